import type { Language } from '../schemas/model/codes.ts';
import { ContractError } from '../errors/client-error.ts';
import { headerOf, type Transport } from './transport.ts';

/** The service speaks the three national languages; English is not one of them, so French stands in. */
const ACCEPT_LANGUAGE: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'fr-BE' };

/**
 * A new trace id for every attempt, so that the two logs of a repeated call can be told apart. An answer that names
 * another call as its cause belongs to that call: on a connection out of step it would be taken for this one's.
 */
export function withTraceId(transport: Transport, newTraceId: () => string): Transport {
  return async (request) => {
    const traceId = newTraceId();
    const response = await transport({ ...request, headers: { ...request.headers, 'BelGov-Trace-Id': traceId } });
    const cause = headerOf(response, 'belgov-related-trace-id');
    if (cause === undefined || cause === traceId) return response;
    throw new ContractError(request.operation, `HTTP ${String(response.status)}, BelGov-Related-Trace-Id`, true);
  };
}

export function withNegotiation(transport: Transport, language: Language): Transport {
  const negotiation = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': ACCEPT_LANGUAGE[language],
  };
  return (request) => transport({ ...request, headers: { ...negotiation, ...request.headers } });
}
