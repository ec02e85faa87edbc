import { describe, expect, it } from 'vitest';
import { USUAL_PATIENCE } from '../../src/batch/circuit.ts';
import { checkCommand, type CheckOptions } from '../../src/commands/check.ts';
import type { RunChoices } from '../../src/commands/run-choice-flags.ts';
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

const usualChoices: RunChoices = {
  concurrency: undefined,
  callsPerSecond: undefined,
  patience: USUAL_PATIENCE,
  maxErrors: undefined,
  stopsOnRefusal: false,
};
const chosen = (choices: Partial<RunChoices>) => ({ choices: { ...usualChoices, ...choices } });
const waiting = (mostMs: number) => chosen({ patience: { mostMs, waitsForService: true } });

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
    isAtomic: false,
    retriesRefused: false,
    choices: usualChoices,
    fillsFromPersonnel: false,
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
    [['a.csv', '--atomic'], { isAtomic: true }],
    [['a.csv', '--retry-refused'], { retriesRefused: true }],
    [['a.csv', '--concurrency', '1'], chosen({ concurrency: 1 })],
    [['a.csv', '--concurrency', '128'], chosen({ concurrency: 128 })],
    [['a.csv', '--rate', '5'], chosen({ callsPerSecond: 5 })],
    [['a.csv', '--rate', '5/s'], chosen({ callsPerSecond: 5 })],
    [['a.csv', '--rate', '300/min'], chosen({ callsPerSecond: 5 })],
    [['a.csv', '--rate', '0.5/s'], chosen({ callsPerSecond: 0.5 })],
    [['a.csv', '--rate', '0,5'], chosen({ callsPerSecond: 0.5 })],
    [['a.csv', '--wait-for-service'], waiting(Infinity)],
    [['--wait-for-service', 'a.csv'], waiting(Infinity)],
    [['--wait-for-service', '2027.csv', 'a.csv'], { ...waiting(Infinity), files: ['2027.csv', 'a.csv'] }],
    [['a.csv', '--wait-for-service', 'b.csv', '-'], { ...waiting(Infinity), files: ['a.csv', 'b.csv', '-'] }],
    [['--wait-for-service', '--all', 'a.csv'], { ...waiting(Infinity), showAll: true }],
    [['--wait-for-service', '2h', 'a.csv'], waiting(2 * 3_600_000)],
    [['--wait-for-service=30m', 'a.csv'], waiting(30 * 60_000)],
    [['a.csv', '--wait-for-service', '90s'], waiting(90_000)],
    [['--', '--wait-for-service', 'a.csv'], { files: ['--wait-for-service', 'a.csv'] }],
    [['a.csv', '--max-errors', '0'], chosen({ maxErrors: { unit: 'rows', most: 0 } })],
    [['a.csv', '--max-errors', '25'], chosen({ maxErrors: { unit: 'rows', most: 25 } })],
    [['a.csv', '--max-errors', '5%'], chosen({ maxErrors: { unit: 'percent', most: 5 } })],
    [['a.csv', '--max-errors', '5 %'], chosen({ maxErrors: { unit: 'percent', most: 5 } })],
    [['a.csv', '--stop-on-refusal'], chosen({ stopsOnRefusal: true })],
    [['a.csv', '--fill-from-personnel'], { fillsFromPersonnel: true }],
  ])('%j', async (argv, expected) => {
    expect(await parse(argv)).toEqual({ ...usual, ...expected });
  });

  it.each(INPUT_CASES)('%j', async (argv, expected) => {
    expect(await parse(['a.csv', ...argv])).toEqual({ ...usual, input: { ...usualInput, ...expected } });
  });

  it.each<readonly [readonly string[], string]>([
    ...BAD_INPUT,
    ...['0', '-1', 'fast', '5/h', '5/', '', '1e3', '999999'].map((value): readonly [readonly string[], string] => [
      [`--rate=${value}`],
      'usage.badValue',
    ]),
    ...['0s', '2x', '90', '1.5h', '2 h', '999999h'].map((value): readonly [readonly string[], string] => [
      [`--wait-for-service=${value}`],
      'usage.badValue',
    ]),
    [['--out', ''], 'usage.missingFlagValue'],
    [['--out', ' '], 'usage.missingFlagValue'],
    [['--wait-for-service', '90'], 'usage.badValue'],
    [['--wait-for-service', '2hours'], 'usage.badValue'],
    ...['-1', '101%', '5.5%', 'few', '', '%'].map((value): readonly [readonly string[], string] => [
      [`--max-errors=${value}`],
      'usage.badValue',
    ]),
    [['--max-errors', '5', '--stop-on-refusal'], 'usage.conflictingFlags'],
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
