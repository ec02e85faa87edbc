import type { RawRow } from '../../io/csv/request-file.ts';

/**
 * The rows of a file in which nothing was found when they were judged first, and which had to do with no row before
 * them: one bit each. Read again, such a row needs no second look, unless it has to do with another one by then.
 */
export class CleanRows {
  #bits = new Uint8Array(FIRST_BYTES);

  add({ record }: Pick<RawRow, 'record'>): void {
    const at = record >> 3;
    if (at >= this.#bits.length) {
      const larger = new Uint8Array(at * 2);
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (record & 7));
  }

  has({ record }: Pick<RawRow, 'record'>): boolean {
    return ((this.#bits[record >> 3] ?? 0) & (1 << (record & 7))) !== 0;
  }
}

const FIRST_BYTES = 1024;
