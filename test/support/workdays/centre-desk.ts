import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../../src/schemas/model/codes.ts';
import type { Json } from '../../mock/running-service.ts';
import { newHome, runCli, type CliResult } from '../cli/run-cli.ts';

/** Somebody at a CPAS, who gives one command line after the other against one embedded service. */
export function centreDesk(lang: Language = 'fr') {
  const home = newHome();
  const on = (today: string) => {
    return (...argv: string[]): Promise<CliResult> => runCli(['--as-of', today, '--lang', lang, ...argv], { home });
  };
  const run = on('2026-11-21');
  const json = async (...argv: string[]): Promise<Json> => JSON.parse((await run('--json', ...argv)).stdout);
  return { home, on, run, json };
}

export function newFile(name: string, content: string | Buffer): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'baw-cpas-')), name);
  writeFileSync(file, content);
  return file;
}

/** The labels of a screen of facts, from the top. */
export function labelsOf(screen: string): readonly string[] {
  return screen.split('\n').flatMap((line) => /^(\S.*?) {2,}\S/.exec(line)?.[1] ?? []);
}
