import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

async function lastRecord({ home }: Workplace): Promise<unknown> {
  const [runId = ''] = (await readdir(join(home, 'runs'))).filter((name) => /^\d/.test(name));
  const lines = (await readFile(join(home, 'runs', runId, 'journal.ndjson'), 'utf8')).trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '');
}

describe('the end of a run', () => {
  it('is recorded with what became of the rows, each time', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1), validRow(2), validRow(3, { endDate: '2027-02-05' })]);
    const argv = ['submit', '--certify', file];
    await place.baw(argv);
    const counts = { rows: 3, invalid: 1, filed: 2, refused: 0, skipped: 0, needsReview: 0, pending: 0 };
    expect(await lastRecord(place)).toMatchObject({ type: 'ended', counts });
    expect(await lastRecord(place)).not.toHaveProperty('stoppedBy');
    await place.baw(argv);
    expect(await lastRecord(place)).toMatchObject({ type: 'ended', counts: { ...counts, filed: 0, skipped: 2 } });
  });

  it('says that the user stopped it', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1), validRow(2)]);
    const stop = new AbortController();
    const setting = {
      signal: stop.signal,
      deps: () => ({
        newId: () => {
          stop.abort();
          return '6b1f0c55-9f6e-4c4e-8a55-0d6f4f3b1a01';
        },
      }),
    };
    const { exitCode } = await place.baw(['submit', '--certify', file], setting);
    expect(exitCode).toBe(130);
    expect(await lastRecord(place)).toMatchObject({ type: 'ended', stoppedBy: 'interrupted' });
  });
});
