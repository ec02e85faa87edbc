import type { ticketNotes } from '../../../domain/rules/ticket/ticket-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const ticket: RuleStatements<readonly [], typeof ticketNotes> = {
  'ticket.shape':
    "Een ticketnummer bestaat uit twee cijfers en een letter, zeven tekens, twee tekens en Z, met streepjes ertussen: 04W-002ZS8X-NM-Z. De letters I, L, O, Q en Y komen nooit voor; zo'n letter is waarschijnlijk een verkeerd gelezen cijfer.",
  'ticket.check':
    'De twee tekens vóór de Z lijken op controletekens, maar hoe ze worden berekend is niet bekend; ze worden dus niet nagegaan.',
};
