import type { Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';
import type { ReportSink, Sink } from './json-report.ts';
import type { ReportCounts, RowOutcomeReport } from './report-types.ts';

export interface SummaryLayout {
  readonly texts: Texts;
  readonly columns: number;
  readonly namesFiles: boolean;
}

/** A small run is shown in full; of a large one enough to see what happened, the rest is in the files. */
const SHOWN_ROWS = 20;
const WIDEST = 100;

/** How a run ended, for people: tickets, then what needs attention, then the counts. */
export function createSubmitSummary(sink: Sink, layout: SummaryLayout): ReportSink {
  const filed = firstRows();
  const refused = firstRows();
  const needsReview = firstRows();
  return {
    finding() {
      // Shown before anything was sent.
    },
    outcome(outcome) {
      if (outcome.status === 'filed') filed.add(outcome);
      if (outcome.status === 'refused') refused.add(outcome);
      if (outcome.status === 'needsReview') needsReview.add(outcome);
    },
    flush: () => Promise.resolve(),
    async end(_inputs, counts) {
      await sink(
        [
          ...filed.lines(layout, ({ ticketNumber }) => ticketNumber ?? ''),
          ...section('submit.refused', refused, layout),
          ...section('submit.review', needsReview, layout),
          ...countLines(counts, layout.texts),
          '',
        ].join('\n'),
      );
    },
  };
}

function section(
  heading: 'submit.refused' | 'submit.review',
  rows: ReturnType<typeof firstRows>,
  layout: SummaryLayout,
): readonly string[] {
  const lines = rows.lines(layout, ({ reason }) => reason ?? '');
  return lines.length === 0 ? [] : ['', layout.texts.message(heading), ...lines];
}

function countLines(
  { rows, filed, skipped, refused, invalid, pending, needsReview }: ReportCounts,
  texts: Texts,
): string[] {
  const lines = [texts.message('submit.done', { rows, filed, skipped, refused, invalid })];
  if (needsReview > 0) lines.push(texts.message('submit.needsReview', { count: needsReview }));
  if (pending > 0) lines.push(texts.message('submit.pending', { count: pending }));
  return lines;
}

function firstRows() {
  const rows: RowOutcomeReport[] = [];
  let count = 0;
  return {
    add(row: RowOutcomeReport): void {
      count += 1;
      if (rows.length < SHOWN_ROWS) rows.push(row);
    },
    lines({ texts, columns, namesFiles }: SummaryLayout, tell: (row: RowOutcomeReport) => string): readonly string[] {
      const width = Math.min(columns, WIDEST);
      const lines = rows.map((row) => {
        const line = texts.message('report.line', { line: String(row.line) });
        const place = [...(namesFiles ? [row.file] : []), line, ...(row.clientReference ? [row.clientReference] : [])];
        return wrap(`${place.join(' · ')}  ${tell(row)}`, width, '  ').trimEnd();
      });
      if (count > rows.length) lines.push(`  ${texts.message('submit.more', { count: count - rows.length })}`);
      return lines;
    },
  };
}
