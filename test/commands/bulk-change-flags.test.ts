import { describe, expect, it } from 'vitest';
import { attachCommand } from '../../src/commands/attach.ts';
import { cancelCommand } from '../../src/commands/cancel.ts';
import type { ChangesOptions } from '../../src/commands/changes/changes-options.ts';
import { modifyCommand } from '../../src/commands/modify.ts';
import { replaceCommand, type ReplaceOptions } from '../../src/commands/replace.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { readRunChoices } from '../../src/commands/run-choice-flags.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const TICKET = '04W-002ZS8X-NM-Z';
const usual = {
  input: { delimiter: undefined, encoding: undefined, map: {} },
  showAll: false,
  isDryRun: false,
  isCertified: false,
  isConfirmed: false,
  outDir: undefined,
  retriesRefused: false,
  choices: readRunChoices({}),
};
const file = { from: 'file', path: 'a.csv' } as const;
const notOne = (): Promise<0> => Promise.reject(new Error('not for one request'));

describe('the flags of modify for many requests', () => {
  const parse = (argv: readonly string[]) =>
    parseFlags<ChangesOptions>(argv, (context, act) => modifyCommand(context, notOne, act));

  it.each<readonly [readonly string[], ChangesOptions]>([
    [['--file', 'a.csv'], { ...usual, kind: 'modify', set: file }],
    [
      ['--file', 'a.csv', '--map', 'Fin=Nouvelle date de fin', '--delimiter', 'tab', '--certify', '--yes', '--dry-run'],
      {
        ...usual,
        kind: 'modify',
        set: file,
        input: { delimiter: '\t', encoding: undefined, map: { Fin: 'newEndDate' } },
        isCertified: true,
        isConfirmed: true,
        isDryRun: true,
      },
    ],
    [
      [TICKET, '--end-date', '2027-03-31', '--dry-run'],
      {
        ...usual,
        kind: 'modify',
        isDryRun: true,
        set: {
          from: 'one',
          wanted: {
            kind: 'modify',
            ticketNumber: TICKET,
            newEndDate: isoDate('2027-03-31'),
            comment: undefined,
          },
        },
      },
    ],
  ])('%j', async (argv, options) => {
    expect(await parse(argv)).toEqual(options);
  });

  it.each([
    [['--file', 'a.csv', '--map', 'Fin=endDate'], 'usage.badMapping'],
    [['--file', 'a.csv', '--concurrency', '0'], 'usage.badValue'],
    [[TICKET, '--dry-run'], 'usage.missingFlag'],
  ])('refuse %j', async (argv, key) => {
    await expect(parse(argv)).rejects.toMatchObject({ key });
  });
});

describe('the flags of cancel for many requests', () => {
  const parse = (argv: readonly string[]) =>
    parseFlags<ChangesOptions>(argv, (context, act) => cancelCommand(context, notOne, act));
  const cancel = { ...usual, kind: 'cancel' } as const;

  it.each<readonly [readonly string[], ChangesOptions]>([
    [['--file', 'a.csv', '--out', 'b'], { ...cancel, set: file, outDir: 'b' }],
    [['--run', 'last', '--yes'], { ...cancel, set: { from: 'run', run: 'last' }, isConfirmed: true }],
    [['--tickets', '-'], { ...cancel, set: { from: 'tickets', tickets: undefined } }],
    [['--tickets', ` ${TICKET.toLowerCase()} ,`], { ...cancel, set: { from: 'tickets', tickets: [TICKET] } }],
  ])('%j', async (argv, options) => {
    expect(await parse(argv)).toEqual(options);
  });

  it.each([
    [['--file', 'a.csv', '--run', 'last'], 'usage.conflictingFlags'],
    [[TICKET, '--tickets', TICKET], 'usage.conflictingFlags'],
    [['--tickets', 'abc'], 'usage.badTicket'],
  ])('refuse %j', async (argv, key) => {
    await expect(parse(argv)).rejects.toMatchObject({ key });
  });
});

describe('the flags of attach', () => {
  const parse = (argv: readonly string[]) => parseFlags<ChangesOptions>(argv, attachCommand);

  it.each<readonly [readonly string[], ChangesOptions['set']]>([
    [['--file', 'a.csv'], file],
    [
      [TICKET, 'a.pdf', '--type', 'Certificat médical'],
      {
        from: 'one',
        wanted: {
          kind: 'attach',
          ticketNumber: TICKET,
          attachmentType: 'medicalCertificate',
          path: 'a.pdf',
          description: undefined,
        },
      },
    ],
  ])('%j', async (argv, set) => {
    expect(await parse(argv)).toEqual({ ...usual, kind: 'attach', set });
  });

  it.each([
    [[TICKET, 'a.pdf', '--type', 'contract', '--description', 'x'], 'usage.conflictingFlags'],
    [['--file', 'a.csv', '--type', 'contract'], 'usage.conflictingFlags'],
    [[TICKET, 'a.pdf', '--type', 'other', '--description', '85.03.14-640.67'], 'usage.personalNumber'],
    [[TICKET, 'a.pdf', '--type', 'other', '--description', 'x'.repeat(201)], 'usage.badValue'],
  ])('refuse %j', async (argv, key) => {
    await expect(parse(argv)).rejects.toMatchObject({ key });
  });
});

describe('the flags of replace', () => {
  const parse = (argv: readonly string[]) => parseFlags<ReplaceOptions>(argv, replaceCommand);

  it('name the column of the old requests, by a flag of its own or as any other', async () => {
    expect((await parse(['a.csv'])).replacesColumn).toBeUndefined();
    expect((await parse(['a.csv', '--replaces-column', 'Ancien'])).replacesColumn).toBe('Ancien');
    const { replacesColumn, input } = await parse(['a.csv', '--map', 'Ancien=replaces', '--map', 'Matricule=niss']);
    expect({ replacesColumn, map: input.map }).toEqual({ replacesColumn: 'Ancien', map: { Matricule: 'niss' } });
  });
});
