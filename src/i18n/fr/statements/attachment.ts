import type { attachmentNotes } from '../../../domain/rules/attachment/attachment-notes.ts';
import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const attachment: RuleStatements<typeof attachmentRules, typeof attachmentNotes> = {
  'attachment.other.description':
    "Un document joint de type « autre » est accompagné d'une description qui dit ce qu'il est. Celle-ci compte 200 caractères au plus, ce que vérifie field.comment.max-length.",
  'attachment.apply':
    "Dans le service en ligne, un document chargé ne compte qu'une fois les modifications appliquées et confirmées.",
  'attachment.later':
    "Un document manquant peut être ajouté après l'introduction, par l'employeur ou par le travailleur. Tant qu'un document obligatoire manque, le dossier n'est pas transmis à l'ONEM et reste en attente des annexes.",
  'attachment.legible': "Une numérisation ou une photo d'un document est bien lisible, à toutes ses pages.",
};
