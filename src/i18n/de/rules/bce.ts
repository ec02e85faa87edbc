import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bce: RuleTexts<typeof bceRules> = {
  'bce.format': {
    message: '{column}: {value} ist keine Unternehmensnummer; eine solche hat zehn Ziffern und beginnt mit 0 oder 1.',
    fix: 'Geben Sie die Nummer in der Form 0999.999.999 an, wie die Zentrale Datenbank der Unternehmen (ZDU) sie zeigt; die Nummer einer Niederlassungseinheit (sie beginnt mit 2 bis 8) oder eine LSS-Nummer wird hier nicht angenommen.',
  },
  'bce.checksum': {
    message:
      '{column}: Die Prüfziffern der Unternehmensnummer {value} sind {found}, aber ihre ersten acht Ziffern verlangen {expected}: Mindestens eine Ziffer ist falsch.',
    fix: 'Suchen Sie das Unternehmen in der Zentralen Datenbank der Unternehmen (ZDU) unter seinem Namen, und übernehmen Sie seine Nummer.',
  },
};
