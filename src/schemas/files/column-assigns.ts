import {
  ATTACHMENT_TYPES,
  CAPACITIES,
  CHILD_LINKS,
  COMMUNITIES,
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  SECTORS,
  UNITS,
  WORKER_CODES,
  WORKER_STATUSES,
} from '../model/codes.ts';
import type { ColumnName } from '../model/columns.ts';
import { firstControlCharacter } from '../model/control-character.ts';
import type { CellFault, LeaveRequest } from '../model/leave-request.ts';
import { MOST_WORKLOAD, NUMBER_BOUNDS, type NumberColumn } from '../model/number-bounds.ts';
import {
  findDamage,
  findIdentifierDamage,
  findReferenceFault,
  readAttachments,
  readDate,
  readDecimalNumber,
  readDuration,
  readEnterpriseNumber,
  readJointCommittee,
  readNiss,
  readPeriods,
  readWholeNumber,
  readYesNo,
} from './cells.ts';
import {
  ATTACHMENT_TYPE_LABELS,
  CAPACITY_LABELS,
  CHILD_LINK_LABELS,
  COMMUNITY_LABELS,
  LEAVE_TYPE_LABELS,
  MOTIVE_LABELS,
  REGIME_LABELS,
  SECTOR_LABELS,
  UNIT_LABELS,
  WORKER_CODE_LABELS,
  WORKER_STATUS_LABELS,
} from './code-labels.ts';
import { createCodeReader } from './code-reader.ts';
import { remembered } from './remembered.ts';

/** A request while its cells are read. */
export type RequestDraft = { -readonly [Field in keyof LeaveRequest]: LeaveRequest[Field] };

/** Puts what a cell means into its field. The cell is not empty; the answer is a fault when it means nothing. */
export type Assign = (draft: RequestDraft, text: string) => CellFault | undefined;

/** The fields that hold exactly this, which lets one function assign to all of them. */
type FieldOf<Value> = {
  [Field in ColumnName]: [RequestDraft[Field], Value | undefined] extends [Value | undefined, RequestDraft[Field]]
    ? Field
    : never;
}[ColumnName];

/** How each column of a file fills its field. Made for one reader, because the codes remember what they have seen. */
export function createAssigns(): Readonly<Record<ColumnName, Assign>> {
  const readUnit = createCodeReader(UNITS, UNIT_LABELS);
  const readAttachmentType = createCodeReader(ATTACHMENT_TYPES, ATTACHMENT_TYPE_LABELS);

  return {
    clientReference: (draft, text) => {
      const fault = findReferenceFault(text);
      if (fault === undefined) draft.clientReference = text;
      return fault;
    },
    employer: identifier('employer', remembered(readEnterpriseNumber)),
    sector: code('sector', createCodeReader(SECTORS, SECTOR_LABELS)),
    capacity: code('capacity', createCodeReader(CAPACITIES, CAPACITY_LABELS)),
    community: code('community', createCodeReader(COMMUNITIES, COMMUNITY_LABELS)),
    school: identifier('school', remembered(readEnterpriseNumber)),
    niss: identifier('niss', readNiss),
    workerCode: code('workerCode', createCodeReader(WORKER_CODES, WORKER_CODE_LABELS)),
    jointCommittee: identifier('jointCommittee', remembered(readJointCommittee)),
    status: code('status', createCodeReader(WORKER_STATUSES, WORKER_STATUS_LABELS)),
    email: text('email'),
    leaveType: code('leaveType', createCodeReader(LEAVE_TYPES, LEAVE_TYPE_LABELS)),
    motive: code('motive', createCodeReader(MOTIVES, MOTIVE_LABELS)),
    regime: code('regime', createCodeReader(REGIMES, REGIME_LABELS)),
    startDate: date('startDate'),
    endDate: date('endDate'),
    hoursFull: workload('hoursFull'),
    hoursBefore: workload('hoursBefore'),
    hoursDuring: workload('hoursDuring'),
    hoursDropped: workload('hoursDropped'),
    unit: (draft, cell) => {
      const unit = readUnit(cell);
      if (unit === undefined) return findDamage(cell) ?? 'code';
      draft.unit = unit;
      return undefined;
    },
    noticeDate: date('noticeDate'),
    multipleEmployers: flag('multipleEmployers'),
    reducedWorkingTime: flag('reducedWorkingTime'),
    employerAgreement: yesNo('employerAgreement'),
    comment: text('comment'),
    attachments: (draft, cell) => {
      const attachments = readAttachments(cell, readAttachmentType);
      if (firstControlCharacter(cell) !== undefined) return 'control-characters';
      if (attachments === undefined) return findDamage(cell) ?? 'attachments';
      draft.attachments = attachments;
      return undefined;
    },
    attachmentDescription: text('attachmentDescription'),
    personReference: text('personReference'),
    childBirthDate: date('childBirthDate'),
    childDisability: yesNo('childDisability'),
    childLink: code('childLink', createCodeReader(CHILD_LINKS, CHILD_LINK_LABELS)),
    childRegistrationDate: date('childRegistrationDate'),
    singleParent: yesNo('singleParent'),
    hireDate: date('hireDate'),
    careerYears: number('careerYears', readWholeNumber),
    headcount: number('headcount', readWholeNumber),
    recognitionDate: date('recognitionDate'),
    usedFull: number('usedFull', readDecimalNumber),
    usedHalf: number('usedHalf', readDecimalNumber),
    usedFifth: number('usedFifth', readDecimalNumber),
    usedTenth: number('usedTenth', readDecimalNumber),
    usedCareerFull: number('usedCareerFull', readDecimalNumber),
    usedCareerPartial: number('usedCareerPartial', readDecimalNumber),
    usedWeeks: number('usedWeeks', readDecimalNumber),
    seniorityMonths: number('seniorityMonths', readWholeNumber),
    daysPerWeek: number('daysPerWeek', readDecimalNumber),
    otherEmployerHours: workload('otherEmployerHours'),
    sectorAgreement: yesNo('sectorAgreement'),
    followsParentalLeave: yesNo('followsParentalLeave'),
    placementEndDate: date('placementEndDate'),
    admissionDate: date('admissionDate'),
    unforeseen: yesNo('unforeseen'),
    extends: text('extends'),
    schoolYearEndDate: date('schoolYearEndDate'),
  };
}

