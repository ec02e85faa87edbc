import type { Journal } from '../../batch/ports.ts';
import type { JournalRecord } from '../../schemas/files/journal-record.ts';
import { toOutputError } from '../files/atomic-file.ts';
import type { AppendFile } from '../files/disk-port.ts';
import { writeLine } from './record-line.ts';

interface Group {
  readonly lines: string[];
  readonly isDurable: Promise<void>;
}

/**
 * Adds records to a journal. One commit (write, then sync) is under way at a time; what is appended meanwhile shares the
 * next one. After a failure nothing is written any more: what the file ends with is known only when it is opened again.
 */
export class JournalWriter implements Journal {
  readonly #file: Pick<AppendFile, 'write' | 'syncData' | 'close'>;
  readonly #path: string;
  #seq: number;
  #next: Group | undefined;
  #current: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;

  constructor(file: Pick<AppendFile, 'write' | 'syncData' | 'close'>, path: string, lastSeq: number) {
    this.#file = file;
    this.#path = path;
    this.#seq = lastSeq;
  }

  /** @throws OutputError when the disk does not take the record. */
  append(record: JournalRecord): Promise<void> {
    this.#next ??= this.#openGroup();
    this.#seq += 1;
    this.#next.lines.push(writeLine(record, this.#seq));
    return this.#next.isDurable;
  }

  /** Waits for what was appended. @throws OutputError when the file cannot be closed. */
  async close(): Promise<void> {
    await this.#next?.isDurable.catch(() => undefined);
    await this.#current.catch(() => undefined);
    try {
      await this.#file.close();
    } catch (error) {
      throw toOutputError(error, this.#path);
    }
  }

  #openGroup(): Group {
    const lines: string[] = [];
    const isDurable = this.#current.then(
      () => this.#commit(lines),
      () => this.#commit(lines),
    );
    this.#current = isDurable;
    return { lines, isDurable };
  }

  async #commit(lines: readonly string[]): Promise<void> {
    this.#next = undefined;
    if (this.#failure !== undefined) throw this.#failure.error;
    try {
      await this.#file.write(Buffer.from(lines.join('')));
      await this.#file.syncData();
    } catch (error) {
      this.#failure = { error: toOutputError(error, this.#path) };
      throw this.#failure.error;
    }
  }
}
