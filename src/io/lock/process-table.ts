import { readFileSync } from 'node:fs';

/** The processes of this machine, as far as a lock must know them. */
export interface ProcessTable {
  readonly ownId: number;
  isRunning(processId: number): boolean;
  /** Tells a process from an earlier one that had its number; `undefined` where that cannot be known. */
  startOf(processId: number): string | undefined;
}

/** What Linux tells through its files; elsewhere the caller must hand in a table. */
export function linuxProcessTable(): ProcessTable {
  return {
    ownId: Number(/^\d+/.exec(readStat('self') ?? '')?.[0] ?? 0),
    isRunning: (processId) => readStat(String(processId)) !== undefined,
    // The name, in brackets, may hold blanks; the start, in ticks, is the twentieth field after it.
    startOf(processId) {
      const stat = readStat(String(processId));
      return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    },
  };
}

function readStat(name: string): string | undefined {
  try {
    return readFileSync(`/proc/${name}/stat`, 'latin1');
  } catch {
    return undefined;
  }
}
