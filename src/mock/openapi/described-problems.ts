import type { RouteConfig } from '@hono/zod-openapi';
import { ownProblemUrn, standardProblemUrn } from '../problems/urns.ts';
import { PROBLEM_TYPES, type ProblemTypeName } from '../problems/problem-types.ts';
import { DescribedProblem } from './described-problem.ts';
import { exampleProblem } from './examples/examples.ts';

/** Stands for whatever any operation may answer. */
const ANY_OTHER = ['tooManyRequests'] as const;

/** The responses of an operation that are refusals: its own by status, and `default` for all others. */
export function describedProblems(names: readonly ProblemTypeName[], apiPath: string): RouteConfig['responses'] {
  const namesByStatus = new Map<number, ProblemTypeName[]>();
  for (const name of names) {
    const { status } = PROBLEM_TYPES[name];
    namesByStatus.set(status, [...(namesByStatus.get(status) ?? []), name]);
  }
  const responses: RouteConfig['responses'] = {
    default: { description: 'Any other problem', content: contentOf(ANY_OTHER, apiPath) },
  };
  for (const [status, ofStatus] of namesByStatus) {
    const description = ofStatus.map((name) => `\`${urnOf(name, apiPath)}\``).join(', ');
    responses[String(status)] = { description, content: contentOf(ofStatus, apiPath) };
  }
  return responses;
}

function contentOf(names: readonly ProblemTypeName[], apiPath: string) {
  const examples = Object.fromEntries(names.map((name) => [name, { value: exampleProblem(name, apiPath) }]));
  return { 'application/problem+json': { schema: DescribedProblem, examples } };
}

function urnOf(name: ProblemTypeName, apiPath: string): string {
  return PROBLEM_TYPES[name].family === 'own'
    ? ownProblemUrn(name, apiPath.split('/').at(-2))
    : standardProblemUrn(name);
}
