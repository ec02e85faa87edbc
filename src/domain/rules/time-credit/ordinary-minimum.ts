import type { Motive } from '../../../schemas/model/codes.ts';

/** Whether the general minimum holds for the motive: care for the dying and the ill, and the end of the career, have their own. */
export function hasOrdinaryMinimum(motive: Motive | undefined): boolean {
  return motive === 'child' || motive === 'disabledChild' || motive === 'illMinorChild' || motive === 'training';
}
