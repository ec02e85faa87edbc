/** Where a row of the run stands. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

export interface ReferenceMemory {
  /** The first row with the same hash of its reference; undefined for the first itself, which is remembered. */
  meet(hash: number, fileIndex: number, line: number): RowPlace | undefined;
}

interface Slots {
  readonly hashes: Float64Array;
  /** Lines count from 1: 0 marks a free slot. */
  readonly lines: Uint32Array;
  /** Which file, once there is a second one. */
  files: Uint16Array | undefined;
}

/** Searches stay short enough, and no memory is wasted on a column that every row may fill. */
const FULLEST = 0.9;
const GROWTH = 1.4;

/**
 * Remembers the references of a run, some 13 bytes each and nothing where there are none: the text itself would take ten
 * times as much, so two references count as the same when their hashes of 53 bits do. That this is ever wrong has the
 * odds of one in 18,000 for a whole run of a million rows, and of one in 180 million for one of ten thousand.
 */
export function createReferenceMemory(files: readonly string[], expectedRows = 0): ReferenceMemory {
  let slots: Slots | undefined;
  let used = 0;

  function meet(hash: number, fileIndex: number, line: number): RowPlace | undefined {
    slots ??= emptySlots(Math.max(1024, Math.ceil(expectedRows / FULLEST)));
    const slot = findSlot(hash, slots);
    const known = slots.lines[slot] ?? 0;
    if (known !== 0) return { file: files[slots.files?.[slot] ?? 0] ?? '', line: known };
    put(slots, slot, hash, line, fileIndex);
    used += 1;
    if (used > slots.lines.length * FULLEST) slots = enlarged(slots);
    return undefined;
  }

  return { meet };
}

function emptySlots(capacity: number): Slots {
  return { hashes: new Float64Array(capacity), lines: new Uint32Array(capacity), files: undefined };
}

/** The slot of this hash, or the free one where it belongs. */
function findSlot(hash: number, { hashes, lines }: Slots): number {
  const { length } = lines;
  let slot = hash % length;
  while (lines[slot] !== 0 && hashes[slot] !== hash) slot = slot + 1 === length ? 0 : slot + 1;
  return slot;
}

function put(slots: Slots, slot: number, hash: number, line: number, fileIndex: number): void {
  slots.hashes[slot] = hash;
  slots.lines[slot] = line;
  if (fileIndex > 0) (slots.files ??= new Uint16Array(slots.lines.length))[slot] = fileIndex;
}

function enlarged(old: Slots): Slots {
  const slots = emptySlots(Math.ceil(old.lines.length * GROWTH));
  for (let slot = 0; slot < old.lines.length; slot += 1) {
    const line = old.lines[slot] ?? 0;
    if (line === 0) continue;
    const hash = old.hashes[slot] ?? 0;
    put(slots, findSlot(hash, slots), hash, line, old.files?.[slot] ?? 0);
  }
  return slots;
}

const TWO_32 = 2 ** 32;

/** Two hashes of 32 bits that go over the text together and are mixed at the end, of which 53 bits are kept; never 0. */
export function hashReference(text: string): number {
  let low = 0x41c6ce57;
  let high = 0xdeadbeef;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low & 0x1fffff) * TWO_32 + (high >>> 0) || 1;
}
