import { UsageError } from '../errors/app-error.ts';

const SHAPE = /^[0-9A-Z]{3}-[0-9A-Z]{7}-[0-9A-Z]{2}-Z$/;

/**
 * A ticket number as the service writes it. Its two check characters follow no published rule, so only the shape is
 * judged; a ticket of the right shape that does not exist is for the service to say.
 * @throws UsageError
 */
export function readTicket(text: string): string {
  const ticket = text
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  if (!SHAPE.test(ticket)) throw new UsageError('usage.badTicket', { ticket: text });
  return ticket;
}

/** The letters I, L, O, Q and Y never occur in a ticket: one that holds them was probably misread. */
export function isProbablyMisread(ticket: string): boolean {
  return /[ILOQY]/.test(ticket);
}
