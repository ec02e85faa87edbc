import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bce: RuleTexts<typeof bceRules> = {
  'bce.format': {
    message: '{column}: {value} is geen ondernemingsnummer; dat heeft tien cijfers en begint met 0 of 1.',
    fix: 'Geef het nummer op als 0999.999.999, zoals de Kruispuntbank van Ondernemingen (KBO) het toont; een vestigingseenheidsnummer (dat begint met 2 tot 8) of een RSZ-nummer wordt hier niet aanvaard.',
  },
  'bce.checksum': {
    message:
      '{column}: de controlecijfers van ondernemingsnummer {value} zijn {found}, maar bij de eerste acht cijfers hoort {expected}: minstens één cijfer is fout.',
    fix: 'Zoek de onderneming op naam op in de Kruispuntbank van Ondernemingen (KBO) en neem het nummer over.',
  },
};
