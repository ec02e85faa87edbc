import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runGuided } from '../support/cli/guided.ts';
import { keys } from '../support/cli/typist.ts';
import { toCsv, validRow } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

async function damagedFile() {
  const place = newWorkplace();
  const file = place.at('leave.csv');
  await writeFile(file, toCsv([validRow(1, { noticeDate: '11/15/2026' }), validRow(2)]));
  return { file, to: place.at('repaired.csv') };
}

describe('on a terminal', () => {
  it('a repair is written when somebody says yes', async () => {
    const { file, to } = await damagedFile();
    const { typist, result } = runGuided(['check', file, '--repair', to]);
    await typist.answer(`Write ${to} with 1 cell changed?`, `yes${keys.enter}`);
    expect(await result).toMatchObject({ exitCode: 0 });
    expect(await readFile(to, 'utf8')).toBe(toCsv([validRow(1, { noticeDate: '15/11/2026' }), validRow(2)]));
  });

  it.each(['no', ''])('nothing is written on the answer "%s", and the verdict is that of the file', async (answer) => {
    const { file, to } = await damagedFile();
    const { typist, result } = runGuided(['check', file, '--repair', to]);
    await typist.answer('1 cell changed?', `${answer}${keys.enter}`);
    expect(await result).toMatchObject({ exitCode: 3 });
    expect(typist.screen()).toContain('Nothing was written.');
    expect(existsSync(to)).toBe(false);
  });

  it('a file of that name is replaced only when that is agreed to', async () => {
    const { file, to } = await damagedFile();
    await writeFile(to, 'of another day');
    const { typist, result } = runGuided(['check', file, '--repair', to], { lang: 'fr' });
    await typist.answer(`${to} existe déjà. Le remplacer`, `non${keys.enter}`);
    await result;
    expect(await readFile(to, 'utf8')).toBe('of another day');
  });

  it('nothing is asked with --yes, when nothing can be repaired, and when a program reads', async () => {
    const { file, to } = await damagedFile();
    for (const argv of [['--json'], ['--ndjson'], ['--yes']]) {
      const { typist, result } = runGuided(['check', file, '--repair', to, ...argv]);
      await result;
      expect(typist.screen()).not.toContain('changed?');
    }
    const { result, typist } = runGuided(['check', to, '--repair', `${to}.2`]);
    expect(await result).toMatchObject({ exitCode: 0 });
    expect(typist.screen()).not.toContain('changed?');
  });

  it('Ctrl-C at the question writes nothing', async () => {
    const { file, to } = await damagedFile();
    const { typist, result } = runGuided(['check', file, '--repair', to]);
    await typist.answer('1 cell changed?', keys.ctrlC);
    expect(await result).toMatchObject({ exitCode: 130 });
    expect(existsSync(to)).toBe(false);
  });
});
