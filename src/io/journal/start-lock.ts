import { createHash } from 'node:crypto';
import type { RunCommand } from '../../schemas/files/journal-record.ts';

interface RunKey {
  readonly command?: RunCommand;
  readonly targetId: string;
  readonly inputs: readonly { readonly path: string }[];
}

/** Name of the lock under which a run is looked for, started or removed: what makes it this run and no other. */
export function startLock({ command = 'submit', targetId, inputs }: RunKey): string {
  return `.${digest(JSON.stringify([command, targetId, ...inputs.map(({ path }) => path)]))}.lock`;
}

/** Name of the lock under which is filed with a target. */
export function filingLock(targetId: string): string {
  return `.${digest(targetId)}.filing.lock`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
