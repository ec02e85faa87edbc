import type { Connection } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { targetIdOf } from '../filing/open-run.ts';

/** A run that is taken up again, and where it went. */
export interface ResumedRun {
  readonly runId: string;
  readonly targetId: string;
  readonly targetName: string;
  /** What its input is called, where another name than the first time leads to it. */
  readonly inputPath?: string;
}

/** What one service holds says nothing of a run with another. @throws UsageError */
export function requireTarget(
  { runId, targetId, targetName }: ResumedRun,
  connection: Connection,
  profile: AccessProfile,
): void {
  if (targetIdOf(connection, profile) === targetId) return;
  throw new UsageError('usage.runOtherTarget', { run: runId, target: targetName });
}
