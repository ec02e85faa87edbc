import type { attachmentNotes } from '../../../domain/rules/attachment/attachment-notes.ts';
import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const attachment: RuleStatements<typeof attachmentRules, typeof attachmentNotes> = {
  'attachment.other.description':
    'Een bijlage van het type "andere" heeft een beschrijving die zegt wat het is. Die telt hoogstens 200 tekens, wat field.comment.max-length nagaat.',
  'attachment.apply':
    'In de onlinedienst telt een opgeladen document pas zodra de wijzigingen toegepast en bevestigd zijn.',
  'attachment.later':
    'Een ontbrekend document kan na de indiening worden toegevoegd, door de werkgever of door de werknemer. Zolang een verplicht document ontbreekt, wordt het dossier niet naar de RVA gestuurd en wacht het op de bijlagen.',
  'attachment.legible': 'Een scan of foto van een document is goed leesbaar, op alle bladzijden.',
};
