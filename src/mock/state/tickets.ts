import { scatter } from './scatter.ts';

/** Digits and capitals without I L O Q Y, which are mistaken for others on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPRSTUVWXZ';
const BASE = ALPHABET.length;
const SERIAL_LENGTH = 7;
/** Tickets begin at `002…`, as those of the screens do. */
const FIRST_SERIAL = 2 * BASE ** 4;

/** The serial that the first ticket of a service with this seed gets. */
export function firstSerial(seed: number): number {
  return FIRST_SERIAL + (scatter(seed, 0) % BASE ** 4);
}

/** What a ticket begins with: a request by an employer, or a notification by a worker. */
export type TicketPrefix = '04W' | '26C';

/** `04W-002ZS8X-NM-Z`: a serial number, and two characters that cannot be guessed from it without the seed. */
export function ticketOf(serial: number, seed: number, prefix: TicketPrefix = '04W'): string {
  const check = scatter(seed, serial) % BASE ** 2;
  return `${prefix}-${encode(serial, SERIAL_LENGTH)}-${encode(check, 2)}-Z`;
}

export function serialOf(ticket: string): number {
  let serial = 0;
  for (const character of ticket.slice(4, 4 + SERIAL_LENGTH)) serial = serial * BASE + ALPHABET.indexOf(character);
  return serial;
}

function encode(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / BASE)) {
    text = ALPHABET.charAt(rest % BASE) + text;
  }
  return text;
}
