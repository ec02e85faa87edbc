import { civilDateFromDays, type CivilDate } from '../../schemas/model/civil-date.ts';

/** A request as the table holds it: codes as numbers. */
export interface StoredRequest {
  /** The eleven digits of the national number, as a number. */
  readonly worker: number;
  readonly leave: number;
  readonly regime: number;
  readonly motive: number;
  readonly startDate: CivilDate;
  readonly endDate: CivilDate;
  /** A number of 32 bits. */
  readonly employer: number;
  readonly person: number;
  readonly fileIndex: number;
  /** Lines count from 1: 0 marks a free slot. */
  readonly line: number;
  readonly statedForPerson: number;
  readonly statedOverCareer: number;
}

/** One more than the highest number of 32 bits. */
const TWO_32 = 2 ** 32;
const HIGHEST_16 = 0xffff;
/** Beyond this share of used slots the search for a free one gets long. */
const FULLEST = 0.8;
const GROWTH = 1.4;

/** Bits of the packed codes, from the low end: motive, regime, leave, then what a national number has above 32 bits. */
const REGIME_AT = 4;
const LEAVE_AT = 7;
const WORKER_AT = 10;

interface Columns {
  readonly workers: Uint32Array;
  readonly codes: Uint16Array;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  readonly employers: Uint32Array;
  readonly persons: Uint32Array;
  readonly lines: Uint32Array;
  /** Which file, once there is a second one. */
  files: Uint16Array | undefined;
  /** What rows state as taken, once one does. */
  statedForPersons: Uint16Array | undefined;
  statedOverCareers: Uint16Array | undefined;
}

/**
 * Requests by worker in an open-addressed table of typed arrays: 22 bytes a slot, 6 more once a second file is read or
 * months already taken are stated. National numbers, days and codes are kept exactly, so nothing is taken for the same by chance.
 */
export class RequestTable {
  #columns: Columns;
  #used = 0;

  constructor(expectedRequests: number) {
    this.#columns = emptyColumns(Math.max(1024, Math.ceil(expectedRequests / FULLEST)));
  }

  /** In no particular order; at most `most` of them. */
  requestsOf(worker: number, most: number): readonly StoredRequest[] {
    const columns = this.#columns;
    const low = worker % TWO_32;
    const high = Math.floor(worker / TWO_32);
    let found: StoredRequest[] | undefined;
    for (let slot = firstSlot(worker, columns); columns.lines[slot] !== 0; slot = nextSlot(slot, columns)) {
      if (columns.workers[slot] !== low || (columns.codes[slot] ?? 0) >> WORKER_AT !== high) continue;
      found ??= [];
      found.push(read(columns, slot));
      if (found.length >= most) break;
    }
    return found ?? NONE;
  }

  add(request: StoredRequest): void {
    const startDay = Number(request.startDate);
    const endDay = Number(request.endDate);
    // Before 1970 or after 2149 nobody is on leave: other rules say so.
    if (startDay < 0 || endDay < 0 || startDay > HIGHEST_16 || endDay > HIGHEST_16) return;
    this.#used += 1;
    if (this.#used > this.#columns.lines.length * FULLEST) this.#columns = enlarged(this.#columns);
    write(this.#columns, request);
  }
}

const NONE: readonly StoredRequest[] = [];

function emptyColumns(capacity: number): Columns {
  return {
    workers: new Uint32Array(capacity),
    codes: new Uint16Array(capacity),
    starts: new Uint16Array(capacity),
    ends: new Uint16Array(capacity),
    employers: new Uint32Array(capacity),
    persons: new Uint32Array(capacity),
    lines: new Uint32Array(capacity),
    files: undefined,
    statedForPersons: undefined,
    statedOverCareers: undefined,
  };
}

function firstSlot(worker: number, { lines }: Columns): number {
  const low = worker % TWO_32;
  let hash = Math.imul(low ^ Math.floor(worker / TWO_32), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / TWO_32) * lines.length);
}

function nextSlot(slot: number, { lines }: Columns): number {
  return slot + 1 === lines.length ? 0 : slot + 1;
}

function read(columns: Columns, slot: number): StoredRequest {
  const codes = columns.codes[slot] ?? 0;
  return {
    worker: (codes >> WORKER_AT) * TWO_32 + (columns.workers[slot] ?? 0),
    leave: (codes >> LEAVE_AT) & 7,
    regime: (codes >> REGIME_AT) & 7,
    motive: codes & 15,
    startDate: civilDateFromDays(columns.starts[slot] ?? 0),
    endDate: civilDateFromDays(columns.ends[slot] ?? 0),
    employer: columns.employers[slot] ?? 0,
    person: columns.persons[slot] ?? 0,
    fileIndex: columns.files?.[slot] ?? 0,
    line: columns.lines[slot] ?? 0,
    statedForPerson: columns.statedForPersons?.[slot] ?? 0,
    statedOverCareer: columns.statedOverCareers?.[slot] ?? 0,
  };
}

function write(columns: Columns, request: StoredRequest): void {
  const capacity = columns.lines.length;
  let slot = firstSlot(request.worker, columns);
  while (columns.lines[slot] !== 0) slot = nextSlot(slot, columns);
  columns.workers[slot] = request.worker % TWO_32;
  columns.codes[slot] =
    (Math.floor(request.worker / TWO_32) << WORKER_AT) |
    (request.leave << LEAVE_AT) |
    (request.regime << REGIME_AT) |
    request.motive;
  columns.starts[slot] = request.startDate;
  columns.ends[slot] = request.endDate;
  columns.employers[slot] = request.employer;
  columns.persons[slot] = request.person;
  columns.lines[slot] = request.line;
  if (request.fileIndex > 0) (columns.files ??= new Uint16Array(capacity))[slot] = request.fileIndex;
  const { statedForPerson, statedOverCareer } = request;
  if (statedForPerson > 0)
    (columns.statedForPersons ??= new Uint16Array(capacity))[slot] = Math.min(statedForPerson, HIGHEST_16);
  if (statedOverCareer > 0)
    (columns.statedOverCareers ??= new Uint16Array(capacity))[slot] = Math.min(statedOverCareer, HIGHEST_16);
}

function enlarged(old: Columns): Columns {
  const columns = emptyColumns(Math.ceil(old.lines.length * GROWTH));
  for (let slot = 0; slot < old.lines.length; slot += 1) {
    if (old.lines[slot] !== 0) write(columns, read(old, slot));
  }
  return columns;
}
