import type { Deps } from '../../deps.ts';
import { NotAllValidError } from '../../errors/app-error.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { wrap } from '../../output/wrap.ts';
import type { RowResults } from './row-results.ts';

const MOST_TOLD = 10;

/**
 * Goes through all rows once more before the first is sent: who files, and what was filed before with other content, is
 * known only now. `valid`: how many rows were good before that.
 * @throws NotAllValidError
 */
export async function requireAllSendable(
  valid: number,
  files: readonly RequestFile[],
  newRows: (results: Pick<RowResults, 'set'>) => AsyncIterable<unknown>,
  { terminal, texts }: Pick<Deps, 'terminal' | 'texts'>,
): Promise<void> {
  let good = 0;
  const reasons: string[] = [];
  const rows = newRows({
    set(fileIndex, record, result) {
      if (result.how !== 'filedBefore') return;
      if (result.isSameContent) good += 1;
      else if (reasons.length < MOST_TOLD) {
        const { ticketNumber: ticket } = result.before;
        const reason = texts.message('submit.filedBefore', { ticket });
        const file = files[fileIndex]?.header.file ?? '';
        reasons.push(texts.message('run.unsendable', { file, record, reason }));
      }
    },
  });
  for await (const _ of rows) good += 1;
  if (good >= valid) return;
  for (const reason of reasons) terminal.err(`${wrap(reason, terminal.errWidth)}\n`);
  throw new NotAllValidError('stopped.notAllValid', { count: valid - good });
}
