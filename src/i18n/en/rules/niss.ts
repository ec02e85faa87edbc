import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const niss: RuleTexts<typeof nissRules> = {
  'niss.format': {
    message:
      'A national register number is 11 digits, with nothing but punctuation between them; {found} {found:was|were} given.',
    fix: "Copy the number from the worker's identity card or from your payroll program, as 999999/999-99.",
  },
  'niss.checksum': {
    message:
      'The check digits of the national register number do not fit its other digits: at least one of the 11 digits is wrong.',
    fix: "Compare the number digit by digit with the worker's identity card. Do not change only the last two digits to make it fit.",
  },
  'niss.century': {
    message:
      'The check digits of the national register number say that its holder was born in {year}, which is yet to come: at least one of the 11 digits is wrong.',
    fix: "Compare the number digit by digit with the worker's identity card.",
  },
  'niss.birth-date': {
    message: 'The national register number begins with a birth date that cannot be: day {day} of month {month}.',
    fix: "Compare the first six digits (year, month, day) with the worker's birth date.",
  },
  'niss.serial': {
    message: 'Digits 7 to 9 of the national register number are 000 or 999; they must lie between 001 and 998.',
    fix: "Compare the number digit by digit with the worker's identity card.",
  },
  'niss.age-plausible': {
    message:
      'By the national register number the worker is {age} years old when the leave starts; from {minimum} to {maximum} years is usual.',
    fix: 'Check that the number is the one of the worker, and not of the child or of another person. If it is right, nothing needs to be done.',
  },
};
