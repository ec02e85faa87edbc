import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message:
      "Cette ligne compte {found} {found:cellule|cellules} ; l'en-tête compte {expected} {expected:colonne|colonnes}.",
    fix: 'Cherchez un séparateur manquant ou en trop, ou un texte contenant le séparateur sans guillemets.',
  },
  'file.missing-attachment': {
    message:
      "{path} ne peut pas être ouvert : aucun fichier ne s'y trouve, ou c'est un dossier, ou sa lecture est interdite.",
    fix: "Placez-y le document ou corrigez le chemin, qui part du dossier du fichier de demandes. La demande peut être introduite malgré tout : vous ou le travailleur pouvez ajouter le document plus tard, mais l'ONEM ne reçoit rien tant qu'un document obligatoire manque.",
  },
  'attachment.type': {
    message: "{path} n'est ni un PDF ni un JPEG, et le service n'accepte rien d'autre.",
    fix: "Enregistrez ou numérisez le document en PDF, ou une photo en JPG, et indiquez ce fichier. Changer l'extension du nom ne suffit pas.",
  },
  'attachment.max-size': {
    message:
      '{path} compte {bytes} octets ; le service accepte 2 Mo par fichier : {certain} octets à coup sûr, {maximum} au grand maximum.',
    fix: 'Réduisez le fichier : numérisez en noir et blanc ou à 150 points par pouce, ou joignez les pages en plusieurs fichiers.',
  },
};
