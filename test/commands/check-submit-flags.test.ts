import { describe, expect, it } from 'vitest';
import { checkCommand, type CheckOptions } from '../../src/commands/check.ts';
import { submitCommand, type SubmitOptions } from '../../src/commands/submit.ts';
import { UsageError } from '../../src/errors/app-error.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const usualInput = { delimiter: undefined, encoding: undefined, map: {}, ignoreUnknown: false } as const;

type InputCase = readonly [argv: readonly string[], expected: object];

/** Flags that say how a file is read; both commands take them. */
const INPUT_CASES: readonly InputCase[] = [
  [[], {}],
  [['--delimiter', ';'], { delimiter: ';' }],
  [['--delimiter', 'tab'], { delimiter: '\t' }],
  [['--delimiter', String.raw`\t`], { delimiter: '\t' }],
  [['--encoding', 'windows-1252'], { encoding: 'windows-1252' }],
  [['--encoding', 'UTF-8'], { encoding: 'utf-8' }],
  [['--map', 'Matricule=clientReference'], { map: { Matricule: 'clientReference' } }],
  [['--map', 'A=niss', '--map', 'B=N° BCE employeur'], { map: { A: 'niss', B: 'employer' } }],
  [['--map', 'a=b=regime'], { map: { 'a=b': 'regime' } }],
  [['--ignore-unknown'], { ignoreUnknown: true }],
];

const BAD_INPUT: readonly (readonly [argv: readonly string[], key: string])[] = [
  [['--delimiter', ':'], 'usage.badValue'],
  [['--delimiter', ''], 'usage.badValue'],
  [['--encoding', 'utf-7'], 'usage.badValue'],
  [['--map', 'Matricule'], 'usage.badMapping'],
  [['--map', '=niss'], 'usage.badMapping'],
  [['--map', 'Matricule=matricule'], 'usage.badMapping'],
];

describe('the flags of check', () => {
  const parse = (argv: readonly string[]) => parseFlags<CheckOptions>(argv, checkCommand);
  const usual: CheckOptions = {
    files: ['a.csv'],
    input: usualInput,
    allowDuplicate: false,
    showAll: false,
    explainsUnchecked: false,
    outDir: undefined,
    repair: undefined,
  };

  it.each<readonly [readonly string[], Partial<CheckOptions>]>([
    [['a.csv'], {}],
    [['a.csv', '--repair', 'b.csv'], { repair: { to: 'b.csv', isConfirmed: false } }],
    [['-', '--repair', 'b.csv', '--yes'], { files: ['-'], repair: { to: 'b.csv', isConfirmed: true } }],
    [['a.csv', '--yes'], {}],
    [['a.csv', 'b.csv', '-'], { files: ['a.csv', 'b.csv', '-'] }],
    [['a.csv', '--all'], { showAll: true }],
    [['a.csv', '--explain-unchecked'], { explainsUnchecked: true }],
    [['--allow-duplicate', 'a.csv'], { allowDuplicate: true }],
    [['a.csv', '--out', 'a folder'], { outDir: 'a folder' }],
    [['--', '--all'], { files: ['--all'] }],
  ])('%j', async (argv, expected) => {
    expect(await parse(argv)).toEqual({ ...usual, ...expected });
  });

  it.each(INPUT_CASES)('%j', async (argv, expected) => {
    expect(await parse(['a.csv', ...argv])).toEqual({ ...usual, input: { ...usualInput, ...expected } });
  });

  it.each(BAD_INPUT)('%j is refused: %s', async (argv, key) => {
    const error: unknown = await parse(['a.csv', ...argv]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key });
  });
});

describe('a repair', () => {
  it.each([
    [['a.csv', 'b.csv', '--repair', 'c.csv'], 'usage.oneFile'],
    [['a.csv', '--repair', 'c.csv', '--out', 'd'], 'usage.conflictingFlags'],
    [['a.csv', '--repair', '-'], 'usage.badValue'],
    [['a.csv', '--repair='], 'usage.badValue'],
  ])('asked for by %j is refused: %s', async (argv, key) => {
    const error: unknown = await parseFlags<CheckOptions>(argv, checkCommand).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key });
  });
});

describe('the flags of submit', () => {
  const parse = (argv: readonly string[]) => parseFlags<SubmitOptions>(argv, submitCommand);
  const usual: SubmitOptions = {
    files: ['a.csv'],
    input: usualInput,
    allowDuplicate: false,
    showAll: false,
    isDryRun: false,
    isCertified: false,
    isConfirmed: false,
    outDir: undefined,
    fillsFromPersonnel: false,
    concurrency: 16,
  };

  it.each<readonly [readonly string[], Partial<SubmitOptions>]>([
    [['a.csv'], {}],
    [[], { files: [] }],
    [['a.csv', '-'], { files: ['a.csv', '-'] }],
    [['a.csv', '--certify'], { isCertified: true }],
    [['a.csv', '--yes'], { isConfirmed: true }],
    [['a.csv', '--dry-run'], { isDryRun: true }],
    [['a.csv', '--allow-duplicate', '--all'], { allowDuplicate: true, showAll: true }],
    [['a.csv', '--out', '.'], { outDir: '.' }],
    [['a.csv', '--fill-from-personnel'], { fillsFromPersonnel: true }],
    [['a.csv', '--concurrency', '1'], { concurrency: 1 }],
    [['a.csv', '--concurrency', '128'], { concurrency: 128 }],
  ])('%j', async (argv, expected) => {
    expect(await parse(argv)).toEqual({ ...usual, ...expected });
  });

  it.each(INPUT_CASES)('%j', async (argv, expected) => {
    expect(await parse(['a.csv', ...argv])).toEqual({ ...usual, input: { ...usualInput, ...expected } });
  });

  it.each<readonly [readonly string[], string]>([
    ...BAD_INPUT,
    ...['0', '129', '1.5', '-1', 'many', ''].map((value): readonly [readonly string[], string] => [
      [`--concurrency=${value}`],
      'usage.badValue',
    ]),
  ])('%j is refused: %s', async (argv, key) => {
    const error: unknown = await parse(['a.csv', ...argv]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key });
  });
});
