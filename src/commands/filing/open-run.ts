import type { RunSummary } from '../../batch/file-rows.ts';
import type { Connection, Deps } from '../../deps.ts';
import { OutputError } from '../../errors/app-error.ts';
import type { FileHeader } from '../../io/csv/request-file.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import { INTERRUPTED, type RunCommand, type RunEnded } from '../../schemas/files/journal-record.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';

export interface RunInput {
  /** Absolute, or a name that stands for the input when it is no file. */
  readonly path: string;
  readonly sha256: string;
  /** The requests that were named, where no file holds them. */
  readonly tickets?: readonly string[];
}

export interface RunToOpen {
  readonly connection: Connection;
  readonly profile: AccessProfile;
  readonly inputs: readonly RunInput[];
  readonly command: RunCommand;
}

type OpeningDeps = Pick<Deps, 'clock' | 'openRunStore' | 'version' | 'account'>;

/** An address says where a service is, not which one it is: a simulation may have been emptied, replaced or moved. */
export function targetIdOf({ target }: Connection, profile: AccessProfile): string {
  const environment = profile.environmentId ?? target.id;
  // A key that one client used is unknown to the service when another sends it: their runs are never one.
  return target.clientId === undefined ? environment : `${environment}#${target.clientId}`;
}

/** What a run calls a file, or standard input. */
export function runInputOf(
  { file, sha256 }: Pick<FileHeader, 'file' | 'sha256'>,
  { absolutePath }: Pick<Deps, 'absolutePath'>,
): RunInput {
  return { path: file === '-' ? `stdin:${sha256}` : absolutePath(file), sha256 };
}

/** Opens the run that these inputs belong to: the one to continue, or a new one. Close it in a `finally`. */
export async function openRun(
  { connection, profile, inputs, command }: RunToOpen,
  { clock, openRunStore, version, account }: OpeningDeps,
): Promise<OpenRun> {
  const store = await openRunStore();
  return store.openRun({
    command,
    targetId: targetIdOf(connection, profile),
    inputs,
    now: clock.now(),
    toolVersion: version,
    targetName: connection.target.name,
    filer: profile.enterpriseNumber,
    ...(account !== undefined && { account }),
  });
}

/** Opens the run, says what it goes on from, works in it and closes it, whatever comes of the work. */
export async function inRun<Result>(
  toOpen: RunToOpen,
  deps: OpeningDeps & Pick<Deps, 'terminal' | 'texts' | 'settings'>,
  work: (run: OpenRun) => Promise<Result>,
): Promise<Result> {
  const { terminal, texts, settings } = deps;
  const run = await openRun(toOpen, deps);
  try {
    if (!settings.isQuiet && run.isResumed) terminal.err(`${texts.message('submit.resumed', { run: run.runId })}\n`);
    if (!settings.isQuiet && run.tornTail) terminal.err(`${texts.message('submit.tornTail')}\n`);
    return await work(run);
  } finally {
    await run.close();
  }
}

/** Says in the journal that the run came to its end in good order. */
export async function endRun(
  { journal }: OpenRun,
  { interrupted, stoppedBy }: Pick<RunSummary, 'interrupted' | 'stoppedBy'>,
  counts: RunEnded['counts'],
  { clock }: Pick<Deps, 'clock'>,
): Promise<void> {
  const reason = interrupted ? INTERRUPTED : stoppedBy?.key;
  const endedAt = new Date(clock.now()).toISOString();
  try {
    await journal.append({ type: 'ended', endedAt, ...(reason !== undefined && { stoppedBy: reason }), counts });
  } catch (error) {
    // Every outcome is recorded or known to be pending: without this record the run only looks cut off.
    if (!(error instanceof OutputError)) throw error;
  }
}
