import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

// Long files: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const GENERATOR = path.join(import.meta.dirname, '../../bench/make-requests.mjs');
const ROWS = 5000;

function generate(place: Workplace, ...flags: readonly string[]): string {
  const file = place.at('made.csv');
  execFileSync(process.execPath, [GENERATOR, String(ROWS), file, ...flags]);
  return file;
}

describe('a file of some thousands of rows', () => {
  it('without a mistake has no error in any row', async () => {
    const place = newWorkplace();
    const { exitCode, report } = await place.report(['check', generate(place)]);
    expect(exitCode).toBe(0);
    expect(report.counts).toMatchObject({ rows: ROWS, valid: ROWS, invalid: 0 });
    expect(report.outcomes.map(({ record }) => record)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
  });

  it('with one mistake in each row has one error in each row', async () => {
    const place = newWorkplace();
    const { exitCode, report } = await place.report(['check', generate(place, '--wrong')]);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ rows: ROWS, valid: 0, invalid: ROWS });
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ record }) => record)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
    expect(new Set(errors.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['niss.checksum', 'dates.end-not-before-start', 'hours.before-max-full', 'bce.checksum']),
    );
  });

  it('is filed whole, with every row in the accepted file in its place', async () => {
    const place = newWorkplace();
    const file = generate(place);
    const { exitCode, report } = await place.report(['submit', '--certify', file]);
    expect(exitCode).toBe(0);
    expect(report.counts).toMatchObject({ rows: ROWS, filed: ROWS });
    const [made, accepted] = [await place.table('made.csv'), await place.table('made.accepted.csv')];
    expect(accepted.rows.map((cells) => cells.slice(0, made.header.length))).toEqual(made.rows);
    expect(new Set(report.outcomes.map(({ ticketNumber }) => ticketNumber)).size).toBe(ROWS);
    expect(await place.ledger()).toHaveLength(ROWS);
  });
});
