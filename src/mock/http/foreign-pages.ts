import type { Context } from 'hono';
import { badRequest, type Problem } from '../problems/problem.ts';
import type { Bindings } from './call.ts';

/** The names of this machine, with any port: a port may be forwarded to ours. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
/** What a browser says of a call that the user made himself, or a page of the same origin. */
const OWN_SITES: ReadonlySet<string> = new Set(['none', 'same-origin']);

/**
 * The refusal of a call that a page of another site sends through the user's browser, which reaches whatever listens on
 * this machine. Such a page says where it comes from, or has its own host name lead here; nobody else does either.
 */
export function refuseForeignPage({ req }: Context<Bindings>): Problem | undefined {
  const address = req.url.slice('http://'.length);
  const host = address.slice(0, address.indexOf('/'));
  if (!THIS_MACHINE.test(host)) return refusalOf('Host');
  const origin = req.header('origin');
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return refusalOf('Origin');
  const site = req.header('sec-fetch-site');
  return site === undefined || OWN_SITES.has(site) ? undefined : refusalOf('Sec-Fetch-Site');
}

/** The value is not repeated: it comes from whoever made the page. */
function refusalOf(name: string): Problem {
  return badRequest([{ type: 'rejectedInput', input: { in: 'header', name } }]);
}
