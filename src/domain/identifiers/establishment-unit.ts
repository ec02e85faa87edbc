import { hasRightCheckDigits, isDigits } from './mod97.ts';

export type EstablishmentUnitFault = 'format' | 'checksum';

const PUNCTUATION = /[\s.]+/g;

/** What is wrong with the number of an establishment unit, with its dots or without; `undefined` when nothing is. */
export function findEstablishmentUnitFault(text: string): EstablishmentUnitFault | undefined {
  const digits = text.replace(PUNCTUATION, '');
  if (!isDigits(digits, 10)) return 'format';
  // 0 and 1 begin enterprise numbers; 9 is not given out.
  if (digits < '2' || digits >= '9') return 'format';
  return hasRightCheckDigits(digits) ? undefined : 'checksum';
}
