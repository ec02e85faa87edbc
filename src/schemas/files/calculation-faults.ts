import type { CalculationField } from './written-calculation.ts';

/** What can be wrong with a cell of a calculation; each is worded in `cpas.ts`, `cpas-screens.ts` or `cpas-proofs.ts` of `i18n/…/messages`. */
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
  | 'twice'
  | 'noDescription'
  | ProofFault;

/** What can be wrong with a document that is to go along. */
export type ProofFault = 'unreadable' | 'tooLarge' | 'notADocument';

/**
 * Something that keeps a request from being sent, so that the rule `c607.data` is broken; the value itself may be
 * personal and is not in it.
 */
export interface CalculationFault {
  /** 0: it stands in no file. */
  readonly line: number;
  readonly field: CalculationField;
  readonly kind: CalculationFaultKind;
}
