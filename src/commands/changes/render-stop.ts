import type { RunSummary } from '../../batch/file-rows.ts';
import type { Texts } from '../../i18n/texts.ts';
import { toWords } from '../../output/failure.ts';
import type { ReportCounts } from '../../output/report/report-types.ts';

/** Why the run ended before its end, or changes have no outcome; empty otherwise. */
export function renderStop(
  { stoppedBy, lastFailure }: RunSummary,
  { filed, pending }: ReportCounts,
  texts: Texts,
): string {
  const failure = stoppedBy ?? lastFailure;
  if (failure === undefined || (stoppedBy === undefined && pending === 0)) return '';
  const { message: reason, fix } = texts.error(failure.key, toWords(failure.params));
  const lines =
    stoppedBy === undefined
      ? [texts.message('submit.unanswered', { reason }), fix]
      : [texts.message('changes.stopped', { reason, filed, pending }), fix, texts.message('changes.stopped.fix')];
  return `baw: ${lines.join('\n     ')}\n`;
}
