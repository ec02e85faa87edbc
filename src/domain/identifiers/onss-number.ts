import { isDigits } from './mod97.ts';

export type OnssNumberFault = 'format' | 'range' | 'checksum';

/** An employer's number with the National Social Security Office, as bare digits. */
export interface OnssNumber {
  /** A provisional number is not to be used once the definitive one is known. */
  readonly kind: 'definitive' | 'provisional';
  /** Nine digits, or ten when provisional. */
  readonly digits: string;
}

const PUNCTUATION = /[\s.\-/]+/g;
const DEFINITIVE_LENGTH = 9;
const PROVISIONAL_LENGTH = 10;

/** Reads the number with or without its leading zeros and punctuation. */
export function readOnssNumber(text: string): OnssNumber | OnssNumberFault {
  const digits = text.replace(PUNCTUATION, '');
  if (isDigits(digits, PROVISIONAL_LENGTH)) {
    const isInRange = digits >= '5000000120' && digits <= '5999999989';
    return isInRange ? { kind: 'provisional', digits } : 'range';
  }
  if (digits.length > DEFINITIVE_LENGTH || !isDigits(digits, digits.length) || digits === '') return 'format';
  const padded = digits.padStart(DEFINITIVE_LENGTH, '0');
  if (padded < '000100006' || padded > '199999934') return 'range';
  const check = 96 - ((Number(padded.slice(0, 7)) * 100) % 97);
  return check === Number(padded.slice(7)) ? { kind: 'definitive', digits: padded } : 'checksum';
}
