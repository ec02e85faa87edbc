import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const bce: RuleTexts<typeof bceRules> = {
  'bce.format': {
    message: '{column}: {value} is not an enterprise number, which has ten digits and begins with 0 or 1.',
    fix: 'Give the number as 0999.999.999, as the Crossroads Bank for Enterprises (BCE/KBO) shows it; an establishment unit (it begins with 2 to 8) or an ONSS number is not accepted here.',
  },
  'bce.checksum': {
    message:
      '{column}: the check digits of enterprise number {value} are {found}, but its first eight digits call for {expected}: at least one digit is wrong.',
    fix: 'Look the enterprise up in the Crossroads Bank for Enterprises (BCE/KBO) by its name, and copy its number.',
  },
};
