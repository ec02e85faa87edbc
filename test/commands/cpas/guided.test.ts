import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pdf } from '../../mock/upload.ts';
import { runGuided } from '../../support/cli/guided.ts';
import { keys } from '../../support/cli/typist.ts';

test('the questions of the screens lead to a request, certified before it is sent', async () => {
  const { typist, result } = runGuided(['cpas', 'request', '--centre', '0812.339.069']);
  const type = (question: string, typed: string) => typist.answer(question, `${typed}${keys.enter}`);
  await type('National number of the person', '85031464067');
  await type('Phase', '');
  await type('Planned contract – Start date', '01/01/2027');
  await type('Planned contract – End date', '31/12/2027');
  await type('Hours per week', '');
  await type('Full-time hours', '');
  await type('Days per week', '');
  await type('Add a period of work', 'y');
  await type('Start date', '05/01/2026');
  await type('End date', '30/04/2026');
  await type('Country', '');
  await type('Hours per week', '38');
  await type('Full-time hours', '38');
  await type('Days per week', '');
  await type('Was the work interrupted', 'y');
  await type('Worked days', '40');
  await type('Add a period of work', 'n');
  await type('Add assimilated days', 'n');
  await type('Add days that prolong', 'n');
  await type('Add a proof', 'n');
  await type('Reference', '');
  await type('Comment', '');
  await type('What is to be done', '');
  await type('I certify', 'y');
  const { exitCode, stdout } = await result;
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Sent to ONEM');
  const screen = typist.screen();
  expect(screen).toContain('counts for 48 days');
  // Once answered, the number stays on the screen masked; what was typed before that, the terminal itself echoed.
  expect(screen).toContain('850314/***-**');
});

test('the questions take proofs, looked at while they are named, and send them along', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'baw-guided-'));
  const proof = path.join(folder, 'proof.pdf');
  writeFileSync(proof, pdf(900));
  const { typist, result } = runGuided(['cpas', 'request', '--centre', '0812.339.069']);
  const type = (question: string, typed: string) => typist.answer(question, `${typed}${keys.enter}`);
  await typeContract(type);
  for (const more of ['Add a period of work', 'Add assimilated days', 'Add days that prolong']) await type(more, 'n');
  await type('Add a proof', 'y');
  await type('Kind', keys.down.repeat(3));
  await type('File:', path.join(folder, 'nowhere.pdf'));
  await type('the document is not there', `\u0015${proof}`);
  await type('Description:', 'letter of the office');
  await type('Add a proof', 'n');
  await type('Reference', '');
  await type('Comment', '');
  await type('What is to be done', '');
  await type('I certify', 'y');
  const { exitCode, stdout } = await result;
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('1 proof added.')]);
  expect(stdout).toContain('Sent to ONEM');
});

test.each([
  ['Ctrl-C', 130, keys.ctrlC],
  ['the last choice', 2, `${keys.down}${keys.down}${keys.enter}`],
] as const)(
  'what was typed is not lost by %s: a command repeats it, with nothing personal',
  async (_how, code, typed) => {
    const { typist, result } = runGuided(['cpas', 'request', '--centre', '0812.339.069']);
    const type = (question: string, answer: string) => typist.answer(question, `${answer}${keys.enter}`);
    await typeContract(type);
    await type('Add a period of work', 'y');
    await type('Start date', '05/01/2026');
    await type('End date', '30/04/2026');
    await type('Country', 'Pays-Bas');
    await type('Hours per week', '37,5');
    await type('Full-time hours', '37,5');
    await type('Days per week', '');
    await type('Was the work interrupted', 'n');
    for (const more of ['Add a period of work', 'Add assimilated days', 'Add days that prolong', 'Add a proof']) {
      await type(more, 'n');
    }
    await type('Reference', '');
    await type('Comment', 'about Jan Janssens');
    await typist.answer('What is to be done', typed);
    expect((await result).exitCode).toBe(code);
    const shown = typist.screen();
    const command = shown.slice(shown.indexOf('To go on from here'));
    expect(command.split('\n').find((line) => line.startsWith('  '))).toBe(
      '  baw --niss --planned 01/01/2027..31/12/2027,hoursPerWeek=38:00,fullTimeHours=38:00,daysPerWeek=5' +
        ' --occupation 05/01/2026..30/04/2026,country=Pays-Bas,hoursPerWeek=37.5,fullTimeHours=37.5,daysPerWeek=5',
    );
    expect(command).not.toContain('Janssens');
    expect(command).not.toContain('850314');
  },
);

async function typeContract(type: (question: string, typed: string) => Promise<void>): Promise<void> {
  await type('National number of the person', '85031464067');
  await type('Phase', '');
  await type('Planned contract – Start date', '01/01/2027');
  await type('Planned contract – End date', '31/12/2027');
  await type('Hours per week', '');
  await type('Full-time hours', '');
  await type('Days per week', '');
}

test('a national number that a flag asks for stays on the screen masked', async () => {
  const { typist, result } = runGuided(['cpas', 'list', '--niss']);
  await typist.answer('number', `85031464067${keys.enter}`);
  expect((await result).exitCode).toBe(0);
  expect(typist.screen()).toContain('850314/***-**');
});
