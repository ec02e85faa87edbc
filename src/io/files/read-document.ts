import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A document as it is sent. */
export interface DocumentContent {
  /** Absolute. */
  readonly path: string;
  readonly content: Buffer;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modifiedMs: number;
  readonly sha256: string;
}

/**
 * Reads a document that a file names, from the folder of that file; standard input, `-`, counts as a file of the
 * working folder. Undefined when there is none that can be read.
 */
export async function readDocument(path: string, namedIn: string): Promise<DocumentContent | undefined> {
  const place = resolve(dirname(namedIn), path);
  const whole = (await readWhole(place)) ?? (await readWhole(place.replaceAll('\\', '/')));
  return whole === undefined
    ? undefined
    : { path: place, ...whole, sha256: createHash('sha256').update(whole.content).digest('hex') };
}

/** Whatever the system says against it, the document is not at hand. */
async function readWhole(place: string): Promise<Pick<DocumentContent, 'content' | 'modifiedMs'> | undefined> {
  try {
    // Before it is opened: opening a pipe or a device may wait for ever.
    if (!(await stat(place)).isFile()) return undefined;
    const file = await open(place);
    try {
      const { mtimeMs: modifiedMs } = await file.stat();
      return { content: await file.readFile(), modifiedMs };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
