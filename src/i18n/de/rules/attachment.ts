import type { attachmentRules } from '../../../domain/rules/attachment/attachment-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const attachment: RuleTexts<typeof attachmentRules> = {
  'attachment.other.description': {
    message: 'Ein Dokument des Typs „Andere Anlage“ ist ohne Beschreibung beigefügt.',
    fix: 'Geben Sie in wenigen Worten, höchstens 200 Zeichen, an, um welches Dokument es sich handelt; oder wählen Sie den passenden Typ, zum Beispiel „Vertrag“ (contract) oder „Nachweis der Begründung“ (motiveProof).',
  },
};
