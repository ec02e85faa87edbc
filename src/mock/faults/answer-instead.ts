import type { MockFaultKind } from '../../schemas/wire/mock-controls.ts';
import { jsonAnswer, noContentAnswer } from '../http/answer.ts';
import type { Outcome } from '../http/call.ts';
import type { PublicOperationId } from '../../schemas/wire/operation-ids.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Strike } from './fault-rules.ts';

/** What a fault answers in place of the service; `undefined` for kinds that let the service answer. */
export function answerInstead(strike: Strike, operation: PublicOperationId, apiUrl: string): Outcome | undefined {
  const { fault } = strike;
  return ANSWERS[fault.kind]?.(strike, operation, apiUrl);
}

type Instead = (strike: Strike, operation: PublicOperationId, apiUrl: string) => Outcome;

const ANSWERS: Readonly<Record<MockFaultKind, Instead | undefined>> = {
  tooManyRequests: (strike) => later(problem('tooManyRequests', { retryAfterSec: waitOf(strike) }), waitOf(strike)),
  serviceUnavailable: (strike, operation) => {
    const wait = waitOf(strike);
    // The health is asked of a service that is down, too, and then says so itself.
    if (operation === 'getHealth') return jsonAnswer(503, { status: 'DOWN' }, { 'Retry-After': String(wait) });
    return later(problem('serviceUnavailable', { retryAfterSec: wait }), wait);
  },
  badGateway: ({ fault }) => later(problem('badGateway'), fault.retryAfterSec),
  internalServerError: ({ fault }) => later(problem('internalServerError'), fault.retryAfterSec),
  expiredToken: () => ({
    ...problem('expiredAccessToken'),
    headers: { 'WWW-Authenticate': 'Bearer realm="careerBreak", error="invalid_token"' },
  }),
  htmlErrorPage: () => ({
    kind: 'answer',
    status: 502,
    contentType: 'text/html; charset=utf-8',
    body: '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>',
  }),
  // Leads to a place where a client that follows it shows up among the calls.
  redirect: ({ fault }, _, apiUrl) =>
    noContentAnswer(fault.status ?? 303, { Location: fault.location ?? `${apiUrl}/accessProfile` }),
  unhealthy: ({ fault: { health = 'DOWN' } }) => jsonAnswer(health === 'DOWN' ? 503 : 200, { status: health }),
  // Never seen: the connection is closed in its place.
  dropBeforeProcessing: () => problem('serviceUnavailable'),
  dropAfterProcessing: undefined,
  truncatedBody: undefined,
  delay: undefined,
  duplicateAnswer: undefined,
  deferredRead: undefined,
  wrongContentType: undefined,
  unknownEnumCode: undefined,
  extraField: undefined,
};

/** As the rule says, else until its window ends, else a second. */
function waitOf({ fault, remainingMs }: Strike): number {
  if (fault.retryAfterSec !== undefined) return fault.retryAfterSec;
  return Number.isFinite(remainingMs) ? Math.max(1, Math.ceil(remainingMs / 1000)) : 1;
}

function later(refusal: Problem, waitSec: number | undefined): Problem {
  return waitSec === undefined ? refusal : { ...refusal, headers: { 'Retry-After': String(waitSec) } };
}
