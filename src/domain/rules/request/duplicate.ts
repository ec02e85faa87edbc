import { LEAVE_TYPES, REGIMES } from '../../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { RuleBeyondTheRow } from '../define-rule.ts';

export const duplicateRequest = {
  id: 'request.duplicate',
  summary:
    'The same worker, employer, leave, regime, first and last day appear once in the files of a run. The second is refused, unless --allow-duplicate says that it is meant.',
  severity: 'error',
  column: 'startDate',
  source: [{ citation: 'AR 29.10.1997, art. 6 ; AR 20.07.2021 (une demande par période)', confidence: 'derived' }],
} as const satisfies RuleBeyondTheRow;

/** Where a request was seen before, as the caller counts files (from 0) and lines. */
export interface SeenAt {
  readonly fileIndex: number;
  readonly line: number;
}

export interface DuplicateFinder {
  /** Where the same request stood before, or undefined when this is the first; a row without its key fields is never a duplicate. */
  firstSeen(request: LeaveRequest, fileIndex: number, line: number): SeenAt | undefined;
}

/**
 * Remembers requests in typed arrays, some 20 bytes a row, because a file may hold a million of them. A good guess of how
 * many there will be saves growing, and what growing leaves to be collected. Two different
 * requests are taken for one only when all 64 bits of their hashes agree: once in some thirty million files of a million
 * rows.
 */
export function createDuplicateFinder(expectedRequests = 0): DuplicateFinder {
  let table = emptyTable(Math.max(1024, Math.ceil(expectedRequests / FULLEST)));
  let used = 0;
  const mix = new TwinHash();

  return {
    firstSeen(request, fileIndex, line) {
      const { niss, leaveType, regime, startDate, endDate } = request;
      if (!niss || !leaveType || !regime || startDate === undefined || endDate === undefined) return undefined;
      mix.start();
      mix.text(niss);
      mix.number(startDate);
      mix.number(endDate);
      mix.number(LEAVE_TYPES.indexOf(leaveType) * REGIMES.length + REGIMES.indexOf(regime));
      mix.text(request.employer ?? '');
      const low = mix.low();
      const high = mix.high();
      const slot = slotOf(table, low, high);
      const seenLine = table.lines[slot] ?? 0;
      if (seenLine !== 0) return { fileIndex: table.files?.[slot] ?? 0, line: seenLine };
      table.low[slot] = low;
      table.high[slot] = high;
      table.lines[slot] = line;
      if (fileIndex > 0) (table.files ??= new Uint16Array(table.lines.length))[slot] = fileIndex;
      used += 1;
      if (used > table.lines.length * FULLEST) table = enlarged(table);
      return undefined;
    },
  };
}

/** One more than the highest hash. */
const HASHES = 2 ** 32;
/** Beyond this share of used slots the search for a free one gets long. */
const FULLEST = 0.8;
const GROWTH = 1.4;

interface Table {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** 0 marks a free slot: lines count from 1. */
  readonly lines: Uint32Array;
  /** Which file, once there is a second one. */
  files: Uint16Array | undefined;
}

function emptyTable(capacity: number): Table {
  return {
    low: new Uint32Array(capacity),
    high: new Uint32Array(capacity),
    lines: new Uint32Array(capacity),
    files: undefined,
  };
}

/** The slot that holds this hash, or the free one where it belongs. */
function slotOf({ low, high, lines }: Table, wantedLow: number, wantedHigh: number): number {
  const capacity = lines.length;
  let slot = Math.floor((wantedLow / HASHES) * capacity);
  while (lines[slot] !== 0 && (low[slot] !== wantedLow || high[slot] !== wantedHigh)) {
    slot = slot + 1 === capacity ? 0 : slot + 1;
  }
  return slot;
}

function enlarged(old: Table): Table {
  const table = emptyTable(Math.ceil(old.lines.length * GROWTH));
  if (old.files !== undefined) table.files = new Uint16Array(table.lines.length);
  for (let from = 0; from < old.lines.length; from += 1) {
    const line = old.lines[from] ?? 0;
    if (line === 0) continue;
    const [low, high] = [old.low[from] ?? 0, old.high[from] ?? 0];
    const to = slotOf(table, low, high);
    table.low[to] = low;
    table.high[to] = high;
    table.lines[to] = line;
    if (table.files !== undefined) table.files[to] = old.files?.[from] ?? 0;
  }
  return table;
}

/** Two hashes of the same values at once, in MurmurHash3's manner; different constants keep them independent. */
class TwinHash {
  #a = 0;
  #b = 0;

  start(): void {
    this.#a = 0x811c9dc5;
    this.#b = 0x9e3779b9;
  }

  number(value: number): void {
    this.#a = Math.imul(this.#a ^ value, 0xcc9e2d51);
    this.#a = (this.#a << 13) | (this.#a >>> 19);
    this.#b = Math.imul(this.#b ^ value, 0x1b873593);
    this.#b = (this.#b << 15) | (this.#b >>> 17);
  }

  text(value: string): void {
    for (let index = 0; index < value.length; index += 1) this.number(value.charCodeAt(index));
    this.number(value.length);
  }

  low(): number {
    return finish(this.#a);
  }

  high(): number {
    return finish(this.#b);
  }
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
