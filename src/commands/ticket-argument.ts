import type { Deps } from '../deps.ts';
import { readTicketNumber } from '../domain/identifiers/ticket-number.ts';
import { showValue } from '../domain/rules/file/shown-value.ts';
import { UsageError } from '../errors/app-error.ts';
import type { TicketUse } from './choose-ticket.ts';

/** A ticket as the service writes it. @throws UsageError when the text has not its shape (`ticket.shape`). */
export function readTicket(text: string): string {
  const { ticketNumber, fault } = readTicketNumber(text);
  if (fault !== undefined) throw new UsageError('usage.badTicket', { ticket: showValue(text), ruleId: 'ticket.shape' });
  return ticketNumber;
}

/** How a command gets its request when none is named; undefined: there is none to choose. */
export type ChooseTicket = (use: TicketUse, otherwise: string | undefined, deps: Deps) => Promise<string | undefined>;

export const chooseLazily: ChooseTicket = async (use, otherwise, deps) =>
  (await import('./choose-ticket.ts')).chooseTicket(use, otherwise, deps);
