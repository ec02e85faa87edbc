import { describe, expect, it } from 'vitest';
import { ALWAYS, defineRule, type Rule } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import * as exampleRows from '../../../src/domain/rules/example-rows.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { CellFault, LeaveRequest } from '../../../src/schemas/model/leave-request.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { readExample } from '../../support/rules/read-example.ts';

const context = { today: isoDate('2026-11-21') };
const parental = readRow(exampleRows.parentalFull, {});

/** A rule that is broken by every request it is asked about. */
function alwaysBroken(changes: Partial<Omit<Rule, 'id'>> = {}): Rule {
  return defineRule({
    id: 'test.always-broken',
    summary: 'Nothing passes.',
    leaveTypes: 'all',
    regimes: 'all',
    sectors: 'all',
    severity: 'error',
    column: 'startDate',
    source: [{ citation: 'none', confidence: 'derived' }],
    inForce: ALWAYS,
    examples: { accept: [], reject: [] },
    check: () => ({ params: {} }),
    ...changes,
  });
}

function isAsked(changes: Partial<Omit<Rule, 'id'>>, request: LeaveRequest): boolean {
  return createEvaluate([alwaysBroken(changes)])(request, context).length === 1;
}

describe('which rules a row meets', () => {
  it('is decided by its leave type', () => {
    expect(isAsked({ leaveTypes: ['parentalLeave', 'timeCredit'] }, parental)).toBe(true);
    expect(isAsked({ leaveTypes: ['timeCredit'] }, parental)).toBe(false);
  });

  it('is decided by its regime', () => {
    expect(isAsked({ regimes: ['full'] }, parental)).toBe(true);
    expect(isAsked({ regimes: ['half'] }, parental)).toBe(false);
  });

  it('is decided by its sector', () => {
    expect(isAsked({ sectors: ['private'] }, parental)).toBe(true);
    expect(isAsked({ sectors: ['education'] }, parental)).toBe(false);
  });

  it('is only those that hold for all when its leave type, regime or sector cannot be read', () => {
    const unreadable = { ...parental, leaveType: undefined, regime: undefined, sector: undefined };
    expect(isAsked({}, unreadable)).toBe(true);
    expect(isAsked({ leaveTypes: ['parentalLeave'] }, unreadable)).toBe(false);
    expect(isAsked({ regimes: ['full'] }, unreadable)).toBe(false);
    expect(isAsked({ sectors: ['private'] }, unreadable)).toBe(false);
  });

  it('is decided anew for every row of a file', () => {
    const evaluate = createEvaluate([alwaysBroken({ regimes: ['half'] })]);
    const half = { ...parental, regime: 'half' } as const;
    const counts = [parental, half, parental, half].map((request) => evaluate(request, context).length);
    expect(counts).toEqual([0, 1, 0, 1]);
  });
});

describe('a rule in force from 2025-07-01 until 2027-01-01', () => {
  const inForce = { from: '2025-07-01', until: '2027-01-01' };

  it.each([
    ['2025-06-30', false],
    ['2025-07-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('for a leave that starts on %s is asked: %s', (startDate, expected) => {
    expect(isAsked({ inForce }, { ...parental, startDate: isoDate(startDate) })).toBe(expected);
  });

  it('is not asked when the date that decides is not known', () => {
    expect(isAsked({ inForce }, { ...parental, startDate: undefined })).toBe(false);
    expect(isAsked({}, { ...parental, startDate: undefined })).toBe(true);
  });

  it('is compared with the date of the notice or of the filing when it says so', () => {
    const afterwards = { ...parental, startDate: isoDate('2027-06-01'), noticeDate: isoDate('2026-12-31') };
    expect(isAsked({ inForce }, afterwards)).toBe(false);
    expect(isAsked({ inForce: { ...inForce, comparedWith: 'noticeDate' } }, afterwards)).toBe(true);
    expect(isAsked({ inForce: { ...inForce, comparedWith: 'filingDate' } }, afterwards)).toBe(true);
  });
});

describe('the findings of a row', () => {
  it('carry what the rule declares, unless the case says otherwise', () => {
    const check: Rule['check'] = () => [
      { params: { n: 1 } },
      { params: { n: 2 }, severity: 'warning', column: 'endDate' },
    ];
    expect(createEvaluate([alwaysBroken({ check })])(parental, context)).toEqual([
      { ruleId: 'test.always-broken', severity: 'error', column: 'startDate', params: { n: 1 } },
      { ruleId: 'test.always-broken', severity: 'warning', column: 'endDate', params: { n: 2 } },
    ]);
  });

  it('come in the order of the rule book', () => {
    const first = defineRule({ ...alwaysBroken(), id: 'test.first' });
    const second = defineRule({ ...alwaysBroken(), id: 'test.second' });
    const found = createEvaluate([first, second])(parental, context);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['test.first', 'test.second']);
  });

  it('are the same empty list for every row without any', () => {
    const evaluate = createEvaluate([alwaysBroken({ check: () => null })]);
    expect(evaluate(parental, context)).toBe(evaluate(parental, context));
  });
});

