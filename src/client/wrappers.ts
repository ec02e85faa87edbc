import type { Language } from '../schemas/model/codes.ts';
import type { Transport } from './transport.ts';

/** The service speaks the three national languages; English is not one of them, so French stands in. */
const ACCEPT_LANGUAGE: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'fr-BE' };

/** A new trace id for every attempt, so that the two logs of a repeated call can be told apart. */
export function withTraceId(transport: Transport, newTraceId: () => string): Transport {
  return (request) => transport({ ...request, headers: { ...request.headers, 'BelGov-Trace-Id': newTraceId() } });
}

export function withNegotiation(transport: Transport, language: Language): Transport {
  const negotiation = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': ACCEPT_LANGUAGE[language],
  };
  return (request) => transport({ ...request, headers: { ...request.headers, ...negotiation } });
}
