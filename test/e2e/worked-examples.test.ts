import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { toCsv, type RequestRow } from '../support/e2e/request-rows.ts';
import { readReport } from '../support/e2e/documents.ts';
import { runCli } from '../support/cli/run-cli.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/domain');

const Table = z.array(z.record(z.string(), z.string()));
const Verdict = z.object({
  case: z.string(),
  asOf: z.string(),
  expected: z.enum(['accepted', 'warning', 'rejected']),
  ruleId: z.string(),
});

async function readTable(name: string): Promise<z.infer<typeof Table>> {
  const text = await readFile(path.join(FIXTURES, name), 'utf8');
  return Table.parse(parse(text, { columns: true, delimiter: ';', bom: true }));
}

interface Examples {
  readonly rows: ReadonlyMap<string, RequestRow>;
  readonly verdicts: readonly z.infer<typeof Verdict>[];
}

async function readExamples(name: string): Promise<Examples> {
  const rows = await readTable(`${name}.csv`);
  return {
    rows: new Map(rows.map((row) => [row['ref_case'] ?? '', row])),
    verdicts: z.array(Verdict).parse(await readTable(`${name}.expected.csv`)),
  };
}

/** The examples that the rules were written from, and the boundary cases and published cases that came later. */
const SETS = [
  { name: 'the worked examples', examples: await readExamples('examples') },
  { name: 'the boundary cases and published cases', examples: await readExamples('more-examples') },
] as const;

/** Three hundred thousand bytes that begin as a PNG does, as in the example. */
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(299_992)]);

/** One request alone in its file, with the documents that the examples name beside it. */
async function placeAlone(row: RequestRow): Promise<{ readonly place: Workplace; readonly file: string }> {
  const place = newWorkplace();
  await mkdir(place.at('attachments'));
  await copyFile(
    path.join(FIXTURES, 'attachments/medical-certificate.pdf'),
    place.at('attachments/medical-certificate.pdf'),
  );
  await writeFile(place.at('attachments/certificate.png'), PNG);
  await writeFile(place.at('request.csv'), toCsv([row]));
  return { place, file: place.at('request.csv') };
}

async function findingsOf(
  { rows }: Examples,
  { case: name, asOf }: z.infer<typeof Verdict>,
): Promise<readonly string[]> {
  const { place, file } = await placeAlone(rows.get(name) ?? {});
  const { stdout } = await runCli(['check', '--json', '--as-of', asOf, file], { home: place.home });
  return readReport(stdout).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
}

function errorsOf(findings: readonly string[]): readonly string[] {
  return findings.filter((finding) => finding.startsWith('error '));
}

describe.each(SETS)('$name', ({ examples }) => {
  const { rows, verdicts } = examples;

  it('have a row and a verdict each, filed on the day of the verdict', () => {
    expect(verdicts.map(({ case: name, asOf }) => `${name} ${asOf}`)).toEqual(
      [...rows].map(([name, row]) => `${name} ${row['ref_filed'] ?? ''}`),
    );
  });

  it.each(verdicts.filter(({ expected }) => expected === 'accepted'))(
    '$case is accepted without a word',
    async (verdict) => {
      expect(await findingsOf(examples, verdict)).toEqual([]);
    },
  );

  it.each(verdicts.filter(({ expected }) => expected === 'warning'))(
    '$case is accepted, warned by $ruleId',
    async (verdict) => {
      const findings = await findingsOf(examples, verdict);
      expect(errorsOf(findings)).toEqual([]);
      expect(findings).toContain(`warning ${verdict.ruleId}`);
    },
  );

  it.each(verdicts.filter(({ expected }) => expected === 'rejected'))(
    '$case is rejected by $ruleId, with two errors at most',
    async (verdict) => {
      const errors = errorsOf(await findingsOf(examples, verdict));
      expect(errors).toContain(`error ${verdict.ruleId}`);
      expect(errors.length).toBeLessThanOrEqual(2);
    },
  );
});
