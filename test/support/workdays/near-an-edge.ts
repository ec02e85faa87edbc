import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/domain/calendar/periods.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type {
  CalculationCase,
  ExtendingPeriod,
  OccupationPeriod,
  PlannedOccupation,
} from '../../../src/schemas/model/workday-calculation.ts';
import { assimilated, CENTRE, FULL_TIME, HALF_TIME, planned } from './case.ts';

/** People who turn 36 on 1 September 2025, 50 on 29 February 2026 (so on 1 March), and 36 on the day of the reform. */
const BIRTHDAYS = [niss(890901007), niss(760229003), niss(900301007)] as const;

function niss(body: number): string {
  return `${String(body)}${String(97 - (body % 97)).padStart(2, '0')}`;
}

/** A day or none before or after. */
const nudge = fc.integer({ min: -1, max: 1 });
const start = fc
  .tuple(fc.constantFrom('2025-08-01', '2025-09-01', '2026-02-02', '2026-03-01', '2027-01-01').map(isoDate), nudge)
  .map(([day, days]) => addDays(day, days));

/** Files in which something lasts exactly as long as a rule asks, or a day more or less. */
export const nearAnEdge: fc.Arbitrary<{ readonly input: CalculationCase; readonly planned: PlannedOccupation }> = fc
  .record({
    first: start,
    person: fc.constantFrom(...BIRTHDAYS),
    isHalfTime: fc.boolean(),
    /** Work abroad, and the Belgian work after it: three or six months. */
    country: fc.constantFrom('FR', 'BA', 'BE'),
    belgianDays: fc.tuple(fc.constantFrom(92, 184), nudge).map(([days, more]) => days + more),
    /** Work that ends the day before the reference period begins, or a little after. */
    months: fc.constantFrom(21, 33, 36, 39, 42),
    moreDays: nudge,
    earlierYears: fc.integer({ min: 0, max: 11 }),
    selfEmployedMonths: fc.constantFrom(3, 6),
    shortJob: fc.tuple(fc.constant(28), nudge).map(([days, more]) => days + more),
    isAssimilatedTwice: fc.boolean(),
  })
  .map((edge) => {
    const { first, months, moreDays, earlierYears, selfEmployedMonths, belgianDays, country, shortJob } = edge;
    const regime = edge.isHalfTime ? HALF_TIME : FULL_TIME;
    const eve = addDays(first, -1);
    const border = addDays(addMonths(first, -months), moreDays);
    const jobs: OccupationPeriod[] = [
      { country, ...FULL_TIME, startDate: addMonths(border, -12 * earlierYears - 1), endDate: border },
      { country: 'BE', ...HALF_TIME, startDate: addDays(eve, 1 - belgianDays), endDate: addDays(eve, -shortJob) },
      { country: 'BE', ...FULL_TIME, startDate: addDays(eve, 1 - shortJob), endDate: eve },
    ];
    const selfEmployed: ExtendingPeriod = {
      kind: 'selfEmployment',
      country: 'BE',
      startDate: addMonths(border, 2),
      endDate: addDays(addMonths(border, 2 + selfEmployedMonths), moreDays - 1),
    };
    const maternity = assimilated('maternity', '2025-01-01', '2025-03-31');
    const contract = planned('2027-01-01', '2027-12-31', {
      ...regime,
      startDate: first,
      endDate: addMonths(first, 12),
    });
    const input: CalculationCase = {
      niss: edge.person,
      welfareCentre: CENTRE,
      phase: 'first',
      plannedOccupation: contract,
      occupationPeriods: jobs.filter(({ startDate, endDate }) => startDate <= endDate),
      assimilatedPeriods: edge.isAssimilatedTwice ? [maternity, maternity] : [maternity],
      extendingPeriods: [selfEmployed],
      derogationRequested: false,
    };
    return { input, planned: contract };
  });
