import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Workplace } from './workplace.ts';

const Line = z.looseObject({ type: z.string() });

/** Identifiers of the runs of a data folder, oldest first. */
export async function runIdsOf({ home }: Pick<Workplace, 'home'>): Promise<readonly string[]> {
  return (await readdir(join(home, 'runs'))).filter((name) => /^\d{8}-/.test(name)).toSorted();
}

export function journalPath({ home }: Pick<Workplace, 'home'>, runId: string): string {
  return join(home, 'runs', runId, 'journal.ndjson');
}

/** The records of a run as they stand in the file. */
export async function recordsOf(
  place: Pick<Workplace, 'home'>,
  runId: string,
): Promise<readonly z.infer<typeof Line>[]> {
  const text = await readFile(journalPath(place, runId), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}
