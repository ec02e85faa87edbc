import type { RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/row-outcome.ts';
import { readTicketNumber } from '../../domain/identifiers/ticket-number.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import { alsoTelling } from '../filing/agree-run.ts';
import { fileBodies } from '../filing/file-bodies.ts';
import { followSending } from '../filing/follow-sending.ts';
import { knownFilings } from '../filing/known-filings.ts';
import { endRun, inRun } from '../filing/open-run.ts';
import { joinDocuments } from '../submit/document-results.ts';
import { planDocuments } from '../submit/plan-documents.ts';
import { statusOf } from '../submit/result-cells.ts';
import type { RowResults } from '../submit/row-results.ts';
import { judgeOfReplacing, type PlannedReplacing } from './replacing.ts';
import { rowsToReplace } from './rows-to-replace.ts';

export interface SentReplacements {
  readonly runId: string;
  readonly summary: RunSummary;
}

/** Sends both halves of every valid row, and its documents, through the journal of their run; `results` is filled on the way. */
export function sendReplacements(
  planned: PlannedReplacing,
  count: number,
  results: RowResults,
): Promise<SentReplacements> {
  const { connection, agreed, input, deps } = planned;
  const { profile } = agreed;
  return inRun({ connection, profile, inputs: [input], command: 'replace' }, deps, async (run) => {
    const summary = await sendRows(planned, count, run, results);
    return { runId: run.runId, summary };
  });
}

async function sendRows(
  planned: PlannedReplacing,
  count: number,
  run: OpenRun,
  results: RowResults,
): Promise<RunSummary> {
  const { file, connection, agreed, replacements, deps } = planned;
  const { profile, ask } = agreed;
  const known = await knownFilings({ run, connection, ask, allowDuplicate: false }, deps);
  const { state } = known;
  const inDoubt = new Set([...state.inDoubt(), ...state.changesInDoubt()].map(({ contentKey }) => contentKey));
  const rows = rowsToReplace({
    file,
    judge: judgeOfReplacing(planned),
    employer: profile.enterpriseNumber,
    replacements,
    isFinal: (key) => !inDoubt.has(key) && state.outcomeOf(key) !== undefined,
    known,
    results,
    planDocuments: (request, requestFile) => planDocuments(request, requestFile, deps),
  });
  const follower = await followSending(count, deps);
  try {
    const filing = alsoTelling(agreed.filing, (event) => follower.engine(event));
    const summary = await fileBodies({ ...filing, run, connection, profile, rows }, deps, (row, outcome, how, next) => {
      const { record, replaces, documents, cancelsOld, wasComplete } = row;
      const old = cancelsOld ? next?.[0] : undefined;
      const result = {
        how: (outcome.status === 'refused' ? how === 'already' : wasComplete) ? 'already' : 'sent',
        outcome: withoutOldOverlap(outcome, replaces),
        replaces,
        isReplacement: true,
        ...(old !== undefined && { old }),
        ...(documents !== undefined &&
          next !== undefined && { documents: joinDocuments(documents, next.slice(cancelsOld ? 1 : 0)) }),
      } as const;
      results.set(0, record, result);
      follower.row(statusOf(result));
    });
    await endRun(run, summary, results.counts(), deps);
    return summary;
  } finally {
    follower.end();
  }
}

/** That the new request overlaps the one that is cancelled for it is no news. */
function withoutOldOverlap(outcome: RowOutcome, replaces: string): RowOutcome {
  if (outcome.status !== 'filed') return outcome;
  const warnings = outcome.warnings.filter(({ code, label }) => {
    const tickets = label.split(/[^\w-]+/).filter((word) => readTicketNumber(word).fault === undefined);
    return code !== 'overlappingRequest' || tickets.length !== 1 || tickets[0] !== replaces;
  });
  return { ...outcome, warnings };
}
