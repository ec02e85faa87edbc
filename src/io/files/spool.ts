import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toOutputError } from './atomic-file.ts';

/** What fits here never touches the disk. */
const MEMORY_BYTES = 1 << 20;
const CHUNK_BYTES = 1 << 18;

/**
 * Text in UTF-8 that is written now and read once later: in memory while it is small, then in a file that only the user can read.
 * Every method throws OutputError when the disk fails.
 */
export interface TextSpool {
  write(text: Uint8Array): Promise<void>;
  copyTo(sink: (text: Uint8Array) => Promise<void>): Promise<void>;
  remove(): Promise<void>;
}

export function createTextSpool(folder: string = tmpdir()): TextSpool {
  let memory: Uint8Array[] = [];
  let size = 0;
  let place: string | undefined;
  let file: FileHandle | undefined;

  async function spill(): Promise<void> {
    try {
      if (place === undefined) {
        place = await mkdtemp(join(folder, 'baw-'));
        file = await open(join(place, 'spool'), 'wx+', 0o600);
        // Without a name it cannot stay behind, whatever ends this process; where that is not allowed, `remove` sees to it.
        await rm(place, { recursive: true, force: true }).catch(() => undefined);
      }
      for (const piece of memory) await file?.appendFile(piece);
      memory = [];
      size = 0;
    } catch (error) {
      throw toOutputError(error, folder);
    }
  }

  return {
    async write(text) {
      if (text.length === 0) return;
      memory.push(text);
      size += text.length;
      if (file !== undefined || size > MEMORY_BYTES) await spill();
    },
    async copyTo(sink) {
      if (file !== undefined) {
        const stream = file.createReadStream({ start: 0, highWaterMark: CHUNK_BYTES, autoClose: false });
        for await (const piece of stream) if (piece instanceof Uint8Array) await sink(piece);
      }
      for (const piece of memory) await sink(piece);
    },
    async remove() {
      await file?.close();
      file = undefined;
      if (place !== undefined) await rm(place, { recursive: true, force: true });
      place = undefined;
      memory = [];
      size = 0;
    },
  };
}
