import type { Texts } from '../../i18n/texts.ts';
import type { ReportCounts } from './report-types.ts';

export interface SubmitSummary {
  readonly counts: ReportCounts;
  /** Result files that were written. */
  readonly paths: readonly string[];
  readonly texts: Texts;
}

/** How a run ended, in a few lines; the tickets are in the files. */
export function renderSubmitSummary({ counts, paths, texts }: SubmitSummary): string {
  const { rows, filed, skipped, refused, invalid, pending, needsReview } = counts;
  const lines = [texts.message('submit.done', { rows, filed, skipped, refused, invalid })];
  if (needsReview > 0) lines.push(texts.message('submit.needsReview', { count: needsReview }));
  if (pending > 0) lines.push(texts.message('submit.pending', { count: pending }));
  lines.push(...paths.map((file) => texts.message('report.written', { file })));
  return `${lines.join('\n')}\n`;
}
