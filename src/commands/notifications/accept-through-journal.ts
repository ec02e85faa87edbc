import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError, UnknownOutcomeError, UsageError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { NO_COUNTS } from '../../output/report/report-types.ts';
import type { RunCommand } from '../../schemas/files/journal-record.ts';
import { endRun, openRun, targetIdOf, type RunInput } from '../filing/open-run.ts';
import type { Acceptance } from './acceptance.ts';
import { sendAcceptances, type SendingDeps, type SentAcceptance } from './send-acceptances.ts';

type SingleDeps = SendingDeps & Pick<Deps, 'openRunStore' | 'version' | 'account'>;

const COMMAND: RunCommand = 'notifications accept';
const ONE_AT_A_TIME = { concurrency: 1, choices: { isToBeSentAgain: isRefused } };

/** A single acceptance, as its run knows it. */
export interface Accepted {
  readonly runId: string;
  /** Ticket of the request that it created. */
  readonly ticketNumber: string;
  readonly acceptedAt: string;
}

/**
 * Accepts one notification through a journal of its own, so that whoever files the same leave later is told of it. The
 * same command again takes up the same run.
 * @throws RefusedError with the service's reason; UnknownOutcomeError; UsageError `usage.alreadyFiled`
 */
export async function acceptThroughJournal(
  acceptance: Acceptance & { readonly allowDuplicate: boolean },
  connection: Connection,
  deps: SingleDeps,
): Promise<Accepted> {
  const { ticketNumber } = acceptance.accepts;
  const profile = await connection.api.getAccessProfile({ signal: deps.signal });
  const run = await openRun({ connection, profile, inputs: [inputOf(ticketNumber)], command: COMMAND }, deps);
  try {
    const results: SentAcceptance[] = [];
    const { allowDuplicate } = acceptance;
    const sending = { acceptances: [acceptance], allowDuplicate, run, connection, profile, ask, filing: ONE_AT_A_TIME };
    const summary = await sendAcceptances(sending, deps, (_acceptance, result) => results.push(result));
    const [result] = results;
    const status = result === undefined ? 'pending' : result.how === 'filed' ? 'invalid' : result.outcome.status;
    await endRun(run, summary, { ...NO_COUNTS, rows: 1, [status]: 1 }, deps);
    if (result?.how === 'filed') throw new UsageError('usage.alreadyFiled', { ticket: result.request });
    const { outcome, isInDoubt } = result ?? { outcome: PENDING, isInDoubt: true };
    switch (outcome.status) {
      case 'filed':
        return { runId: run.runId, ticketNumber: outcome.ticketNumber, acceptedAt: outcome.submittedAt };
      case 'refused':
        throw toRefusal(outcome);
      case 'needsReview':
        throw new UsageError('usage.alreadyFiled', { ticket: outcome.candidates.join(', ') });
      case 'pending': {
        const cause = summary.stoppedBy ?? summary.lastFailure;
        if (isInDoubt) throw new UnknownOutcomeError('service.notificationUnknown', { ticketNumber }, { cause });
        throw cause ?? new InterruptedError('interrupted');
      }
    }
  } finally {
    await run.close();
  }
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

const PENDING: RowOutcome = { status: 'pending' };

function isRefused({ status }: RowOutcome): boolean {
  return status === 'refused';
}

/** One question at a time, by somebody who waits for the answer. */
function ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  return call();
}

function toRefusal(outcome: Extract<RowOutcome, { readonly status: 'refused' }>): RefusedError {
  const { key, httpStatus: status, problemType, issues, details } = outcome;
  return new RefusedError(key, { status, problemType, issues, details });
}
