import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { restoreLeadingZeros } from '../identifiers/niss.ts';
import type { DamagedCell, Step } from './define-repair.ts';

const NO_DIGIT = /\D+/g;
const NINE_DIGITS = /^\d{9}$/;

/** Puts back the zeros of a national number, when the check digits are right with them. */
export function restoreNissZeros({ text }: DamagedCell, today: CivilDate): Step | undefined {
  const digits = text.replace(NO_DIGIT, '');
  if (restoreLeadingZeros(digits, today) === undefined) return undefined;
  return putZeros(text, 11 - digits.length);
}

/** Puts back the zero of an enterprise number of which other damage is undone; alone, nine digits are read as they are. */
export function restoreEnterpriseZero({ text }: DamagedCell): Step | undefined {
  return NINE_DIGITS.test(text) ? putZeros(text, 1) : undefined;
}

function putZeros(text: string, zeros: number): Step {
  return { text: '0'.repeat(zeros) + text, change: { kind: 'lost-leading-zero', params: { zeros } } };
}
