import { isAscii, isUtf8 } from 'node:buffer';

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

const ENCODING_NAMES: Readonly<Record<string, TextEncoding | undefined>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  utf16le: 'utf-16le',
  'utf-16be': 'utf-16be',
  utf16be: 'utf-16be',
  'windows-1252': 'windows-1252',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** The encoding that a person means by a name such as `latin1`; `undefined` when it is none that can be read. */
export function readEncodingName(name: string): TextEncoding | undefined {
  return ENCODING_NAMES[name.trim().toLowerCase()];
}

// --- Windows-1252

/** What bytes 0x80 to 0x9f mean; five of them mean nothing. Every other byte is the Unicode character of its number. */
const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FROM_80_TO_9F = /[\u0080-\u009f]/g;
const NO_WINDOWS_1252 = /[\u0081\u008d\u008f\u0090\u009d]/;
const UNENCODABLE = 63; // a question mark

export function decodeWindows1252(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('latin1', start, end);
  return text.replace(FROM_80_TO_9F, (char) => WINDOWS_1252_80_TO_9F[char.charCodeAt(0) - 0x80] ?? char);
}

/** Characters that Windows-1252 lacks become question marks. */
export function encodeWindows1252(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[i] = code;
    else {
      const index = WINDOWS_1252_80_TO_9F.indexOf(text.charAt(i));
      bytes[i] = index < 0 ? UNENCODABLE : index + 0x80;
    }
  }
  return bytes;
}

export function encodeText(text: string, encoding: TextEncoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'windows-1252':
      return encodeWindows1252(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
  }
}

// --- Byte order marks

export interface ByteOrderMark {
  readonly encoding: TextEncoding;
  readonly length: number;
}

export function findByteOrderMark(head: Buffer): ByteOrderMark | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

// --- Which of the encodings without a mark

/**
 * Letters with accents, typographic quotes and the euro sign as UTF-8 writes them. Read as Windows-1252 these bytes are
 * `Ã©` or `â€™`, which nobody types: a file that holds one was, at least there, written as UTF-8.
 */
const UTF8_EVIDENCE = /[\u00c2-\u00c5][\u0080-\u00bf]|\u00e2[\u0080\u0082][\u0080-\u00bf]/;

export interface ByteVerdict {
  /** Offset of the first byte that cannot be UTF-8, or -1. */
  readonly invalidUtf8At: number;
  /** Offset of the first byte that cannot be Windows-1252, or -1; unknown after evidence of UTF-8, as is `has80To9f`. */
  readonly invalidWindows1252At: number;
  readonly hasUtf8Evidence: boolean;
  /** Holds bytes that Latin-1 and Windows-1252 read differently. */
  readonly has80To9f: boolean;
}

/** Judges the bytes of a whole file, a chunk at a time, strictly: nothing is guessed from frequencies. */
export class ByteJudge {
  readonly #isWindows1252: boolean;
  #offset = 0;
  #rest: Buffer = Buffer.alloc(0);
  #invalidUtf8At = -1;
  #invalidWindows1252At = -1;
  #hasUtf8Evidence = false;
  #has80To9f = false;

  /** Told beforehand that it is Windows-1252, evidence of UTF-8 settles nothing. */
  constructor(isWindows1252 = false) {
    this.#isWindows1252 = isWindows1252;
  }

  push(chunk: Buffer): void {
    if (this.#rest.length === 0 && isAscii(chunk)) {
      this.#offset += chunk.length;
      return;
    }
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.length - incompleteTail(bytes);
    this.#judge(bytes.subarray(0, end));
    this.#rest = Buffer.from(bytes.subarray(end));
  }

  end(): ByteVerdict {
    if (this.#rest.length > 0) this.#judge(this.#rest);
    return {
      invalidUtf8At: this.#invalidUtf8At,
      invalidWindows1252At: this.#invalidWindows1252At,
      hasUtf8Evidence: this.#hasUtf8Evidence,
      has80To9f: this.#has80To9f,
    };
  }

  #judge(bytes: Buffer): void {
    if (!isAscii(bytes)) {
      if (this.#invalidUtf8At < 0 && !isUtf8(bytes)) this.#invalidUtf8At = this.#offset + firstInvalidUtf8(bytes);
      // With evidence of UTF-8 nobody asks any more what the bytes would be as Windows-1252.
      if (!this.#hasUtf8Evidence || this.#isWindows1252) this.#judgeAsWindows1252(bytes.toString('latin1'));
    }
    this.#offset += bytes.length;
  }

  #judgeAsWindows1252(text: string): void {
    this.#hasUtf8Evidence ||= UTF8_EVIDENCE.test(text);
    this.#has80To9f ||= text.search(FROM_80_TO_9F) >= 0;
    if (this.#invalidWindows1252At >= 0) return;
    const at = text.search(NO_WINDOWS_1252);
    if (at >= 0) this.#invalidWindows1252At = this.#offset + at;
  }
}

/** How many bytes at the end begin a UTF-8 sequence that the next chunk may complete: 0 to 3. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Halves the search: a prefix, less an unfinished sequence, is valid exactly when it ends before the fault. */
function firstInvalidUtf8(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    const prefix = bytes.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, middle - incompleteTail(prefix)))) valid = middle;
    else invalid = middle;
  }
  return valid - incompleteTail(bytes.subarray(0, valid));
}
