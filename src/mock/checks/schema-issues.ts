import type * as z from 'zod';
import type { Issue, IssueLocation } from '../problems/problem.ts';

type Fault = z.core.$ZodIssue;

const LONGEST_VALUE = 1000;

/** The faults that a schema found, each with its place and what was there. */
export function schemaIssues(error: z.ZodError, input: unknown, location: IssueLocation): Issue[] {
  return error.issues.flatMap((fault) => issuesOf(fault, [], input, location));
}

function issuesOf(fault: Fault, base: readonly PropertyKey[], input: unknown, location: IssueLocation): Issue[] {
  const path = [...base, ...fault.path];
  if (fault.code === 'unrecognized_keys') {
    return fault.keys.map((key) => issueAt('unknownInput', [...path, key], input, location));
  }
  const meant = fault.code === 'invalid_union' ? nearestAlternative(fault.errors) : undefined;
  if (meant !== undefined) return meant.flatMap((inner) => issuesOf(inner, path, input, location));
  return [issueAt('schemaViolation', path, input, location)];
}

/** The alternative that was meant: the one with the fewest faults, if no other has as few. */
function nearestAlternative(alternatives: readonly (readonly Fault[])[]): readonly Fault[] | undefined {
  const [first, second] = [...alternatives].sort((one, other) => one.length - other.length);
  return first !== undefined && second !== undefined && first.length < second.length ? first : undefined;
}

function issueAt(
  type: 'unknownInput' | 'schemaViolation',
  path: readonly PropertyKey[],
  input: unknown,
  location: IssueLocation,
): Issue {
  const value = told(valueAt(input, path));
  const name = pathName(path);
  return {
    type,
    input: { in: location, ...(name !== '' && { name }), ...(name !== '' && value !== undefined && { value }) },
  };
}

/** The value, unless it is so long that the caller would not read it again. */
function told(value: unknown): unknown {
  return value === undefined || JSON.stringify(value).length > LONGEST_VALUE ? undefined : value;
}

/** `items[3].period.endDate` */
function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${String(step)}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
