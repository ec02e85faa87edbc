/** Columns that `….accepted.csv` adds to the user's own. */
export const ACCEPTED_COLUMNS = [
  'result_status',
  'result_ticketNumber',
  'result_submittedAt',
  'result_warnings',
] as const;

/** Columns that `….rejected.csv` adds to the user's own. */
export const REJECTED_COLUMNS = ['error_codes', 'error_columns', 'error_messages', 'error_fixes'] as const;

const OURS: ReadonlySet<string> = new Set<string>([...ACCEPTED_COLUMNS, ...REJECTED_COLUMNS]);

/** Added by an earlier run, so not carried into the results of this one. */
export function isOurResultColumn(header: string): boolean {
  return OURS.has(header.trim());
}
