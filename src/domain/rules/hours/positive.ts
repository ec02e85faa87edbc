import { ALWAYS, defineRule, type Violation } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { isOutOfRangeDuration } from '../file/out-of-range-duration.ts';
import { showValue } from '../file/shown-value.ts';
import { workloadParam } from './workload.ts';

export const positive = defineRule({
  id: 'hours.positive',
  summary:
    "The full-time schedule and the worker's contract before the break are more than 0; the schedule during the break is 0 or more. Minutes go from 0 to 59.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'hoursBefore',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'one minute a week', row: { ...parentalFull, hoursBefore: '0:01' } },
      { name: 'a hundredth of a period', row: { ...teacherParentalFull, hoursBefore: '0.01' } },
    ],
    reject: [
      {
        name: 'no contract',
        row: { ...parentalFull, hoursBefore: '0:00' },
        params: { column: { column: 'hoursBefore' }, found: { minutes: 0 } },
      },
      {
        name: 'no full-time schedule',
        row: { ...teacherParentalFull, hoursFull: '0' },
        params: { column: { column: 'hoursFull' }, found: { periodHundredths: 0 } },
        column: 'hoursFull',
      },
      {
        name: 'sixty minutes',
        row: { ...parentalFull, hoursBefore: '37:60' },
        params: { column: { column: 'hoursBefore' }, found: '37:60' },
      },
      {
        name: 'less than nothing during the break',
        row: { ...parentalFull, hoursDuring: '-1:00' },
        params: { column: { column: 'hoursDuring' }, found: '-1:00' },
        column: 'hoursDuring',
      },
    ],
  },
  check({ hoursFull, hoursBefore, unit, unreadable }) {
    const isFullWrong = hoursFull !== undefined && hoursFull <= 0;
    const isBeforeWrong = hoursBefore !== undefined && hoursBefore <= 0;
    if (!isFullWrong && !isBeforeWrong && unreadable.length === 0) return null;
    const violations: Violation[] = [];
    for (const cell of unreadable) {
      if (isOutOfRangeDuration(cell, unit))
        violations.push({
          column: cell.column,
          params: { column: { column: cell.column }, found: showValue(cell.text) },
        });
    }
    for (const [column, isWrong, found] of [
      ['hoursFull', isFullWrong, hoursFull],
      ['hoursBefore', isBeforeWrong, hoursBefore],
    ] as const) {
      if (isWrong && found !== undefined)
        violations.push({ column, params: { column: { column }, found: workloadParam(unit, found) } });
    }
    return violations.length === 0 ? null : violations;
  },
});