function text(field: FieldOf<string>): Assign {
  return (draft, cell) => {
    if (firstControlCharacter(cell) !== undefined) return 'control-characters';
    draft[field] = cell;
    return undefined;
  };
}

function identifier(field: FieldOf<string>, read: (cell: string) => string): Assign {
  return (draft, cell) => {
    const fault = findIdentifierDamage(cell);
    if (fault === undefined) draft[field] = read(cell);
    return fault;
  };
}

function code<Field extends ColumnName>(field: Field, read: (cell: string) => RequestDraft[Field] | undefined): Assign {
  return (draft, cell) => {
    const value = read(cell);
    if (value === undefined) return findDamage(cell) ?? 'code';
    draft[field] = value;
    return undefined;
  };
}

function date(field: FieldOf<NonNullable<RequestDraft['startDate']>>): Assign {
  return (draft, cell) => {
    const value = readDate(cell);
    if (typeof value === 'string') return value;
    draft[field] = value;
    return undefined;
  };
}

function number(field: NumberColumn, read: (cell: string) => number | CellFault): Assign {
  const { minimum, maximum } = NUMBER_BOUNDS[field];
  return (draft, cell) => {
    const value = read(cell);
    if (typeof value === 'string') return value;
    if (value < minimum || value > maximum) return 'number';
    draft[field] = value;
    return undefined;
  };
}

/** A workload is hours and minutes, or lesson periods when the row says so. */
function workload(field: FieldOf<number>): Assign {
  return (draft, cell) => {
    const value = draft.unit === 'periods' ? readPeriods(cell) : readDuration(cell);
    if (typeof value === 'string') return value;
    if (value > MOST_WORKLOAD[draft.unit]) return 'duration-format';
    draft[field] = value;
    return undefined;
  };
}

/** Yes, no, or not stated. */
function yesNo(field: FieldOf<boolean>): Assign {
  return (draft, cell) => {
    const value = readYesNo(cell);
    if (value === undefined) return findDamage(cell) ?? 'yes-no';
    draft[field] = value;
    return undefined;
  };
}

/** Yes or no, where an empty cell means no. */
function flag(field: 'multipleEmployers' | 'reducedWorkingTime'): Assign {
  return (draft, cell) => {
    const value = readYesNo(cell);
    if (value === undefined) return findDamage(cell) ?? 'yes-no';
    draft[field] = value;
    return undefined;
  };
}
