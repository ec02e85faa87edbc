import { hash } from 'node:crypto';
import type { RowToFile, RunSummary } from '../../batch/file-rows.ts';
import type { RunState } from '../../batch/run-state.ts';
import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Connection, Deps } from '../../deps.ts';
import { AppError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import { NO_COUNTS, type ReportCounts } from '../../output/report/report-types.ts';
import { toNewCalculation } from '../../schemas/wire/calculation-body.ts';
import type { NewCalculationRequest } from '../../schemas/wire/workday-calculation.ts';
import { agreeRun, alsoTelling, type AgreedRun } from '../filing/agree-run.ts';
import { followSending } from '../filing/follow-sending.ts';
import { requireTarget } from '../runs/require-target.ts';
import { fileBodies } from '../filing/file-bodies.ts';
import { knownFilings } from '../filing/known-filings.ts';
import { endRun, inRun, type RunInput } from '../filing/open-run.ts';
import { calculationsOfContent, contentOf } from './calculations-of-content.ts';
import { completeCalculation } from './complete-calculation.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';
import type { JudgedCalculation } from './judge-calculation.ts';
import type { RequestOutcome, ShownCalculation } from './request-outcome.ts';

export interface SentCalculations {
  readonly runId: string;
  /** One for each request, in their order. */
  readonly outcomes: readonly RequestOutcome[];
  readonly summary: RunSummary;
  readonly counts: ReportCounts;
}

interface Sending {
  readonly judged: readonly JudgedCalculation[];
  readonly options: CpasRequestOptions;
  readonly connection: Connection;
  readonly deps: Deps;
}

interface PlacedCalculation extends RowToFile {
  readonly judged: JudgedCalculation;
}

/**
 * Asks for the calculations of a file through the journal of its run. What the service holds already is not asked for
 * again; no other run of this machine files there meanwhile, so that nobody else asks between the look and the call.
 * @throws UsageError; InputError; OutputError; ClientError when the service does not answer at all
 */
export async function sendCalculations(
  judged: readonly JudgedCalculation[],
  options: CpasRequestOptions,
  connection: Connection,
  deps: Deps,
): Promise<SentCalculations> {
  const { choices } = options;
  // Whoever gives a single request once more after a refusal asks for it once more.
  const retriesRefused = options.retriesRefused || options.file === undefined;
  const [centre] = judged.map(({ input }) => input.welfareCentre);
  const wishes = { choices, retriesRefused, ...(centre !== undefined && { unknownAs: centre }) };
  const agreed = await agreeRun(connection, wishes, deps);
  const { profile } = agreed;
  if (options.resumes !== undefined) requireTarget(options.resumes, connection, profile);
  const input = await inputOf(judged, options, deps);
  const command = options.isDraft ? 'cpas request --draft' : 'cpas request';
  return inRun({ connection, profile, inputs: [input], command }, deps, async (run) => {
    // Keeps other runs from sending there meanwhile.
    await knownFilings({ run, connection, ask: agreed.ask, allowDuplicate: false }, deps);
    return sendAll({ judged, options, connection, deps }, run, agreed);
  });
}

async function sendAll(
  { judged, options, connection, deps }: Sending,
  run: OpenRun,
  { profile, ask, filing }: AgreedRun,
): Promise<SentCalculations> {
  const { workdays } = connection;
  const { state } = run;
  const outcomes = new Map<JudgedCalculation, RequestOutcome>();
  let failure: AppError | undefined;
  // Whoever allows copies, and gives a request once more without a file, means another, unless one is in doubt: which
  // that is counts before anything is settled.
  const copies = new Map<string, number>();
  const keys = judged.map((each) => {
    const key = calculationKeyOf(toBody(each, options.isDraft), options.allowsDuplicate ? copies : undefined);
    return options.file === undefined && options.allowsDuplicate ? firstUnanswered(key, state) : key;
  });

  /** Looks at each before it is sent; the first one of which nothing can be known ends the run. */
  async function* rows(): AsyncGenerator<PlacedCalculation> {
    for (const [index, each] of judged.entries()) {
      const body = toBody(each, options.isDraft);
      const contentKey = keys[index] ?? '';
      const row = { judged: each, task: { kind: 'calculation', contentKey, body, except: [] } } as const;
      if (state.outcomeOf(contentKey) !== undefined) {
        yield row;
        continue;
      }
      const held = await look(body);
      if (held === undefined) return;
      const [same] = held.same;
      if (options.allowsDuplicate) {
        yield { ...row, task: { ...row.task, except: held.same.map(({ ticketNumber }) => ticketNumber) } };
      } else if (same !== undefined) {
        outcomes.set(each, { outcome: 'filed', request: same, isNew: false, judged: each });
      } else if (held.other !== undefined) {
        outcomes.set(each, { outcome: 'referenceTaken', ticketNumber: held.other, judged: each });
      } else {
        yield row;
      }
    }
  }

  async function look(body: NewCalculationRequest) {
    try {
      return await ask(() => calculationsOfContent(contentOf(body), workdays, deps.signal));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failure = error;
      return undefined;
    }
  }

  const ends: { readonly row: PlacedCalculation; readonly outcome: RowOutcome; readonly isNew: boolean }[] = [];
  const follower = await followSending(judged.length, deps);
  let summary: RunSummary;
  try {
    const told = alsoTelling(filing, (event) => follower.engine(event));
    const sending = { ...told, run, connection, profile, rows: rows() };
    summary = await fileBodies(sending, deps, (row, outcome, how) => {
      ends.push({ row, outcome, isNew: how === 'sent' });
      follower.row(how === 'already' && outcome.status === 'filed' ? 'skipped' : outcome.status);
    });
  } finally {
    follower.end();
  }
  const stoppedBy = summary.stoppedBy ?? failure;
  let ended = { ...summary, stoppedBy };
  for (const { row, outcome, isNew } of ends) {
    const isInDoubt = state.outcomeOf(row.task.contentKey)?.status === 'pending';
    outcomes.set(row.judged, await toOutcome(row.judged, outcome, { isNew, isInDoubt, summary: ended }));
  }
  const cause = stoppedBy ?? summary.lastFailure;
  const all = judged.map(
    (each): RequestOutcome =>
      outcomes.get(each) ?? { outcome: 'notSent', judged: each, ...(cause !== undefined && { error: cause }) },
  );
  const completed: RequestOutcome[] = [];
  for (const each of all) {
    completed.push(each.outcome === 'filed' ? await completeCalculation(each, options, workdays, deps) : each);
  }
  ended = { ...ended, interrupted: ended.interrupted || deps.signal.aborted };
  const counts = countOutcomes(completed);
  await endRun(run, ended, counts, deps);
  return { runId: run.runId, outcomes: completed, summary: ended, counts };

  async function toOutcome(
    each: JudgedCalculation,
    outcome: RowOutcome,
    { isNew, isInDoubt, summary: { lastFailure } }: { isNew: boolean; isInDoubt: boolean; summary: RunSummary },
  ): Promise<RequestOutcome> {
    switch (outcome.status) {
      case 'filed': {
        const { ticketNumber } = outcome;
        return { outcome: 'filed', request: await describe(ticketNumber), isNew, judged: each };
      }
      case 'refused': {
        const { key, httpStatus: status, problemType, issues, details } = outcome;
        return {
          outcome: 'refused',
          judged: each,
          error: new RefusedError(key, { status, problemType, issues, details }),
        };
      }
      case 'needsReview':
        return { outcome: 'needsReview', judged: each, candidates: outcome.candidates };
      case 'pending': {
        const error = stoppedBy ?? lastFailure;
        return { outcome: isInDoubt ? 'unknown' : 'notSent', judged: each, ...(error !== undefined && { error }) };
      }
    }
  }

  /** How a request stands now; what cannot be asked any more is told by its ticket alone. */
  async function describe(ticketNumber: string): Promise<ShownCalculation> {
    try {
      return await workdays.getCalculationRequest(ticketNumber);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ticketNumber };
    }
  }
}

