import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { InputError } from '../../errors/app-error.ts';
import { ServiceEvent } from './events.ts';

const READ_SIZE = 1 << 20;
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
/** `{"crc":"` + 8 digits + `","event":` … `}`: fixed widths, so that the event's own bytes are what was summed. */
const EVENT_START = '{"crc":"00000000","event":'.length;

/**
 * Append-only file of events, one JSON line each with a checksum. What a turn of the event loop appends goes out in one
 * write; `flushed` resolves when the operating system has it, so that it survives the end of this process.
 */
export class EventLog {
  readonly #fd: number;
  readonly #file: string;
  readonly #onLost: () => void;
  /** Bytes of the file that are whole lines. */
  #length = 0;
  #pending: string[] = [];
  #flush: Promise<void> | undefined;

  /** @param onLost called, before `flushed` rejects, when appended events could not be written and are gone */
  constructor(file: string, onLost: () => void) {
    this.#file = file;
    this.#onLost = onLost;
    this.#fd = openSync(file, 'a+', 0o600);
  }

  append(event: ServiceEvent): void {
    const json = JSON.stringify(event);
    this.#pending.push(`{"crc":"${checksum(Buffer.from(json))}","event":${json}}\n`);
    this.#flush ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.#flush = undefined;
        try {
          this.#write();
          resolve();
        } catch (error) {
          this.#onLost();
          reject(error instanceof Error ? error : new Error('the write failed', { cause: error }));
        }
      });
    });
    // Whoever needs the write awaits `flushed`; a turn that nobody waits for must not end the process.
    this.#flush.catch(() => undefined);
  }

  /** Resolves when all that was appended is written; rejects when it could not be, and then none of it is kept. */
  async flushed(): Promise<void> {
    await this.#flush;
  }

  /**
   * Gives every event in order. A last line that a kill cut short is removed.
   * @throws InputError `journal.damagedFile` for a line that is whole but not what was written.
   */
  replay(receive: (event: ServiceEvent) => void): void {
    const chunk = Buffer.allocUnsafe(READ_SIZE);
    let rest = Buffer.alloc(0);
    let position = 0;
    let line = 0;
    this.#length = 0;
    for (let size = readSync(this.#fd, chunk, 0, READ_SIZE, 0); size > 0;) {
      position += size;
      const data = Buffer.concat([rest, chunk.subarray(0, size)]);
      let start = 0;
      for (let end = data.indexOf(NEWLINE); end !== -1; end = data.indexOf(NEWLINE, start)) {
        line += 1;
        receive(this.#parse(data.subarray(start, end), line));
        start = end + 1;
      }
      this.#length += start;
      rest = data.subarray(start);
      size = readSync(this.#fd, chunk, 0, READ_SIZE, position);
    }
    // A whole line and one byte more was written in full once: its line break was changed, which no kill does.
    if (rest.length > 0 && this.#read(rest.subarray(0, -1)) !== undefined) throw this.#damaged(line + 1);
    if (rest.length > 0) ftruncateSync(this.#fd, this.#length);
  }

  clear(): void {
    this.#pending = [];
    ftruncateSync(this.#fd, 0);
    this.#length = 0;
  }

  close(): void {
    try {
      this.#write();
    } finally {
      closeSync(this.#fd);
    }
  }

  #write(): void {
    const data = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    try {
      for (let done = 0; done < data.length;) done += writeSync(this.#fd, data, done);
      this.#length += data.length;
    } catch (error) {
      // A full disk may have taken a part: half a group must not come back as if it had been answered.
      if (fstatSync(this.#fd).size > this.#length) ftruncateSync(this.#fd, this.#length);
      throw error;
    }
  }

  #parse(line: Buffer, number: number): ServiceEvent {
    const event = this.#read(line);
    if (event === undefined) throw this.#damaged(number);
    return event;
  }

  /** Undefined when the line is not what was written. */
  #read(line: Buffer): ServiceEvent | undefined {
    const json = line.subarray(EVENT_START, -1);
    const isWhole =
      line.at(-1) === CLOSING_BRACE &&
      line.toString('latin1', 0, EVENT_START) === `{"crc":"${checksum(json)}","event":`;
    return isWhole ? ServiceEvent.safeParse(JSON.parse(json.toString())).data : undefined;
  }

  #damaged(line: number): InputError {
    return new InputError('journal.damagedFile', { file: this.#file, line });
  }
}

function checksum(json: Buffer): string {
  return crc32(json).toString(16).padStart(8, '0');
}
