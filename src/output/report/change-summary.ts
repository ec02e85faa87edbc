import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { WIDEST } from '../line-width.ts';
import { wireDate } from '../tickets/wire-values.ts';
import { wrap } from '../wrap.ts';
import { countAttached, requiredLine, serviceRemarks, unattachedDocuments, unattachedLine } from './document-lines.ts';
import type { ReportSink, Sink } from './json-report.ts';
import type { ReportCounts, RowOutcomeReport } from './report-types.ts';

export interface ChangeSummaryLayout {
  readonly texts: Texts;
  readonly columns: number;
  /** Whoever has to decide about rows names it. */
  readonly runId: string;
  /** Every row, however many there are. */
  readonly showsAll: boolean;
  /** Rows stand on lines that the user can look up. */
  readonly namesLines: boolean;
}

/** A small run is shown in full; of a large one enough to see what happened. */
const SHOWN_ROWS = 20;

/** How changes ended, for people: what was changed, what needs attention, the counts. */
export function createChangeSummary(done: MessageKey, sink: Sink, layout: ChangeSummaryLayout): ReportSink {
  const { texts } = layout;
  const rows = { filed: shownRows(layout), refused: shownRows(layout), needsReview: shownRows(layout) };
  const [remarked, unattached, incomplete] = [shownRows(layout), shownRows(layout), shownRows(layout)];
  let [refusedBefore, attached] = [0, 0];
  return {
    finding() {
      // Shown before anything was sent.
    },
    outcome(outcome) {
      const { status } = outcome;
      if (serviceRemarks(outcome).length > 0) remarked.add(outcome);
      if (unattachedDocuments(outcome).length > 0) unattached.add(outcome);
      if (outcome.requiredAttachmentTypes !== undefined) incomplete.add(outcome);
      attached += countAttached(outcome);
      if (outcome.isRefusedBefore === true) refusedBefore += 1;
      if (status === 'filed' || status === 'refused' || status === 'needsReview') rows[status].add(outcome);
    },
    flush: () => Promise.resolve(),
    async end(_inputs, counts) {
      const remarks = (row: RowOutcomeReport): string =>
        `${row.ticketNumber ?? ''}  ${serviceRemarks(row)
          .map(({ message }) => message)
          .join(' ')}`;
      const left = (row: RowOutcomeReport): string => unattachedLine(row, texts);
      const required = (row: RowOutcomeReport): string => requiredLine(row, texts);
      const reason = ({ ticketNumber = '', reason = '' }: RowOutcomeReport): string => `${ticketNumber}  ${reason}`;
      await sink(
        [
          ...rows.filed.lines((outcome) => tellChange(outcome, texts)),
          ...section('submit.refused', rows.refused.lines(reason), texts),
          ...section('submit.review', rows.needsReview.lines(reason), texts),
          ...section('submit.remarks', remarked.lines(remarks), texts),
          ...section('documents.left', unattached.lines(left), texts),
          ...section('documents.stillRequired', incomplete.lines(required), texts),
          ...(attached > 0 ? [texts.message('documents.attached', { count: attached })] : []),
          ...countLines(done, counts, layout),
          ...(refusedBefore > 0 ? [texts.message('submit.refusedBefore', { count: refusedBefore })] : []),
          '',
        ].join('\n'),
      );
    },
  };
}

function tellChange({ ticketNumber = '', newEndDate, fileName, replaces }: RowOutcomeReport, texts: Texts): string {
  if (replaces !== undefined) return texts.message('replace.line', { ticket: ticketNumber, replaces });
  if (newEndDate !== undefined) {
    return texts.message('changes.line.modify', { ticket: ticketNumber, date: wireDate(newEndDate, texts) });
  }
  return fileName === undefined
    ? ticketNumber
    : texts.message('changes.line.attach', { ticket: ticketNumber, file: fileName });
}

function section(heading: MessageKey, lines: readonly string[], texts: Texts): readonly string[] {
  return lines.length === 0 ? [] : ['', texts.message(heading), ...lines];
}

/** What every run ends with. */
function countLines(done: MessageKey, counts: ReportCounts, { texts, runId }: ChangeSummaryLayout): readonly string[] {
  const { rows, filed, skipped, refused, invalid, needsReview, pending } = counts;
  // Of a replaced request the old one may still stand, which no decision about a row changes.
  const review = done === 'replace.done' ? 'replace.needsReview' : 'changes.needsReview';
  return [
    texts.message(done, { rows, filed, skipped, refused, invalid }),
    ...(needsReview > 0 ? [texts.message(review, { count: needsReview, run: runId })] : []),
    ...(pending > 0 ? [texts.message('changes.pending', { count: pending })] : []),
  ];
}

function shownRows({ texts, columns, showsAll, namesLines }: ChangeSummaryLayout) {
  const most = showsAll ? Number.POSITIVE_INFINITY : SHOWN_ROWS;
  const width = Math.min(columns, WIDEST);
  const rows: RowOutcomeReport[] = [];
  let count = 0;
  return {
    add(row: RowOutcomeReport): void {
      count += 1;
      if (rows.length < most) rows.push(row);
    },
    lines(tell: (row: RowOutcomeReport) => string): readonly string[] {
      const lines = rows.map((row) => {
        const place = namesLines ? `${texts.message('report.line', { line: String(row.line) })}  ` : '';
        return wrap(visibleText(`${place}${tell(row)}`), width, '  ').trimEnd();
      });
      return count > rows.length
        ? [...lines, `  ${texts.message('submit.more', { count: count - rows.length })}`]
        : lines;
    },
  };
}
