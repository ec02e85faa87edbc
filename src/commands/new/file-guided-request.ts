import type { RowOutcome } from '../../batch/row-outcome.ts';
import { contentKeyOf } from '../../batch/content-key.ts';
import type { RowToFile } from '../../batch/file-rows.ts';
import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError, type AppError } from '../../errors/app-error.ts';
import type { FiledTicket } from '../../io/journal/filed-tickets.ts';
import type { AccessProfile, NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { fileBodies, type FilingDeps } from '../filing/file-bodies.ts';
import { knownFilings } from '../filing/known-filings.ts';
import { endRun, openRun } from '../filing/open-run.ts';
import { placeRow } from '../submit/place-row.ts';
import { joinDocuments, type DocumentResult } from '../submit/document-results.ts';
import { attachTasks, type PlannedDocument } from '../submit/plan-documents.ts';

export interface GuidedFiling {
  readonly body: NewCareerBreakRequest;
  /** What is sent after it. */
  readonly documents: readonly PlannedDocument[];
  readonly connection: Connection;
  readonly profile: AccessProfile;
  readonly allowDuplicate: boolean;
}

export type GuidedOutcome =
  /** `cause`: why the outcome is not known. */
  | {
      readonly runId: string;
      readonly outcome: RowOutcome;
      readonly documents: readonly DocumentResult[];
      readonly cause?: AppError;
    }
  /** This machine filed the same worker, leave and period before; nothing was sent. */
  | {
      readonly runId: string;
      readonly before: FiledTicket;
      readonly isSameContent: boolean;
      /** Undefined when they were not looked at: the request is that of another run, or another one. */
      readonly documents?: readonly DocumentResult[];
    };

/**
 * Files one request through a journal of its own. The run is named after what is asked for: the same answers again take
 * up the same run, which finds out what became of a request whose answer was lost before anything is sent twice.
 * @throws AppError what kept the request from being sent or its outcome from being known
 */
export async function fileGuidedRequest(
  { body, documents, connection, profile, allowDuplicate }: GuidedFiling,
  deps: FilingDeps & Pick<Deps, 'openRunStore' | 'version' | 'account' | 'terminal' | 'texts' | 'settings'>,
): Promise<GuidedOutcome> {
  // Whether an e-mail is wanted makes no other request of it.
  const { confirmationEmailRequested: _, ...content } = body;
  const contentKey = contentKeyOf(content);
  const name = allowDuplicate ? deps.newId() : contentKey;
  const run = await openRun(
    { connection, profile, inputs: [{ path: `guided:${name}`, sha256: '' }], command: 'submit' },
    deps,
  );
  try {
    const { runId } = run;
    const known = await knownFilings({ run, connection, ask: (call) => call(), allowDuplicate }, deps);
    const placement = placeRow(body, contentKey, known);
    if (placement.do === 'leave') return { runId, before: placement.before, isSameContent: placement.isSameContent };
    const before = run.state.outcomeOf(placement.contentKey);
    const isKnown = before?.status === 'filed';
    if (isKnown && placement.before !== undefined && documents.length === 0) {
      return { runId, before: placement.before, isSameContent: true, documents: [] };
    }
    const { doubtful } = placement;
    const wasInDoubt = doubtful !== undefined || run.state.inDoubt().length > 0;
    const outcomes: RowOutcome[] = [];
    const task = { kind: 'create', contentKey: placement.contentKey, body, ...(doubtful && { doubtful }) } as const;
    // Filed before, it may have got its documents otherwise since.
    const rows = only({ task, followUps: ({ ticketNumber }) => attachTasks(documents, ticketNumber, isKnown) });
    let sent: readonly DocumentResult[] = [];
    const summary = await fileBodies(
      { run, connection, profile, rows, concurrency: 1 },
      deps,
      (_row, outcome, _how, followUps = []) => {
        outcomes.push(outcome);
        if (outcome.status === 'filed') sent = joinDocuments(documents, followUps);
      },
    );
    const [outcome = { status: 'pending' }] = outcomes;
    await endRun(run, summary, { ...NOTHING, rows: 1, [outcome.status]: 1 }, deps);
    if (isKnown && placement.before !== undefined) {
      return { runId, before: placement.before, isSameContent: true, documents: sent };
    }
    if (outcome.status !== 'pending') return { runId, outcome, documents: sent };
    // A failure alone would read as if nothing had been sent.
    const mayBeFiled = wasInDoubt || summary.mayHaveActed;
    if (!mayBeFiled && summary.stoppedBy !== undefined) throw summary.stoppedBy;
    if (summary.interrupted) throw new InterruptedError('interrupted');
    const cause = summary.stoppedBy ?? summary.lastFailure;
    return { runId, outcome, documents: sent, ...(cause !== undefined && { cause }) };
  } finally {
    await run.close();
  }
}

const NOTHING = { rows: 0, invalid: 0, filed: 0, refused: 0, skipped: 0, needsReview: 0, pending: 0 } as const;

async function* only(row: RowToFile): AsyncGenerator<RowToFile> {
  yield await Promise.resolve(row);
}
