import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { createRowReader } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { COLUMN_NAMES } from '../../../src/schemas/model/columns.ts';
import { slipsOf, type Slip } from '../../support/rules/corrupt-cell.ts';
import { fullRows } from '../../support/rules/full-rows.ts';
import { everyReason, whyHarmless } from '../../support/rules/harmless-slips.ts';

const evaluate = createEvaluate<string>(rules);
const context = { today: isoDate('2026-11-21') };

const readRecord = createRowReader(COLUMN_NAMES, {});

function findings(row: ExampleRow): readonly string[] {
  const request = readRecord(COLUMN_NAMES.map((name) => row[name] ?? ''));
  return evaluate(request, context).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

/** The slips that no finding tells, each with the reason why it need not, if there is one. */
function untoldSlips(row: ExampleRow): readonly { readonly slip: Slip; readonly why: string | undefined }[] {
  const usual = new Set(findings(row));
  return COLUMN_NAMES.flatMap((column) => slipsOf(row, column))
    .filter((slip) => findings(slip.row).every((finding) => usual.has(finding)))
    .map((slip) => ({ slip, why: whyHarmless(row, slip) }));
}

describe.each(Object.entries(fullRows))('a row of %s', (_name, row) => {
  it('is right as it stands', () => {
    expect(findings(row).filter((finding) => !finding.startsWith('info '))).toEqual([]);
  });

  it('passes with a wrong cell only where nobody could tell', () => {
    const missed = untoldSlips(row)
      .filter(({ why }) => why === undefined)
      .map(
        ({ slip: { kind, column, row: wrong } }) => `${column}, ${kind}: ${row[column] ?? ''} → ${wrong[column] ?? ''}`,
      );
    expect(missed).toEqual([]);
  });
});

describe('the reasons why a slip need not be told', () => {
  it('are each the reason of some slip', () => {
    const given = new Set(Object.values(fullRows).flatMap((row) => untoldSlips(row).map(({ why }) => why)));
    expect(everyReason.filter((why) => !given.has(why))).toEqual([]);
  });
});
