/** The column of accepted rows that names the request. */
export const TICKET_COLUMN = 'result_ticketNumber';

/** Columns that `….accepted.csv` adds to the user's own. */
export const ACCEPTED_COLUMNS = ['result_status', TICKET_COLUMN, 'result_submittedAt', 'result_warnings'] as const;

/** What accepted rows get that changed a request: the ticket of the change, or the identifier of the document, as well. */
export const CHANGED_COLUMNS = ['result_status', TICKET_COLUMN, 'result_part', 'result_submittedAt'] as const;

/** Columns that `….rejected.csv` adds to the user's own. */
export const REJECTED_COLUMNS = ['error_codes', 'error_columns', 'error_messages', 'error_fixes'] as const;

const OURS: ReadonlySet<string> = new Set<string>([...ACCEPTED_COLUMNS, ...CHANGED_COLUMNS, ...REJECTED_COLUMNS]);

/** Added by an earlier run, so not carried into the results of this one. */
export function isOurResultColumn(header: string): boolean {
  return OURS.has(header.trim());
}
