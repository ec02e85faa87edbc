import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

const WRONG = { hoursDuring: '31:00' };

describe('a result file without rows', () => {
  it('is neither written nor announced, and one of an earlier run is removed, which is told', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1), validRow(2, WRONG)]);
    const first = await place.baw(['submit', '--certify', file]);
    expect(first.stderr).toContain(`Written: ${place.at('leave.rejected.csv')}`);
    await writeRows(file, [validRow(1), validRow(2)]);
    const second = await place.baw(['submit', '--certify', file]);
    expect(second.stderr).toContain(`Removed: ${place.at('leave.rejected.csv')}`);
    expect((await readdir(place.folder)).toSorted()).toEqual(['leave.accepted.csv', 'leave.csv', 'leave.report.json']);
    const third = await place.baw(['submit', '--certify', file]);
    expect(third.stderr).not.toContain('leave.rejected.csv');
  });

  it('is not made of accepted rows either when nothing was accepted', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), [validRow(1, WRONG)]);
    await place.baw(['submit', '--certify', place.at('leave.csv')]);
    expect((await readdir(place.folder)).toSorted()).toEqual(['leave.csv', 'leave.rejected.csv', 'leave.report.json']);
  });

  it('is left out by a check as well', async () => {
    const place = newWorkplace();
    const argv = ['check', place.at('leave.csv'), '--out', place.at('out')];
    await writeRows(place.at('leave.csv'), [validRow(1, WRONG)]);
    await place.baw(argv);
    expect((await readdir(place.at('out'))).toSorted()).toEqual(['leave.rejected.csv', 'leave.report.json']);
    await writeRows(place.at('leave.csv'), [validRow(1)]);
    expect((await place.baw(argv)).stderr).toContain('Removed: ');
    expect(await readdir(place.at('out'))).toEqual(['leave.report.json']);
  });
});
