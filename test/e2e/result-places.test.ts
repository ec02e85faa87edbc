import { mkdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

async function twoOfOneName(): Promise<{ place: Workplace; files: readonly string[] }> {
  const place = newWorkplace();
  for (const [index, folder] of ['north', 'south'].entries()) {
    await mkdir(place.at(folder));
    await writeRows(place.at(`${folder}/leave.csv`), [validRow(index + 1)]);
  }
  return { place, files: [place.at('north/leave.csv'), place.at('south/leave.csv')] };
}

describe('results that would be written over', () => {
  it.each(['submit', 'check'])(
    'by those of a file of the same name stop %s before anything is done',
    async (command) => {
      const { place, files } = await twoOfOneName();
      const certify = command === 'submit' ? ['--certify'] : [];
      const { exitCode, stderr } = await place.baw([command, ...certify, '--out', place.at('out'), ...files]);
      expect(exitCode).toBe(2);
      for (const file of files) expect(stderr).toContain(file);
      expect(await place.ledger()).toEqual([]);
    },
  );

  it('do not exist for files of the same name in folders of their own', async () => {
    const { place, files } = await twoOfOneName();
    expect(await place.baw(['submit', '--certify', ...files])).toMatchObject({ exitCode: 0 });
    expect((await place.table('north/leave.accepted.csv')).rows).toHaveLength(1);
    expect((await place.table('south/leave.accepted.csv')).rows).toHaveLength(1);
  });

  it('by a file that is named twice stop the run', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), [validRow(1)]);
    const argv = ['submit', '--certify', place.at('leave.csv'), `${place.folder}/./leave.csv`];
    expect(await place.baw(argv)).toMatchObject({ exitCode: 2 });
    expect(await place.ledger()).toEqual([]);
  });

  it('never replace another file of the same command', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), [validRow(1), validRow(2, { hoursFull: '' })]);
    await place.baw(['submit', '--certify', place.at('leave.csv')]);
    const rejected = await readFile(place.at('leave.rejected.csv'));
    const argv = ['submit', '--certify', place.at('leave.csv'), place.at('leave.rejected.csv')];
    const { exitCode, stderr } = await place.baw(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(place.at('leave.rejected.csv'));
    expect(await readFile(place.at('leave.rejected.csv'))).toEqual(rejected);
  });
});

describe('a folder for results that is a file', () => {
  it.each(['check', 'submit'])('is told as that by %s, and nothing is sent', async (command) => {
    const { place, files } = await twoOfOneName();
    const [file = ''] = files;
    const certify = command === 'submit' ? ['--certify'] : [];
    const { exitCode, stderr } = await place.baw([command, ...certify, '--out', file, file]);
    expect(exitCode).toBe(12);
    expect(stderr).toContain(`${file} is a file, or lies below one, where a folder is needed.`);
    expect(await place.ledger()).toEqual([]);
  });
});
