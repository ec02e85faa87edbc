import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { isLeapYear, yearMonthDay, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import { daysOfChange } from '../../support/rules/days-of-change.ts';
import { everyExample } from '../../support/rules/every-example.ts';
import { DATE_FIELDS, moveByYears, type Filed } from '../../support/rules/move-by-years.ts';
import { readExample } from '../../support/rules/read-example.ts';

const evaluate = createEvaluate<string>(rules);
const changes = daysOfChange();

const examples: readonly Filed[] = everyExample
  .filter(({ earlier }) => earlier === undefined)
  .map(readExample)
  .map(({ request, context: { today } }) => ({ request, today }));

/** The only rule that asks for a day of the week, which is another one when the days moved by are no whole weeks. */
const ASK_FOR_WEEKDAY: ReadonlySet<string> = new Set(['notice.palliative']);

/** Days that are compared with others through ages alone: completed years do not depend on how long a year is. */
const BIRTHS: ReadonlySet<string> = new Set(['childBirthDate']);

function datesOf({ request, today }: Filed): readonly CivilDate[] {
  return [today, ...DATE_FIELDS.flatMap((field) => request[field] ?? [])];
}

function yearsOf({ request, today }: Filed): readonly number[] {
  const counted = DATE_FIELDS.filter((field) => !BIRTHS.has(field)).flatMap((field) => request[field] ?? []);
  return [today, ...counted].map((date) => yearMonthDay(date).year);
}

/** The law is another one when a change of it lies between a day and where that day has moved to. */
function isUnderSameLaw(before: Filed, after: Filed): boolean {
  const movedDates = datesOf(after);
  return datesOf(before).every((date, index) =>
    changes.every((change) => date >= change === (movedDates[index] ?? date) >= change),
  );
}

/**
 * Where leap years stand at the same distances, every month of both calendars is as long as the other's, and all days
 * move by one and the same number. A day that a rule computes in a year outside the span lies before or after all days
 * of the request, however long its February is.
 */
function hasSameCalendar(filed: Filed, years: number): boolean {
  const all = yearsOf(filed);
  for (let year = Math.min(...all); year <= Math.max(...all); year += 1) {
    if (isLeapYear(year) !== isLeapYear(year + years)) return false;
  }
  return true;
}

function verdictOf({ request, today }: Filed, isWeekdayKept: boolean): readonly string[] {
  return evaluate(request, { today })
    .filter(({ ruleId }) => isWeekdayKept || !ASK_FOR_WEEKDAY.has(ruleId))
    .map(({ severity, ruleId, column }) => `${severity} ${ruleId} ${column}`);
}

function expectSameVerdict(example: Filed, first: number, then: number): void {
  const before = moveByYears(example, first);
  const after = before === undefined ? undefined : moveByYears(before, then);
  fc.pre(before !== undefined && after !== undefined);
  fc.pre(hasSameCalendar(before, then) && isUnderSameLaw(before, after));
  const isWeekdayKept = (after.today - before.today) % 7 === 0;
  expect(verdictOf(after, isWeekdayKept)).toEqual(verdictOf(before, isWeekdayKept));
}

const anyExample = fc.constantFrom(...examples);
/** Most examples are of 2026; from 2031 on nothing changes in the law as it is known. */
const firstMove = fc.integer({ min: -6, max: 40 });

describe('the same request in another year', () => {
  it('has the same verdict when it moves by whole leap cycles and the law does not change', () => {
    fc.assert(fc.property(anyExample, firstMove, fc.constantFrom(4, 8, 12, 16, 20, 24, 28), expectSameVerdict), {
      numRuns: 2500,
      maxSkipsPerRun: 100,
    });
  });

  it('has the same verdict when it moves by weeks as well, for rules that ask for the day of the week', () => {
    const palliative = examples.filter(({ request }) => request.leaveType === 'palliativeCare');
    fc.assert(fc.property(fc.constantFrom(...palliative), firstMove, fc.constant(28), expectSameVerdict), {
      numRuns: 300,
      maxSkipsPerRun: 100,
    });
  });

  it('has the same verdict when it moves by a few years that no 29 February tells apart', () => {
    fc.assert(fc.property(anyExample, firstMove, fc.constantFrom(1, 2, 3), expectSameVerdict), {
      numRuns: 1000,
      maxSkipsPerRun: 100,
    });
  });
});
