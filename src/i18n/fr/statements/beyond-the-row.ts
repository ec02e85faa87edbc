import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const beyondTheRow: RuleStatements<typeof rulesBeyondTheRow> = {
  'file.ragged-row':
    "Chaque ligne compte autant de cellules que l'en-tête compte de colonnes ; sinon, nul ne sait quelle cellule correspond à quelle colonne, et la ligne n'est pas examinée plus avant.",
  'file.missing-attachment':
    "Un document cité par une ligne peut être ouvert à son chemin, compté à partir du dossier du fichier de demandes. S'il n'y est pas encore, il peut être ajouté après l'introduction de la demande.",
  'attachment.type':
    "Un document joint est un fichier PDF ou JPEG (JPG). C'est le contenu du fichier qui compte, non l'extension de son nom.",
  'attachment.max-size':
    "Un document joint compte 2 Mo au plus. Jusqu'à 2 000 000 d'octets il est accepté, au-delà de 2 097 152 il est refusé ; entre les deux, un avertissement est donné, car le service ne dit pas comment il compte.",
};
