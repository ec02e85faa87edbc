import { join } from 'node:path';

export const JOURNAL = 'journal.ndjson';

/** Where the parts of a run are; `folder` is that of all runs. */
export function journalIn(folder: string, runId: string): string {
  return join(folder, runId, JOURNAL);
}

/** There while a process works on the run. */
export function lockIn(folder: string, runId: string): string {
  return join(folder, runId, 'lock');
}
