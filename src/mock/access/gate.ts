import type { Context } from 'hono';
import { SCOPES, type Scope } from '../../schemas/wire/access.ts';
import type { NewMockClient } from '../../schemas/wire/mock-clients.ts';
import { BelgianCalendar } from '../http/belgian-day.ts';
import type { Bindings } from '../http/call.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { AccessTokens } from './access-tokens.ts';
import { BUILT_IN, identityOf, type Identity } from './identity.ts';

export interface GateOptions {
  readonly tokens: AccessTokens;
  readonly findClient: (clientId: string) => NewMockClient | undefined;
  /** Whether a call without a token is refused; else it is the built-in identity's. */
  readonly requiresSignIn: boolean;
  /** The machine's clock, for tokens. */
  readonly now: () => number;
  /** The service's clock, for mandates. */
  readonly serviceNow: () => number;
}

export type Admission =
  { readonly ok: true; readonly identity: Identity } | { readonly ok: false; readonly refusal: Problem };

const REALM = 'Bearer realm="careerBreak"';

/** The one place that decides who calls, and whether the token allows the operation. */
export class Gate {
  readonly #options: GateOptions;
  #calendar: BelgianCalendar | undefined;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** @param scope what the operation needs; undefined for those that are open to everybody */
  admit({ req }: Context<Bindings>, scope: Scope | undefined): Admission {
    const { tokens, findClient, requiresSignIn, now } = this.#options;
    const authorization = req.header('authorization');
    if (scope === undefined || (authorization === undefined && !requiresSignIn)) {
      return { ok: true, identity: identityOf(BUILT_IN, SCOPES, this.#today()) };
    }
    if (authorization === undefined) return refuse(problem('noAccessToken'), REALM);
    const invalid = `${REALM}, error="invalid_token"`;
    const token = tokens.find(/^Bearer +([\w.~+/=-]{1,512})$/i.exec(authorization)?.[1] ?? '');
    const client = token === undefined ? undefined : findClient(token.clientId);
    if (token === undefined || client === undefined) return refuse(problem('invalidAccessToken'), invalid);
    if (token.expiresAt <= now()) return refuse(problem('expiredAccessToken'), invalid);
    // Registered anew with fewer scopes, a client has no more of them from then on.
    const scopes = token.scopes.filter((granted) => client.scopes.includes(granted));
    if (!scopes.includes(scope)) {
      const missing = problem('missingScope', { requiredScopes: [scope] });
      return refuse(missing, `${REALM}, error="insufficient_scope", scope="${scope}"`);
    }
    return { ok: true, identity: identityOf(client, scopes, this.#today()) };
  }

  #today(): string {
    this.#calendar ??= new BelgianCalendar();
    return this.#calendar.day(this.#options.serviceNow());
  }
}

function refuse(refusal: Problem, challenge: string): Admission {
  return { ok: false, refusal: { ...refusal, headers: { 'WWW-Authenticate': challenge } } };
}
