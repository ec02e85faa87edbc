import type { Read } from './call.ts';
import type { Call } from './call.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import { DEFAULT_PAGE_SIZE, PageParameters, pagingIssues } from './query-handler.ts';
import type { Issue } from '../problems/problem.ts';
import { badRequest } from '../problems/problem.ts';

export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** The page that is asked for; faults found elsewhere are told together with its own. */
export function readPaging({ context }: Call, others: readonly Issue[] = []): Read<Paging> {
  const parameters = context.req.queries();
  const paging = PageParameters.omit({ sort: true }).safeParse(parameters);
  const issues = [...(paging.success ? [] : pagingIssues(paging.error, parameters)), ...others];
  if (!paging.success || issues.length > 0) return { ok: false, outcome: badRequest(issues) };
  const { page = [1], pageSize = [DEFAULT_PAGE_SIZE] } = paging.data;
  return { ok: true, value: { page: page[0], pageSize: pageSize[0] } };
}

/** One page of what was found. @param path of the operation, for the link to the next page */
export function pageAnswer<Found>(
  { apiUrl }: Call,
  { page, pageSize }: Paging,
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
  const next = end < found.length ? { next: `${apiUrl}${path}?${following.toString()}` } : {};
  return jsonAnswer(200, { items, page, pageSize, total: found.length, ...next }, headers);
}
