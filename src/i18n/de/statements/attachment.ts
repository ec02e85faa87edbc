import type { attachmentNotes } from '../../../domain/rules/attachment/attachment-notes.ts';
import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const attachment: RuleStatements<typeof attachmentRules, typeof attachmentNotes> = {
  'attachment.other.description':
    'Eine Anlage des Typs „Andere Anlage“ hat eine Beschreibung, die sagt, was sie ist. Diese hat höchstens 200 Zeichen, was field.comment.max-length prüft.',
  'attachment.apply':
    'Im Online-Dienst zählt ein hochgeladenes Dokument erst, wenn die Änderungen übernommen und bestätigt sind.',
  'attachment.later':
    'Ein fehlendes Dokument kann nach der Einreichung hinzugefügt werden, vom Arbeitgeber oder vom Arbeitnehmer. Solange ein verpflichtendes Dokument fehlt, wird die Akte nicht an das LfA gesendet und wartet auf Anlagen.',
  'attachment.legible': 'Ein Scan oder Foto eines Dokuments ist gut lesbar, auf allen Seiten.',
};
