import { describe, expect, it } from 'vitest';
import { inventedEnterprise } from '../../../src/mock/seeds/seeds.ts';
import { validRow, writeRows } from '../../support/e2e/request-rows.ts';
import { SCHOOL_ROW, seeded, type SeededPlace } from '../../support/e2e/seeded-place.ts';

const [SCHOOL_A, SCHOOL_B] = [201, 202].map(inventedEnterprise);
const OWN_STAFF = { employer: '', sector: '', capacity: 'employer', school: '', community: '', status: '', unit: '' };
const AS_AUTHORITY = ['--profile', 'organizingAuthority'];
const AS_EMPLOYER = ['--profile', 'employer'];

/** An organising authority that filed for two schools, and for its own staff. */
async function filedInBoth(): Promise<SeededPlace> {
  const place = await seeded('po');
  const signIn = ['--service', place.service.url, '--client-id', 'po', '--key-file', place.keyOf('po')];
  for (const capacity of ['organizingAuthority', 'employer']) {
    const argv = ['profile', 'add', capacity, ...signIn, '--capacity', capacity];
    expect(await place.baw(argv)).toMatchObject({ exitCode: 0 });
  }
  await writeRows(place.at('leave.csv'), [
    validRow(1, { ...SCHOOL_ROW, sector: '', capacity: 'organizingAuthority', school: SCHOOL_A ?? '' }),
    validRow(2, { ...SCHOOL_ROW, sector: '', capacity: 'organizingAuthority', school: SCHOOL_B ?? '' }),
    validRow(3, OWN_STAFF),
  ]);
  const { report } = await place.report(['submit', '--certify', ...AS_AUTHORITY, place.at('leave.csv')]);
  expect(report.counts).toMatchObject({ filed: 3 });
  return place;
}

describe('whoever is connected as organising authority', () => {
  it('finds what it filed so, in the list and on the board, unless it names another capacity or both', async () => {
    const place = await filedInBoth();
    const totals: number[] = [];
    for (const argv of [
      AS_AUTHORITY,
      AS_EMPLOYER,
      [...AS_AUTHORITY, '--capacity', 'employer'],
      [...AS_AUTHORITY, '--capacity', 'employer,organizingAuthority'],
      ['--profile', 'po'],
    ]) {
      for (const command of ['list', 'board']) {
        const { stdout } = await place.baw([command, ...argv, '--json', '--quiet']);
        totals.push(JSON.parse(stdout).total);
      }
    }
    expect(totals).toEqual([2, 2, 1, 1, 1, 1, 3, 3, 3, 3]);
  });

  it('is told that only a part is shown, unless that was asked for', async () => {
    const place = await filedInBoth();
    const list = await place.baw(['list', ...AS_AUTHORITY]);
    expect(list.stderr.replaceAll(/\s+/g, ' ')).toContain('Shown is what was filed as: Organising authority');
    const board = await place.baw(['board', ...AS_AUTHORITY]);
    expect(board.stdout.replaceAll(/\s+/g, ' ')).toContain('Shown is what was filed as: Organising authority');
    const asked = await place.baw(['list', ...AS_AUTHORITY, '--capacity', 'organizingAuthority']);
    expect(asked.stderr).not.toContain('Shown is');
  });

  it('reads on the board in eighty columns which school each request is for', async () => {
    const place = await filedInBoth();
    for (const lang of ['en', 'fr', 'nl', 'de']) {
      const { stdout } = await place.baw(['board', ...AS_AUTHORITY, '--within', '366', '--lang', lang]);
      expect(stdout).toContain('0720.020.');
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });

  it('does not see requests go when it looks in its other capacity', async () => {
    const place = await filedInBoth();
    await place.baw(['board', ...AS_AUTHORITY]);
    await place.baw(['board', ...AS_EMPLOYER]);
    const { stdout } = await place.baw(['board', ...AS_AUTHORITY, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ capacity: 'organizingAuthority', changes: [] });
  });

  it('watches what it filed in that capacity', async () => {
    const place = await filedInBoth();
    const argv = ['watch', ...AS_AUTHORITY, '--timeout', '1s', '--interval', '1', '--json'];
    const { stdout, stderr } = await place.baw(argv);
    expect(JSON.parse(stdout).items).toHaveLength(2);
    expect(stderr).toContain('Shown is what was filed');
  });
});
