import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { builtProgram } from '../support/e2e/built-program.ts';
import { validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

// Long files: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const MONTHS = ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
const LAST_DAYS = ['28', '31', '30', '31', '30', '31', '31', '30', '31', '30'];

/** Every worker asks for a month at a time, of which one in fifty overlaps the month before, and one in forty has a fault. */
function manyRows(): readonly RequestRow[] {
  return Array.from({ length: 990 }, (_, worker) =>
    MONTHS.map((month, index) => {
      const number = worker * MONTHS.length + index;
      const [starts, ends] = [`2027-${month}-01`, `2027-${month}-${LAST_DAYS[index] ?? ''}`];
      return validRow(worker + 1, {
        clientReference: `R-${String(number)}`,
        regime: 'full',
        hoursDuring: number % 40 === 7 ? '1:00' : '0',
        startDate: number % 50 === 11 ? `2027-${MONTHS[index - 1] ?? '01'}-15` : starts,
        endDate: ends,
        personReference: 'Lou',
        comment:
          number % 9 === 0
            ? 'two\nlines, and a "quote"'
            : 'a comment that makes the row as long as rows are, more or less',
      });
    }),
  ).flat();
}

describe('the built program, on a file that is checked in threads', () => {
  it('prints what one thread prints, row by row', async () => {
    const place = newWorkplace();
    const file = place.at('large.csv');
    await writeRows(file, manyRows());
    const one = await place.baw(['check', file, '--json', '--quiet']);
    const many = spawnSync(
      process.execPath,
      [builtProgram(), 'check', file, '--json', '--quiet', '--as-of', '2026-11-21'],
      {
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, BAW_HOME: place.home },
      },
    );
    expect(many.stderr).toBe('');
    expect(many.status).toBe(one.exitCode);
    expect(withoutRun(many.stdout)).toEqual(withoutRun(one.stdout));
  });
});

function withoutRun(text: string): unknown {
  const report: unknown = JSON.parse(text);
  return typeof report === 'object' ? { ...report, runId: '' } : report;
}
