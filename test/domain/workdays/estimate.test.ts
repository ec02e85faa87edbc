import { describe, expect, test } from 'vitest';
import { estimateClaim, estimateWorkdays, type Estimate } from '../../../src/domain/workdays/estimate.ts';
import { addDays } from '../../../src/domain/calendar/periods.ts';
import { requirementsOn } from '../../../src/domain/workdays/requirements.ts';
import { formatIsoDate, isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { CalculationCase, PlannedOccupation } from '../../../src/schemas/model/workday-calculation.ts';
import { assimilated, extending, FULL_TIME, HALF_TIME, job, newCase, planned } from '../../support/workdays/case.ts';

const NEW_LAW = { days: 312, months: 36 };

/** A claim on a day, by somebody whose planned job begins on that day and so adds nothing. */
function claim(on: string, changes: Partial<CalculationCase>, requirement = NEW_LAW): Estimate {
  return estimateClaim(newCase(changes), planned(on, '2029-12-31'), isoDate(on), requirement);
}

function first(changes: Partial<CalculationCase>): string | undefined {
  const input = newCase(changes);
  const { plannedOccupation } = input;
  if (plannedOccupation === undefined) throw new TypeError('no planned occupation');
  const { earliestApplicationDate } = estimateWorkdays(input, plannedOccupation);
  return earliestApplicationDate === undefined ? undefined : formatIsoDate(earliestApplicationDate);
}

describe('full-time work', () => {
  test('without interruption counts 78 days a quarter, however many weekdays it has', () => {
    // 2026: 77, 78, 79 and 79 days from Monday to Saturday.
    expect(claim('2027-01-01', { occupationPeriods: [job('2026-01-01', '2026-12-31')] }).workdays).toBe(312);
  });

  test('with 40 days worked in a five-day week counts 48 (40 × 6 ÷ 5)', () => {
    const interrupted = job('2026-01-05', '2026-04-30', { workedDaysHundredths: 4000 });
    expect(claim('2027-01-01', { occupationPeriods: [interrupted] }).workdays).toBe(48);
  });

  test('from Monday 3 July to Friday 11 August 2006, 30 days of a five-day week, counts 36', () => {
    const sixWeeks = job('2006-07-03', '2006-08-11');
    const { occupationPeriods, workdays } = claim(
      '2006-09-01',
      { occupationPeriods: [sixWeeks] },
      { days: 312, months: 21 },
    );
    expect(workdays).toBe(36);
    expect(occupationPeriods).toEqual([{ treatment: 'counted', hundredths: 3600 }]);
  });

  test('in a six-day week counts the days from Monday to Saturday of a month that is not whole', () => {
    const sixDays = job('2026-03-02', '2026-03-14', { daysPerWeekHundredths: 600 });
    expect(claim('2026-05-01', { occupationPeriods: [sixDays] }).workdays).toBe(12);
  });

  test('twice in the same quarter counts for no more than 78 days', () => {
    const twice = [job('2026-04-01', '2026-06-30'), job('2026-04-01', '2026-06-30')];
    const { workdays, occupationPeriods } = claim('2027-01-01', { occupationPeriods: twice });
    expect(workdays).toBe(78);
    expect(occupationPeriods.map(({ hundredths }) => hundredths)).toEqual([7800, 7800]);
  });
});

describe('part-time work', () => {
  test('of 19 hours in eight weeks, 152 hours at 38, counts 24 days', () => {
    const eightWeeks = { ...job('2006-07-03', '2006-08-27', HALF_TIME) };
    const { workdays } = claim('2006-09-01', { occupationPeriods: [eightWeeks] }, { days: 312, months: 21 });
    expect(workdays).toBe(24);
    const worked = job('2006-07-03', '2006-08-25', { ...HALF_TIME, workedMinutes: 152 * 60 });
    expect(claim('2006-09-01', { occupationPeriods: [worked] }, { days: 312, months: 21 }).workdays).toBe(24);
  });

  test('half the time leads to a claim after twice the time', () => {
    expect(first({ plannedOccupation: planned('2027-01-01', '2027-12-31') })).toBe('2027-12-31');
    // 312 days at three sevenths of a day: 728 days of the calendar.
    expect(first({ plannedOccupation: planned('2027-01-01', '2027-12-31', HALF_TIME) })).toBe('2028-12-29');
  });

  test('so short that no 36 months hold 312 days leads to none', () => {
    expect(
      first({ plannedOccupation: planned('2027-01-01', '2027-12-31', { ...FULL_TIME, minutesPerWeek: 600 }) }),
    ).toBeUndefined();
  });
});

describe('the last four uninterrupted weeks', () => {
  test('decide by which regime days are counted', () => {
    const fullThenPart = [job('2025-01-01', '2025-12-31'), job('2026-01-01', '2026-02-15', HALF_TIME)];
    expect(claim('2026-03-01', { occupationPeriods: fullThenPart }).method).toBe('partTime');
    const shortPart = [job('2025-01-01', '2025-12-31'), job('2026-01-01', '2026-01-27', HALF_TIME)];
    expect(claim('2026-03-01', { occupationPeriods: shortPart }).method).toBe('fullTime');
  });
});

describe('absences', () => {
  test('of maternity and temporary unemployment count from Monday to Saturday', () => {
    const { workdays } = claim('2027-01-01', {
      assimilatedPeriods: [
        assimilated('maternity', '2026-04-06', '2026-04-19'),
        assimilated('temporaryUnemployment', '2026-05-04', '2026-05-09', { daysHundredths: 350 }),
      ],
    });
    expect(workdays).toBe(15);
  });

  test('of illness counted until the end of February 2026, and prolong the reference period since', () => {
    const illness = { assimilatedPeriods: [assimilated('illness', '2025-10-06', '2025-10-19')] };
    const before = claim('2026-02-28', illness, { days: 312, months: 21 });
    expect([before.workdays, before.assimilatedPeriods[0]?.treatment]).toEqual([12, 'counted']);
    const since = claim('2026-03-01', illness);
    expect([since.workdays, since.assimilatedPeriods[0]?.treatment]).toEqual([0, 'prolongs']);
    expect(formatIsoDate(since.referencePeriod.startDate)).toBe('2023-02-15');
  });

  test('that prolong bring earlier work into the reference period', () => {
    const work = { occupationPeriods: [job('2023-01-01', '2023-12-31')] };
    expect(claim('2027-01-01', work).workdays).toBe(0);
    const withBreak = { ...work, extendingPeriods: [extending('careerBreak', '2024-01-01', '2024-12-31')] };
    // 366 days of break: the reference period begins on 31 December 2022.
    expect(claim('2027-01-01', withBreak).workdays).toBe(312);
  });

  test('without pay prolong the job and not the reference period', () => {
    const unpaid = { extendingPeriods: [extending('unpaidLeave', '2027-03-01', '2027-03-31')] };
    const { extendingPeriods, referencePeriod } = claim('2027-06-01', unpaid);
    expect(extendingPeriods[0]?.treatment).toBe('notCounted');
    expect(formatIsoDate(referencePeriod.startDate)).toBe('2024-06-01');
    expect(first({ plannedOccupation: planned('2027-01-01', '2027-12-31'), ...unpaid })).toBe('2028-02-01');
  });

  test('of self-employment prolong from three months on', () => {
    const treatment = (start: string, end: string) =>
      claim('2027-01-01', { extendingPeriods: [extending('selfEmployment', start, end)] }).extendingPeriods[0]
        ?.treatment;
    expect(treatment('2026-04-01', '2026-06-30')).toBe('prolongs');
    expect(treatment('2026-04-01', '2026-06-29')).toBe('tooShort');
  });

  test('that count are counted once where a job covers them', () => {
    const { workdays, assimilatedPeriods } = claim('2027-01-01', {
      occupationPeriods: [job('2026-04-01', '2026-06-30')],
      assimilatedPeriods: [assimilated('paidHoliday', '2026-05-04', '2026-05-16')],
    });
    expect([workdays, assimilatedPeriods[0]?.treatment]).toEqual([78, 'included']);
  });
});

describe('work abroad', () => {
  const abroad = (country: string) => job('2025-01-01', '2025-12-31', { country });

  test('counts once three months of work in Belgium follow', () => {
    const treatment = (last: string) =>
      claim('2026-06-01', { occupationPeriods: [abroad('FR'), job('2026-01-01', last)] }).occupationPeriods[0]
        ?.treatment;
    expect(treatment('2026-04-02')).toBe('counted');
    expect(treatment('2026-04-01')).toBe('abroadNotFollowed');
  });

  test('counts after six months for three countries, and never where Belgium has no agreement', () => {
    const treatment = (country: string) =>
      claim('2026-06-01', { occupationPeriods: [abroad(country), job('2026-01-01', '2026-04-30')] })
        .occupationPeriods[0]?.treatment;
    expect(treatment('BA')).toBe('abroadNotFollowed');
    expect(treatment('US')).toBe('abroadNoAgreement');
  });

  test('is worth the days of the planned job that must follow it', () => {
    expect(first({ occupationPeriods: [job('2025-01-01', '2026-12-31', { country: 'FR' })] })).toBe('2027-04-03');
  });
});

describe('what is required', () => {
  const born = isoDate('1990-03-01');

  test('until February 2026 depends on the age on the last day of the contract', () => {
    expect(requirementsOn(isoDate('2026-02-28'), born)[0]).toEqual({ days: 312, months: 21 });
    expect(requirementsOn(isoDate('2026-02-28'), isoDate('1990-02-27'))[0]).toEqual({ days: 468, months: 33 });
    // He turns 36 on the day of the claim, the day after the contract.
    expect(requirementsOn(isoDate('2026-02-28'), isoDate('1990-02-28'))[0]).toEqual({ days: 312, months: 21 });
    expect(requirementsOn(isoDate('2026-02-28'), isoDate('1976-02-27'))[0]).toEqual({ days: 624, months: 42 });
    expect(requirementsOn(isoDate('2026-02-28'), undefined)).toEqual([{ days: 624, months: 42 }]);
  });

  test('since March 2026 is 312 days in 36 months at any age', () => {
    expect(requirementsOn(isoDate('2026-03-01'), born)).toEqual([NEW_LAW]);
    expect(requirementsOn(isoDate('2026-03-01'), undefined)).toEqual([NEW_LAW]);
  });

  test('is reached at once by somebody who worked a year before', () => {
    expect(first({ occupationPeriods: [job('2026-01-01', '2026-12-31')] })).toBe('2027-01-01');
  });
});

describe('work of the ten years before the reference period', () => {
  const eve = addDays(isoDate('2026-02-01'), -1);
  /** Somebody of 40, then of 55, who claims on 1 February 2026; the reference period of 33 months begins on 1 May 2023. */
  const old = (changes: Partial<CalculationCase>, born: string) =>
    estimateWorkdays(
      newCase({ niss: born, plannedOccupation: planned('2026-02-01', '2026-02-27'), ...changes }),
      planned('2026-02-01', '2026-02-27'),
    );
  const FORTY = '85031464067';
  const FIFTY_FIVE = '70010100188';

  test('opens the right with half of the days, when there are 1,560 of it', () => {
    const recent = job('2025-05-01', '2026-01-31');
    const { earliestApplicationDate, requirement, earlier } = old(
      { occupationPeriods: [recent, job('2018-04-01', '2023-04-30')] },
      FORTY,
    );
    expect(earliestApplicationDate).toBe(addDays(eve, 1));
    expect(requirement).toEqual({ days: 234, months: 33, earlier: { days: 1560 } });
    expect(earlier).toEqual({ required: 1560, workdays: 1586 });
  });

  test('a quarter too little of it does not', () => {
    const files = [job('2025-05-01', '2026-01-31'), job('2018-07-01', '2023-04-30')];
    expect(old({ occupationPeriods: files }, FORTY).earliestApplicationDate).not.toBe(addDays(eve, 1));
  });

  test('makes up for each day that lacks eightfold, from two thirds of the days on', () => {
    // 15 months of 26 days are 390 of 468: 78 lack, so 624 are needed before.
    const recent = job('2024-11-01', '2026-01-31');
    const before = (first: string) => old({ occupationPeriods: [recent, job(first, '2020-12-31')] }, FORTY);
    expect(before('2019-01-01')).toMatchObject({
      earliestApplicationDate: addDays(eve, 1),
      requirement: { days: 312, months: 33 },
      earlier: { required: 624, workdays: 624 },
    });
    expect(before('2019-02-01').earliestApplicationDate).not.toBe(addDays(eve, 1));
  });

  test('counts for somebody of fifty and older by the longer period, and for nobody since March 2026', () => {
    const files = [job('2025-02-01', '2026-01-31'), job('2017-01-01', '2022-07-31')];
    expect(old({ occupationPeriods: files }, FIFTY_FIVE).requirement).toEqual({
      days: 312,
      months: 42,
      earlier: { days: 1560 },
    });
    expect(requirementsOn(isoDate('2026-03-01'), isoDate('1970-01-01'))).toEqual([NEW_LAW]);
  });
});

describe('a claim as a voluntary part-time worker', () => {
  const partTime = (changes: Partial<PlannedOccupation>, input: Partial<CalculationCase> = {}) => {
    const contract = planned('2027-01-01', '2027-12-31', changes);
    return estimateWorkdays(newCase({ plannedOccupation: contract, ...input }), contract).partTime;
  };

  test('needs 312 half days, half as long as as many days', () => {
    // Six sevenths of a half day for each day of the calendar, and 78 a quarter at most: two days more than the year.
    expect(partTime(HALF_TIME)).toEqual({
      earliestApplicationDate: isoDate('2028-01-02'),
      requirement: NEW_LAW,
      halfDays: 312,
    });
  });

  test('is for those who work twelve hours a week or a third of full time', () => {
    expect(partTime({ minutesPerWeek: 720 })).toBeDefined();
    expect(partTime({ minutesPerWeek: 719 })).toBeUndefined();
    expect(partTime({ minutesPerWeek: 700, fullTimeMinutesPerWeek: 2100 })).toBeDefined();
    expect(partTime({ minutesPerWeek: 699, fullTimeMinutesPerWeek: 2100 })).toBeUndefined();
    expect(partTime(FULL_TIME)).toBeUndefined();
  });

  test('comes after four weeks of that work at the soonest', () => {
    const before = { occupationPeriods: [job('2025-01-01', '2026-12-31')] };
    expect(partTime(HALF_TIME, before)?.earliestApplicationDate).toBe(isoDate('2027-01-29'));
  });

  test('holds no more than 78 half days a quarter', () => {
    const fourFifths = { minutesPerWeek: 1824 };
    expect(partTime(fourFifths)?.earliestApplicationDate).toBeGreaterThan(isoDate('2027-10-01'));
  });
});

test('a day that two assimilated periods cover counts once', () => {
  const leave = assimilated('maternity', '2026-04-06', '2026-04-19');
  const { workdays, assimilatedPeriods } = claim('2027-01-01', {
    assimilatedPeriods: [leave, leave, assimilated('paidHoliday', '2026-04-13', '2026-04-25')],
  });
  expect(workdays).toBe(18);
  expect(assimilatedPeriods).toEqual([
    { treatment: 'counted', hundredths: 1200 },
    { treatment: 'included', hundredths: 0 },
    { treatment: 'counted', hundredths: 600 },
  ]);
});

test('a file of a hundred periods that last for centuries is worked out like any other: nobody works in any of them', () => {
  const ever = Array.from({ length: 100 }, () => extending('selfEmployment', '0001-01-01', '9999-12-31'));
  expect(first({ extendingPeriods: ever })).toBeUndefined();
});
