import type { bceNotes } from '../../../domain/rules/bce/bce-notes.ts';
import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const bce: RuleStatements<typeof bceRules, typeof bceNotes> = {
  'bce.format':
    'Eine Unternehmensnummer hat zehn Ziffern und beginnt mit 0 oder 1. Sie wird als 0999.999.999 angenommen, mit BE davor und in der alten Form mit neun Ziffern, der eine 0 hinzugefügt wird.',
  'bce.checksum':
    'Die letzten zwei Ziffern einer Unternehmensnummer sind 97 minus dem Rest der Division der ersten acht durch 97.',
  'bce.one-series':
    'Seit dem 19. September 2023 werden Unternehmensnummern vergeben, die mit 1 beginnen; sie werden wie die anderen angenommen.',
  'bce.seed-specimens':
    'Die Unternehmensnummern im Leitfaden für Schulträger (0123.456.789, 0321.654.987, 0456.789.123, 0789.123.456) sind Muster: Ihre Kontrollziffern sind falsch, und wer eine davon abschreibt, wird unter bce.checksum abgelehnt.',
};
