import type { Context } from 'hono';
import { ASSERTION_TYPE, SCOPES, TOKEN_PATH, type Scope } from '../../schemas/wire/access.ts';
import type { NewMockClient } from '../../schemas/wire/mock-clients.ts';
import { jsonAnswer, noContentAnswer, type Answer } from '../http/answer.ts';
import type { Bindings } from '../http/call.ts';
import { readAtMost } from '../http/read-at-most.ts';
import type { AccessTokens } from './access-tokens.ts';
import { UsedAssertions } from './used-assertions.ts';
import { verifyAssertion } from './verify-assertion.ts';

const LARGEST_FORM = 16 * 1024;
const NOT_KEPT = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

export interface TokenEndpointOptions {
  readonly tokens: AccessTokens;
  readonly findClient: (clientId: string) => NewMockClient | undefined;
  /** The machine's clock: setting that of the service must lock nobody out. */
  readonly now: () => number;
}

/** OAuth 2.0 client credentials, the client proven by a signed assertion (`private_key_jwt`). Refusals as RFC 6749 has them. */
export class TokenEndpoint {
  readonly #options: TokenEndpointOptions;
  readonly #used = new UsedAssertions();
  readonly #startedAt: number;

  constructor(options: TokenEndpointOptions) {
    this.#options = options;
    this.#startedAt = options.now();
  }

  async answer(context: Context<Bindings>): Promise<Answer> {
    const form = await readForm(context);
    if (form instanceof URLSearchParams) return this.#answerForm(form, audiences(context));
    return form;
  }

  async #answerForm(form: URLSearchParams, addresses: readonly string[]): Promise<Answer> {
    for (const name of new Set(form.keys())) {
      if (form.getAll(name).length > 1) return refusal('invalid_request', `${knownName(name)} comes more than once`);
    }
    const grantType = form.get('grant_type');
    if (grantType === null) return refusal('invalid_request', 'grant_type is missing');
    if (grantType !== 'client_credentials') return refusal('unsupported_grant_type', 'only client_credentials');
    if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
      return refusal('invalid_request', `client_assertion_type must be ${ASSERTION_TYPE}`);
    }
    const assertion = form.get('client_assertion');
    if (assertion === null) return refusal('invalid_request', 'client_assertion is missing');
    const { tokens, findClient, now } = this.#options;
    const setting = { findClient, audiences: addresses, used: this.#used, now: now(), startedAt: this.#startedAt };
    const verified = await verifyAssertion(assertion, setting);
    if (!verified.ok) return refusal('invalid_client', verified.reason);
    const { client } = verified;
    const named = form.get('client_id');
    if (named !== null && named !== client.clientId) return refusal('invalid_client', 'client_id is another client');
    const scopes = grantedScopes(form.get('scope'), client);
    if (scopes === undefined) return refusal('invalid_scope', 'the client may not have this scope');
    const answer = {
      access_token: tokens.give(client.clientId, scopes, now()),
      token_type: 'Bearer',
      expires_in: tokens.lifetimeSec,
      scope: scopes.join(' '),
    };
    return jsonAnswer(200, answer, NOT_KEPT);
  }
}

/** Those asked for, all of the client's when none is; undefined when one is not the client's. */
function grantedScopes(asked: string | null, client: NewMockClient): readonly Scope[] | undefined {
  const wanted = (asked ?? '').split(' ').filter((name) => name !== '');
  if (wanted.length === 0) return client.scopes;
  const granted = SCOPES.filter((scope) => wanted.includes(scope) && client.scopes.includes(scope));
  return granted.length === new Set(wanted).size ? granted : undefined;
}

async function readForm(context: Context<Bindings>): Promise<URLSearchParams | Answer> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return refusal('invalid_request', 'the body must be application/x-www-form-urlencoded');
  }
  const body = await readAtMost(context, LARGEST_FORM);
  if (body.kind === 'tooLong') return noContentAnswer(413);
  if (body.kind === 'broken') return refusal('invalid_request', 'the body cannot be read');
  return new URLSearchParams(Buffer.from(body.bytes).toString());
}

/** The address of this endpoint by every name of this machine. The port is that of the socket: a header can be made up. */
function audiences({ env }: Context<Bindings>): readonly string[] {
  const { localPort } = env.incoming.socket;
  return ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${String(localPort)}${TOKEN_PATH}`);
}

const KNOWN_NAMES = ['grant_type', 'client_assertion_type', 'client_assertion', 'client_id', 'scope'];

/** Whatever else was sent is not repeated. */
function knownName(name: string): string {
  return KNOWN_NAMES.includes(name) ? name : 'a parameter';
}

type TokenError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

function refusal(error: TokenError, description: string): Answer {
  const status = error === 'invalid_client' ? 401 : 400;
  return jsonAnswer(status, { error, error_description: description }, NOT_KEPT);
}
