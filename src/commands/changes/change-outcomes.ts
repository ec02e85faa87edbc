import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Change } from '../../batch/change.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RowOutcomeReport, RowStatus } from '../../output/report/report-types.ts';
import { describeRefusal, refusedCells } from '../submit/result-cells.ts';
import type { PlannedChange, PlannedRow } from './plan-changes.ts';
import type { ChangeResult, ChangeResults } from './send-changes.ts';

type ChangeStatus = Exclude<RowStatus, 'valid'>;

const NOT_REACHED: ChangeResult = { how: 'sent', outcome: { status: 'pending' } };
/** Of a row with several documents, the one that needs most attention counts. */
const GRAVEST: readonly ChangeStatus[] = ['pending', 'needsReview', 'refused', 'filed', 'skipped'];

export function isInvalid({ faults, findings }: PlannedRow): boolean {
  return [...faults, ...findings].some(({ severity }) => severity === 'error');
}

/** What became of a row as a whole. */
export function statusOfRow(row: PlannedRow, results: ChangeResults): ChangeStatus {
  const statuses = row.changes.flatMap((planned) => statusOf(planned, results) ?? []);
  return GRAVEST.find((status) => statuses.includes(status)) ?? (isInvalid(row) ? 'invalid' : 'skipped');
}

/** `undefined` for a change that was not sent because its row is invalid. */
function statusOf(planned: PlannedChange, results: ChangeResults): ChangeStatus | undefined {
  const result = resultOf(planned, results);
  if (result === undefined) return undefined;
  if (result.how === 'so') return 'skipped';
  return result.how === 'already' && result.outcome.status === 'filed' ? 'skipped' : result.outcome.status;
}

function resultOf(planned: PlannedChange, results: ChangeResults): ChangeResult | undefined {
  return results.get(planned) ?? (planned.verdict === 'barred' ? undefined : NOT_REACHED);
}

type Place = Pick<RowOutcomeReport, 'file' | 'line' | 'record'>;

/** One for each change of a row; one for the row itself when there is none, or nothing was sent for it. */
export function describeRow(
  row: PlannedRow,
  place: Place,
  results: ChangeResults,
  texts: Texts,
): readonly RowOutcomeReport[] {
  const described = row.changes.flatMap((planned): readonly RowOutcomeReport[] => {
    const [status, result] = [statusOf(planned, results), resultOf(planned, results)];
    if (status === undefined || result === undefined) return [];
    return [{ ...place, status, ...describeChange(planned.change), ...describeResult(planned, result, texts) }];
  });
  if (described.length > 0) return described;
  const [first] = row.changes;
  const ticket = first === undefined ? {} : { ticketNumber: first.change.ticketNumber };
  return [{ ...place, status: isInvalid(row) ? 'invalid' : 'skipped', ...ticket }];
}

/** The same before anything is sent. */
export function describePlanned(row: PlannedRow, place: Place): readonly RowOutcomeReport[] {
  if (isInvalid(row) || row.changes.length === 0) {
    return [{ ...place, status: isInvalid(row) ? 'invalid' : 'skipped' }];
  }
  return row.changes.map(({ change, verdict, sameAs }) => ({
    ...place,
    status: verdict === 'send' && sameAs === undefined ? 'valid' : 'skipped',
    ...describeChange(change),
  }));
}

function describeChange(change: Change): Partial<RowOutcomeReport> {
  const { ticketNumber } = change;
  switch (change.kind) {
    case 'modify':
      return { ticketNumber, newEndDate: change.body.newEndDate };
    case 'cancel':
      return { ticketNumber };
    case 'attach':
      return { ticketNumber, fileName: change.body.fileName };
  }
}

function describeResult(
  { sameAs, change }: PlannedChange,
  result: ChangeResult,
  texts: Texts,
): Partial<RowOutcomeReport> {
  const same = sameAs !== undefined && { reason: texts.message('changes.sameAsLine', { line: String(sameAs) }) };
  if (result.how === 'so') return { reason: texts.message('changes.alreadySo'), ...same };
  const { outcome } = result;
  switch (outcome.status) {
    case 'filed':
      return { ...(outcome.part !== undefined && { part: outcome.part }), ...same };
    case 'refused':
      return describeRefusal(asTold(outcome, change), result.how, texts);
    case 'needsReview':
      return { reason: outcome.candidates.join(', ') };
    case 'pending':
      return {};
  }
}

/** Status, ticket, what the service gave it and when, for a row whose changes are all made. */
export function changedCells(row: PlannedRow, results: ChangeResults): readonly string[] | undefined {
  const status = statusOfRow(row, results);
  if (status !== 'filed' && status !== 'skipped') return undefined;
  const filed = row.changes.flatMap((planned) => {
    const result = results.get(planned);
    return result !== undefined && result.how !== 'so' && result.outcome.status === 'filed' ? [result.outcome] : [];
  });
  return [
    filed.length === 0 ? 'skipped' : 'filed',
    row.changes[0]?.change.ticketNumber ?? '',
    filed.map(({ part = '' }) => part).join(' | '),
    filed.map(({ submittedAt }) => submittedAt).join(' | '),
  ];
}

/** Codes, columns, messages and remedies, for a row of which the service refused something. */
export function refusedRowCells(row: PlannedRow, results: ChangeResults, texts: Texts): readonly string[] | undefined {
  const refused = row.changes.flatMap((planned) => {
    const result = results.get(planned);
    if (result === undefined || result.how === 'so' || result.outcome.status !== 'refused') return [];
    return [refusedCells(asTold(result.outcome, planned.change), result, texts)];
  });
  if (refused.length === 0) return undefined;
  return [0, 1, 2, 3].map((index) => refused.map((cells) => cells[index] ?? '').join(' | '));
}

type Refused = Extract<RowOutcome, { status: 'refused' }>;

/** The service has one reason for modifying and cancelling; whoever cancels is told about cancelling. */
function asTold(outcome: Refused, { kind }: Change): Refused {
  const isOfModifying = kind === 'cancel' && outcome.key === 'service.notModifiable';
  return isOfModifying ? { ...outcome, key: 'service.notCancellable' } : outcome;
}
