import type { RunSummary } from '../../batch/file-rows.ts';
import type { Deps } from '../../deps.ts';
import type { Texts } from '../../i18n/texts.ts';
import { toWords } from '../../output/failure.ts';
import type { ReportCounts } from '../../output/report/report-types.ts';
import { wrap } from '../../output/wrap.ts';

/** Says why the run ended before its end, or rows have no outcome, and how to go on; nothing when all went well. */
export function tellEnd(
  summary: Pick<RunSummary, 'stoppedBy' | 'lastFailure' | 'interrupted'>,
  counts: ReportCounts,
  ofWhat: 'submit' | 'changes',
  { terminal, texts, commandLine }: Pick<Deps, 'terminal' | 'texts' | 'commandLine'>,
): void {
  terminal.err(renderStop(summary, counts, ofWhat, texts));
  if (!summary.interrupted) return;
  terminal.err(`${wrap(texts.message('submit.interrupted'), terminal.errWidth)}\n  ${commandLine}\n`);
}

function renderStop(
  { stoppedBy, lastFailure }: Pick<RunSummary, 'stoppedBy' | 'lastFailure'>,
  { filed, pending }: ReportCounts,
  ofWhat: 'submit' | 'changes',
  texts: Texts,
): string {
  const failure = stoppedBy ?? lastFailure;
  if (failure === undefined || (stoppedBy === undefined && pending === 0)) return '';
  const { message: reason, fix } = texts.error(failure.key, toWords(failure.params));
  const lines =
    stoppedBy === undefined
      ? [texts.message('submit.unanswered', { reason }), fix]
      : [texts.message(`${ofWhat}.stopped`, { reason, filed, pending }), fix, texts.message(`${ofWhat}.stopped.fix`)];
  return `baw: ${lines.join('\n     ')}\n`;
}

/** A failure alone would read as if nothing had been done: how much was is said before it. */
export async function tellingWhatWasDone<Result>(
  key: 'submit.filedAllTheSame' | 'changes.doneAllTheSame' | 'notifications.acceptedAllTheSame',
  countDone: () => number,
  { terminal, texts }: Pick<Deps, 'terminal' | 'texts'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const count = countDone();
    if (count > 0) terminal.err(`${texts.message(key, { count })}\n`);
    throw error;
  }
}
