import type { CalculationContent } from '../../schemas/wire/workday-calculation.ts';
import { hasValidEnterpriseCheck, hasValidSsinCheck } from '../checks/check-digits.ts';
import type { Issue, IssueInput } from '../problems/problem.ts';

/** No life of work begins before or ends after. */
const EARLIEST = '1950-01-01';
const LATEST = '2099-12-31';

/** What is wrong with the content of a request, sent or not. */
export function contentIssues(content: CalculationContent): Issue[] {
  const issues: Issue[] = [];
  const { worker, welfareCentre, phase, recalculationReason, plannedOccupation } = content;
  if (!hasValidSsinCheck(worker.ssin)) issues.push(issue('invalidStructure', 'worker.ssin', worker.ssin));
  if (!hasValidEnterpriseCheck(welfareCentre.enterpriseNumber)) {
    issues.push(issue('invalidStructure', 'welfareCentre.enterpriseNumber', welfareCentre.enterpriseNumber));
  }
  if (recalculationReason !== undefined && phase !== 'recalculation') {
    issues.push(issue('rejectedInput', 'recalculationReason', recalculationReason));
  }
  if (plannedOccupation !== undefined) issues.push(...periodIssues('plannedOccupation', plannedOccupation));
  content.occupationPeriods.forEach(({ period, workRegime, workedDays, workedMinutes }, index) => {
    const name = `occupationPeriods[${String(index)}]`;
    issues.push(...periodIssues(`${name}.period`, period));
    if (workedDays !== undefined && workedMinutes !== undefined) {
      issues.push({
        type: 'exactlyOneOfExpected',
        inputs: [inBody(`${name}.workedDays`, workedDays), inBody(`${name}.workedMinutes`, workedMinutes)],
      });
    } else if (workedDays !== undefined && workRegime.minutesPerWeek < workRegime.fullTimeMinutesPerWeek) {
      // Part-time work is counted by its hours.
      issues.push(issue('rejectedInput', `${name}.workedDays`, workedDays));
    }
  });
  for (const list of ['assimilatedPeriods', 'extendingPeriods'] as const) {
    content[list].forEach(({ period }, index) => {
      issues.push(...periodIssues(`${list}[${String(index)}].period`, period));
    });
  }
  return issues;
}

/** What a draft may lack and a request may not. */
export function missingIssues(content: CalculationContent): Issue[] {
  return (['plannedOccupation', 'plannedWorkRegime'] as const)
    .filter((name) => content[name] === undefined)
    .map((name) => issue('requiredInput', name));
}

function periodIssues(
  name: string,
  { startDate, endDate }: { readonly startDate: string; readonly endDate: string },
): Issue[] {
  const issues: Issue[] = [];
  const extras = { minimum: EARLIEST, maximum: LATEST };
  for (const [field, value] of [
    ['startDate', startDate],
    ['endDate', endDate],
  ] as const) {
    if (value < EARLIEST || value > LATEST) {
      issues.push({ ...issue('outOfRange', `${name}.${field}`, value), extras });
    }
  }
  if (endDate < startDate) issues.push(issue('invalidPeriod', name, { startDate, endDate }));
  return issues;
}

function issue(type: Issue['type'], name: string, value?: unknown): Issue {
  return { type, input: inBody(name, value) };
}

function inBody(name: string, value?: unknown): IssueInput {
  return { in: 'body', name, ...(value !== undefined && { value }) };
}
