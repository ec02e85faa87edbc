import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { wrap } from '../wrap.ts';
import { countAttached, requiredLine, serviceRemarks, unattachedDocuments, unattachedLine } from './document-lines.ts';
import type { ReportSink, Sink } from './json-report.ts';
import type { ReportCounts, RowOutcomeReport } from './report-types.ts';
import { WIDEST } from '../line-width.ts';

export interface SummaryLayout {
  readonly texts: Texts;
  readonly columns: number;
  readonly namesFiles: boolean;
  /** Whoever has to decide about rows names it. */
  readonly runId: string;
  /** Every row, however many there are. */
  readonly showsAll: boolean;
}

/** A small run is shown in full; of a large one enough to see what happened, the rest is in the files. */
const SHOWN_ROWS = 20;

/** How a run ended, for people: tickets, then what needs attention, then the counts. */
export function createSubmitSummary(sink: Sink, layout: SummaryLayout): ReportSink {
  const most = layout.showsAll ? Number.POSITIVE_INFINITY : SHOWN_ROWS;
  const [filed, refused, filedOtherwise] = [firstRows(most), firstRows(most), firstRows(most)];
  let [filedAgain, refusedBefore] = [0, 0];
  const [needsReview, remarked] = [firstRows(most), firstRows(most)];
  const [unattached, incomplete] = [firstRows(most), firstRows(most)];
  let attached = 0;
  return {
    finding() {
      // Shown before anything was sent.
    },
    outcome(outcome) {
      if (outcome.status === 'filed') filed.add(outcome);
      if (outcome.status === 'filed' && outcome.replaces !== undefined) filedAgain += 1;
      if (outcome.status === 'refused') refused.add(outcome);
      if (outcome.isRefusedBefore === true) refusedBefore += 1;
      // Found out only while sending; what else is invalid was shown before.
      if (outcome.status === 'invalid' && outcome.ticketNumber !== undefined) filedOtherwise.add(outcome);
      if (outcome.status === 'needsReview') needsReview.add(outcome);
      if (serviceRemarks(outcome).length > 0) remarked.add(outcome);
      attached += countAttached(outcome);
      if (unattachedDocuments(outcome).length > 0) unattached.add(outcome);
      if (outcome.requiredAttachmentTypes !== undefined) incomplete.add(outcome);
    },
    flush: () => Promise.resolve(),
    async end(_inputs, counts) {
      await sink(
        [
          ...filed.lines(layout, toldTicket(layout.texts)),
          ...section('submit.refused', refused, layout, reasonOf),
          ...section('submit.filedOtherwise', filedOtherwise, layout, reasonOf),
          ...(filedOtherwise.count() === 0 ? [] : [remedy(layout)]),
          ...section('submit.review', needsReview, layout, reasonOf),
          ...section('submit.remarks', remarked, layout, remarksOf),
          ...section('documents.left', unattached, layout, (row) => unattachedLine(row, layout.texts)),
          ...section('documents.stillRequired', incomplete, layout, (row) => requiredLine(row, layout.texts)),
          ...(attached > 0 ? [layout.texts.message('documents.attached', { count: attached })] : []),
          ...countLines(counts, { filedAgain, refusedBefore, remarked: remarked.count() }, layout),
          '',
        ].join('\n'),
      );
    },
  };
}

function section(
  heading:
    | 'submit.refused'
    | 'submit.filedOtherwise'
    | 'submit.review'
    | 'submit.remarks'
    | 'documents.left'
    | 'documents.stillRequired',
  rows: ReturnType<typeof firstRows>,
  layout: SummaryLayout,
  tell: (row: RowOutcomeReport) => string,
): readonly string[] {
  const lines = rows.lines(layout, tell);
  return lines.length === 0 ? [] : ['', layout.texts.message(heading), ...lines];
}

function toldTicket(texts: Texts): (row: RowOutcomeReport) => string {
  return ({ ticketNumber = '', replaces }) =>
    replaces === undefined ? ticketNumber : texts.message('submit.replaces', { ticket: ticketNumber, replaces });
}

function reasonOf({ reason = '' }: RowOutcomeReport): string {
  return reason;
}

function remarksOf(row: RowOutcomeReport): string {
  const remarks = serviceRemarks(row).map(({ message }) => message);
  return `${row.ticketNumber ?? ''}: ${remarks.join(' ')}`;
}

function countLines(
  { rows, filed, skipped, refused, invalid, pending, needsReview }: ReportCounts,
  {
    filedAgain,
    refusedBefore,
    remarked,
  }: { readonly filedAgain: number; readonly refusedBefore: number; readonly remarked: number },
  { texts, runId }: Pick<SummaryLayout, 'texts' | 'runId'>,
): string[] {
  const lines = [texts.message('submit.done', { rows, filed, skipped, refused, invalid })];
  if (filedAgain > 0) lines.push(texts.message('submit.filedAgain', { count: filedAgain }));
  if (refusedBefore > 0) lines.push(texts.message('submit.refusedBefore', { count: refusedBefore }));
  if (remarked > 0) lines.push(texts.message('submit.remarked', { count: remarked }));
  if (needsReview > 0) lines.push(texts.message('submit.needsReview', { count: needsReview, run: runId }));
  if (pending > 0) lines.push(texts.message('submit.pending', { count: pending }));
  return lines;
}

function remedy({ texts, columns }: SummaryLayout): string {
  return wrap(`→ ${texts.message('submit.filedBefore.fix')}`, Math.min(columns, WIDEST), '  ');
}

function firstRows(most: number) {
  const rows: RowOutcomeReport[] = [];
  let count = 0;
  return {
    add(row: RowOutcomeReport): void {
      count += 1;
      if (rows.length < most) rows.push(row);
    },
    count: () => count,
    lines({ texts, columns, namesFiles }: SummaryLayout, tell: (row: RowOutcomeReport) => string): readonly string[] {
      const width = Math.min(columns, WIDEST);
      const lines = rows.map((row) => {
        const line = texts.message('report.line', { line: String(row.line) });
        const place = [...(namesFiles ? [row.file] : []), line, ...(row.clientReference ? [row.clientReference] : [])];
        return wrap(visibleText(`${place.join(' · ')}  ${tell(row)}`), width, '  ').trimEnd();
      });
      if (count > rows.length) lines.push(`  ${texts.message('submit.more', { count: count - rows.length })}`);
      return lines;
    },
  };
}
