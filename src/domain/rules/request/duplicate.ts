import { LEAVE_TYPES, REGIMES } from '../../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import type { RuleBeyondTheRow } from '../define-rule.ts';

export const duplicateRequest = {
  id: 'request.duplicate',
  summary: 'The same worker, employer, leave, regime and period appear once.',
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
 * Remembers requests in typed arrays, some 24 bytes a row, because a file may hold a million of them. Two different
 * requests are taken for one only when all 64 bits of their hashes agree: once in some thirty million files of a million
 * rows.
 */
export function createDuplicateFinder(): DuplicateFinder {
  let table = emptyTable(1024);
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
      const place = table.places[slot] ?? 0;
      if (place !== 0) return { fileIndex: Math.floor(place / LINES), line: place % LINES };
      table.low[slot] = low;
      table.high[slot] = high;
      table.places[slot] = fileIndex * LINES + line;
      used += 1;
      if (used > table.places.length * FULLEST) table = enlarged(table);
      return undefined;
    },
  };
}

/** A place is one number: the file's index, then 32 bits of line. */
const LINES = 2 ** 32;
/** Beyond this share of used slots the search for a free one gets long. */
const FULLEST = 0.8;
const GROWTH = 1.4;

interface Table {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** 0 marks a free slot: lines count from 1. */
  readonly places: Float64Array;
}

function emptyTable(capacity: number): Table {
  return {
    low: new Uint32Array(capacity),
    high: new Uint32Array(capacity),
    places: new Float64Array(capacity),
  };
}

/** The slot that holds this hash, or the free one where it belongs. */
function slotOf({ low, high, places }: Table, wantedLow: number, wantedHigh: number): number {
  const capacity = places.length;
  let slot = Math.floor((wantedLow / LINES) * capacity);
  while (places[slot] !== 0 && (low[slot] !== wantedLow || high[slot] !== wantedHigh)) {
    slot = slot + 1 === capacity ? 0 : slot + 1;
  }
  return slot;
}

function enlarged(old: Table): Table {
  const table = emptyTable(Math.ceil(old.places.length * GROWTH));
  for (let from = 0; from < old.places.length; from += 1) {
    const place = old.places[from] ?? 0;
    if (place === 0) continue;
    const [low, high] = [old.low[from] ?? 0, old.high[from] ?? 0];
    const to = slotOf(table, low, high);
    table.low[to] = low;
    table.high[to] = high;
    table.places[to] = place;
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
