import type { JournalRecord, RunCommand, RunStarted } from '../../schemas/files/journal-record.ts';

export interface RunRequest {
  /** What the run does with the service; another command with the same inputs is another run. Absent: `submit`. */
  readonly command?: RunCommand;
  /** The service that the rows go to. A run is never continued against another. */
  readonly targetId: string;
  /** Absolute paths, in order; together with the target they say which run it is. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly now: number;
  readonly toolVersion: string;
  /** The target as people know it. */
  readonly targetName?: string;
  /** Enterprise number in whose name the service is called. */
  readonly filer?: string;
  /** Account of the machine under which the program runs. */
  readonly account?: string;
}

/** Which run it is. */
export type RunIdentity = Pick<RunRequest, 'command' | 'targetId' | 'inputs'>;

/** The first record of a run. */
export function started(
  runId: string,
  { command = 'submit', targetId, inputs, now, toolVersion, targetName, filer, account }: RunRequest,
): RunStarted {
  return {
    type: 'run',
    runId,
    toolVersion,
    targetId,
    startedAt: new Date(now).toISOString(),
    inputs: [...inputs],
    command,
    ...(targetName !== undefined && { targetName }),
    ...(filer !== undefined && { filer }),
    ...(account !== undefined && { account }),
  };
}

/** The record of a run that is gone on with. */
export function resumed({ toolVersion, now, inputs }: RunRequest): JournalRecord {
  return { type: 'resumed', toolVersion, resumedAt: new Date(now).toISOString(), inputs: [...inputs] };
}

/** Whether a run that begins so is the one of this command, target and inputs. */
export function isSameRun(header: RunStarted, { command = 'submit', targetId, inputs }: RunIdentity): boolean {
  return (header.command ?? 'submit') === command && header.targetId === targetId && isSamePaths(header.inputs, inputs);
}

function isSamePaths(
  some: readonly { readonly path: string }[],
  others: readonly { readonly path: string }[],
): boolean {
  return some.length === others.length && some.every(({ path }, index) => path === others[index]?.path);
}
