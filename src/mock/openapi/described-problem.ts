import { Problem } from '../../schemas/wire/problem.ts';
import { ownProblemUrn, standardProblemUrn } from '../problems/urns.ts';
import { PROBLEM_TYPES, type ProblemTypeName } from '../problems/problem-types.ts';

const CONTENT = { 'application/problem+json': { schema: Problem } } as const;

/** The responses of an operation that are refusals: its own by status, and `default` for all others. */
export function describedProblem(names: readonly ProblemTypeName[]) {
  const byStatus = groupByStatus(names);
  const own = [...byStatus].map(
    ([status, urns]) =>
      [String(status), { description: urns.map((urn) => `\`${urn}\``).join(', '), content: CONTENT }] as const,
  );
  return [...own, ['default', { description: 'Any other problem', content: CONTENT }] as const];
}

function groupByStatus(names: readonly ProblemTypeName[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const name of names) {
    const { family, status } = PROBLEM_TYPES[name];
    const urn = family === 'own' ? ownProblemUrn(name) : standardProblemUrn(name);
    groups.set(status, [...(groups.get(status) ?? []), urn]);
  }
  return groups;
}
