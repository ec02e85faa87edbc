import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { processTable } from '../../src/system/process-table.ts';

describe('the table of processes', () => {
  it('knows this process, and one that has ended', () => {
    const ended = spawnSync(process.execPath, ['-e', '0']).pid;
    const table = processTable();
    expect(table.ownId).toBe(process.pid);
    expect(table.isRunning(process.pid)).toBe(true);
    expect(table.isRunning(ended)).toBe(false);
  });
});
