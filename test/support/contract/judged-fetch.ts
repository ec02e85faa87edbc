import { Contract } from './contract.ts';
import { conventionFaults } from './conventions.ts';

export interface JudgedFetch {
  readonly fetch: typeof fetch;
  /** What answers were against the contract so far, each with its call. */
  readonly faults: readonly string[];
}

/** `fetch` for clients of a service in another process, where nothing else holds its answers against the contract. */
export function judgedFetch(): JudgedFetch {
  const contract = new Contract();
  const faults: string[] = [];
  return {
    faults,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await fetch(request);
      const { pathname, search } = new URL(request.url);
      if (!pathname.startsWith('/REST/')) return answer;
      const exchange = {
        method: request.method,
        path: pathname,
        url: pathname + search,
        requestHeaders: Object.fromEntries(request.headers),
        status: answer.status,
        headers: new Map(answer.headers),
        body: Buffer.from(await answer.clone().arrayBuffer()),
      };
      const found = [...contract.breachesOf(exchange), ...conventionFaults(exchange)];
      faults.push(...found.map((fault) => `${request.method} ${pathname} ${String(answer.status)}: ${fault}`));
      return answer;
    },
  };
}

/** The same, for callers that ask for nothing else: an answer that is against the contract is thrown at them. */
export function strictFetch(): typeof fetch {
  const judged = judgedFetch();
  return async (input, init) => {
    const answer = await judged.fetch(input, init);
    if (judged.faults.length > 0) throw new Error(`against the contract: ${judged.faults.join('; ')}`);
    return answer;
  };
}
