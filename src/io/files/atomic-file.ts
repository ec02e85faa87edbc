import { basename, dirname, join } from 'node:path';
import { OutputError } from '../../errors/app-error.ts';
import { nodeFilePort, type FilePort, type WritableFile } from './file-port.ts';
import { systemCode } from './system-code.ts';

/** Results hold personal data: nobody else may read them. */
const OWNER_ONLY = 0o600;
const BUFFERED_BYTES = 65_536;
/** Leftovers of killed processes that are stepped over before giving up. */
const MOST_LEFTOVERS = 1000;

/**
 * A file that appears under its name complete, or not at all: it is written beside its place, synced, and renamed over
 * what was there. After any failure the temporary file is gone and the old file untouched. Nothing may be written after
 * `commit` or `discard`, or after a call that failed.
 */
export interface AtomicFile {
  /** Strings are written as UTF-8. @throws OutputError */
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the file in its place; resolves when it would survive a power cut. @throws OutputError */
  commit(): Promise<void>;
  /** Leaves what was there before. Does nothing after `commit`, so that it can stand in a `finally`. */
  discard(): Promise<void>;
}

/** @throws OutputError when no file can be created in the folder */
export async function createAtomicFile(target: string, port: FilePort = nodeFilePort): Promise<AtomicFile> {
  for (let attempt = 0; ; attempt++) {
    const temporary = join(dirname(target), `.${basename(target)}.${String(attempt)}.tmp`);
    try {
      return new TemporaryFile(target, temporary, port, await port.create(temporary, OWNER_ONLY));
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt >= MOST_LEFTOVERS) throw toOutputError(error, target);
    }
  }
}

class TemporaryFile implements AtomicFile {
  readonly #target: string;
  readonly #temporary: string;
  readonly #port: FilePort;
  readonly #file: WritableFile;
  #buffered: Uint8Array[] = [];
  #bufferedBytes = 0;
  #isOver = false;

  constructor(target: string, temporary: string, port: FilePort, file: WritableFile) {
    this.#target = target;
    this.#temporary = temporary;
    this.#port = port;
    this.#file = file;
  }

  async write(content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#buffered.push(bytes);
    this.#bufferedBytes += bytes.length;
    if (this.#bufferedBytes >= BUFFERED_BYTES) await this.#orDiscard(() => this.#flush());
  }

  async commit(): Promise<void> {
    await this.#orDiscard(async () => {
      await this.#flush();
      await this.#file.sync();
      await this.#file.close();
      await this.#port.rename(this.#temporary, this.#target);
    });
    this.#isOver = true;
    try {
      await this.#port.syncFolder(dirname(this.#target));
    } catch (error) {
      throw toOutputError(error, this.#target);
    }
  }

  async discard(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    // What failed before is what the user has to know; that cleaning up failed as well adds nothing.
    await this.#file.close().catch(ignore);
    await this.#port.remove(this.#temporary).catch(ignore);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#buffered);
    this.#buffered = [];
    this.#bufferedBytes = 0;
    await this.#file.write(bytes);
  }

  async #orDiscard(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      await this.discard();
      throw toOutputError(error, this.#target);
    }
  }
}

/** Writes a whole file atomically, from one piece or from many. @throws OutputError */
export async function writeFileAtomically(
  target: string,
  content: string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  port: FilePort = nodeFilePort,
): Promise<void> {
  const file = await createAtomicFile(target, port);
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.write(content);
    else for await (const piece of content) await file.write(piece);
    await file.commit();
  } finally {
    await file.discard();
  }
}

const DISK_FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Turns a failure to write into one that a user understands; anything else is a bug and stays one. */
export function toOutputError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return DISK_FULL.has(code)
    ? new OutputError('output.diskFull', { file }, { cause: error })
    : new OutputError('output.notWritable', { file, detail: code }, { cause: error });
}

/** @throws OutputError where the action meets the system's no. */
export async function orOutputError<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw toOutputError(error, file);
  }
}

const NOT_A_FOLDER: ReadonlySet<string | undefined> = new Set(['EEXIST', 'ENOTDIR']);

/** The same for a folder that could not be made. */
export function toFolderError(error: unknown, folder: string): unknown {
  return NOT_A_FOLDER.has(systemCode(error))
    ? new OutputError('output.notFolder', { file: folder }, { cause: error })
    : toOutputError(error, folder);
}

function ignore(): void {
  // Deliberately nothing: see the caller.
}
