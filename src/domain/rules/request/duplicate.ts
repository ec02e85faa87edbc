import { LEAVE_TYPES, REGIMES } from '../../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { RuleBeyondTheRow } from '../define-rule.ts';

export const duplicateRequest = {
  id: 'request.duplicate',
  summary: 'The same worker, employer, leave, regime and period appear once.',
  severity: 'error',
  column: 'startDate',
  source: [{ citation: 'AR 29.10.1997 art. 6 and AR 20.07.2021: one request for one period', confidence: 'derived' }],
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
 * Remembers requests in typed arrays, 14 bytes a slot, because a file may hold a million rows. Two different requests are
 * taken for one only when all 64 bits of their hashes agree: once in some thirty million files of a million rows.
 */
export function createDuplicateFinder(): DuplicateFinder {
  let capacity = 1024;
  let used = 0;
  let table = emptyTable(capacity);
  const mix = new TwinHash();

  function grow(): void {
    const old = table;
    capacity *= 2;
    table = emptyTable(capacity);
    for (let slot = 0; slot < old.lines.length; slot += 1) {
      const line = at(old.lines, slot);
      if (line !== 0) store(table, freeSlot(table, at(old.low, slot), at(old.high, slot)), old, slot);
    }
  }

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
      const slot = freeSlot(table, low, high);
      const seenLine = at(table.lines, slot);
      if (seenLine !== 0) return { fileIndex: at(table.files, slot), line: seenLine };
      table.low[slot] = low;
      table.high[slot] = high;
      table.lines[slot] = line;
      table.files[slot] = fileIndex;
      used += 1;
      if (used * 4 > capacity * 3) grow();
      return undefined;
    },
  };
}

interface Table {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** 0 marks a free slot: lines count from 1. */
  readonly lines: Uint32Array;
  readonly files: Uint16Array;
}

function emptyTable(capacity: number): Table {
  return {
    low: new Uint32Array(capacity),
    high: new Uint32Array(capacity),
    lines: new Uint32Array(capacity),
    files: new Uint16Array(capacity),
  };
}

/** The slot that holds this hash, or the free one where it belongs. */
function freeSlot({ low, high, lines }: Table, wantedLow: number, wantedHigh: number): number {
  const mask = lines.length - 1;
  let slot = wantedLow & mask;
  while (lines[slot] !== 0 && (low[slot] !== wantedLow || high[slot] !== wantedHigh)) slot = (slot + 1) & mask;
  return slot;
}

function store(table: Table, slot: number, from: Table, fromSlot: number): void {
  table.low[slot] = at(from.low, fromSlot);
  table.high[slot] = at(from.high, fromSlot);
  table.lines[slot] = at(from.lines, fromSlot);
  table.files[slot] = at(from.files, fromSlot);
}

function at(array: Uint32Array | Uint16Array, index: number): number {
  return array[index] ?? 0;
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
