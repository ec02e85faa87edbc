import { referenceOf, stateOf, ticketOf, type CreateResult, type LoggedRow } from '../../batch/run-log.ts';
import type { Texts } from '../../i18n/texts.ts';
import { tallyOf, type ListedRun } from '../../io/journal/list-run.ts';
import type { ReadRun } from '../../io/journal/read-run.ts';
import { toWords } from '../../output/failure.ts';
import { remarkText } from '../../output/service-remark-text.ts';
import type { RunCounts, RunDocument, RunItem, RunRow, RunState, RunTarget } from '../../output/runs/run-document.ts';
import { showFreeText } from '../../output/tickets/personal-data.ts';
import { INTERRUPTED, type RunEnded, type RunStarted } from '../../schemas/files/journal-record.ts';
import { startOfRunId } from '../../io/journal/run-id.ts';
import { refusalReason } from './refusal-reason.ts';
import { sentRequest } from './sent-request.ts';

export interface Shown {
  readonly texts: Texts;
  readonly showsPersonalData: boolean;
}

/** A run as a line of the list. */
export function toRunItem({ runId, owner, header, failure, end, tally }: ListedRun, texts: Texts): RunItem {
  const counts = countRows(end, tally);
  return {
    runId,
    state: runState({ owner, header, end, left: counts.left, isReadable: failure === undefined }),
    ...(owner !== undefined && { process: owner }),
    startedAt: header?.startedAt ?? new Date(startOfRunId(runId)).toISOString(),
    ...(header !== undefined && { command: commandOf(header), target: targetOf(header) }),
    files: header?.inputs.map(({ path }) => path) ?? [],
    ...(failure === undefined && { counts }),
    ...(failure !== undefined && {
      failure: { key: failure.key, message: texts.error(failure.key, toWords(failure.params)).message },
    }),
  };
}

/** Everything about a run, its rows in the order in which they were first sent. */
export function describeRun(run: ReadRun, shown: Shown): RunDocument {
  const { runId, owner, header, log, path, size, sha256, isTorn } = run;
  const { end } = log;
  const counts = countRows(end, tallyOf(log));
  return {
    schemaVersion: 1,
    runId,
    command: commandOf(header),
    state: runState({ owner, header, end, left: counts.left, isReadable: true }),
    ...(end?.stoppedBy !== undefined && { stoppedBy: end.stoppedBy }),
    ...(owner !== undefined && { process: owner }),
    target: targetOf(header),
    ...(header.filer !== undefined && { filer: header.filer }),
    ...(header.account !== undefined && { account: header.account }),
    toolVersion: log.resumptions.at(-1)?.toolVersion ?? header.toolVersion,
    startedAt: header.startedAt,
    resumedAt: log.resumptions.map(({ resumedAt }) => resumedAt),
    ...(end !== undefined && { endedAt: end.endedAt }),
    inputs: log.resumptions.at(-1)?.inputs ?? header.inputs,
    counts,
    rows: Array.from(log.rows, (row) => describeRow(row, shown)),
    journal: { path, bytes: size, records: log.records, sha256, isTorn },
  };
}

export function describeRow(row: LoggedRow, { texts, showsPersonalData }: Shown): RunRow {
  const ticketNumber = ticketOf(row);
  const reference = referenceOf(row);
  const sent = row.kind === 'create' && row.bodyJson !== undefined && row.result?.status !== 'refused';
  return {
    row: row.key,
    action: row.kind,
    status: stateOf(row),
    ...(reference !== undefined && { reference: showFreeText(reference, showsPersonalData) }),
    ...(row.kind === 'create' && row.notification !== undefined && { notificationTicketNumber: row.notification }),
    ...(ticketNumber !== undefined && { ticketNumber }),
    ...outcomeFields(row, texts),
    sentAt: row.sentAt,
    attempts: row.attempts,
    ...(sent && { sent: sentRequest(row.bodyJson ?? '', showsPersonalData) }),
  };
}

const NO_WARNINGS: Pick<Extract<CreateResult, { status: 'filed' }>, 'warnings' | 'warningCodes'> = { warnings: [] };

function outcomeFields({ result, isReviewed }: LoggedRow, texts: Texts): Partial<RunRow> {
  switch (result?.status) {
    case undefined:
      return {};
    case 'refused':
      return { reason: refusalReason(result, texts) };
    case 'needsReview':
      return { candidates: result.candidates };
    case 'filed': {
      const { submittedAt, adopted } = result;
      const fields = {
        submittedAt,
        ...(adopted && { isAdopted: true }),
        ...('isOthers' in result && { isOthers: true }),
        ...(isReviewed && { isReviewed: true }),
      };
      if ('part' in result) return { ...fields, part: result.part };
      const { warnings: labels, warningCodes } = 'warnings' in result ? result : NO_WARNINGS;
      const warnings = labels.map((label, index) => {
        const code = warningCodes?.[index] ?? '';
        return { code, message: remarkText({ code, label }, texts) };
      });
      return warnings.length === 0 ? fields : { ...fields, warnings };
    }
  }
}

export function commandOf({ command = 'submit' }: RunStarted): string {
  return command;
}

/** A service that has several states, of which this is one, is a simulation; the real one is known by its address. */
export function targetOf({ targetId, targetName }: RunStarted): RunTarget {
  return { id: targetId, name: targetName ?? targetId, isSimulation: !/^https?:\/\//.test(targetId) };
}

interface HowItEnded {
  readonly owner: number | undefined;
  readonly header: RunStarted | undefined;
  readonly end: RunEnded | undefined;
  readonly left: number | null;
  readonly isReadable: boolean;
}

function runState({ owner, header, end, left, isReadable }: HowItEnded): RunState {
  if (!isReadable) return 'damaged';
  if (owner !== undefined) return 'working';
  // Since ends are recorded, so is the command.
  if (end === undefined) return header?.command === undefined ? 'unrecorded' : 'cutOff';
  if (end.stoppedBy === INTERRUPTED) return 'interrupted';
  return end.stoppedBy === undefined && left === 0 ? 'finished' : 'stopped';
}

type Tally = NonNullable<ListedRun['tally']>;
const NO_TALLY: Tally = { filed: 0, refused: 0, needsReview: 0, inDoubt: 0, adoptedSinceEnd: 0, isResumed: false };

/** Counts of the last pass over the files, and what a person decided since; without an end, what the journal holds. */
function countRows(end: RunEnded | undefined, tally: Tally | undefined): RunCounts {
  if (end === undefined) {
    const { filed, refused, needsReview, inDoubt } = tally ?? NO_TALLY;
    return { rows: null, invalid: null, filed, skipped: null, refused, needsReview, inDoubt, left: null };
  }
  const { rows, invalid, refused, pending } = end.counts;
  const { needsReview, inDoubt, adoptedSinceEnd, isResumed, ...known } = tally ?? {
    ...NO_TALLY,
    needsReview: end.counts.needsReview,
  };
  // A row that a person sends again is left; one that the files no longer have is not.
  const decided = end.counts.needsReview - Math.min(needsReview, end.counts.needsReview);
  const standing = end.counts.filed + end.counts.skipped + adoptedSinceEnd;
  // A pass that continues a run skips what an earlier pass of the same run filed, which is no less filed by it.
  const filed = isResumed ? Math.min(known.filed, standing) : end.counts.filed + adoptedSinceEnd;
  return {
    rows,
    invalid,
    filed,
    skipped: standing - filed,
    refused,
    needsReview,
    inDoubt,
    left: Math.max(0, pending + decided - adoptedSinceEnd),
  };
}
