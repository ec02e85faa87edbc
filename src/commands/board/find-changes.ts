import type { Look, SeenChange } from '../../io/looks/look-file.ts';
import type { BoardChange } from '../../output/board/board-document.ts';
import { belgianDay } from '../../output/tickets/wire-values.ts';
import type { CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';

/** State of a request that the service does not show any more. */
export const GONE = 'unknown';

type Item = Pick<CareerBreakRequestItem, 'ticketNumber' | 'status' | 'submissionDateTime'>;

/** What the look before did not show so. */
export function findChanges(items: readonly Item[], before: Look | undefined): readonly BoardChange[] {
  if (before === undefined) return [];
  const changed = items.flatMap(({ ticketNumber, status }) =>
    changeOf(ticketNumber, before.requests.get(ticketNumber), status),
  );
  return inOrder([...goneSince(before.requests, items), ...changed]);
}

/**
 * What changed since the beginning of a day, as far as the looks tell: a request that was filed since is new whatever
 * they tell, and one that came back to where it was has not changed.
 */
export function findChangesSince(
  sinceDay: string,
  items: readonly Item[],
  { seen, requests }: Pick<Look, 'seen' | 'requests'>,
): readonly BoardChange[] {
  const then = new Map(requests);
  for (const { at, ticketNumber, from } of seen.toReversed()) {
    if (belgianDay(at) < sinceDay) continue;
    if (from === undefined) then.delete(ticketNumber);
    else then.set(ticketNumber, from);
  }
  const changed = items.flatMap(({ ticketNumber, status, submissionDateTime }) => {
    if (belgianDay(submissionDateTime) >= sinceDay) return [{ ticketNumber, to: status }];
    // What no look has shown before was there all the same: it is older than the day.
    return changeOf(ticketNumber, then.get(ticketNumber) ?? status, status);
  });
  return inOrder([...goneSince(then, items), ...changed]);
}

/** What is not shown any more; a request that is at its end leaves the overview after two years unnoticed. */
function goneSince(then: ReadonlyMap<string, string>, items: readonly Item[]): readonly BoardChange[] {
  const shown = new Set(items.map(({ ticketNumber }) => ticketNumber));
  return Array.from(then).flatMap(([ticketNumber, from]) =>
    shown.has(ticketNumber) || from === 'closed' || from === 'cancelled' ? [] : [{ ticketNumber, from, to: GONE }],
  );
}

/** What is new comes last: after a long file was filed it would hide everything else. */
function inOrder(changes: readonly BoardChange[]): readonly BoardChange[] {
  const isNew = ({ from }: BoardChange): boolean => from === undefined;
  return [...changes.filter((change) => !isNew(change)), ...changes.filter(isNew)];
}

/** Enough for years of one office; what is older than the overview reaches is of no use. */
const MOST_SEEN = 20_000;

/** The look that is to be remembered. */
export function rememberLook(
  lookedAt: string,
  items: readonly Item[],
  changes: readonly BoardChange[],
  before: Look | undefined,
): Look {
  const found = changes.map(({ ticketNumber, from }): SeenChange => ({ at: lookedAt, ticketNumber, from }));
  return {
    lookedAt,
    requests: new Map(items.map(({ ticketNumber, status }) => [ticketNumber, status])),
    firstLookAt: before?.firstLookAt ?? lookedAt,
    seen: [...(before?.seen ?? []), ...found].slice(-MOST_SEEN),
  };
}

function changeOf(ticketNumber: string, from: string | undefined, to: string): readonly BoardChange[] {
  return from === to ? [] : [{ ticketNumber, ...(from !== undefined && { from }), to }];
}
