import { expect, test } from 'vitest';
import { checkCalculation } from '../../../src/domain/workdays/checks/calculation-checks.ts';
import { estimateWorkdays } from '../../../src/domain/workdays/estimate.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { CalculationCase } from '../../../src/schemas/model/workday-calculation.ts';
import { FULL_TIME, HALF_TIME, job, newCase, planned } from '../../support/workdays/case.ts';

/** Somebody who worked until lately, for a job that is long enough: nothing to say. */
const SOUND: Partial<CalculationCase> = { occupationPeriods: [job('2026-10-01', '2026-11-15')] };

function findings(changes: Partial<CalculationCase>, today = '2026-11-21', sentBefore = 0): readonly string[] {
  const input = newCase({ ...SOUND, ...changes });
  const { plannedOccupation } = input;
  if (plannedOccupation === undefined) throw new TypeError('no planned occupation');
  const estimate = estimateWorkdays(input, plannedOccupation);
  const checked = { input, planned: plannedOccupation, estimate, today: isoDate(today), sentBefore };
  return checkCalculation(checked).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

test('a request in time, with recent periods and a job that is long enough, raises nothing', () => {
  expect(findings({})).toEqual([]);
});

test('the first calculation comes before the first day', () => {
  expect(findings({}, '2026-12-31')).toEqual([]);
  expect(findings({}, '2027-01-01')).toEqual(['c607.before-start warning']);
});

test.each([
  ['2027-02-01', ['c607.second-window warning']],
  ['2027-02-28', ['c607.second-window warning']],
  ['2027-03-01', []],
  ['2027-03-16', []],
  ['2027-03-17', ['c607.second-window warning']],
])('of a contract that ends on 31 March 2027, a second calculation asked for on %s: %j', (today, expected) => {
  const second = {
    phase: 'second' as const,
    plannedOccupation: planned('2026-04-01', '2027-03-31'),
    occupationPeriods: [job('2026-02-01', '2026-03-31')],
  };
  expect(findings(second, today)).toEqual(expected);
});

test('a third calculation needs a derogation', () => {
  expect(findings({ phase: 'recalculation', recalculationReason: 'contractChanged' }, '2026-11-21', 1)).toEqual([]);
  expect(findings({}, '2026-11-21', 2)).toEqual(['c607.max-two warning']);
  expect(findings({ derogationRequested: true }, '2026-11-21', 2)).toEqual([]);
});

test('a recalculation says why', () => {
  expect(findings({ phase: 'recalculation' })).toEqual(['c607.modify.reasons warning']);
  expect(findings({ phase: 'recalculation', recalculationReason: 'contractChanged' })).toEqual([]);
});

test('a request without any period, or with none of the last quarter, is asked about', () => {
  expect(findings({ occupationPeriods: [] })).toEqual(['c607.data warning']);
  expect(findings({ occupationPeriods: [job('2026-01-01', '2026-08-20')] })).toEqual(['c607.recent-quarter warning']);
  expect(findings({ occupationPeriods: [job('2026-01-01', '2026-08-21')] })).toEqual([]);
});

test('a job that ends before the days are reached is told, a note before the change of law and a warning since', () => {
  expect(findings({ plannedOccupation: planned('2027-01-01', '2027-06-30') })).toEqual([
    'c607.days.from-2026-03 warning',
  ]);
  const before = {
    plannedOccupation: planned('2025-06-02', '2025-12-31'),
    occupationPeriods: [job('2025-04-01', '2025-05-30')],
  };
  expect(findings(before, '2025-06-01')).toEqual(['c607.days.before-2026-03 info']);
});

test('a job shorter than four weeks, or counted by another regime than its own, is told', () => {
  const short = {
    plannedOccupation: planned('2027-01-04', '2027-01-30'),
    occupationPeriods: [job('2026-01-01', '2026-12-31')],
  };
  expect(findings(short)).toEqual(['c607.regime-rule warning']);
  const other = {
    occupationPeriods: [job('2026-01-01', '2026-12-31', FULL_TIME)],
    plannedOccupation: planned('2027-01-01', '2027-12-31', HALF_TIME),
  };
  expect(findings(other)).toEqual(['c607.regime-rule warning']);
});

test('another first calculation of a job is told: it would be the last one', () => {
  expect(findings({}, '2026-11-21', 0)).toEqual([]);
  expect(findings({}, '2026-11-21', 1)).toEqual(['c607.max-two warning']);
});

test('a period of work that is there twice is told, two jobs at the same time are not', () => {
  const work = job('2026-09-01', '2026-11-15', HALF_TIME);
  expect(findings({ occupationPeriods: [work, work], plannedOccupation: HALF_YEARS })).toEqual(['c607.data warning']);
  const other = { ...work, minutesPerWeek: 600 };
  expect(findings({ occupationPeriods: [work, other], plannedOccupation: HALF_YEARS })).toEqual([]);
});

const HALF_YEARS = planned('2027-01-01', '2029-12-31', HALF_TIME);
