import type { Deps } from '../../deps.ts';
import { AppError, BusyError, UsageError } from '../../errors/app-error.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import { tallyOf } from '../../io/journal/list-run.ts';
import type { PurgePlan, StayReason } from '../../io/journal/plan-purge.ts';
import type { ReadRun } from '../../io/journal/read-run.ts';
import type { RunCatalogue } from '../../io/journal/run-catalogue.ts';
import { renderDocument } from '../../output/document.ts';
import { renderPurgePlan } from '../../output/runs/purge-screen.ts';
import { wrap } from '../../output/wrap.ts';
import type { PurgeAge, RunsPurgeOptions } from './run-options.ts';
import { toRunItem } from './describe-run.ts';

const SCHEMA_VERSION = 1;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Shows which runs go, and removes them when that is confirmed. What they filed stays known to later runs, so nothing of
 * it is filed again.
 */
export async function runsPurgeAction(options: RunsPurgeOptions, deps: Deps): Promise<ExitCode> {
  const { terminal, texts, settings, clock } = deps;
  const { isConfirmed, isDryRun, age } = options;
  if (!isConfirmed && !isDryRun && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--yes', what: texts.message('runs.purge.what') });
  }
  const catalogue = await deps.openRunCatalogue();
  if (!isDryRun) await catalogue.finishPurges();
  const runIds = [...new Set(await Promise.all(options.runs.map((name) => catalogue.find(name))))];
  const before = limitOf(age, deps);
  const plan = await catalogue.planPurge({ before, ...(runIds.length > 0 && { runIds }) });
  const isHuman = settings.output === 'human';
  if (isHuman) terminal.err(describePlan(plan, deps));
  const isAgreed = plan.go.length > 0 && !isDryRun && (isConfirmed || (await agree(plan, deps)));
  const { removed, failures } = isAgreed ? await remove(plan.go, catalogue, clock.now()) : NOTHING;
  await terminal.out(
    isHuman
      ? `${wrap(resultWords(plan, removed, isDryRun, deps), terminal.outWidth)}\n`
      : renderDocument(toDocument(plan, removed, isDryRun), settings.output === 'json' ? 'json' : 'ndjson'),
  );
  // A failure ends the command after its result; others are like it.
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  // What was named and stays is an answer that a script must not overlook.
  return runIds.length === 0 ? ExitCode.done : gravestExitCode(plan.stay.map(({ reason }) => STAYS[reason]));
}

const NOTHING = { removed: [], failures: [] };

const STAYS: Readonly<Record<StayReason, ExitCode>> = {
  undecided: ExitCode.needsReview,
  inUse: ExitCode.busy,
  unreadable: ExitCode.inputUnreadable,
};

function limitOf(age: PurgeAge, { clock }: Pick<Deps, 'clock'>): number {
  if ('days' in age) return clock.now() - age.days * DAY_MS;
  // The day begins then in summer, and an hour later in winter: what was recorded in that hour stays.
  return Date.parse(`${age.before}T00:00:00+02:00`);
}

function describePlan({ go, stay }: PurgePlan, { texts, terminal }: Deps): string {
  const items = go.map(({ runId, owner, header, log }) => {
    return toRunItem({ runId, owner, header, failure: undefined, end: log.end, tally: tallyOf(log) }, texts);
  });
  return renderPurgePlan({ go: items, stay }, { texts, width: terminal.errWidth });
}

async function agree({ go }: PurgePlan, { openPrompts, texts }: Deps): Promise<boolean> {
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('runs.purge.confirm', { count: go.length }), initial: false });
}

/** One that another process has taken up meanwhile stays. */
async function remove(
  runs: readonly ReadRun[],
  catalogue: RunCatalogue,
  now: number,
): Promise<{ readonly removed: readonly string[]; readonly failures: readonly AppError[] }> {
  const removed: string[] = [];
  const failures: AppError[] = [];
  for (const { runId } of runs) {
    try {
      await catalogue.purge(runId, now);
      removed.push(runId);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failures.push(error);
      if (!(error instanceof BusyError)) break;
    }
  }
  return { removed, failures };
}

function resultWords({ go }: PurgePlan, removed: readonly string[], isDryRun: boolean, { texts }: Deps): string {
  if (go.length === 0) return texts.message('runs.purge.none');
  if (isDryRun) return texts.message('runs.purge.dryRun', { count: go.length });
  return texts.message('runs.purge.done', { count: removed.length });
}

function toDocument({ go, stay }: PurgePlan, removed: readonly string[], isDryRun: boolean): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    isDryRun,
    runs: go.map(({ runId, log }) => ({ runId, lastRecordedAt: log.lastAt, isRemoved: removed.includes(runId) })),
    kept: stay.map(({ runId, reason, rows }) => ({ runId, reason, openRows: rows })),
  };
}
