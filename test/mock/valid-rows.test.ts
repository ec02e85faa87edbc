import { describe, expect, it } from 'vitest';
import { createEvaluate } from '../../src/domain/rules/evaluate.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { checkNewRequest } from '../../src/mock/checks/request-issues.ts';
import { createRowReader } from '../../src/schemas/files/read-row.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import {
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  SECTORS,
  WORKER_STATUSES,
  type LeaveType,
  type Motive,
  type Regime,
  type Sector,
  type WorkerStatus,
} from '../../src/schemas/model/codes.ts';
import { COLUMN_NAMES, type ColumnName } from '../../src/schemas/model/columns.ts';
import type { LeaveRequest } from '../../src/schemas/model/leave-request.ts';
import { toRequestBody } from '../../src/schemas/wire/leave-request-body.ts';

const EMPLOYER = '0812339069';
const evaluate = createEvaluate<string>(rules);
const readRecord = createRowReader(COLUMN_NAMES, {});

interface Crossing {
  readonly sector: Sector;
  readonly status: WorkerStatus | '';
  readonly leaveType: LeaveType;
  readonly regime: Regime;
  readonly motive: Motive | '';
}

function* crossings(): Generator<Crossing> {
  for (const sector of SECTORS)
    for (const status of ['', ...WORKER_STATUSES] as const)
      for (const leaveType of LEAVE_TYPES)
        for (const regime of REGIMES)
          for (const motive of ['', ...MOTIVES] as const) yield { sector, status, leaveType, regime, motive };
}

/** Hours that remain of 38, in each regime. */
const REMAINING: Readonly<Record<Regime, string>> = {
  full: '',
  fullFlexible: '',
  half: '19:00',
  halfFlexible: '19:00',
  oneThird: '25:20',
  oneQuarter: '28:30',
  oneFifth: '30:24',
  oneTenth: '34:12',
};

/** Last days of a week, and of one, two, three, five, six, ten and 24 months from 1 April 2027 on. */
const LAST_DAYS = [
  '2027-04-07',
  '2027-04-30',
  '2027-05-31',
  '2027-06-30',
  '2027-08-31',
  '2027-09-30',
  '2028-01-31',
  '2029-03-31',
];

type Cells = Readonly<Partial<Record<ColumnName, string>>>;

/** A row that says all that any of the leaves may ask for, of a worker of 60, with one last day. */
function cellsOf({ sector, status, leaveType, regime, motive }: Crossing, endDate: string, unforced: Cells): Cells {
  const isPrivate = sector === 'private';
  const isSchool = sector === 'education';
  return {
    employer: EMPLOYER,
    sector,
    ...(isSchool && { community: 'frenchSpeaking', school: '0860550940' }),
    niss: '66011045952',
    ...(isPrivate && { workerCode: 'whiteCollar', jointCommittee: '200.00' }),
    status,
    leaveType,
    motive,
    regime,
    startDate: '2027-04-01',
    endDate,
    hoursFull: '38:00',
    hoursBefore: '38:00',
    hoursDuring: REMAINING[regime],
    noticeDate: '2026-11-20',
    employerAgreement: 'yes',
    sectorAgreement: 'yes',
    careerYears: '40',
    hireDate: '2000-01-01',
    childBirthDate: '2024-05-02',
    admissionDate: '2027-04-01',
    ...unforced,
  };
}

function requestOf(cells: Cells): LeaveRequest {
  return readRecord(COLUMN_NAMES.map((name) => cells[name] ?? ''));
}

function isValid(request: LeaveRequest): boolean {
  return !evaluate(request, { today: isoDate('2026-11-21') }).some(({ severity }) => severity === 'error');
}

/** What the service says against a request, as it goes over the wire. */
function refusals(request: LeaveRequest): readonly string[] {
  const body: unknown = JSON.parse(JSON.stringify(toRequestBody(request, EMPLOYER)));
  const checked = checkNewRequest(body);
  return checked.ok ? [] : checked.issues.map(({ type, input }) => `${type} ${input?.name ?? ''}`);
}

function told({ sector, status, leaveType, regime, motive }: Crossing): string {
  return [sector, status || '–', leaveType, regime, motive || '–'].join(' ');
}

/** Other ways in which the same row may be filled in. */
const WAYS: Readonly<Record<string, Cells>> = {
  'as an employer fills it in': {},
  'in lesson periods': { unit: 'periods', hoursFull: '20', hoursBefore: '20' },
  'by an organising authority': { capacity: 'organizingAuthority', community: 'flemish', school: '0860550940' },
  'with worker code and joint committee whatever the sector': { workerCode: 'blueCollar', jointCommittee: '111.00' },
};
const PERIODS: Readonly<Record<Regime, string>> = {
  ...REMAINING,
  half: '10',
  halfFlexible: '10',
  oneThird: '13,33',
  oneQuarter: '15',
  oneFifth: '16',
  oneTenth: '18',
};

describe.each(Object.entries(WAYS))('a request of any sector, status, leave, regime and motive, %s', (_, way) => {
  const judged = [...crossings()].flatMap((crossing) =>
    LAST_DAYS.map((endDate) => {
      const hoursDuring = way.unit === 'periods' ? { hoursDuring: PERIODS[crossing.regime] } : {};
      const request = requestOf(cellsOf(crossing, endDate, { ...way, ...hoursDuring }));
      return { crossing, request, isRowValid: isValid(request) };
    }),
  );
  const valid = judged.filter(({ isRowValid }) => isRowValid);

  it('is taken by the service whenever the rules find no error in it', () => {
    const refused = new Map(
      valid.flatMap(({ crossing, request }) => {
        const issues = refusals(request);
        return issues.length === 0 ? [] : [[told(crossing), issues.join(', ')] as const];
      }),
    );
    expect([...refused].map(([what, issues]) => `${what}: ${issues}`)).toEqual([]);
  });

  it('is possible for four leaves at least, so that the crossing means something', () => {
    expect(new Set(valid.map(({ crossing }) => crossing.leaveType)).size).toBeGreaterThanOrEqual(4);
  });
});
