import {
  CAPACITIES,
  COMMUNITIES,
  SECTORS,
  UNITS,
  WORKER_CODES,
  WORKER_STATUSES,
  type Motive,
} from '../../schemas/model/codes.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { LEAVE_FORMS, LEAVE_ORDER } from './leave-forms.ts';

/** The screens of the online service, in their order. */
export const SECTIONS = ['capacity', 'sector', 'worker', 'leave', 'period', 'schedule', 'facts'] as const;
export type Section = (typeof SECTIONS)[number];

/** Columns that the questions fill in, in the order in which they are asked. */
export const ASKED_COLUMNS = [
  'capacity',
  'sector',
  'community',
  'school',
  'niss',
  'workerCode',
  'jointCommittee',
  'status',
  'email',
  'leaveType',
  'motive',
  'regime',
  'startDate',
  'endDate',
  'unit',
  'hoursBefore',
  'hoursFull',
  'hoursDuring',
  'multipleEmployers',
  'comment',
  'noticeDate',
  'reducedWorkingTime',
  'otherEmployerHours',
  'employerAgreement',
  'childBirthDate',
  'childDisability',
  'recognitionDate',
  'admissionDate',
  'careerYears',
  'hireDate',
  'schoolYearEndDate',
] as const satisfies readonly ColumnName[];
export type AskedColumn = (typeof ASKED_COLUMNS)[number];

/**
 * `required`: no request without it. `usual`: an empty cell means what most requests mean, so that only a person is
 * asked. `optional`: Enter skips it.
 */
export type Need = 'required' | 'usual' | 'optional';

export interface Question {
  readonly column: AskedColumn;
  readonly section: Section;
  readonly need: (row: LeaveRequest) => Need;
  /** Whether the screens have the field, as far as the request is known. An answer to a field that they lack is put aside. */
  readonly isOnForm: (row: LeaveRequest) => boolean;
  /** Asked only when a rule has something to say about the column as long as it is empty. */
  readonly waitsForRule: boolean;
  /** The codes to choose from; undefined for what is typed. */
  readonly choices: ((row: LeaveRequest) => readonly string[]) | undefined;
}

interface Extra {
  readonly need?: Need | ((row: LeaveRequest) => Need);
  readonly isOnForm?: (row: LeaveRequest) => boolean;
  readonly waitsForRule?: boolean;
  readonly choices?: (row: LeaveRequest) => readonly string[];
}

function question(column: AskedColumn, section: Section, extra: Extra = {}): Question {
  const { need = 'required', isOnForm = () => true, waitsForRule = false, choices } = extra;
  return { column, section, need: typeof need === 'string' ? () => need : need, isOnForm, waitsForRule, choices };
}

const isAuthority = ({ capacity }: LeaveRequest): boolean => capacity === 'organizingAuthority';
const isPrivate = ({ sector }: LeaveRequest): boolean => sector === 'private';
const isForHospital = ({ motive }: LeaveRequest): boolean => motive === 'hospitalisedChild';
const isEndOfCareer = ({ leaveType, motive }: LeaveRequest): boolean =>
  leaveType === 'timeCredit' && motive === 'endOfCareer';

const MOTIVES_OF_A_CHILD: ReadonlySet<Motive | undefined> = new Set<Motive>([
  'child',
  'disabledChild',
  'illMinorChild',
  'hospitalisedChild',
]);

function isForChild({ leaveType, motive }: LeaveRequest): boolean {
  return leaveType === 'parentalLeave' || MOTIVES_OF_A_CHILD.has(motive);
}

/** Seniority opens parental leave where labour law grants it, and time credit. */
function needsSeniority({ leaveType, sector }: LeaveRequest): boolean {
  return leaveType === 'timeCredit' || (leaveType === 'parentalLeave' && (sector === 'private' || sector === 'local'));
}

function isPartial({ regime }: LeaveRequest): boolean {
  return regime !== undefined && regime !== 'full' && regime !== 'fullFlexible';
}

/** Schools are filed for by their organising authority. */
const OF_EMPLOYERS = SECTORS.filter((sector) => sector !== 'education');

export const QUESTIONS: readonly Question[] = [
  question('capacity', 'capacity', { need: 'usual', choices: () => CAPACITIES }),
  question('sector', 'sector', { need: 'usual', isOnForm: (row) => !isAuthority(row), choices: () => OF_EMPLOYERS }),

  question('community', 'worker', { isOnForm: isAuthority, choices: () => COMMUNITIES }),
  question('school', 'worker', { isOnForm: isAuthority }),
  question('niss', 'worker'),
  question('workerCode', 'worker', { isOnForm: isPrivate, choices: () => WORKER_CODES }),
  question('jointCommittee', 'worker', { isOnForm: isPrivate }),
  question('status', 'worker', {
    isOnForm: (row) => !isPrivate(row),
    need: (row) => (isAuthority(row) ? 'required' : 'optional'),
    choices: (row) => (isAuthority(row) ? WORKER_STATUSES : ['statutory', 'contractual', '']),
  }),
  question('email', 'worker', { need: 'optional' }),

  question('leaveType', 'leave', { choices: () => LEAVE_ORDER }),
  question('motive', 'leave', {
    isOnForm: ({ leaveType }) => leaveType !== undefined && LEAVE_FORMS[leaveType].motives.length > 0,
    need: ({ leaveType }) => (leaveType === 'timeCredit' ? 'required' : 'usual'),
    choices: ({ leaveType }) => (leaveType === undefined ? [] : LEAVE_FORMS[leaveType].motives),
  }),
  question('regime', 'leave', {
    choices: ({ leaveType }) => (leaveType === undefined ? [] : LEAVE_FORMS[leaveType].regimes),
  }),

  question('startDate', 'period'),
  question('endDate', 'period'),

  question('unit', 'schedule', { need: 'usual', isOnForm: isAuthority, choices: () => UNITS.toReversed() }),
  question('hoursBefore', 'schedule'),
  question('hoursFull', 'schedule'),
  question('hoursDuring', 'schedule', { isOnForm: isPartial }),
  question('multipleEmployers', 'schedule', { need: 'usual' }),
  question('comment', 'schedule', { need: 'optional' }),
  question('noticeDate', 'schedule'),
  question('reducedWorkingTime', 'schedule', { need: 'usual' }),

  // What the screens do not ask for, because they do not check: it comes after everything that is sent.
  question('otherEmployerHours', 'facts', {
    need: 'optional',
    isOnForm: (row) => row.multipleEmployers && isPartial(row),
  }),
  question('employerAgreement', 'facts', { need: 'optional', waitsForRule: true }),
  question('childBirthDate', 'facts', { need: 'optional', isOnForm: isForChild }),
  question('childDisability', 'facts', { need: 'optional', isOnForm: isForChild, waitsForRule: true }),
  question('recognitionDate', 'facts', {
    need: 'optional',
    isOnForm: ({ leaveType }) => leaveType === 'informalCare',
  }),
  question('admissionDate', 'facts', { need: 'optional', isOnForm: isForHospital }),
  question('careerYears', 'facts', { need: 'optional', isOnForm: isEndOfCareer }),
  question('hireDate', 'facts', { need: 'optional', isOnForm: needsSeniority }),
  question('schoolYearEndDate', 'facts', {
    need: 'optional',
    isOnForm: ({ status, sector, leaveType }) =>
      status === 'temporary' && sector === 'education' && leaveType === 'parentalLeave',
  }),
];
