import type { Issue } from '../problems/problem.ts';
import { valueAt } from './schema-issues.ts';

const WORKLOADS = ['before', 'fullTime', 'during', 'abandoned'] as const;
const UNITS = ['minutesPerWeek', 'lessonPeriodsPerWeek'] as const;

/** Each workload is in minutes or in lesson periods, and all of a request in the same of the two. */
export function workloadIssues(body: unknown): Issue[] {
  const issues: Issue[] = [];
  const units = new Set<string>();
  for (const workload of WORKLOADS) {
    const given = valueAt(body, ['workloads', workload]);
    if (typeof given !== 'object' || given === null) continue;
    const present = UNITS.filter((unit) => Object.hasOwn(given, unit));
    for (const unit of present) units.add(unit);
    if (present.length === 1) continue;
    issues.push({
      type: 'exactlyOneOfExpected',
      inputs: UNITS.map((unit) => {
        const value: unknown = Reflect.get(given, unit);
        return { in: 'body', name: `workloads.${workload}.${unit}`, ...(value !== undefined && { value }) };
      }),
    });
  }
  if (issues.length === 0 && units.size > 1) {
    issues.push({
      type: 'invalidInput',
      input: { in: 'body', name: 'workloads', value: valueAt(body, ['workloads']) },
    });
  }
  return issues;
}
