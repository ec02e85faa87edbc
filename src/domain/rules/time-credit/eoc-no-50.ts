import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_AGE, FORMER_EXCEPTIONS } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocNo50 = defineRule({
  id: 'time-credit.eoc.no-50',
  summary:
    'Since 1 January 2026 nobody reduces from the age of 50 any more: the exceptions for a heavy job or a career of 28 years ended, and the right starts at 55.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  severity: 'error',
  column: 'niss',
  source: [{ citation: 'CCT 103/7 ; Cessoc, emplois de fin de carrière', confidence: 'confirmed' }],
  inForce: { from: '2026-01-01', until: null },
  figures: ['endOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 55th birthday', row: { ...endOfCareerOneFifth, niss: '711201/459-19' } },
      { name: 'under 50, who never had an exception', row: { ...endOfCareerOneFifth, niss: '761202/459-94' } },
    ],
    reject: [
      {
        name: 'the 50th birthday',
        row: { ...endOfCareerOneFifth, niss: '761201/459-27' },
        params: { age: 50, endedOn: { date: isoDate('2026-01-01') }, minimum: 55 },
      },
      {
        name: 'the eve of the 55th birthday',
        row: { ...endOfCareerOneFifth, niss: '711202/459-86' },
        params: { age: 54, endedOn: { date: isoDate('2026-01-01') }, minimum: 55 },
      },
      {
        name: 'notice on the last day of the exceptions, start without them',
        row: { ...endOfCareerOneFifth, niss: '730105/459-58', startDate: '2026-01-01', noticeDate: '2025-12-31' },
        severity: 'warning',
        asOf: '2025-12-31',
        params: { age: 52, endedOn: { date: isoDate('2026-01-01') }, minimum: 55 },
      },
      {
        name: 'notice on the first day without them',
        row: { ...endOfCareerOneFifth, niss: '730105/459-58', startDate: '2026-04-01', noticeDate: '2026-01-01' },
        asOf: '2026-01-15',
        params: { age: 53, endedOn: { date: isoDate('2026-01-01') }, minimum: 55 },
      },
    ],
  },
  check(request, { today }) {
    const { noticeDate, startDate } = request;
    if (startDate === undefined) return null;
    const age = ageAtStart(request, today);
    const minimum = valueOn(END_OF_CAREER_AGE, startDate).right;
    if (age === undefined || age >= minimum || age < FORMER_EXCEPTIONS.age) return null;
    const params: Params = { age, endedOn: { date: FORMER_EXCEPTIONS.endedOn }, minimum };
    // Sources disagree whether the notice or the start decides which law holds.
    const wasNotifiedInTime = noticeDate !== undefined && noticeDate < FORMER_EXCEPTIONS.endedOn;
    return wasNotifiedInTime ? { params, severity: 'warning' } : { params };
  },
});
