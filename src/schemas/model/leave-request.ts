import type { CivilDate } from './civil-date.ts';
import type {
  AttachmentType,
  Capacity,
  ChildLink,
  Community,
  LeaveType,
  Motive,
  Regime,
  Sector,
  Unit,
  WorkerCode,
  WorkerStatus,
} from './codes.ts';
import type { ColumnName } from './columns.ts';

/** Why a cell that is not empty could not be read as what its column holds. */
export type CellFault =
  | 'date-format'
  | 'date-two-digit-year'
  | 'date-impossible'
  | 'date-swapped'
  | 'date-serial'
  | 'duration-format'
  | 'duration-not-whole-minutes'
  | 'periods-too-precise'
  | 'number'
  | 'yes-no'
  | 'code'
  | 'attachments'
  | 'scientific-notation'
  | 'hash-marks'
  | 'client-reference-too-long'
  | 'client-reference-personal'
  | 'control-characters';

export interface UnreadableCell {
  readonly column: ColumnName;
  readonly fault: CellFault;
  /** What the cell held, as typed. Show it only for columns outside `PERSONAL_COLUMNS`. */
  readonly text: string;
}

export interface AttachmentReference {
  readonly type: AttachmentType;
  /** Relative to the request file, as the user wrote it. */
  readonly path: string;
}

/**
 * One row of the request file, read but not judged: a field is `undefined` when its cell is empty, its column absent,
 * or its cell unreadable (then it is listed in `unreadable`). Field names are the canonical column names.
 *
 * Identifiers are text with their punctuation removed, not yet checked: `niss` digits as typed, `employer` and `school`
 * without dots and `BE` and padded from 9 to 10 digits, `jointCommittee` as `NNN.NN` when it has a known shape.
 *
 * Workloads (`hours*`) are whole minutes a week, or hundredths of a lesson period a week when `unit` is `periods`.
 */
export interface LeaveRequest {
  readonly clientReference: string | undefined;
  readonly employer: string | undefined;
  readonly sector: Sector | undefined;
  readonly capacity: Capacity | undefined;
  readonly community: Community | undefined;
  readonly school: string | undefined;
  readonly niss: string | undefined;
  readonly workerCode: WorkerCode | undefined;
  readonly jointCommittee: string | undefined;
  readonly status: WorkerStatus | undefined;
  readonly email: string | undefined;
  readonly leaveType: LeaveType | undefined;
  readonly motive: Motive | undefined;
  readonly regime: Regime | undefined;
  readonly startDate: CivilDate | undefined;
  readonly endDate: CivilDate | undefined;
  readonly hoursFull: number | undefined;
  readonly hoursBefore: number | undefined;
  readonly hoursDuring: number | undefined;
  readonly hoursDropped: number | undefined;
  readonly unit: Unit;
  readonly noticeDate: CivilDate | undefined;
  readonly multipleEmployers: boolean;
  readonly reducedWorkingTime: boolean;
  /** `undefined`: not stated, which is neither yes nor no. */
  readonly employerAgreement: boolean | undefined;
  readonly comment: string | undefined;
  readonly attachments: readonly AttachmentReference[];
  readonly attachmentDescription: string | undefined;
  readonly personReference: string | undefined;
  readonly childBirthDate: CivilDate | undefined;
  readonly childDisability: boolean | undefined;
  readonly childLink: ChildLink | undefined;
  readonly childRegistrationDate: CivilDate | undefined;
  readonly singleParent: boolean | undefined;
  readonly hireDate: CivilDate | undefined;
  readonly careerYears: number | undefined;
  readonly headcount: number | undefined;
  readonly recognitionDate: CivilDate | undefined;
  readonly usedFull: number | undefined;
  readonly usedHalf: number | undefined;
  readonly usedFifth: number | undefined;
  readonly usedTenth: number | undefined;
  readonly usedCareerFull: number | undefined;
  readonly usedCareerPartial: number | undefined;
  readonly usedWeeks: number | undefined;
  readonly seniorityMonths: number | undefined;
  readonly daysPerWeek: number | undefined;
  readonly otherEmployerHours: number | undefined;
  readonly sectorAgreement: boolean | undefined;
  readonly followsParentalLeave: boolean | undefined;
  readonly placementEndDate: CivilDate | undefined;
  readonly admissionDate: CivilDate | undefined;
  readonly unforeseen: boolean | undefined;
  readonly extends: string | undefined;
  readonly schoolYearEndDate: CivilDate | undefined;
  /** Cells that hold something their column cannot mean; empty for nearly every row. */
  readonly unreadable: readonly UnreadableCell[];
}

/** What a file may leave out because a flag, the profile or the signed-in identity gives it for every row. */
export interface RequestDefaults {
  readonly employer?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly capacity?: Capacity | undefined;
  readonly community?: Community | undefined;
  readonly school?: string | undefined;
  readonly headcount?: number | undefined;
  readonly schoolYearEndDate?: CivilDate | undefined;
}
