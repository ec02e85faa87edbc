import { readTicketNumber } from '../domain/identifiers/ticket-number.ts';
import { showValue } from '../domain/rules/file/shown-value.ts';
import { UsageError } from '../errors/app-error.ts';

/** A ticket as the service writes it. @throws UsageError when the text has not its shape (`ticket.shape`). */
export function readTicket(text: string): string {
  const { ticketNumber, fault } = readTicketNumber(text);
  if (fault !== undefined) throw new UsageError('usage.badTicket', { ticket: showValue(text), ruleId: 'ticket.shape' });
  return ticketNumber;
}
