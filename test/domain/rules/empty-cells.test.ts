import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../../src/domain/rules/evaluate-run.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { createRowReader } from '../../../src/schemas/files/read-row.ts';
import { COLUMN_NAMES, type ColumnName } from '../../../src/schemas/model/columns.ts';
import { EXAMPLE_FILE, readExample } from '../../support/rules/read-example.ts';

const readRecord = createRowReader(COLUMN_NAMES, {});

/** What every message may need: without one of these, a rule has nothing to say about it. */
const OFTEN_ASKED: readonly ColumnName[] = [
  'sector',
  'regime',
  'motive',
  'startDate',
  'endDate',
  'hoursFull',
  'hoursBefore',
  'hoursDuring',
  'noticeDate',
  'childBirthDate',
  'niss',
];

/** Values that no text can show: of a cell that is empty, or computed from one. */
function unshowable(params: object): readonly string[] {
  return Object.entries(params).flatMap(([name, value]: [string, unknown]) =>
    JSON.stringify(value, (_key, part: unknown) =>
      part === undefined || (typeof part === 'number' && !Number.isFinite(part)) ? 'unshowable' : part,
    ).includes('unshowable')
      ? [name]
      : [],
  );
}

describe('a rule that is asked of a row with an empty cell', () => {
  it.each(rules.map((rule: Rule) => ({ id: rule.id, rule })))('says nothing of that cell: $id', ({ rule }) => {
    for (const example of [...rule.examples.accept, ...rule.examples.reject]) {
      const { earlier, context } = readExample({ ...example, row: {} });
      for (const column of OFTEN_ASKED) {
        if ((example.row[column] ?? '') === '') continue;
        const request = readRecord(COLUMN_NAMES.map((name) => (name === column ? '' : (example.row[name] ?? ''))));
        const evaluate = createEvaluateRun([rule], { context, files: [EXAMPLE_FILE] });
        for (const [index, other] of earlier.entries()) evaluate(other, 0, index + 2);
        for (const { params } of evaluate(request, 0, earlier.length + 2)) expect(unshowable(params)).toEqual([]);
      }
    }
  });
});
