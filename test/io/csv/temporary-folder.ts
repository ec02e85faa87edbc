import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file of that content and gives its path. */
  file(content: string | Uint8Array, name?: string): string;
}

/** A folder for the tests of one file, gone when they are over. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'baw-test-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  let count = 0;
  return {
    path,
    file(content, name = `input-${String(count++)}.csv`) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
