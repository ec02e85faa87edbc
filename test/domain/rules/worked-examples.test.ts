import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { COLUMN_NAMES } from '../../../src/schemas/model/columns.ts';

/** Cases whose rule needs more than the row: what is true of them today, and why. */
const NOT_YET = new Map([['EX-33', 'attachment.type opens the attached file, which no rule of a row does']]);

const Table = z.array(z.record(z.string(), z.string()));
const Verdict = z.object({
  case: z.string(),
  asOf: z.string(),
  expected: z.enum(['accepted', 'warning', 'rejected']),
  ruleId: z.string(),
});

function readTable(name: string): z.infer<typeof Table> {
  const text = readFileSync(new URL(`../../../fixtures/domain/${name}`, import.meta.url), 'utf8');
  return Table.parse(parse(text, { columns: true, delimiter: ';', bom: true }));
}

const rows = new Map(readTable('examples.csv').map((row) => [row['ref_case'] ?? '', row]));
const verdicts = z.array(Verdict).parse(readTable('examples.expected.csv'));
const evaluate = createEvaluate<string>(rules);

function findingsOf({ case: name, asOf }: z.infer<typeof Verdict>): readonly string[] {
  const row = rows.get(name) ?? {};
  const cells = Object.fromEntries(COLUMN_NAMES.map((column) => [column, row[column] ?? '']));
  const findings = evaluate(readRow(cells, {}), { today: isoDate(asOf) });
  return findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
}

function errorsOf(findings: readonly string[]): readonly string[] {
  return findings.filter((finding) => finding.startsWith('error '));
}

describe('the worked examples', () => {
  it('have a row and a verdict each, filed on the day of the verdict', () => {
    expect(verdicts.map(({ case: name, asOf }) => `${name} ${asOf}`)).toEqual(
      [...rows].map(([name, row]) => `${name} ${row['ref_filed'] ?? ''}`),
    );
  });

  it.each(verdicts.filter(({ expected }) => expected === 'accepted'))('$case is accepted without a word', (verdict) => {
    expect(findingsOf(verdict)).toEqual([]);
  });

  it.each(verdicts.filter(({ expected }) => expected === 'warning'))(
    '$case is accepted, warned by $ruleId',
    (verdict) => {
      const findings = findingsOf(verdict);
      expect(errorsOf(findings)).toEqual([]);
      expect(findings).toContain(`warning ${verdict.ruleId}`);
    },
  );

  it.each(verdicts.filter(({ expected, case: name }) => expected === 'rejected' && !NOT_YET.has(name)))(
    '$case is rejected by $ruleId',
    (verdict) => {
      expect(findingsOf(verdict)).toContain(`error ${verdict.ruleId}`);
    },
  );

  it.each(verdicts.filter(({ case: name }) => NOT_YET.has(name)))(
    '$case breaks no rule of a row: $ruleId is asked elsewhere',
    (verdict) => {
      expect(rules.map(({ id }): string => id)).not.toContain(verdict.ruleId);
      expect(errorsOf(findingsOf(verdict))).toEqual([]);
    },
  );
});
