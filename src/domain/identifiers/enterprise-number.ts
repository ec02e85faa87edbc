import { hasRightCheckDigits, isDigits } from './mod97.ts';

export type EnterpriseNumberFault = 'format' | 'checksum';

/**
 * What is wrong with a number in the Crossroads Bank for Enterprises, given as bare digits; `undefined` when nothing
 * is. Numbers begin with 0 or, since 19 September 2023, with 1.
 */
export function findEnterpriseNumberFault(enterpriseNumber: string): EnterpriseNumberFault | undefined {
  if (!isDigits(enterpriseNumber, 10)) return 'format';
  if (enterpriseNumber > '2') return 'format';
  return hasRightCheckDigits(enterpriseNumber) ? undefined : 'checksum';
}
