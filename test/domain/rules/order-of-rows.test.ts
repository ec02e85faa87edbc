import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lastDayOfMonths } from '../../../src/domain/calendar/periods.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../../src/domain/rules/evaluate-run.ts';
import { createEvaluate, type RowFinding } from '../../../src/domain/rules/evaluate.ts';
import {
  careerBreakFull,
  careerBreakHalf,
  carerFull,
  carerHalf,
  medicalFull,
  medicalHalf,
  medicalHospital,
  palliativeFull,
  parentalFull,
  parentalFullFlexible,
  parentalHalf,
  parentalOneFifth,
  parentalOneTenth,
  timeCreditFull,
  timeCreditHalf,
  timeCreditOneFifth,
} from '../../../src/domain/rules/example-rows.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { formatIsoDate, isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';

const context = { today: isoDate('2026-11-21') };
const evaluateAlone = createEvaluate<string>(rules);

const WORKERS = ['85031464067', '90072227930', '66011045952'] as const;
const EMPLOYERS = ['0812.339.069', '0811.009.080'] as const;
const LEAVES: readonly ExampleRow[] = [
  parentalFull,
  parentalHalf,
  parentalOneFifth,
  parentalOneTenth,
  parentalFullFlexible,
  medicalFull,
  medicalHalf,
  medicalHospital,
  palliativeFull,
  carerFull,
  carerHalf,
  timeCreditFull,
  timeCreditHalf,
  timeCreditOneFifth,
  careerBreakFull,
  careerBreakHalf,
];

/** What is left of a credit may be taken without its minimum or agreement, and other rows tell that so little is left. */
const LIFTED_FOR_A_REMAINDER: ReadonlySet<string> = new Set([
  'education.fwb.flex-agreement',
  'parental.flex.agreement',
  'parental.full.min-block',
  'parental.half.min-block',
  'medical.min-block',
  'medical.weeks',
  'time-credit.min-block.full-half',
  'time-credit.min-block.ill-relative',
  'time-credit.min-block.one-fifth',
]);

interface Row {
  readonly line: number;
  readonly request: LeaveRequest;
}

/** Few workers, people and months, so that rows meet each other in every way. */
const anyCells: fc.Arbitrary<ExampleRow> = fc
  .record({
    leave: fc.constantFrom(...LEAVES),
    niss: fc.constantFrom(...WORKERS),
    employer: fc.constantFrom(...EMPLOYERS),
    month: fc.integer({ min: 1, max: 12 }),
    length: fc.constantFrom({ months: 1 }, { months: 2 }, { months: 5 }, { months: 20 }, { days: 7 }, { days: 28 }),
    personReference: fc.constantFrom('', 'Lou', 'Mia'),
    extends: fc.constantFrom('', '', 'RH-1'),
  })
  .map(({ leave, month, length, ...cells }) => {
    const startDate = isoDate(`2027-${String(month).padStart(2, '0')}-01`);
    const endDate =
      length.months === undefined ? addDays(startDate, length.days - 1) : lastDayOfMonths(startDate, length.months);
    return { ...leave, ...cells, startDate: formatIsoDate(startDate), endDate: formatIsoDate(endDate) };
  });

/** What a row says was taken before; some rows of a worker may count along and others not. */
const anyStatement: fc.Arbitrary<ExampleRow> = fc.constantFrom<ExampleRow>(
  {},
  {},
  { usedFull: '1' },
  { usedHalf: '2', usedFifth: '5' },
  { usedCareerFull: '3', usedCareerPartial: '40' },
);

function toRows(cells: readonly ExampleRow[]): readonly Row[] {
  return cells.map((each, index) => ({ line: index + 2, request: readRow(each, {}) }));
}

const anyFile = fc.array(
  fc.tuple(anyCells, anyStatement).map(([cells, stated]) => ({ ...cells, ...stated })),
  { minLength: 2, maxLength: 9 },
);

/**
 * Rows that are right by themselves, because nobody can say what a wrong period takes of a credit. They all say the same
 * of what was taken before: where they do not, the order of the rows tells which of them counts the others along. None
 * names the request that it prolongs, because that one is looked for above it only.
 */
const anyEvenFile = fc
  .tuple(fc.array(anyCells, { minLength: 3, maxLength: 12 }), anyStatement)
  .map(([file, stated]) => file.map((cells) => ({ ...cells, ...stated, extends: '' })).filter(isRightAlone));

function isRightAlone(cells: ExampleRow): boolean {
  return evaluateAlone(readRow(cells, {}), context).every(({ severity }) => severity !== 'error');
}

function judge(rows: readonly Row[]): ReadonlyMap<number, readonly RowFinding<string>[]> {
  const evaluate = createEvaluateRun<string>(rules, { context, files: ['requests.csv'] });
  return new Map(rows.map(({ request, line }) => [line, evaluate(request, 0, line)]));
}

function named({ ruleId, severity, column }: RowFinding<string>): string {
  return `${severity} ${ruleId} ${column}`;
}

/** Who breaks which rule. Which of two rows is the one too many depends on their order, and is left aside. */
function brokenByWorkers(rows: readonly Row[]): readonly string[] {
  const verdicts = judge(rows);
  const broken = rows.flatMap(({ request, line }) =>
    (verdicts.get(line) ?? []).map(({ ruleId }) => `${request.niss ?? ''} ${ruleId}`),
  );
  return [...new Set(broken)].toSorted();
}

describe('the rows of a file', () => {
  it('are judged without regard to the rows of other workers', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...WORKERS), (cells, worker) => {
        const rows = toRows(cells);
        const own = rows.filter(({ request }) => request.niss === worker);
        const among = judge(rows);
        for (const [line, findings] of judge(own)) expect(among.get(line)).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });

  it('keep what is wrong with each by itself, in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyFile.chain((cells) => fc.shuffledSubarray([...toRows(cells)], { minLength: cells.length })),
        (rows) => {
          const verdicts = judge(rows);
          for (const { request, line } of rows) {
            const among = (verdicts.get(line) ?? []).map(named);
            const alone = evaluateAlone(request, context)
              .filter(({ ruleId }) => !LIFTED_FOR_A_REMAINDER.has(ruleId))
              .map(named);
            expect(alone.filter((finding) => !among.includes(finding))).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('break the same rules for the same workers, in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyEvenFile.chain((cells) => {
          const rows = toRows(cells);
          return fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }));
        }),
        ([rows, shuffled]) => {
          const renumbered = shuffled.map((row, index) => ({ ...row, line: index + 2 }));
          expect(brokenByWorkers(renumbered)).toEqual(brokenByWorkers(rows));
        },
      ),
      { numRuns: 200 },
    );
  });
});
