import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../src/client/transport.ts';
import { ClientError, TransportError } from '../../src/errors/client-error.ts';
import {
  apiAnswering,
  filedRequest,
  jsonResponse,
  KEY,
  newRequest,
  NOW,
  problemResponse,
} from '../client/client-setting.ts';
import {
  decideRetry,
  LONGEST_WAIT_MS,
  type Attempt,
  type Decision,
  type Failure,
} from '../../src/batch/retry-policy.ts';

const first: Attempt = { number: 1, most: 4, call: 'create', mayHaveActed: false, isKeyAlive: true };
const notSent: Failure = { delivery: 'not-sent', retryable: true, retryAfterMs: undefined };
const lost: Failure = { delivery: 'unknown', retryable: true, retryAfterMs: undefined };
const busy: Failure = { delivery: 'not-sent', retryable: true, retryAfterMs: 2000 };
const unreadable: Failure = { delivery: 'unknown', retryable: false, retryAfterMs: undefined };
const refused: Failure = { delivery: 'refused', retryable: false, retryAfterMs: undefined };

const inDoubt = { mayHaveActed: true } as const;
const keyless = { isKeyAlive: false } as const;
const wait = (ms: number, next: 'send' | 'lookUp', isPoolWide: boolean): Decision => ({
  do: 'wait',
  ms,
  next,
  isPoolWide,
});

describe('what follows a call that failed', () => {
  it.each<[string, Partial<Attempt>, Failure, number, Decision]>([
    ['nobody answers', {}, notSent, 0, wait(125, 'send', true)],
    ['nobody answers, more chance', {}, notSent, 0.5, wait(187.5, 'send', true)],
    ['nobody answers a second time', { number: 2 }, notSent, 0, wait(250, 'send', true)],
    ['nobody answers a third time', { number: 3 }, notSent, 0, wait(500, 'send', true)],
    ['nobody answers a last time', { number: 4 }, notSent, 0, { do: 'giveUp' }],
    ['waits grow no longer than half a minute', { number: 20, most: 99 }, notSent, 0, wait(15_000, 'send', true)],
    ['the answer is lost, the key is known', inDoubt, lost, 0, wait(125, 'send', false)],
    ['the answer is lost, there are no keys', { ...inDoubt, ...keyless }, lost, 0, wait(2000, 'lookUp', false)],
    ['not sent, but an earlier answer is lost', { ...inDoubt, ...keyless }, notSent, 0, wait(125, 'lookUp', true)],
    ['not sent, no keys, nothing in doubt', keyless, notSent, 0, wait(125, 'send', true)],
    ['come back later', {}, busy, 0, wait(2000, 'send', true)],
    ['come back later, all not at once', {}, busy, 0.5, wait(2250, 'send', true)],
    ['come back at once', {}, { ...busy, retryAfterMs: 0 }, 0, wait(0, 'send', true)],
    ['come back in an hour', {}, { ...busy, retryAfterMs: 3_600_000 }, 0, wait(3_600_000, 'send', true)],
    [
      'come back later, perhaps done',
      { ...inDoubt, ...keyless },
      { ...lost, retryAfterMs: 3000 },
      0,
      wait(3000, 'lookUp', true),
    ],
    ['an answer that cannot be read', inDoubt, unreadable, 0, { do: 'lookUp' }],
    ['a search that cannot be read', { ...inDoubt, call: 'find' }, unreadable, 0, { do: 'giveUp' }],
    ['a search that failed is made again', { ...inDoubt, call: 'find' }, notSent, 0, wait(125, 'lookUp', true)],
    ['a refusal is final', {}, refused, 0, { do: 'giveUp' }],
  ])('%s', (_, attempt, failure, random, decision) => {
    expect(decideRetry({ ...first, ...attempt }, failure, random)).toEqual(decision);
  });

  it('is told "too many calls" three times as often as anything else before a row is given up', () => {
    const tooMany = { ...busy, status: 429 };
    expect(decideRetry({ ...first, number: 11 }, tooMany, 0)).toMatchObject({ do: 'wait' });
    expect(decideRetry({ ...first, number: 12 }, tooMany, 0)).toEqual({ do: 'giveUp' });
  });

  it('never waits longer than a timer can, whatever is asked', () => {
    const decision = decideRetry(first, { ...busy, retryAfterMs: 999_999_999_000 }, 0);
    expect(decision).toMatchObject({ do: 'wait', ms: LONGEST_WAIT_MS });
    expect(LONGEST_WAIT_MS).toBeLessThan(2 ** 31);
  });

  it('never sends again what may be filed and has no key that protects it', () => {
    const attempts = fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      most: fc.integer({ min: 1, max: 9 }),
      call: fc.constantFrom('create' as const, 'find' as const),
      mayHaveActed: fc.constant(true),
      isKeyAlive: fc.constant(false),
    });
    const failures = fc.record({
      delivery: fc.constantFrom('not-sent' as const, 'unknown' as const, 'refused' as const),
      retryable: fc.boolean(),
      retryAfterMs: fc.option(fc.nat(1_000_000), { nil: undefined }),
    });
    fc.assert(
      fc.property(attempts, failures, fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, failure, random) => {
        const decision = decideRetry(attempt, failure, random);
        if (decision.do === 'wait') expect(decision.next).toBe('lookUp');
      }),
    );
  });
});

