import { expect, test } from 'vitest';
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
