import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the contents of attachments are kept, each under the id of its attachment. */
export interface ContentStore {
  /** Returns when the content survives the end of this process. */
  write(id: string, content: Uint8Array): void;
  read(id: string): Uint8Array<ArrayBuffer>;
  remove(id: string): void;
  /** Removes what belongs to no attachment: a kill came between the content and its event. */
  removeAllBut(ids: ReadonlySet<string>): void;
}

/** Contents that end with the service. */
export function memoryContents(): ContentStore {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    write: (id, content) => void contents.set(id, Uint8Array.from(content)),
    read: (id) => {
      const content = contents.get(id);
      if (content === undefined) throw new Error('the content of an attachment is gone');
      return content;
    },
    remove: (id) => void contents.delete(id),
    removeAllBut: (ids) => {
      for (const id of contents.keys()) if (!ids.has(id)) contents.delete(id);
    },
  };
}

/**
 * Contents in a folder, one file each. A file is written before the event that names it and never changed, so a file
 * that a kill left unfinished is one that no event names.
 */
export function folderContents(folder: string): ContentStore {
  return {
    write: (id, content) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      try {
        writeFileSync(join(folder, id), content, { mode: 0o600, flag: 'wx' });
      } catch (error) {
        rmSync(join(folder, id), { force: true });
        throw error;
      }
    },
    read: (id) => Uint8Array.from(readFileSync(join(folder, id))),
    remove: (id) => rmSync(join(folder, id), { force: true }),
    removeAllBut: (ids) => {
      for (const name of namesIn(folder)) if (!ids.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
