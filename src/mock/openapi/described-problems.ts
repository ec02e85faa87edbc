import type { RouteConfig } from '@hono/zod-openapi';
import { ownProblemUrn, standardProblemUrn } from '../problems/urns.ts';
import { PROBLEM_TYPES, type ProblemTypeName } from '../problems/problem-types.ts';
import { DescribedProblem } from './described-problem.ts';

const CONTENT = { 'application/problem+json': { schema: DescribedProblem } } as const;

/** The responses of an operation that are refusals: its own by status, and `default` for all others. */
export function describedProblems(names: readonly ProblemTypeName[], api: string): RouteConfig['responses'] {
  const urnsByStatus = new Map<number, string[]>();
  for (const name of names) {
    const { family, status } = PROBLEM_TYPES[name];
    const urn = family === 'own' ? ownProblemUrn(name, api) : standardProblemUrn(name);
    urnsByStatus.set(status, [...(urnsByStatus.get(status) ?? []), urn]);
  }
  const responses: RouteConfig['responses'] = { default: { description: 'Any other problem', content: CONTENT } };
  for (const [status, urns] of urnsByStatus) {
    responses[String(status)] = { description: urns.map((urn) => `\`${urn}\``).join(', '), content: CONTENT };
  }
  return responses;
}
