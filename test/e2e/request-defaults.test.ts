import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

/** The enterprise number of the identity that the embedded service knows its callers by. */
const OWN = '0812339069';
const OTHER = '0811210802';
const THIRD = '0811009080';

async function writeWithoutEmployer(place: Workplace): Promise<string> {
  const file = place.at('leave.csv');
  const rows = validRows(2).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'employer')),
  );
  await writeRows(file, rows);
  return file;
}

const PROFILE = JSON.stringify({ defaultProfile: 'us', profiles: { us: { employer: THIRD } } });

describe('the employer of rows that name none', () => {
  it.each<{
    readonly from: string;
    flags: readonly string[];
    env: CliSetting['env'];
    profile: boolean;
    number: string;
  }>([
    { from: 'the identity', flags: [], env: {}, profile: false, number: OWN },
    { from: 'the profile', flags: [], env: {}, profile: true, number: THIRD },
    { from: 'the environment', flags: [], env: { BAW_EMPLOYER: OTHER }, profile: true, number: OTHER },
    {
      from: 'the flag',
      flags: ['--employer', '0811.210.802'],
      env: { BAW_EMPLOYER: OWN },
      profile: true,
      number: OTHER,
    },
  ])('comes from $from', async ({ flags, env = {}, profile, number }) => {
    const place = newWorkplace();
    if (profile) await writeFile(path.join(place.home, 'config.json'), PROFILE);
    const file = await writeWithoutEmployer(place);
    expect(await place.baw(['submit', '--certify', file, ...flags], { env })).toMatchObject({ exitCode: 0 });
    expect((await place.ledger()).map(({ employer }) => employer)).toEqual([number, number]);
  });

  it('does not replace the one that a row names', async () => {
    const place = newWorkplace();
    const [first = {}, second = {}] = validRows(2);
    await writeRows(place.at('leave.csv'), [
      { ...first, employer: THIRD },
      { ...second, employer: '' },
    ]);
    await place.baw(['submit', '--certify', place.at('leave.csv'), '--employer', OTHER]);
    expect((await place.ledger()).map(({ employer }) => employer)).toEqual([THIRD, OTHER]);
  });

  it('that is no enterprise number is an error, and nothing is sent', async () => {
    const place = newWorkplace();
    const file = await writeWithoutEmployer(place);
    const { exitCode } = await place.baw(['submit', '--certify', file, '--employer', '0811210803']);
    expect([2, 3]).toContain(exitCode);
    expect(await place.ledger()).toEqual([]);
  });

  it('is another request for another employer', async () => {
    const place = newWorkplace();
    const file = await writeWithoutEmployer(place);
    await place.baw(['submit', '--certify', file]);
    const { report } = await place.report(['submit', '--certify', file, '--employer', OTHER]);
    expect(report.counts).toMatchObject({ filed: 2, skipped: 0 });
  });
});

describe('the mapping of headers', () => {
  const own = (rows: ReturnType<typeof validRows>) =>
    rows.map(({ niss: number = '', ...rest }) => ({ Rijksnr: number, ...rest }));

  it('may come from a flag', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), own(validRows(1)));
    expect((await place.baw(['check', place.at('leave.csv')])).exitCode).toBe(9);
    expect((await place.baw(['check', place.at('leave.csv'), '--map', 'Rijksnr=niss'])).exitCode).toBe(0);
  });

  it('may come from the profile', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), own(validRows(1)));
    const settings = { profiles: { bureau: { headers: { Rijksnr: 'niss' } } } };
    await writeFile(path.join(place.home, 'config.json'), JSON.stringify(settings));
    expect((await place.baw(['check', place.at('leave.csv'), '--profile', 'bureau'])).exitCode).toBe(0);
  });
});
