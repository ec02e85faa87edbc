/** One chunk in so many is looked at: lines are about as long everywhere, and counting all of them takes a moment of its own. */
const CHUNKS_A_SAMPLE = 16;
const LF = 10;
/** Usual length of a row with some twenty columns, for a file whose lines end otherwise. */
const BYTES_A_ROW = 160;
/** Shorter than any row with something in it: whoever has a file of blank lines needs no room for them. */
const LEAST_BYTES_A_ROW = 20;
/** A guess that is a little too low costs more than one that is a little too high. */
const MARGIN = 1.02;

/** Guesses how many rows a file has from some of its chunks, so that room for them need not grow. */
export class RowSample {
  #chunks = 0;
  #sampledBytes = 0;
  #lines = 0;

  push(chunk: Buffer): void {
    this.#chunks += 1;
    if (this.#chunks % CHUNKS_A_SAMPLE !== 1) return;
    this.#sampledBytes += chunk.length;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) this.#lines += 1;
  }

  /** For a file of so many bytes. */
  rows(size: number): number {
    const bytesARow = this.#lines === 0 ? BYTES_A_ROW : Math.max(LEAST_BYTES_A_ROW, this.#sampledBytes / this.#lines);
    return Math.ceil((size / bytesARow) * MARGIN);
  }
}
