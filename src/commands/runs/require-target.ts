import type { Connection } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { targetIdOf } from '../filing/open-run.ts';

/** What one service holds says nothing of a run with another. @throws UsageError */
export function requireTarget(
  { runId, targetId, targetName }: { readonly runId: string; readonly targetId: string; readonly targetName: string },
  connection: Connection,
  profile: AccessProfile,
): void {
  if (targetIdOf(connection, profile) === targetId) return;
  throw new UsageError('usage.runOtherTarget', { run: runId, target: targetName });
}
