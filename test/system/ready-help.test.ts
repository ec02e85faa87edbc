import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReadyHelp } from '../../src/system/ready-help.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baw-help-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (env: Record<string, string>) => readReadyHelp({ BAW_HOME: folder, ...env }, pathToFileURL(`${folder}/`));

describe('the help that the build has written', () => {
  it('is given in the language of the variable, else of the profile, else of the locale', async () => {
    for (const language of ['fr', 'nl', 'de', 'en']) await writeFile(join(folder, `help.${language}.txt`), language);
    expect(read({ BAW_LANG: 'de', LANG: 'fr_BE.UTF-8' })).toBe('de');
    expect(read({ LANG: 'fr_BE.UTF-8' })).toBe('fr');
    await writeFile(
      join(folder, 'config.json'),
      JSON.stringify({ defaultProfile: 'bureau', profiles: { bureau: { language: 'nl' } } }),
    );
    expect(read({ LANG: 'fr_BE.UTF-8' })).toBe('nl');
  });

  it('is left to the program where there is none', () => {
    expect(read({ BAW_LANG: 'fr' })).toBeUndefined();
  });
});
