import type { CivilDate } from './civil-date.ts';
import type { ColumnName } from './columns.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * A value that a message shows. The catalogues turn it into words: dates as the language writes them, minutes as
 * `30:24`, hundredths of a period as `17.6`, codes as the label of their list. Where several are offered, to be typed,
 * each label is followed by its canonical name.
 */
export type ParamValue =
  | string
  | number
  | { readonly date: CivilDate }
  | { readonly minutes: number }
  | { readonly periodHundredths: number }
  | { readonly code: string; readonly list: CodeList }
  | { readonly codes: readonly string[]; readonly list: CodeList }
  | { readonly column: ColumnName }
  | { readonly columns: readonly ColumnName[] };

export const CODE_LISTS = [
  'leaveType',
  'regime',
  'sector',
  'employerSector',
  'capacity',
  'community',
  'workerCode',
  'workerStatus',
  'motive',
  'unit',
  'childLink',
  'attachmentType',
  'requestStatus',
  'notificationStatus',
  'sex',
] as const;
export type CodeList = (typeof CODE_LISTS)[number];

export type Params = Readonly<Record<string, ParamValue>>;
