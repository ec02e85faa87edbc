import type { AppendFile } from '../files/disk-port.ts';

/** Room before each chunk for the line that the last one left unfinished; longer ones cost a copy of the chunk. */
const HEADROOM = 65_536;

interface Chunk {
  readonly buffer: Buffer;
  readonly length: number;
}

/**
 * Reads a file from its beginning, the next chunk while one is looked at, into the same two buffers: new ones for a long
 * file would have the memory searched for what can be freed again and again.
 */
export class ChunkReader {
  readonly #file: Pick<AppendFile, 'read'>;
  #spare: Buffer;
  #position = 0;
  #reading: Promise<Chunk>;

  constructor(file: Pick<AppendFile, 'read'>, chunkBytes: number) {
    this.#file = file;
    this.#spare = Buffer.allocUnsafe(HEADROOM + chunkBytes);
    this.#reading = this.#read(Buffer.allocUnsafe(HEADROOM + chunkBytes));
  }

  /** The rest of the last chunk and the next one, good until the next call; undefined at the end of the file. */
  async next(rest: Buffer): Promise<Buffer | undefined> {
    const { buffer, length } = await this.#reading;
    if (length === 0) return undefined;
    const start = HEADROOM - rest.length;
    const chunk = buffer.subarray(HEADROOM, HEADROOM + length);
    const filled = start < 0 ? Buffer.concat([rest, chunk]) : buffer.subarray(start, HEADROOM + length);
    if (start >= 0) rest.copy(filled);
    this.#position += length;
    // The rest lay in it until now.
    this.#reading = this.#read(this.#spare);
    this.#spare = buffer;
    return filled;
  }

  /** Waits for what is being read: the file must not be closed under it. */
  async end(): Promise<void> {
    await this.#reading.catch(() => undefined);
  }

  async #read(buffer: Buffer): Promise<Chunk> {
    return { buffer, length: await this.#file.read(buffer.subarray(HEADROOM), this.#position) };
  }
}
