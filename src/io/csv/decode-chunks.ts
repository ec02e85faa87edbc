import { decodeWindows1252, type TextEncoding } from './encoding.ts';
import type { FileInspection } from './inspect-file.ts';

/** How the chunks of a file become the text of its lines. */
export interface ChunkDecoding {
  /** Makes a chunk ASCII-compatible, so that it can be cut at line ends and quotes; most already are. */
  readonly prepare: (chunk: Buffer) => Buffer;
  readonly decode: (bytes: Buffer, start: number, end: number) => string;
}

export function createChunkDecoding(
  encoding: TextEncoding,
  { has80To9f }: Pick<FileInspection, 'has80To9f'>,
): ChunkDecoding {
  switch (encoding) {
    case 'utf-8':
      return { prepare: asIs, decode: decodeUtf8 };
    case 'windows-1252':
      return { prepare: asIs, decode: has80To9f ? decodeWindows1252 : decodeLatin1 };
    case 'utf-16le':
    case 'utf-16be': {
      const decoder = new TextDecoder(encoding, { ignoreBOM: true });
      return { prepare: (chunk) => Buffer.from(decoder.decode(chunk, { stream: true })), decode: decodeUtf8 };
    }
  }
}

function asIs(chunk: Buffer): Buffer {
  return chunk;
}

function decodeUtf8(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, end);
}

function decodeLatin1(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end);
}
