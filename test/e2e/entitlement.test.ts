import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

const Answer = z.object({
  wish: z.object({
    endDate: z.iso.date(),
    isPossible: z.boolean(),
    alternatives: z.array(z.object({ regime: z.string(), endDate: z.iso.date() })),
  }),
});

describe('a personnel officer', () => {
  it('asks what a parent can have, and files what was proposed', async () => {
    const place = newWorkplace();
    const row = { leaveType: 'parentalLeave', startDate: '2027-02-01', noticeDate: '2026-11-20', usedFull: '3' };
    const wish = ['--used-full', '3', '--regime', 'oneFifth', '--start-date', '2027-02-01', '--months', '7'];
    const asked = await place.baw(['entitlement', '--type', 'parentalLeave', ...wish, '--json']);
    expect(asked.exitCode).toBe(3);
    const { endDate, isPossible, alternatives } = Answer.parse(JSON.parse(asked.stdout)).wish;
    expect(isPossible).toBe(false);
    expect(alternatives).toEqual([expect.objectContaining({ regime: 'oneFifth', endDate: '2027-06-30' })]);

    const oneFifth = { ...row, regime: 'oneFifth', hoursFull: '38:00', hoursBefore: '38:00', hoursDuring: '30:24' };
    await writeRows(place.at('wished.csv'), [validRow(1, { ...oneFifth, endDate })]);
    await writeRows(place.at('proposed.csv'), [validRow(1, { ...oneFifth, endDate: alternatives[0]?.endDate ?? '' })]);
    expect((await place.baw(['check', place.at('wished.csv')])).exitCode).toBe(3);
    expect((await place.baw(['submit', place.at('proposed.csv'), '--certify'])).exitCode).toBe(0);
    expect(await place.ledger()).toEqual([
      expect.objectContaining({ regime: 'oneFifth', period: { startDate: '2027-02-01', endDate: '2027-06-30' } }),
    ]);
  });
});
