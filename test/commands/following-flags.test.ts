import { describe, expect, it } from 'vitest';
import { attachmentsCommand, type AttachmentsOptions } from '../../src/commands/attachments.ts';
import { boardCommand, type BoardOptions } from '../../src/commands/board.ts';
import { watchCommand, type WatchOptions } from '../../src/commands/watch.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const [ONE, OTHER] = ['04W-002ZS8X-NM-Z', '04W-002FTMK-DS-Z'];

describe('the flags of attachments', () => {
  it.each<readonly [readonly string[], AttachmentsOptions]>([
    [[ONE], { ticketNumber: ONE, saveDir: undefined, showsPersonalData: false }],
    [
      [ONE, '--save', 'papers', '--show-personal-data'],
      { ticketNumber: ONE, saveDir: 'papers', showsPersonalData: true },
    ],
  ])('%j', async (argv, options) => {
    expect(await parseFlags<AttachmentsOptions>(argv, attachmentsCommand)).toEqual(options);
  });
});

describe('the flags of watch', () => {
  const plain = { set: undefined, capacities: [], until: undefined, intervalMs: undefined, timeoutMs: undefined };

  it.each<readonly [readonly string[], WatchOptions]>([
    [[], plain],
    [
      ['--ticket', `${ONE},${OTHER}`, '--until', 'closed'],
      { ...plain, set: { from: 'tickets', tickets: [ONE, OTHER] }, until: 'closed' },
    ],
    [['--ticket', ONE, '--ticket', OTHER], { ...plain, set: { from: 'tickets', tickets: [ONE, OTHER] } }],
    [['--run', 'last', '--interval', '60'], { ...plain, set: { from: 'run', run: 'last' }, intervalMs: 60_000 }],
    [['--file', 'x.csv', '--timeout', '2h'], { ...plain, set: { from: 'file', path: 'x.csv' }, timeoutMs: 7_200_000 }],
  ])('%j', async (argv, options) => {
    expect(await parseFlags<WatchOptions>(argv, watchCommand)).toEqual(options);
  });

  it.each([
    [['--ticket', 'nothing']],
    [['--ticket', ONE, '--run', 'last']],
    [['--run', 'last', '--file', 'x.csv']],
    [['--interval', '0']],
  ])('refuses %j', async (argv) => {
    await expect(parseFlags<WatchOptions>(argv, watchCommand)).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('the flags of board', () => {
  const plain = { since: undefined, withinDays: 30, capacities: [], showAll: false, showsPersonalData: false };

  it.each<readonly [readonly string[], BoardOptions]>([
    [[], plain],
    [['--since', '2026-11-01', '--within', '0'], { ...plain, since: isoDate('2026-11-01'), withinDays: 0 }],
    [['--all', '--show-personal-data'], { ...plain, showAll: true, showsPersonalData: true }],
  ])('%j', async (argv, options) => {
    expect(await parseFlags<BoardOptions>(argv, boardCommand)).toEqual(options);
  });
});
