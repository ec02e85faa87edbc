import type { CalculationField } from './written-calculation.ts';

/** What can be wrong with a cell of a calculation; each is worded in `i18n/…/messages/cpas.ts` or `cpas-screens.ts`. */
export type CalculationFaultKind =
  | 'missing'
  | 'format'
  | 'order'
  | 'contradiction'
  | 'checkDigits'
  | 'personal'
  | 'notHere'
  | 'noPlanned'
  | 'tooMany'
  | 'twice';

/**
 * Something that keeps a request from being sent, so that the rule `c607.data` is broken; the value itself may be
 * personal and is not in it.
 */
export interface CalculationFault {
  readonly line: number;
  readonly field: CalculationField;
  readonly kind: CalculationFaultKind;
}
