import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toOutputError } from './atomic-file.ts';

/** What fits here never touches the disk. */
const MEMORY_CHARACTERS = 1 << 20;

/**
 * Text that is written now and read once later: in memory while it is small, then in a file that only the user can read.
 * Every method throws OutputError when the disk fails.
 */
export interface TextSpool {
  write(text: string): Promise<void>;
  copyTo(sink: (text: string) => Promise<void>): Promise<void>;
  remove(): Promise<void>;
}

export function createTextSpool(folder: string = tmpdir()): TextSpool {
  let memory = '';
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
      await file?.appendFile(memory);
      memory = '';
    } catch (error) {
      throw toOutputError(error, folder);
    }
  }

  return {
    async write(text) {
      memory += text;
      if (file !== undefined || memory.length > MEMORY_CHARACTERS) await spill();
    },
    async copyTo(sink) {
      if (file !== undefined) {
        const stream = file.createReadStream({ start: 0, encoding: 'utf8', highWaterMark: 1 << 18, autoClose: false });
        for await (const piece of stream) await sink(String(piece));
      }
      if (memory !== '') await sink(memory);
    },
    async remove() {
      await file?.close();
      file = undefined;
      if (place !== undefined) await rm(place, { recursive: true, force: true });
      place = undefined;
      memory = '';
    },
  };
}
