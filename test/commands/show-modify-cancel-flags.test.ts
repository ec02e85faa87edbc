import { describe, expect, it } from 'vitest';
import { cancelCommand, type CancelOptions } from '../../src/commands/cancel.ts';
import { modifyCommand, type ModifyOptions } from '../../src/commands/modify.ts';
import { showCommand, type ShowOptions } from '../../src/commands/show.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const TICKET = '04W-002ZS8X-NM-Z';

describe('the flags of show', () => {
  it.each<readonly [readonly string[], ShowOptions]>([
    [[TICKET], { ticketNumber: TICKET, showsPersonalData: false }],
    [['04w–002zs8x–nm–z', '--show-personal-data'], { ticketNumber: TICKET, showsPersonalData: true }],
  ])('%j', async (argv, options) => {
    expect(await parseFlags<ShowOptions>(argv, showCommand)).toEqual(options);
  });
});

describe('the flags of modify', () => {
  const parse = (argv: readonly string[]) => parseFlags<ModifyOptions>([TICKET, ...argv], modifyCommand);
  const plain = { ticketNumber: TICKET, comment: undefined, isCertified: false, isConfirmed: false };

  it.each<readonly [readonly string[], ModifyOptions]>([
    [['--end-date', '2027-03-31'], { ...plain, newEndDate: isoDate('2027-03-31') }],
    [
      ['--end-date', '31.03.2027', '--certify', '--yes', '--comment', 'x'],
      { ...plain, newEndDate: isoDate('2027-03-31'), isCertified: true, isConfirmed: true, comment: 'x' },
    ],
  ])('%j', async (argv, options) => {
    expect(await parse(argv)).toEqual(options);
  });

  it.each(['é', '😀'])('take a comment of 200 characters %s and none of 201', async (character) => {
    const flags = (length: number) => ['--end-date', '2027-03-31', '--comment', character.repeat(length)];
    expect((await parse(flags(200))).comment).toBe(character.repeat(200));
    await expect(parse(flags(201))).rejects.toMatchObject({ key: 'usage.badValue' });
  });
});

describe('the flags of cancel', () => {
  it.each<readonly [readonly string[], CancelOptions]>([
    [[TICKET], { ticketNumber: TICKET, isConfirmed: false }],
    [[TICKET, '--yes'], { ticketNumber: TICKET, isConfirmed: true }],
  ])('%j', async (argv, options) => {
    expect(await parseFlags<CancelOptions>(argv, cancelCommand)).toEqual(options);
  });
});
