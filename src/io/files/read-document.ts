import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A document as it is sent. */
export interface DocumentContent {
  /** Absolute. */
  readonly path: string;
  readonly content: Buffer;
  readonly sha256: string;
}

/**
 * Reads a document that a file names, from the folder of that file; standard input, `-`, counts as a file of the
 * working folder. Undefined when there is none that can be read.
 */
export async function readDocument(path: string, namedIn: string): Promise<DocumentContent | undefined> {
  const place = resolve(dirname(namedIn), path);
  const content = (await readWhole(place)) ?? (await readWhole(place.replaceAll('\\', '/')));
  return content === undefined
    ? undefined
    : { path: place, content, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Whatever the system says against it, the document is not at hand. */
function readWhole(place: string): Promise<Buffer | undefined> {
  return readFile(place).catch(() => undefined);
}
