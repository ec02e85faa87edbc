import type { ticketNotes } from '../../../domain/rules/ticket/ticket-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const ticket: RuleStatements<readonly [], typeof ticketNotes> = {
  'ticket.shape':
    'Eine Ticketnummer besteht aus zwei Ziffern und einem Buchstaben, sieben Zeichen, zwei Zeichen und Z, durch Striche getrennt: 04W-002ZS8X-NM-Z. Die Buchstaben I, L, O, Q und Y kommen nie vor; ein solcher ist wahrscheinlich eine falsch gelesene Ziffer.',
  'ticket.check':
    'Die zwei Zeichen vor dem Z sehen wie Kontrollzeichen aus, aber ihre Berechnung ist nicht bekannt; sie werden daher nicht geprüft.',
};