/** With proofs it begins as a draft: what is sent takes none. */
function toBody({ input, proofs = [] }: JudgedCalculation, isDraft: boolean): NewCalculationRequest {
  return toNewCalculation(input, isDraft || proofs.length > 0);
}

/** The same for the same request; when copies are meant, each is a request of its own: the second, the third … */
function calculationKeyOf(body: NewCalculationRequest, copies: Map<string, number> | undefined): string {
  const key = hash('sha256', JSON.stringify(['calculation', body]), 'hex').slice(0, 32);
  if (copies === undefined) return key;
  const count = (copies.get(key) ?? 0) + 1;
  copies.set(key, count);
  return count === 1 ? key : `${key}#${String(count)}`;
}

/** The first copy of a request of which it is not known that it was asked for. */
function firstUnanswered(first: string, state: RunState): string {
  let key = first;
  for (let count = 2; state.outcomeOf(key)?.status === 'filed'; count += 1) key = `${first}#${String(count)}`;
  return key;
}

async function inputOf(
  judged: readonly JudgedCalculation[],
  { file, isDraft }: CpasRequestOptions,
  { absolutePath, openRunCatalogue }: Pick<Deps, 'absolutePath' | 'openRunCatalogue'>,
): Promise<RunInput> {
  if (file === undefined || file === '-') {
    const sha256 = hash('sha256', JSON.stringify(judged.map((each) => toBody(each, isDraft))), 'hex');
    return { path: `${file === undefined ? 'calculation' : 'stdin'}:${sha256}`, sha256 };
  }
  const path = absolutePath(file);
  return { path, sha256: (await (await openRunCatalogue()).hashFile(path)) ?? '' };
}

function countOutcomes(outcomes: readonly RequestOutcome[]): ReportCounts {
  const counts = { ...NO_COUNTS, rows: outcomes.length, valid: outcomes.length };
  for (const each of outcomes) counts[statusOf(each)] += 1;
  return counts;
}

function statusOf(each: RequestOutcome): 'filed' | 'skipped' | 'refused' | 'needsReview' | 'pending' {
  switch (each.outcome) {
    case 'filed':
      if (each.missing !== undefined) return 'needsReview';
      return each.isNew ? 'filed' : 'skipped';
    case 'incomplete':
      return each.error instanceof RefusedError ? 'refused' : 'pending';
    case 'refused':
      return 'refused';
    case 'referenceTaken':
    case 'needsReview':
      return 'needsReview';
    case 'unknown':
    case 'notSent':
      return 'pending';
  }
}
