import { describe, expect, it } from 'vitest';
import { runsCommand } from '../../src/commands/runs.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const parse = (argv: readonly string[]) =>
  parseFlags<object>(argv, (context, act) =>
    runsCommand(context, {
      list: act,
      show: act,
      receipt: act,
      export: act,
      resume: act,
      review: act,
      purge: act,
      setAside: act,
    }),
  );

describe('the flags of runs', () => {
  it.each<readonly [readonly string[], object]>([
    [['list'], {}],
    [['show', 'last'], { run: 'last', showsAll: false, showsPersonalData: false }],
    [['show', '2026', '--all', '--show-personal-data'], { run: '2026', showsAll: true, showsPersonalData: true }],
    [['receipt', 'last', '--out', 'a.txt'], { run: 'last', outFile: 'a.txt' }],
    [['export', 'last'], { run: 'last', outFile: undefined, format: 'csv', statuses: [], showsPersonalData: false }],
    [
      ['export', 'last', '--format', 'json', '--status', 'filed,refused'],
      { run: 'last', outFile: undefined, format: 'json', statuses: ['filed', 'refused'], showsPersonalData: false },
    ],
    [['review', 'last'], { run: 'last', decision: undefined, showsPersonalData: false }],
    [
      ['review', 'last', '--row', 'R-1', '--adopt', '04w-002zs8x-nm-z'],
      {
        run: 'last',
        decision: { row: 'R-1', do: 'adopt', ticketNumber: '04W-002ZS8X-NM-Z' },
        showsPersonalData: false,
      },
    ],
    [
      ['review', 'last', '--row', 'R-1', '--send-again'],
      { run: 'last', decision: { row: 'R-1', do: 'sendAgain' }, showsPersonalData: false },
    ],
    [['set-aside', 'last'], { run: 'last', isConfirmed: false }],
    [['set-aside', 'last', '--yes'], { run: 'last', isConfirmed: true }],
    [['purge'], { age: { days: 90 }, runs: [], isDryRun: false, isConfirmed: false }],
    [['purge', '--older-than', '30d', '--yes'], { age: { days: 30 }, runs: [], isDryRun: false, isConfirmed: true }],
    [
      ['purge', '--before', '01/09/2026'],
      { age: { before: '2026-09-01' }, runs: [], isDryRun: false, isConfirmed: false },
    ],
    [
      ['purge', '--run', 'a', '--run', 'b'],
      { age: { days: 90 }, runs: ['a', 'b'], isDryRun: false, isConfirmed: false },
    ],
  ])('%j', async (argv, expected) => {
    expect(await parse(argv)).toEqual(expected);
  });

  it('of resume are those of submit', async () => {
    expect(await parse(['resume', 'last', '--certify', '--yes', '--out', 'results'])).toMatchObject({
      run: 'last',
      submit: { files: [], isCertified: true, isConfirmed: true, outDir: 'results' },
    });
  });

  it.each([
    [['show']],
    [['receipt', 'last', '--out', '']],
    [['export', 'last', '--out', '']],
    [['resume', 'last', '--out', ' ']],
    [['export', 'last', '--format', 'xlsx']],
    [['export', 'last', '--status', 'sent']],
    [['review', 'last', '--row', 'R-1']],
    [['review', 'last', '--send-again']],
    [['review', 'last', '--row', 'R-1', '--adopt', '04W-002ZS8X-NM-Z', '--send-again']],
    [['review', 'last', '--row', 'R-1', '--adopt', 'no ticket']],
    [['purge', '--older-than', 'a month']],
    [['purge', '--before', 'yesterday']],
    [['purge', '--before', '2026-09-01', '--older-than', '90d']],
    [['purge', '--run', 'a', '--older-than', '90d']],
  ])('%j is refused', async (argv) => {
    await expect(parse(argv)).rejects.toThrow();
  });
});
