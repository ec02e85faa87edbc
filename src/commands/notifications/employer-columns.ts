import type { ColumnName } from '../../schemas/model/columns.ts';
import { FACT_COLUMNS, HOURS_COLUMNS, OWN_COLUMNS } from '../employer-part-columns.ts';

/**
 * Columns that the employer brings when he accepts: his part of the request, and facts that only the rules need. The
 * others are what the worker asked for.
 */
export const EMPLOYER_COLUMNS = [...OWN_COLUMNS, ...HOURS_COLUMNS, 'hoursDropped', ...FACT_COLUMNS] as const;
export type EmployerColumn = (typeof EMPLOYER_COLUMNS)[number];

/** What a file may say besides, because no flag of the run can say it for each row. */
export const EMPLOYER_FILE_COLUMNS: readonly ColumnName[] = [
  ...EMPLOYER_COLUMNS,
  'sector',
  'community',
  'school',
  'headcount',
  'schoolYearEndDate',
];

/** What the worker asked for, and whom: no question of the employer's changes it. */
export const WORKER_COLUMNS = [
  'capacity',
  'niss',
  'email',
  'leaveType',
  'motive',
  'regime',
  'startDate',
  'endDate',
] as const satisfies readonly ColumnName[];
