import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { NUMBER_BOUNDS, type Bounds } from '../../../schemas/model/number-bounds.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT, reportUnreadable } from './unreadable-cells.ts';

export const unreadableNumber = defineRule({
  id: 'file.unreadable-number',
  summary:
    'A count of people, years, months, weeks or days is a number in digits, without a mark between thousands, within the bounds of what can be; only what was already taken may have decimals.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'careerYears',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'digits', row: { ...parentalFull, headcount: '85', usedFull: '1,5' } }],
    reject: [
      {
        name: 'words',
        row: { ...parentalFull, headcount: 'about 20' },
        column: 'headcount',
        params: { column: { column: 'headcount' }, value: 'about 20', minimum: '1', maximum: '999999' },
      },
      {
        name: 'a thousand with a mark, which would be read as one',
        row: { ...parentalFull, headcount: '1.000' },
        column: 'headcount',
        params: { column: { column: 'headcount' }, value: '1.000', minimum: '1', maximum: '999999' },
      },
      {
        name: 'more days than a week has',
        row: { ...parentalFull, daysPerWeek: '8' },
        column: 'daysPerWeek',
        params: { column: { column: 'daysPerWeek' }, value: '8', minimum: '1', maximum: '7' },
      },
      {
        name: 'negative',
        row: { ...parentalFull, usedFull: '-1' },
        column: 'usedFull',
        params: { column: { column: 'usedFull' }, value: '-1', minimum: '0', maximum: '720' },
      },
    ],
  },
  check: reportUnreadable(['number'], boundsOf),
});

/** As texts: grouped by thousands they would show what the message warns of. */
function boundsOf(column: ColumnName): Params {
  const bounds: Readonly<Partial<Record<ColumnName, Bounds>>> = NUMBER_BOUNDS;
  const { minimum, maximum } = bounds[column] ?? { minimum: 0, maximum: 0 };
  return { minimum: String(minimum), maximum: String(maximum) };
}
