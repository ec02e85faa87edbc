import type { ColumnName } from '../../schemas/model/columns.ts';

/** What was already taken for the same child, patient or person: a total can be counted as soon as one is stated. */
export const USED_FOR_PERSON: readonly ColumnName[] = ['usedFull', 'usedHalf', 'usedFifth', 'usedTenth', 'usedWeeks'];
