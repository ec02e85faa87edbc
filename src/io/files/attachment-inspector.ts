import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { documentFormatOf, TELLING_BYTES, type AttachedFile } from '../../schemas/model/attached-file.ts';

export interface AttachmentInspector {
  /**
   * Looks at a document that a request file names, from the folder of that file; standard input, `-`, counts as a file
   * of the working folder. Undefined when there is no file that can be opened: none at all, a folder, or one that may
   * not be read.
   */
  inspect(path: string, requestFile: string): Promise<AttachedFile | undefined>;
}

/** How many files are remembered: enough for the certificates of one office, a few megabytes at most. */
const REMEMBERED = 10_000;

/**
 * Opens each file once and remembers what it saw, so that a row which is judged several times in a run gets one
 * verdict. The memory is bounded: the file seen first is forgotten first.
 */
export function createAttachmentInspector(remembered = REMEMBERED): AttachmentInspector {
  const seen = new Map<string, Promise<AttachedFile | undefined>>();
  return {
    inspect(path, requestFile) {
      const place = resolve(dirname(requestFile), path);
      const known = seen.get(place);
      if (known !== undefined) return known;
      const looking = lookAt(place);
      seen.set(place, looking);
      for (const oldest of seen.keys()) {
        if (seen.size <= remembered) break;
        seen.delete(oldest);
      }
      return looking;
    },
  };
}

async function lookAt(place: string): Promise<AttachedFile | undefined> {
  const found = await inspectFile(place);
  if (found !== undefined || !place.includes('\\')) return found;
  // A path that was written on Windows, read elsewhere.
  return inspectFile(place.replaceAll('\\', '/'));
}

async function inspectFile(place: string): Promise<AttachedFile | undefined> {
  try {
    // Before it is opened: opening a pipe or a device may wait for ever.
    if (!(await stat(place)).isFile()) return undefined;
    const file = await open(place, constants.O_RDONLY);
    try {
      const { size: bytes, mtimeMs: modifiedMs } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(TELLING_BYTES), 0, TELLING_BYTES, 0);
      return { bytes, format: documentFormatOf(buffer.subarray(0, bytesRead)), modifiedMs };
    } finally {
      await file.close();
    }
  } catch {
    // Whatever the system says against it, the document is not at hand.
    return undefined;
  }
}
