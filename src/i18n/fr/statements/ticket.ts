import type { ticketNotes } from '../../../domain/rules/ticket/ticket-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const ticket: RuleStatements<readonly [], typeof ticketNotes> = {
  'ticket.shape':
    "Un numéro de ticket compte deux chiffres et une lettre, sept caractères, deux caractères et Z, séparés par des tirets : 04W-002ZS8X-NM-Z. Les lettres I, L, O, Q et Y n'apparaissent jamais ; l'une d'elles est sans doute un chiffre mal lu.",
  'ticket.check':
    "Les deux caractères qui précèdent le Z ressemblent à des caractères de contrôle, mais leur calcul n'est pas connu ; ils ne sont donc pas vérifiés.",
};
