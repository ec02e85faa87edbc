import { describe, expect, it } from 'vitest';
import { readReport } from '../support/e2e/documents.ts';
import { validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

/** A man of 60 with a career of 27 years: enough for the rules of 2025, too little for those of 2026. */
const endOfCareer: RequestRow = validRow(1, {
  niss: '650110/459-31',
  leaveType: 'timeCredit',
  motive: 'endOfCareer',
  startDate: '2026-05-01',
  endDate: '2030-12-31',
  childBirthDate: '',
  careerYears: '27',
});

async function findingsOn(asOf: string, noticeDate: string): Promise<readonly string[]> {
  const place = newWorkplace();
  await writeRows(place.at('request.csv'), [{ ...endOfCareer, noticeDate }]);
  const { stdout } = await place.baw(['check', '--json', '--as-of', asOf, place.at('request.csv')]);
  return readReport(stdout).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
}

describe('an end-of-career time credit around the turn of 2026', () => {
  it('is let through when notice is given on 15 December 2025, with a word on the sources that disagree', async () => {
    expect(await findingsOn('2025-12-15', '2025-12-15')).toEqual(['warning time-credit.eoc.career-date']);
  });

  it('is refused when notice is given on 15 January 2026', async () => {
    expect(await findingsOn('2026-01-15', '2026-01-15')).toEqual(['error time-credit.eoc.career']);
  });

  it('keeps the rules of its notice when it is filed in the next year', async () => {
    expect(await findingsOn('2026-01-15', '2025-12-15')).toEqual(['warning time-credit.eoc.career-date']);
  });

  it('is judged by the day that counts as today as long as its notice is not dated', async () => {
    expect(await findingsOn('2025-12-15', '')).not.toContain('error time-credit.eoc.career');
    expect(await findingsOn('2026-01-15', '')).toContain('error time-credit.eoc.career');
  });
});
