import type { Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';
import { wrapAfter } from '../wrap-after.ts';
import { belgianInstant } from './belgian-instant.ts';
import { renderFacts } from '../fact-lines.ts';
import { rowName } from './row-lines.ts';
import { hashFact, headFacts } from './run-details.ts';
import type { RunDocument, RunRow } from './run-document.ts';

/** A document of its own wherever it is printed, so its lines break where paper does. */
const WIDTH = 80;

/** What was filed, when, by whom and where, and how to check that the journal still says so. */
export function renderReceipt(run: RunDocument, printedAt: string, texts: Texts): string {
  const layout = { texts, hasColor: false, isPlain: false, width: WIDTH };
  const { bytes, path, sha256 } = run.journal;
  return [
    texts.message('runs.receipt.title'),
    '',
    ...(run.target.isSimulation ? [wrap(texts.message('runs.receipt.simulation'), WIDTH), ''] : []),
    renderFacts(headFacts(run, texts), layout).trimEnd(),
    '',
    ...run.rows.flatMap((row, index) => [`${String(index + 1)}. ${rowName(row, texts)}`, ...outcomeLines(row, texts)]),
    ...(run.rows.length === 0 ? [texts.message('runs.receipt.noRows')] : []),
    '',
    wrap(texts.message('runs.receipt.proof', { bytes }), WIDTH),
    renderFacts([[texts.message('runs.journal'), path], hashFact(sha256)], layout).trimEnd(),
    wrap(texts.message('runs.receipt.verify', { run: run.runId }), WIDTH),
    `  head -c ${String(bytes)} journal.ndjson | sha256sum`,
    '',
    wrap(texts.message('runs.receipt.printed', { at: belgianInstant(printedAt, texts) }), WIDTH),
    '',
  ].join('\n');
}

const DONE = {
  create: 'runs.receipt.filed',
  modify: 'runs.receipt.changed',
  cancel: 'runs.receipt.cancelled',
  attach: 'runs.receipt.added',
  calculation: 'runs.receipt.calculated',
} as const;

function outcomeLines(row: RunRow, texts: Texts): readonly string[] {
  const lines = outcome(row, texts);
  return lines.map((line) => wrapAfter('   ', line, WIDTH));
}

function outcome(row: RunRow, texts: Texts): readonly string[] {
  switch (row.status) {
    case 'filed':
      return [
        texts.message(DONE[row.action], {
          ticket: row.part ?? row.ticketNumber ?? '',
          at: belgianInstant(row.submittedAt ?? '', texts),
        }),
        ...(row.isReviewed === true ? [texts.message('runs.row.reviewed')] : []),
        ...(row.isOthers === true ? [texts.message('runs.row.others')] : []),
        ...(row.isAdopted === true && row.isReviewed !== true && row.isOthers !== true
          ? [texts.message('runs.row.adopted')]
          : []),
        ...(row.warnings ?? []).map(({ message }) => texts.message('runs.receipt.remark', { remark: message })),
      ];
    case 'refused':
      return [texts.message('runs.receipt.refused', { reason: row.reason ?? '' })];
    case 'needsReview':
      return [texts.message('runs.receipt.needsReview', { tickets: (row.candidates ?? []).join(', ') })];
    case 'inDoubt':
      return [texts.message('runs.receipt.inDoubt', { at: belgianInstant(row.sentAt, texts) })];
  }
}
