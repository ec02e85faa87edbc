import { describe, expect, it } from 'vitest';
import { newCommand, type NewOptions } from '../../src/commands/new.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';
import { runCli } from '../support/cli/run-cli.ts';

describe('the flags of new', () => {
  const parse = (argv: readonly string[]) => parseFlags<NewOptions>(argv, newCommand);
  const plain: NewOptions = {
    answers: {},
    readsNiss: false,
    isDryRun: false,
    isCertified: false,
    isConfirmed: false,
    allowDuplicate: false,
    showsPersonalData: false,
  };

  it.each<readonly [readonly string[], NewOptions]>([
    [[], plain],
    [['--niss', '-'], { ...plain, readsNiss: true }],
    [
      ['--leave-type', 'parentalLeave', '--start-date', '01/01/2027', '--end-date', '3m', '--hours-full=38'],
      {
        ...plain,
        answers: { leaveType: 'parentalLeave', startDate: '01/01/2027', endDate: '3m', hoursFull: '38' },
      },
    ],
    [
      ['--multiple-employers', 'no', '--child-birth-date', '2020-05-01', '--used-fifth', '2,5'],
      { ...plain, answers: { multipleEmployers: 'no', childBirthDate: '2020-05-01', usedFifth: '2,5' } },
    ],
    [
      ['--certify', '--yes', '--dry-run', '--allow-duplicate', '--show-personal-data'],
      {
        ...plain,
        isDryRun: true,
        isCertified: true,
        isConfirmed: true,
        allowDuplicate: true,
        showsPersonalData: true,
      },
    ],
    // What every row of a file could leave out is a setting.
    [['--sector', 'local', '--employer', '0812339069'], plain],
  ])('%j', async (argv, options) => {
    expect(await parse(argv)).toEqual(options);
  });

  it('speak of one request, never of rows', async () => {
    for (const lang of ['en', 'fr']) {
      const { stdout } = await runCli(['new', '--help', '--lang', lang]);
      expect(stdout).toContain('--employer <number>');
      expect(stdout).not.toMatch(/for rows|pour les lignes/);
    }
  });

  it('take no national number, which everybody on the machine could read', async () => {
    await expect(parse(['--niss', '85031464067'])).rejects.toMatchObject({
      key: 'usage.badValue',
      params: { flag: '--niss', value: '…', expected: '-' },
    });
  });
});
