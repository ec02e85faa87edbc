import * as z from 'zod';
import { badRequest, type Issue } from '../problems/problem.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import type { Call, Read } from './call.ts';

export const LARGEST_PAGE = 100;
const DEFAULT_PAGE_SIZE = 20;

export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const PageParameters = z.object({
  page: z.tuple([wholeNumber]).exactOptional(),
  pageSize: z.tuple([wholeNumber.pipe(z.int().max(LARGEST_PAGE))]).exactOptional(),
});

/** The page that is asked for; faults found elsewhere are told together with its own. */
export function readPaging(call: Call, others: readonly Issue[] = []): Read<Paging> {
  return readWith(PageParameters, call, others, pagingOf);
}

/** Reads the page and its order: keys of this pattern, none when the caller does not mind. */
export function createSortedPaging(pattern: RegExp) {
  const SortedParameters = PageParameters.extend({ sort: z.array(z.string().regex(pattern)).exactOptional() });
  return (call: Call, others: readonly Issue[]): Read<Paging & { readonly sort: readonly string[] }> =>
    readWith(SortedParameters, call, others, (read) => ({ ...pagingOf(read), sort: read.sort ?? [] }));
}

function readWith<Parameters, Value>(
  schema: z.ZodType<Parameters>,
  { context }: Call,
  others: readonly Issue[],
  toValue: (parameters: Parameters) => Value,
): Read<Value> {
  const parameters = context.req.queries();
  const read = schema.safeParse(parameters);
  const issues = [...(read.success ? [] : pagingIssues(read.error, parameters)), ...others];
  if (!read.success || issues.length > 0) return { ok: false, outcome: badRequest(issues) };
  return { ok: true, value: toValue(read.data) };
}

function pagingOf({ page = [1], pageSize = [DEFAULT_PAGE_SIZE] }: z.infer<typeof PageParameters>): Paging {
  return { page: page[0], pageSize: pageSize[0] };
}

/** Query parameters are lists only inside: `page` is named `page`, with the value as it was written. */
function pagingIssues(error: z.ZodError, parameters: Readonly<Record<string, readonly string[]>>): Issue[] {
  const names = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...names].map((name) => ({
    type: 'schemaViolation',
    input: { in: 'query', name, value: parameters[name]?.join(',') ?? '' },
  }));
}

/** One page of what was found. @param path of the operation, for the link to the next page */
export function pageAnswer<Found>(
  { apiUrl }: Call,
  { page, pageSize, sort = [] }: Paging & { readonly sort?: readonly string[] },
  {
    found,
    path,
    render,
    headers,
  }: {
    readonly found: readonly Found[];
    readonly path: string;
    readonly render: (item: Found) => object;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Answer {
  const end = page * pageSize;
  const items = found.slice(end - pageSize, end).map(render);
  const following = new URLSearchParams({ page: String(page + 1), pageSize: String(pageSize) });
  for (const key of sort) following.append('sort', key);
  const next = end < found.length ? { next: `${apiUrl}${path}?${following.toString()}` } : {};
  return jsonAnswer(200, { items, page, pageSize, total: found.length, ...next }, headers);
}

/** An empty list restricts as little as an absent one. */
export function isOneOf<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}