describe('the whole rule book', () => {
  const evaluate = createEvaluate(rules);
  const { lessonPeriods, ...requests } = exampleRows;

  it.each(Object.entries(requests))('finds no error in the example row %s', (_, row) => {
    const { request } = readExample({ row });
    expect(evaluate(request, context).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('finds nothing wrong with a row that is laid out for a teacher', () => {
    const { request } = readExample({ row: { ...exampleRows.parentalFull, ...lessonPeriods, hoursDuring: '0' } });
    expect(evaluate(request, context)).toEqual([]);
  });

  it('finds what is missing, and nothing else to stumble over, in an empty row', () => {
    const found = evaluate(readRow({}, {}), context);
    const errors = found.map(({ ruleId, column }) => `${ruleId} ${column}`);
    expect(errors).toEqual([
      'file.required-value leaveType',
      'file.required-value regime',
      'file.required-value startDate',
      'file.required-value endDate',
      'file.required-value hoursFull',
      'file.required-value hoursBefore',
      'field.niss.required niss',
      'field.worker-code workerCode',
      'field.joint-committee jointCommittee',
      'notice.written noticeDate',
    ]);
  });

  it.each(Object.entries(reportedBy()))('leaves no cell with the fault %s unreported', (_, { fault, ruleId, unit }) => {
    const unreadable = [{ column: 'hoursFull', fault, text: 'x' }] as const;
    const found = evaluate({ ...parental, unit, hoursFull: undefined, unreadable }, context);
    expect(found.map((finding) => finding.ruleId)).toContain(ruleId);
  });

  it.each(['niss', 'email', 'personReference'] as const)('never repeats what stands in the column %s', (column) => {
    const canary = 'CANARY-7f3a';
    const faults = Object.values(reportedBy()).map(({ fault }) => ({ column, fault, text: canary }));
    const request = { ...parental, [column]: canary, unreadable: faults };
    const found = evaluate(request, context);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(canary);
  });
});

interface Report {
  readonly fault: CellFault;
  readonly ruleId: string;
  readonly unit: LeaveRequest['unit'];
}

/** Which rule speaks of a cell that could not be read; the compiler asks for a line when a fault is added. */
function reportedBy(): Readonly<Record<string, Report>> {
  const ruleIds: Readonly<Record<CellFault, string>> = {
    'date-format': 'dates.format',
    'date-two-digit-year': 'dates.format',
    'date-impossible': 'dates.format',
    'date-swapped': 'file.swapped-day-month',
    'date-serial': 'file.serial-date',
    'duration-format': 'file.unreadable-hours',
    'duration-not-whole-minutes': 'file.hours-not-whole-minutes',
    'periods-too-precise': 'file.periods-too-precise',
    number: 'file.unreadable-number',
    'yes-no': 'file.unreadable-yes-no',
    code: 'file.unknown-code',
    attachments: 'file.unreadable-attachments',
    'scientific-notation': 'file.scientific-notation',
    'hash-marks': 'file.hash-marks',
    'client-reference-too-long': 'file.client-reference-too-long',
    'client-reference-personal': 'file.client-reference-personal',
    'control-characters': 'file.control-characters',
  };
  const reports: Record<string, Report> = {
    'duration-format in periods': { fault: 'duration-format', ruleId: 'file.unreadable-periods', unit: 'periods' },
  };
  for (const fault of cellFaults(ruleIds)) reports[fault] = { fault, ruleId: ruleIds[fault], unit: 'hours' };
  return reports;
}

function cellFaults<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
