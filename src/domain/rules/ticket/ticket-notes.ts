import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const ticketNotes = [
  {
    id: 'ticket.shape',
    summary:
      'A ticket number is two digits and a letter, seven characters, two characters and Z, with dashes between them: 04W-002ZS8X-NM-Z. The letters I, L, O, Q and Y never occur, so one of them is probably a digit misread.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, accusés de réception", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/ticket-number.ts',
  },
  {
    id: 'ticket.check',
    summary:
      'The two characters before the Z look like check characters, but how they are computed is not known, so they are not verified.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, accusés de réception", confidence: 'derived' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/ticket-number.ts',
  },
] as const satisfies readonly RuleNote[];
