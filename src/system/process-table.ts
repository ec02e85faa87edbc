import { linuxProcessTable, type ProcessTable } from '../io/lock/process-table.ts';
import { systemCode } from '../io/files/system-code.ts';

/**
 * The processes of this machine, for locks. Linux also tells when each started, so that a number used again is not taken
 * for its first owner; elsewhere a lock whose owner's number is used again stays until that process ends.
 */
export function processTable(): ProcessTable {
  const linux = linuxProcessTable();
  if (linux.isRunning(process.pid)) return linux;
  return { ownId: process.pid, isRunning, startOf: () => undefined };
}

/** Signal 0 sends nothing: it only asks. A process that may not be signalled is there all the same. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
