import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../support/e2e/documents.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const ESCAPE = '\u001B[';
let place: Workplace;
let file = '';

beforeAll(async () => {
  place = newWorkplace();
  file = place.at('leave.csv');
  await writeRows(file, [...validRows(2), validRow(3, { hoursDuring: '31:00' })]);
});

/** In a data folder of its own, so that each run files. */
const baw: Workplace['baw'] = (argv, setting) => newWorkplace().baw(argv, setting);

describe.each([
  { name: 'check', argv: ['check'], good: 'valid' },
  { name: 'submit', argv: ['submit', '--certify'], good: 'filed' },
  { name: 'submit --dry-run', argv: ['submit', '--dry-run'], good: 'valid' },
])('$name', ({ argv, good }) => {
  it('prints one JSON document for --json', async () => {
    const { exitCode, stdout } = await baw([...argv, file, '--json']);
    expect(exitCode).toBe(3);
    const { outcomes, counts } = readReport(stdout);
    expect(outcomes.map(({ status }) => status)).toEqual([good, good, 'invalid']);
    expect(counts).toMatchObject({ rows: 3, valid: 2, invalid: 1, filed: good === 'filed' ? 2 : 0 });
  });

  it('prints one object a line for --ndjson, each named, with the counts at the end', async () => {
    const { stdout } = await baw([...argv, file, '--ndjson']);
    const events: readonly { readonly event: string }[] = stdout
      .trimEnd()
      .split('\n')
      .map((line): { event: string; at?: string } => JSON.parse(line))
      // What happens on the way has a time; the report has none.
      .filter(({ at }) => at === undefined);
    expect(events.map(({ event }) => event)).toEqual(['start', 'outcome', 'outcome', 'finding', 'outcome', 'end']);
    expect(events.at(0)).toMatchObject({ schemaVersion: 1, asOf: '2026-11-21' });
    expect(events.at(3)).toMatchObject({ ruleId: 'hours.fraction.one-fifth', record: 3 });
    expect(events.at(-1)).toMatchObject({ counts: { rows: 3, invalid: 1 } });
  });

  it('says on standard error what was recognised, whatever the form of the result', async () => {
    for (const form of [[], ['--json'], ['--ndjson']]) {
      const { stderr } = await baw([...argv, file, ...form]);
      expect(stderr).toContain(`${file}: 3 rows, utf-8, delimiter “;”, 18 columns recognised`);
    }
  });

  it('has no colour in a pipe', async () => {
    const { stdout, stderr } = await baw([...argv, file]);
    expect(stdout).not.toBe('');
    expect(stdout + stderr).not.toContain(ESCAPE);
  });

  it.each([
    { env: { FORCE_COLOR: '1' }, flags: [], hasColor: true },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, flags: [], hasColor: false },
    { env: { FORCE_COLOR: '0' }, flags: [], hasColor: false },
    { env: { FORCE_COLOR: '1' }, flags: ['--no-color'], hasColor: false },
    { env: { FORCE_COLOR: '1' }, flags: ['--plain'], hasColor: false },
    { env: { FORCE_COLOR: '1' }, flags: ['--json'], hasColor: false },
  ])('with $env and $flags has colour: $hasColor', async ({ env, flags, hasColor }) => {
    const { stdout, stderr } = await baw([...argv, file, ...flags], { env });
    expect((stdout + stderr).includes(ESCAPE)).toBe(hasColor);
  });

  it('says nothing but the result when it is to be quiet', async () => {
    const { stdout, stderr } = await baw([...argv, file, '--quiet']);
    expect(stderr).toBe('');
    expect(stdout).not.toBe('');
  });
});

describe('the exit code', () => {
  it.each([['check'], ['submit', '--certify'], ['submit', '--dry-run']])(
    'of %s %s is 0 when nothing is wrong, warnings included',
    async (...argv) => {
      const good = place.at(`good-${argv.join('')}.csv`);
      // Notice that is too short is a warning: the employer may accept it.
      await writeRows(good, [validRow(1), validRow(2, { startDate: '2026-12-01', endDate: '2027-04-30' })]);
      const { exitCode, stdout } = await baw([...argv, good, '--json']);
      expect(exitCode).toBe(0);
      expect(readReport(stdout).counts).toMatchObject({ invalid: 0, warnings: 1 });
    },
  );
});
