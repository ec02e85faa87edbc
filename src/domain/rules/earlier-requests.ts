import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { LEAVE_TYPES, MOTIVES, REGIMES, type LeaveType, type Motive, type Regime } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { RequestTable, type StoredRequest } from './request-table.ts';

/** A request of the same worker on an earlier row of the run. */
export interface EarlierRequest {
  readonly file: string;
  readonly line: number;
  readonly leaveType: LeaveType;
  readonly regime: Regime;
  readonly motive: Motive | undefined;
  readonly startDate: CivilDate;
  readonly endDate: CivilDate;
  readonly isSameEmployer: boolean;
  /** For the same child, patient or person; false unless both rows say who. */
  readonly isSamePerson: boolean;
  /** Months that the row itself says were taken before, of all forms together: for the person, and over the career. */
  readonly statedForPerson: number;
  readonly statedOverCareer: number;
}

export const NO_EARLIER_REQUESTS: readonly EarlierRequest[] = [];

export interface RequestMemory {
  /** The requests of the same worker seen before, in the order of their rows, and remembers this one. */
  meet(request: StoredRequest): readonly EarlierRequest[];
}

/** Nobody asks for so many leaves: rows beyond it are a fault of the file, and must not cost the square of their number. */
const MOST_REQUESTS_OF_A_WORKER = 1000;

/**
 * Remembers the requests of a run, some 25 bytes a row, because a file may hold a million of them. A good guess of how
 * many there will be saves growing, and what growing leaves to be collected.
 */
export function createRequestMemory(files: readonly string[], expectedRequests = 0): RequestMemory {
  const table = new RequestTable(expectedRequests);

  return {
    meet(request) {
      const before = table.requestsOf(request.worker, MOST_REQUESTS_OF_A_WORKER);
      if (before.length === 0) {
        table.add(request);
        return NO_EARLIER_REQUESTS;
      }
      const isTwice = before.some((other) => isSameRequest(other, request));
      if (!isTwice && before.length < MOST_REQUESTS_OF_A_WORKER) table.add(request);
      return before.toSorted(byRow).map((other) => describe(other, request));
    },
  };

  function describe(other: StoredRequest, current: StoredRequest): EarlierRequest {
    return {
      file: files[other.fileIndex] ?? '',
      line: other.line,
      leaveType: LEAVE_TYPES[other.leave] ?? 'parentalLeave',
      regime: REGIMES[other.regime] ?? 'full',
      motive: other.motive === 0 ? undefined : MOTIVES[other.motive - 1],
      startDate: other.startDate,
      endDate: other.endDate,
      isSameEmployer: other.employer === current.employer,
      isSamePerson: other.person !== 0 && other.person === current.person,
      statedForPerson: other.statedForPerson / HUNDREDTHS,
      statedOverCareer: other.statedOverCareer / HUNDREDTHS,
    };
  }
}

/**
 * What is remembered of a row; undefined without a national number, leave, regime or period: it is no request yet, and is
 * neither compared nor remembered.
 */
export function toStoredRequest(request: LeaveRequest, fileIndex: number, line: number): StoredRequest | undefined {
  const { niss, leaveType, regime, motive, startDate, endDate } = request;
  if (leaveType === undefined || regime === undefined || startDate === undefined || endDate === undefined)
    return undefined;
  if (niss?.length !== 11) return undefined;
  const worker = Number(niss);
  if (!Number.isSafeInteger(worker)) return undefined;
  return {
    worker,
    leave: LEAVE_TYPES.indexOf(leaveType),
    regime: REGIMES.indexOf(regime),
    motive: motive === undefined ? 0 : MOTIVES.indexOf(motive) + 1,
    startDate,
    endDate,
    employer: employerKey(request.employer),
    person: personKey(request),
    fileIndex,
    line,
    statedForPerson: statedForPerson(request) * HUNDREDTHS,
    statedOverCareer: statedOverCareer(request) * HUNDREDTHS,
  };
}

/** An enterprise number as the number that it is; anything else, which other rules refuse, by its hash. */
function employerKey(employer = ''): number {
  return /^[01]\d{9}$/.test(employer) ? Number(employer) : 2 ** 31 + (hashText(employer) >>> 1);
}

/** The table keeps whole numbers. */
const HUNDREDTHS = 100;

/** All months and weeks that the row says were taken for the same person, whatever the form: more than before or not. */
export function statedForPerson({ usedFull, usedHalf, usedFifth, usedTenth, usedWeeks }: LeaveRequest): number {
  return (usedFull ?? 0) + (usedHalf ?? 0) + (usedFifth ?? 0) + (usedTenth ?? 0) + (usedWeeks ?? 0);
}

export function statedOverCareer({ usedCareerFull, usedCareerPartial }: LeaveRequest): number {
  return (usedCareerFull ?? 0) + (usedCareerPartial ?? 0);
}

function isSameRequest(a: StoredRequest, b: StoredRequest): boolean {
  return (
    a.employer === b.employer &&
    a.leave === b.leave &&
    a.regime === b.regime &&
    a.startDate === b.startDate &&
    a.endDate === b.endDate
  );
}

function byRow(a: StoredRequest, b: StoredRequest): number {
  return a.fileIndex - b.fileIndex || a.line - b.line;
}

/**
 * Who the leave is for, as a number that two rows share when they name the same: the person's reference or, without one,
 * the child's day of birth. The weeks of a child in hospital belong together by the admission too. 0: nobody is named.
 */
function personKey({ personReference, childBirthDate, motive, admissionDate }: LeaveRequest): number {
  const person = personReference?.toLowerCase() ?? (childBirthDate === undefined ? undefined : String(childBirthDate));
  if (person === undefined) return 0;
  return hashText(motive === 'hospitalisedChild' ? `${person}\n${String(admissionDate)}` : person);
}

/** FNV-1a; never 0. Only the rows of one worker are compared, so that 32 bits are plenty. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}
