import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { InputError } from '../../errors/app-error.ts';
import { toInputError } from '../files/input-failure.ts';
import { ByteJudge, findByteOrderMark, type ByteVerdict, type TextEncoding } from './encoding.ts';
import { findForeignFormat } from './file-format.ts';
import { RowSample } from './row-sample.ts';

const HEAD_BYTES = 65_536;
const CHUNK_BYTES = 262_144;

const FOREIGN_KEYS = { table: 'input.formatNotSupported', archive: 'input.archive', other: 'input.binary' } as const;

/** What the bytes of a file are, found by reading all of them once. */
export interface FileInspection {
  readonly encoding: TextEncoding;
  readonly bomLength: number;
  /** Windows-1252 with bytes that Latin-1 reads differently. */
  readonly has80To9f: boolean;
  /** The first bytes after the byte order mark. */
  readonly head: Buffer;
  readonly sha256: string;
  readonly size: number;
  /** About so many rows, blank lines and header included. */
  readonly expectedRows: number;
  /** Changes when the file does. */
  readonly fingerprint: string;
}

/**
 * Reads the whole file once, at the speed of the disk, before the first row is taken from it: so its encoding is
 * decided by every byte and not by a sample, and a file that cannot be used is refused before anything is done with
 * its first rows. The rule: a byte order mark is obeyed; what is valid UTF-8 throughout is UTF-8; everything else is
 * Windows-1252. Only a file that holds both broken and unmistakable UTF-8 is refused, because either reading would
 * garble some of its names; `override` settles it.
 *
 * @throws InputError when the file is missing, unreadable, empty, no text, or not decodable
 */
export async function inspectFile(path: string, file: string, override?: TextEncoding): Promise<FileInspection> {
  try {
    return await inspect(path, file, override);
  } catch (error) {
    throw toInputError(error, file);
  }
}

/** The same string as long as nobody has written to the file. */
export async function fingerprintOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeMs } = await stat(path);
  return [dev, ino, size, mtimeMs].join('-');
}

async function inspect(path: string, file: string, override: TextEncoding | undefined): Promise<FileInspection> {
  const { size } = await statRegular(path, file);
  const fingerprint = await fingerprintOf(path);
  if (size === 0) throw new InputError('input.empty', { file });

  const hash = createHash('sha256');
  const judge = new ByteJudge(override === 'windows-1252');
  const sample = new RowSample();
  let head: Buffer | undefined;
  let wide: WideJudge | undefined;
  let nulAt = -1;
  let offset = 0;

  for await (const chunk of readChunks(path)) {
    if (head === undefined) {
      head = Buffer.from(chunk.subarray(0, HEAD_BYTES));
      const encoding = override ?? findByteOrderMark(head)?.encoding;
      if (encoding === 'utf-16le' || encoding === 'utf-16be') wide = new WideJudge(encoding, file);
      const foreign = wide === undefined ? findForeignFormat(skipMark(head)) : undefined;
      if (foreign !== undefined) {
        throw new InputError(FOREIGN_KEYS[foreign.kind], { file, format: foreign.name });
      }
    }
    hash.update(chunk);
    sample.push(chunk);
    if (wide !== undefined) wide.push(chunk);
    else {
      judge.push(chunk);
      if (nulAt < 0) {
        const at = chunk.indexOf(0);
        if (at >= 0) nulAt = offset + at;
      }
    }
    offset += chunk.length;
  }

  if (head === undefined) throw new InputError('input.empty', { file });
  wide?.end();
  if (nulAt >= 0) throw new InputError('input.nulByte', { file, line: await lineAt(path, nulAt) });
  const mark = findByteOrderMark(head);
  const verdict = judge.end();
  const encoding = wide?.encoding ?? (await decideEncoding(verdict, override ?? mark?.encoding, path, file));
  const bomLength = mark?.length ?? 0;
  if (offset === bomLength) throw new InputError('input.empty', { file });
  return {
    encoding,
    bomLength,
    has80To9f: verdict.has80To9f,
    head: head.subarray(bomLength),
    sha256: hash.digest('hex'),
    size: offset,
    expectedRows: sample.rows(offset),
    fingerprint,
  };
}

async function statRegular(path: string, file: string): Promise<{ readonly size: number }> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw new InputError('input.isFolder', { file });
  // A pipe can be read only once, and a request file is read more often: it has to be spooled.
  if (!stats.isFile()) throw new InputError('input.notRegular', { file });
  return stats;
}

async function decideEncoding(
  verdict: ByteVerdict,
  required: TextEncoding | undefined,
  path: string,
  file: string,
): Promise<TextEncoding> {
  const { invalidUtf8At, invalidWindows1252At, hasUtf8Evidence } = verdict;
  const isUtf8 = required === 'utf-8' || (required === undefined && (invalidUtf8At < 0 || hasUtf8Evidence));
  const encoding: TextEncoding = isUtf8 ? 'utf-8' : 'windows-1252';
  const invalidAt = isUtf8 ? invalidUtf8At : invalidWindows1252At;
  if (invalidAt < 0) return encoding;
  throw new InputError('input.notDecodable', { file, line: await lineAt(path, invalidAt), encoding });
}

/** Checks UTF-16, where a line break and a zero are two bytes each. */
class WideJudge {
  readonly encoding: TextEncoding;
  readonly #file: string;
  readonly #decoder: TextDecoder;
  #line = 1;
  #endedInCr = false;

  constructor(encoding: 'utf-16le' | 'utf-16be', file: string) {
    this.encoding = encoding;
    this.#file = file;
    this.#decoder = new TextDecoder(encoding);
  }

  push(chunk: Buffer): void {
    this.#judge(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.#judge(this.#decoder.decode());
  }

  #judge(text: string): void {
    const broken = text.indexOf('\ufffd');
    const zero = text.indexOf('\0');
    const at = broken >= 0 && (zero < 0 || broken < zero) ? broken : zero;
    if (at >= 0) {
      const line = this.#line + this.#countLineEnds(text.slice(0, at));
      if (at === broken)
        throw new InputError('input.notDecodable', { file: this.#file, line, encoding: this.encoding });
      throw new InputError('input.nulByte', { file: this.#file, line });
    }
    this.#line += this.#countLineEnds(text);
    this.#endedInCr = text === '' ? this.#endedInCr : text.endsWith('\r');
  }

  #countLineEnds(text: string): number {
    const continued = this.#endedInCr && text.startsWith('\n') ? 1 : 0;
    return (text.match(LINE_END)?.length ?? 0) - continued;
  }
}

const LINE_END = /\r\n|\r|\n/g;

/** The physical line that holds the byte at `offset`. Only for messages: it reads the file again. */
async function lineAt(path: string, offset: number): Promise<number> {
  let line = 1;
  let endedInCr = false;
  for await (const chunk of readChunks(path, offset)) {
    const text = chunk.toString('latin1');
    line += (text.match(LINE_END)?.length ?? 0) - (endedInCr && text.startsWith('\n') ? 1 : 0);
    endedInCr = text.endsWith('\r');
  }
  return line;
}

function skipMark(head: Buffer): Buffer {
  return head.subarray(findByteOrderMark(head)?.length ?? 0);
}

async function* readChunks(path: string, end?: number): AsyncGenerator<Buffer> {
  if (end === 0) return;
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES, ...(end === undefined ? {} : { end: end - 1 }) });
  for await (const chunk of stream) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}
