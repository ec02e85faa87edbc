import type { CareerBreakApi } from '../../client/career-break-api.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Capacity } from '../../schemas/model/codes.ts';
import type { CareerBreakRequestQuery } from '../../schemas/wire/career-break-request.ts';

/** Where a request stands; `unknown` when the service shows none. */
export const UNKNOWN = 'unknown';

type Api = Pick<CareerBreakApi, 'queryCareerBreakRequests' | 'getRequestIfChanged'>;
/** Makes a call as soon as the limits allow, and again while it is worth it. */
type Ask = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

const NOT_FOUND = 404;
/** So many are asked for by their tickets; more, by going through the overview. */
const MOST_ALONE = 1;

/** Finds out where requests stand, with as few calls as can be. */
export class Lookout {
  readonly #api: Api;
  readonly #ask: Ask;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, { readonly etag: string | undefined; readonly status: string }>();

  constructor(api: Api, ask: Ask, signal: AbortSignal) {
    this.#api = api;
    this.#ask = ask;
    this.#signal = signal;
  }

  /** The states of these requests. One alone is asked for by its mark, several together by the overview. */
  async look(tickets: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    const states = new Map<string, string>();
    if (tickets.size > MOST_ALONE) {
      await this.#overview((ticket, status) => {
        if (tickets.has(ticket)) states.set(ticket, status);
        return states.size < tickets.size;
      });
    }
    // Older than the overview reaches back, or moved from one page to another while it was read.
    for (const ticket of tickets) if (!states.has(ticket)) states.set(ticket, await this.#one(ticket));
    return states;
  }

  /** Everything that the overview shows, of one capacity or of both. */
  async lookAtAll(capacity: Capacity | undefined): Promise<ReadonlyMap<string, string>> {
    const states = new Map<string, string>();
    await this.#overview(
      (ticket, status) => {
        states.set(ticket, status);
        return true;
      },
      capacity === undefined ? {} : { capacity },
    );
    return states;
  }

  /** Page after page, until `see` has seen enough. */
  async #overview(
    see: (ticket: string, status: string) => boolean,
    criteria: CareerBreakRequestQuery = {},
  ): Promise<void> {
    const followed = new Set<string>();
    let next: string | undefined;
    do {
      const options = { signal: this.#signal, ...(next !== undefined && { next }) };
      const page = await this.#ask(() => this.#api.queryCareerBreakRequests(criteria, options));
      let wantsMore = true;
      for (const { ticketNumber, status } of page.items) wantsMore = see(ticketNumber, status);
      next = wantsMore ? page.next : undefined;
      if (next !== undefined && followed.has(next)) return;
      followed.add(next ?? '');
    } while (next !== undefined);
  }

  async #one(ticket: string): Promise<string> {
    const known = this.#known.get(ticket);
    try {
      const answer = await this.#ask(() =>
        this.#api.getRequestIfChanged(ticket, known?.etag, { signal: this.#signal }),
      );
      if (answer === undefined) return known?.status ?? UNKNOWN;
      this.#known.set(ticket, { etag: answer.etag, status: answer.value.status });
      return answer.value.status;
    } catch (error) {
      if (error instanceof RefusedError && error.status === NOT_FOUND) return UNKNOWN;
      throw error;
    }
  }
}
