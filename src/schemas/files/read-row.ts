import type { Sector } from '../model/codes.ts';
import { COLUMN_NAMES, type ColumnName } from '../model/columns.ts';
import type { AttachmentReference, LeaveRequest, RequestDefaults, UnreadableCell } from '../model/leave-request.ts';
import { readEnterpriseNumber, trimCell } from './cells.ts';
import { createAssigns, type RequestDraft } from './column-assigns.ts';
import { REQUEST_COLUMNS } from './request-columns.ts';

/** Turns the cells of one record, in the order of the file's columns, into a request. */
export type RowReader = (record: readonly string[]) => LeaveRequest;

const NO_ATTACHMENTS: readonly AttachmentReference[] = [];
const NOTHING_UNREADABLE: readonly UnreadableCell[] = [];

/**
 * Prepares the reading of many records with the same columns (`undefined`: a column that no field comes from). The
 * reader is total: a cell that means nothing is listed in `unreadable`, its field stays `undefined`, and every request
 * has the same fields in the same order.
 */
export function createRowReader(columns: readonly (ColumnName | undefined)[], defaults: RequestDefaults): RowReader {
  const assigns = createAssigns();
  const steps = columns
    .flatMap((column, index) =>
      column === undefined ? [] : [{ column, index, assign: assigns[column], isProse: isProse(column) }],
    )
    // What the unit is decides what the workloads mean.
    .sort((a, b) => Number(b.column === 'unit') - Number(a.column === 'unit'));
  const employer = defaults.employer === undefined ? undefined : readEnterpriseNumber(defaults.employer);
  const school = defaults.school === undefined ? undefined : readEnterpriseNumber(defaults.school);

  return (record) => {
    const draft = emptyDraft();
    let unreadable: UnreadableCell[] | undefined;
    for (const { column, index, assign, isProse } of steps) {
      const raw = record[index];
      if (raw === undefined || raw === '') continue;
      const text = isProse ? raw.trim() : trimCell(raw);
      if (text === '') continue;
      const fault = assign(draft, text);
      if (fault !== undefined) (unreadable ??= []).push({ column, fault, text: raw });
    }
    if (unreadable !== undefined) draft.unreadable = unreadable;

    if (draft.sector === undefined && !isUnreadable(draft, 'sector')) draft.sector = sectorOf(draft, defaults);
    if (draft.capacity === undefined && !isUnreadable(draft, 'capacity')) {
      draft.capacity = defaults.capacity ?? (draft.sector === 'education' ? 'organizingAuthority' : 'employer');
    }
    if (draft.employer === undefined && !isUnreadable(draft, 'employer')) draft.employer = employer;
    if (draft.capacity === 'organizingAuthority') {
      if (draft.community === undefined && !isUnreadable(draft, 'community')) draft.community = defaults.community;
      if (draft.school === undefined && !isUnreadable(draft, 'school')) draft.school = school;
    }
    if (draft.headcount === undefined && !isUnreadable(draft, 'headcount')) draft.headcount = defaults.headcount;
    if (draft.schoolYearEndDate === undefined && !isUnreadable(draft, 'schoolYearEndDate')) {
      draft.schoolYearEndDate = defaults.schoolYearEndDate;
    }
    if (draft.hoursDuring === undefined && isFullInterruption(draft) && !isUnreadable(draft, 'hoursDuring')) {
      draft.hoursDuring = 0;
    }
    return draft;
  };
}

/** Reads one record given by column name: for prompts, examples and tests. */
export function readRow(
  cells: Readonly<Partial<Record<ColumnName, string>>>,
  defaults: RequestDefaults = {},
): LeaveRequest {
  return createRowReader(COLUMN_NAMES, defaults)(COLUMN_NAMES.map((name) => cells[name] ?? ''));
}

/** What a cell of this column holds, without what surrounds it. */
export function trimCellOf(column: ColumnName, raw: string): string {
  return isProse(column) ? raw.trim() : trimCell(raw);
}

/** Quotation marks around a sentence or a path may belong to it; around a date or a number they never do. */
function isProse(column: ColumnName): boolean {
  return REQUEST_COLUMNS[column].kind === 'text' || REQUEST_COLUMNS[column].kind === 'attachments';
}

/** An unreadable cell is not an empty one: no default may take its place. */
function isUnreadable(draft: RequestDraft, column: ColumnName): boolean {
  return draft.unreadable !== NOTHING_UNREADABLE && draft.unreadable.some((cell) => cell.column === column);
}

/** A row that says that an organising authority files it is about a school, whatever the setting for other rows. */
function sectorOf({ capacity }: RequestDraft, { sector, capacity: usual }: RequestDefaults): Sector {
  if (capacity === 'organizingAuthority') return sector === 'flemish' ? sector : 'education';
  return sector ?? (capacity === undefined && usual === 'organizingAuthority' ? 'education' : 'private');
}

function isFullInterruption({ regime }: RequestDraft): boolean {
  return regime === 'full' || regime === 'fullFlexible';
}

function emptyDraft(): RequestDraft {
  return {
    clientReference: undefined,
    employer: undefined,
    sector: undefined,
    capacity: undefined,
    community: undefined,
    school: undefined,
    niss: undefined,
    workerCode: undefined,
    jointCommittee: undefined,
    status: undefined,
    email: undefined,
    leaveType: undefined,
    motive: undefined,
    regime: undefined,
    startDate: undefined,
    endDate: undefined,
    hoursFull: undefined,
    hoursBefore: undefined,
    hoursDuring: undefined,
    hoursDropped: undefined,
    unit: 'hours',
    noticeDate: undefined,
    multipleEmployers: false,
    reducedWorkingTime: false,
    employerAgreement: undefined,
    comment: undefined,
    attachments: NO_ATTACHMENTS,
    attachmentDescription: undefined,
    personReference: undefined,
    childBirthDate: undefined,
    childDisability: undefined,
    childLink: undefined,
    childRegistrationDate: undefined,
    singleParent: undefined,
    hireDate: undefined,
    careerYears: undefined,
    headcount: undefined,
    recognitionDate: undefined,
    usedFull: undefined,
    usedHalf: undefined,
    usedFifth: undefined,
    usedTenth: undefined,
    usedCareerFull: undefined,
    usedCareerPartial: undefined,
    usedWeeks: undefined,
    seniorityMonths: undefined,
    daysPerWeek: undefined,
    otherEmployerHours: undefined,
    sectorAgreement: undefined,
    followsParentalLeave: undefined,
    placementEndDate: undefined,
    admissionDate: undefined,
    unforeseen: undefined,
    extends: undefined,
    schoolYearEndDate: undefined,
    unreadable: NOTHING_UNREADABLE,
  };
}
