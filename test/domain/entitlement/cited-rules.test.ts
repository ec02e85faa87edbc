import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../../src/domain/entitlement/entitlement.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { rulesBeyondTheRow } from '../../../src/domain/rules/beyond-the-row.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { LEAVE_TYPES, SECTORS } from '../../../src/schemas/model/codes.ts';
import { ask } from '../../support/entitlement/ask.ts';

const JUDGED = new Set<string>([...rules, ...rulesBeyondTheRow].map(({ id }) => id));
/** Rules of the catalogue that tell something and are asked of no row. */
const TOLD = new Set([
  'parental.conversion',
  'parental.remainder',
  'medical.weeks.remainder',
  'medical.hospital.extension-adjacent',
  'carer.reform-pending',
  'time-credit.remainder',
]);

const FACTS: readonly ExampleRow[] = [
  {},
  { motive: 'child', usedWeeks: '13', usedFifth: '40', headcount: '5', childBirthDate: '2011-01-01' },
  { motive: 'endOfCareer', childDisability: 'yes', usedFull: '11', usedHalf: '1', headcount: '30' },
  { motive: 'hospitalisedChild', singleParent: 'yes', hireDate: '2026-10-01', status: 'statutory' },
  { motive: 'training', seniorityMonths: '3', careerYears: '10', status: 'temporary', community: 'frenchSpeaking' },
];

function citedBy({ credits, regimes, obstacles, remarks, notice }: Entitlement): readonly string[] {
  return [
    ...credits.map(({ ruleId }) => ruleId),
    ...regimes.flatMap((line) => [line.blockRule, line.remainderRule ?? [], line.agreementRules, line.closedBy].flat()),
    ...obstacles.map(({ ruleId }) => ruleId),
    ...remarks.flatMap(({ ruleIds }) => ruleIds),
    notice.ruleId,
  ];
}

describe.each(LEAVE_TYPES)('every rule named about %s', (leaveType) => {
  it.each(SECTORS)('in the sector %s is one of the catalogue, whatever is known', (sector) => {
    for (const facts of FACTS) {
      const cited = citedBy(ask({ ...facts, leaveType, sector }));
      expect(cited.filter((ruleId) => !JUDGED.has(ruleId) && !TOLD.has(ruleId))).toEqual([]);
    }
  });
});
