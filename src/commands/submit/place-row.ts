import { AGAIN, rowKeyOf } from '../../batch/content-key.ts';
import { filingKey } from '../../batch/filing-key.ts';
import type { OpenIntent } from '../../batch/open-intent.ts';
import type { FiledTicket } from '../../io/journal/filed-tickets.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { KnownFilings } from '../filing/known-filings.ts';

export type Placement =
  | {
      readonly do: 'file';
      readonly contentKey: string;
      /** What it was filed as in this run, when it was. */
      readonly before?: FiledTicket;
      readonly doubtful?: OpenIntent;
      /** The request that was cancelled from here, which the row is filed in place of. */
      readonly replaces?: string;
    }
  /** Filed from this machine before, in another run or with another content. */
  | { readonly do: 'leave'; readonly before: FiledTicket; readonly isSameContent: boolean };

/**
 * Whether a row is still to be filed, and under which key of its run. What was filed for the same leave stands in its
 * way until it is cancelled from here; then the row is a new one, whose key names the ticket that it follows.
 */
export function placeRow(body: NewCareerBreakRequest, rowKey: string, known: KnownFilings): Placement {
  const { runId, state, cancellations, earlier } = known;
  const filing = filingKey(body);
  const before = earlier?.filed(filing, rowKey);
  const isSameContent = before !== undefined && rowKeyOf(before.contentKey) === rowKey;
  if (before !== undefined && !(isSameContent && before.runId === runId)) {
    return { do: 'leave', before, isSameContent };
  }
  let contentKey = rowKey;
  let replaces = before === undefined ? earlier?.cancelled(filing)?.ticketNumber : undefined;
  for (let own = state.outcomeOf(contentKey); own?.status === 'filed'; own = state.outcomeOf(contentKey)) {
    if (!cancellations.has(own.ticketNumber)) break;
    replaces = own.ticketNumber;
    contentKey = `${rowKey}${AGAIN}${own.ticketNumber}`;
  }
  const doubtful = earlier?.inDoubt(filing);
  return {
    do: 'file',
    contentKey,
    ...(before !== undefined && { before }),
    ...(doubtful !== undefined && { doubtful }),
    ...(replaces !== undefined && { replaces }),
  };
}
