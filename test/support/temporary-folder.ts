import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the platforms look for it; the processes that run the tests, and those that they start, inherit it. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'] as const;

/** Gives the tests of one run a temporary folder of their own, and removes it, with all that they left there, in the end. */
export default function useOwnTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'baw-tests-'));
  for (const variable of VARIABLES) process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
