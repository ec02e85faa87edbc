import type { HttpRequest, Transport } from '../transport.ts';
import type { AccessGrant, TokenSource } from './token-source.ts';

/** Asked of a service before anybody signs in. */
const OPEN_OPERATIONS: ReadonlySet<string> = new Set(['getHealth']);
const UNAUTHORIZED = 401;

/**
 * Sends every call with the token that all of them share. A call that is refused for its token did nothing, so it is made
 * once more with a new one; a second refusal is the answer.
 */
export function withAccessToken(transport: Transport, tokens: TokenSource): Transport {
  return async (request) => {
    if (OPEN_OPERATIONS.has(request.operation)) return transport(request);
    const grant = await tokens.current();
    const response = await transport(signed(request, grant));
    if (response.status !== UNAUTHORIZED) return response;
    return transport(signed(request, await tokens.insteadOf(grant)));
  };
}

function signed(request: HttpRequest, { token }: AccessGrant): HttpRequest {
  return { ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } };
}
