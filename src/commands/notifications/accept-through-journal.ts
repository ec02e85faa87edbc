import { acceptanceKeyOf } from '../../batch/content-key.ts';
import { createErrand, createErrandOf, type CreateSurroundings } from '../../batch/create-errand.ts';
import { restMs } from '../../batch/next-step.ts';
import type { OpenIntent } from '../../batch/open-intent.ts';
import type { Result } from '../../batch/errand.ts';
import { filingKey } from '../../batch/filing-key.ts';
import type { Connection, Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { NO_COUNTS } from '../../output/report/report-types.ts';
import type { RunCommand } from '../../schemas/files/journal-record.ts';
import { endRun, openRun, targetIdOf, type RunInput } from '../filing/open-run.ts';
import { toFilingService } from '../filing/filing-service.ts';
import { knownFilings } from '../filing/known-filings.ts';
import type { Acceptance } from './acceptance.ts';
import type { Decided } from './decide-notification.ts';
import { sendAcceptances, type SendingDeps } from './send-acceptances.ts';

type SingleDeps = SendingDeps & Pick<Deps, 'openRunStore' | 'version' | 'account'>;

const COMMAND: RunCommand = 'notifications accept';
const ONE_AT_A_TIME = { concurrency: 1 };

/**
 * Accepts one notification and keeps a journal of it, so that whoever files the same leave later is told of it: intent
 * durable, decide, outcome durable. The same command again takes up the same run.
 * @throws UsageError `usage.alreadyFiled`; what `decide` throws
 */
export async function acceptThroughJournal(
  { accepts, body, allowDuplicate }: Acceptance & { readonly allowDuplicate: boolean },
  decide: () => Promise<Decided>,
  connection: Connection,
  deps: SingleDeps,
): Promise<Decided> {
  const profile = await connection.api.getAccessProfile({ signal: deps.signal });
  const inputs = [inputOf(accepts.ticketNumber)];
  const run = await openRun({ connection, profile, inputs, command: COMMAND }, deps);
  try {
    const { earlier, cancellations } = await knownFilings({ run, connection, ask, allowDuplicate }, deps);
    const filed = earlier?.filed(filingKey(body));
    // A colleague at this machine accepted the notification since it was shown: the service says what stands.
    if (filed?.runId === run.runId) return await decide();
    if (filed !== undefined) throw new UsageError('usage.alreadyFiled', { ticket: filed.ticketNumber });
    const service = toFilingService(connection, profile, deps);
    const doubtful = earlier?.inDoubt(filingKey(body));
    // Of the notification itself the service makes one decision, whatever was sent before.
    if (doubtful !== undefined && doubtful.accepts?.ticketNumber !== accepts.ticketNumber) {
      const isCancelled = (ticket: string): boolean => cancellations.has(ticket);
      await requireNothingOf(doubtful, { service, isTaken: () => false, isCancelled }, deps);
    }
    const contentKey = acceptanceKeyOf(accepts, body);
    const request = { contentKey, body, bodyJson: JSON.stringify(body), replaces: undefined, accepts };
    const nobodys = { service, isTaken: () => false, isCancelled: () => false };
    const errand = createErrand(request, nobodys);
    const attempt = (run.state.intentOf(contentKey)?.attempt ?? 0) + 1;
    const now = (): string => new Date(deps.clock.now()).toISOString();
    await run.journal.append(errand.intent({ idempotencyKey: deps.newId(), isKeyed: false, attempt, at: now() }));
    const end = (result: Result, counts: object): Promise<void> =>
      run.journal
        .append(errand.outcome(result, now()))
        .then(() => endRun(run, NOT_STOPPED, { ...NO_COUNTS, rows: 1, ...counts }, deps));
    try {
      const decided = await decide();
      const { ticketNumber = '', decisionDateTime: submittedAt } = decided.decision;
      const whose = decided.isOurs ? {} : ({ isOthers: true } as const);
      const counts = decided.isOurs ? { filed: 1 } : { skipped: 1 };
      await end({ status: 'filed', ticketNumber, submittedAt, warnings: [], adopted: false, ...whose }, counts);
      return decided;
    } catch (error) {
      if (error instanceof RefusedError && error.exitCode !== ExitCode.notAllowed) {
        const { key, status: httpStatus, problemType, issues, details } = error;
        await end({ status: 'refused', key, httpStatus, problemType, issues: [...issues], details }, { refused: 1 });
      }
      throw error;
    }
  } finally {
    await run.close();
  }
}

/**
 * Another run sent the same leave, and does not know what came of it. It may still be worked on, so it is looked up
 * after a rest. @throws UsageError `usage.alreadyFiled`; ClientError when the service gives no answer
 */
async function requireNothingOf(
  doubtful: OpenIntent,
  surroundings: CreateSurroundings,
  { clock, delay, signal }: Pick<Deps, 'clock' | 'delay' | 'signal'>,
): Promise<void> {
  const now = clock.now();
  await delay(restMs({ ...doubtful, sentAt: now }, now), signal);
  const found = await createErrandOf(doubtful, surroundings).lookUp();
  if (found.kind === 'one') throw new UsageError('usage.alreadyFiled', { ticket: found.done.ticketNumber });
  if (found.kind === 'several') throw new UsageError('usage.alreadyFiled', { ticket: found.candidates.join(', ') });
}

/** What an earlier attempt left in doubt is known now that the notification is accepted: its run is told. */
export async function settleAcceptance(ticketNumber: string, connection: Connection, deps: SingleDeps): Promise<void> {
  const profile = await connection.api.getAccessProfile({ signal: deps.signal });
  const inputs = [inputOf(ticketNumber)];
  const store = await deps.openRunStore();
  const known = await store.readState({ command: COMMAND, targetId: targetIdOf(connection, profile), inputs });
  if (known === undefined || known.inDoubtCount === 0) return;
  const run = await openRun({ connection, profile, inputs, command: COMMAND }, deps);
  try {
    const sending = {
      acceptances: [],
      allowDuplicate: true,
      run,
      connection,
      profile,
      ask,
      filing: ONE_AT_A_TIME,
    };
    const summary = await sendAcceptances(sending, deps, () => undefined);
    await endRun(run, summary, { ...NO_COUNTS, rows: 1, skipped: 1 }, deps);
  } finally {
    await run.close();
  }
}

function inputOf(ticketNumber: string): RunInput {
  return { path: `notification:${ticketNumber}`, sha256: '' };
}

const NOT_STOPPED = { interrupted: false, stoppedBy: undefined } as const;

/** One question at a time, by somebody who waits for the answer. */
function ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  return call();
}