const BELGIF = 'urn:problem-type:belgif:';
const html = (status: number): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<html></html>',
});
const inFiveSeconds = new Date(NOW + 5000).toUTCString();

/** What the service, or whatever stands before it, may answer to a filing. */
const ANSWERS: readonly (readonly [string, HttpResponse | Error, Decision])[] = [
  ['429, seconds', problem(429, 'tooManyRequests', { 'retry-after': '7' }), wait(7000, 'send', true)],
  ['429, a date', problem(429, 'tooManyRequests', { 'retry-after': inFiveSeconds }), wait(5000, 'send', true)],
  ['429, a field', problem(429, 'tooManyRequests', {}, { retryAfterSec: 3 }), wait(3000, 'send', true)],
  ['429, nothing', problem(429, 'tooManyRequests'), wait(125, 'send', true)],
  ['429, nonsense', problem(429, 'tooManyRequests', { 'retry-after': 'soon' }), wait(125, 'send', true)],
  ['429 of a gateway', html(429), wait(125, 'send', true)],
  ['503, seconds', problem(503, 'serviceUnavailable', { 'retry-after': '2' }), wait(2000, 'send', true)],
  [
    '503, a date that is past',
    problem(503, 'serviceUnavailable', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    wait(0, 'send', true),
  ],
  [
    '503, a field with a date',
    problem(503, 'serviceUnavailable', {}, { retryAfter: new Date(NOW + 1000).toISOString() }),
    wait(1000, 'send', true),
  ],
  [
    '503, a hundred years',
    problem(503, 'serviceUnavailable', { 'retry-after': '999999999' }),
    wait(LONGEST_WAIT_MS, 'send', true),
  ],
  ['503 of a gateway', html(503), wait(125, 'send', false)],
  ['502', problem(502, 'badGateway'), wait(125, 'send', false)],
  ['502 as a page', html(502), wait(125, 'send', false)],
  ['500', problem(500, 'internalServerError'), wait(125, 'send', false)],
  ['504 as a page', html(504), wait(125, 'send', false)],
  ['refused', new TransportError('service.unreachable', 'not-sent', 'x'), wait(125, 'send', true)],
  ['reset, or no answer in time', new TransportError('service.noAnswer', 'unknown', 'x'), wait(125, 'send', false)],
  ['cut short', { ...jsonResponse(201, filedRequest), body: '{"ticket' }, wait(125, 'send', false)],
  ['a page in place of an answer', html(200), { do: 'lookUp' }],
  ['a redirect', { status: 303, headers: { location: 'https://login.example/' }, body: '' }, { do: 'lookUp' }],
  ['another content type', { ...jsonResponse(201, filedRequest), headers: {} }, { do: 'lookUp' }],
  ['no ticket', jsonResponse(201, { ...filedRequest, ticketNumber: undefined }), { do: 'lookUp' }],
  [
    'the same call is under way',
    problem(409, 'x', {}, { type: 'urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse', retryAfterSec: 1 }),
    wait(1000, 'send', false),
  ],
  ['400', problem(400, 'badRequest'), { do: 'giveUp' }],
  ['401', problem(401, 'expiredAccessToken'), { do: 'giveUp' }],
  ['403', problem(403, 'missingPermission'), { do: 'giveUp' }],
  ['404', problem(404, 'resourceNotFound'), { do: 'giveUp' }],
  ['409', problem(409, 'x'), { do: 'giveUp' }],
  ['413', problem(413, 'payloadTooLarge'), { do: 'giveUp' }],
  ['415', problem(415, 'unsupportedMediaType'), { do: 'giveUp' }],
];

function problem(status: number, type: string, headers = {}, fields = {}): HttpResponse {
  return problemResponse(status, { type: `${BELGIF}${type}`, ...fields }, headers);
}

async function failureOf(answer: HttpResponse | Error): Promise<ClientError> {
  const { api } = apiAnswering(answer);
  const error: unknown = await api
    .createCareerBreakRequest(newRequest, { idempotencyKey: KEY })
    .catch((e: unknown) => e);
  if (error instanceof ClientError) return error;
  throw new Error('the answer was accepted');
}

describe('what follows each answer to a filing', () => {
  it.each(ANSWERS)('%s', async (_, answer, decision) => {
    const failure = await failureOf(answer);
    const mayHaveActed = failure.delivery === 'unknown';
    expect(decideRetry({ ...first, mayHaveActed }, failure, 0)).toEqual(decision);
  });

  it.each(ANSWERS)('%s, to the fourth and last attempt', async (_, answer) => {
    const failure = await failureOf(answer);
    const isTooMany = 'status' in failure && failure.status === 429;
    const decision = decideRetry({ ...first, number: isTooMany ? 12 : 4 }, failure, 0);
    expect(decision).toEqual({ do: 'giveUp' });
  });

  it.each([
    ['an added field', { ...filedRequest, somethingNew: { a: 1 } }],
    ['a code that nobody knows', { ...filedRequest, status: 'beingPondered' }],
  ])('%s is no failure', async (_, answer) => {
    const { api } = apiAnswering(
      jsonResponse(201, answer, { location: `/careerBreakRequests/${filedRequest.ticketNumber}` }),
    );
    await expect(api.createCareerBreakRequest(newRequest, { idempotencyKey: KEY })).resolves.toMatchObject({
      ticketNumber: filedRequest.ticketNumber,
    });
  });
});
