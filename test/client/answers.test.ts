import { describe, expect, it } from 'vitest';
import { ClientError, RefusedError } from '../../src/errors/client-error.ts';
import type { HttpResponse } from '../../src/client/transport.ts';
import {
  apiAnswering,
  collect,
  filedRequest,
  jsonResponse,
  KEY,
  newRequest,
  NOW,
  problemResponse,
} from './client-setting.ts';

const BELGIF = 'urn:problem-type:belgif:';
const OWN = 'urn:problem-type:onem-mock:careerBreak:';
const html = (status: number): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<html><body>Bad Gateway</body></html>',
});

async function failureOf(answer: HttpResponse): Promise<ClientError> {
  const { api } = apiAnswering(answer);
  try {
    await api.createCareerBreakRequest(newRequest, { idempotencyKey: KEY });
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
  throw new Error('the answer was accepted');
}

const OTHERWISE: readonly [string, HttpResponse, object][] = [
  [
    'a 400 with issues is a refusal',
    problemResponse(400, { type: `${BELGIF}badRequest`, issues: [{ type: 'urn:x', in: 'body', name: 'worker.ssin' }] }),
    {
      key: 'service.badRequest',
      delivery: 'refused',
      retryable: false,
      issues: [{ type: 'urn:x', name: 'worker.ssin' }],
    },
  ],
  [
    'a 403 for lack of a mandate',
    problemResponse(403, { type: `${BELGIF}missingPermission` }),
    { key: 'service.notAllowed', delivery: 'refused', exitCode: 6 },
  ],
  ...(
    [
      ['permission', { permission: 'careerBreakEmployer' }, 'signIn.noEmployerPermission'],
      ['permission', { permission: 'careerBreakOrganizingAuthority' }, 'signIn.noAuthorityPermission'],
      ['permission', { permission: 'workdayCalculation' }, 'signIn.noWorkdayPermission'],
      ['permission', { permission: 'another' }, 'service.notAllowed'],
      ['mandate', { enterpriseNumber: '0403019261' }, 'signIn.noMandate'],
      ['lapsedMandate', { enterpriseNumber: '0403019261', endDate: '2026-10-31' }, 'signIn.mandateLapsed'],
      ['institution', { enterpriseNumber: '0860550940' }, 'signIn.noInstitution'],
      ['another', {}, 'service.notAllowed'],
    ] as const
  ).map(([reason, details, key]): [string, HttpResponse, object] => [
    `a 403 for lack of a right: ${reason} ${Object.values(details).join(' ')}`,
    problemResponse(403, { type: `${BELGIF}missingPermission`, reason, ...details }),
    { key, params: { ...details, status: 403 }, exitCode: 6 },
  ]),
  [
    'a 401',
    problemResponse(401, { type: `${BELGIF}expiredAccessToken` }),
    { key: 'signIn.tokenRefused', delivery: 'refused' },
  ],
  [
    'a 401 without a body',
    { status: 401, headers: {}, body: '' },
    { key: 'service.notAllowed', problemType: 'about:blank' },
  ],
  [
    'a 404',
    problemResponse(404, { type: `${BELGIF}resourceNotFound` }),
    { key: 'service.notFound', delivery: 'refused' },
  ],
  [
    'a clash with another request names its tickets',
    problemResponse(409, { type: `${OWN}overlappingRequest`, conflictingTicketNumbers: ['A', 'B'] }),
    {
      key: 'service.overlapping',
      params: { conflictingTicketNumbers: 'A, B', status: 409, type: `${OWN}overlappingRequest` },
    },
  ],
  [
    'a request that can no longer change',
    problemResponse(409, { type: `${OWN}requestNotModifiable`, requestStatus: 'closed' }),
    { key: 'service.notModifiable', details: { requestStatus: 'closed' } },
  ],
  [
    'a request that is cancelled',
    problemResponse(409, { type: `${OWN}requestAlreadyCancelled`, ticketNumber: 'A' }),
    { key: 'service.alreadyCancelled' },
  ],
  [
    'a key used for something else',
    problemResponse(409, { type: `${OWN}idempotencyKeyReused` }),
    { key: 'service.refused', delivery: 'refused' },
  ],
  [
    'an unknown problem type',
    problemResponse(409, { type: 'urn:problem-type:other:thing' }),
    { key: 'service.refused', problemType: 'urn:problem-type:other:thing' },
  ],
  ['a 415 without a body', { status: 415, headers: {}, body: '' }, { key: 'service.refused', status: 415 }],
  [
    'the first call with this key still running',
    problemResponse(409, { type: `${OWN}idempotencyKeyInUse`, retryAfterSec: 1 }),
    { delivery: 'unknown', retryable: true, retryAfterMs: 1000 },
  ],
  [
    'too many calls',
    problemResponse(429, { type: `${BELGIF}tooManyRequests` }, { 'retry-after': '7' }),
    { delivery: 'not-sent', retryAfterMs: 7000, status: 429 },
  ],
  ['too many calls, said by a gateway', html(429), { delivery: 'not-sent', retryAfterMs: undefined }],
  [
    'a service that says it is closed',
    problemResponse(503, { type: `${BELGIF}serviceUnavailable` }, { 'retry-after': '1' }),
    { delivery: 'not-sent', status: 503 },
  ],
  ['a gateway that lost the service', html(503), { delivery: 'unknown', retryable: true, status: 503 }],
  ['a 500', problemResponse(500, { type: `${BELGIF}internalServerError` }), { delivery: 'unknown', retryable: true }],
  ['a 502 page of a gateway', html(502), { delivery: 'unknown', retryable: true, exitCode: 7 }],
  ['a 504', html(504), { delivery: 'unknown', retryable: true }],
  [
    'a redirect',
    { status: 302, headers: { location: 'https://login.example' }, body: '' },
    {
      key: 'service.notUnderstood',
      delivery: 'unknown',
      params: { operation: 'createCareerBreakRequest', reason: 'HTTP 302' },
    },
  ],
  ['a page in place of an answer', html(200), { key: 'service.notUnderstood', delivery: 'unknown', retryable: false }],
  [
    'a page that refuses',
    html(403),
    { key: 'service.notUnderstood', params: { operation: 'createCareerBreakRequest', reason: 'HTTP 403, text/html' } },
  ],
  ['an unexpected success', jsonResponse(202, {}), { key: 'service.notUnderstood', delivery: 'unknown' }],
  [
    'another content type',
    { ...jsonResponse(201, filedRequest), headers: { 'content-type': 'text/plain' } },
    { key: 'service.notUnderstood', params: { operation: 'createCareerBreakRequest', reason: 'HTTP 201, text/plain' } },
  ],
  [
    'an answer cut short',
    { ...jsonResponse(201, filedRequest), body: '{"ticketNumber":"04' },
    {
      delivery: 'unknown',
      retryable: true,
      params: { operation: 'createCareerBreakRequest', reason: 'HTTP 201, JSON' },
    },
  ],
  [
    'an answer without a ticket',
    jsonResponse(201, { ...filedRequest, ticketNumber: undefined }),
    { params: { operation: 'createCareerBreakRequest', reason: 'HTTP 201, ticketNumber' } },
  ],
  [
    'a place that is not that of the ticket',
    jsonResponse(201, filedRequest, { location: 'https://x/careerBreakRequests/OTHER' }),
    { params: { operation: 'createCareerBreakRequest', reason: 'HTTP 201, Location' } },
  ],
];

describe('an answer other than the expected one', () => {
  it.each(OTHERWISE)('%s', async (_, answer, expected) => {
    expect(await failureOf(answer)).toMatchObject(expected);
  });

  it('is told by its type also where the issue has its old name', async () => {
    const issue = (organization: string, type: string) => ({
      type: `urn:problem-type:${organization}:input-validation:${type}`,
      in: 'body',
      name: 'period.startDate',
    });
    const error = await failureOf(
      problemResponse(400, {
        type: `${BELGIF}badRequest`,
        issues: [issue('cbss', 'outOfRange'), issue('belgif-ext', 'outOfRange'), issue('cbss', 'canceledSsin')],
      }),
    );
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({
      issues: [
        { type: 'urn:problem-type:belgif-ext:input-validation:outOfRange' },
        { type: 'urn:problem-type:belgif-ext:input-validation:outOfRange' },
        { type: 'urn:problem-type:cbss:input-validation:canceledSsin' },
      ],
    });
  });

  it('carries nothing personal into the error', async () => {
    const ssin = newRequest.worker.ssin;
    const error = await failureOf(
      problemResponse(400, {
        type: `${BELGIF}badRequest`,
        detail: `${ssin} is unknown`,
        issues: [
          {
            type: 'urn:a',
            in: 'body',
            name: 'worker.ssin',
            value: ssin,
            replacedBy: ssin,
            replacedByHref: `/x/${ssin}`,
          },
          { type: 'urn:b', inputs: [{ in: 'body', name: 'worker.ssin', value: ssin }] },
        ],
      }),
    );
    expect(JSON.stringify([error, error.message])).not.toContain(ssin);
    expect(error).toMatchObject({ issues: [{ details: {} }, { details: { inputs: 'worker.ssin' } }] });
  });

  it.each([
    ['seconds', { 'retry-after': '120' }, {}, 120_000],
    ['an HTTP date', { 'retry-after': 'Sat, 21 Nov 2026 09:00:30 GMT' }, {}, 30_000],
    ['a date in the past', { 'retry-after': 'Sat, 21 Nov 2026 08:00:00 GMT' }, {}, 0],
    ['the header before the body', { 'retry-after': '1' }, { retryAfterSec: 9 }, 1000],
    ['seconds in the body', {}, { retryAfterSec: 9, retryAfter: '2026-11-21T10:00:00Z' }, 9000],
    ['an instant in the body', {}, { retryAfter: '2026-11-21T10:01:00+01:00' }, 60_000],
    ['a body where the header makes no sense', { 'retry-after': 'soon' }, { retryAfterSec: 2 }, 2000],
    ['nothing', {}, {}, undefined],
  ])('asks to wait in %s', async (_, headers, extras, expected) => {
    const type = `${BELGIF}serviceUnavailable`;
    expect((await failureOf(problemResponse(503, { type, ...extras }, headers))).retryAfterMs).toBe(expected);
    expect(NOW).toBe(Date.parse('2026-11-21T09:00:00Z'));
  });
});

describe('an answer as expected', () => {
  it('may hold fields and codes that are not known yet', async () => {
    const { api } = apiAnswering(jsonResponse(201, { ...filedRequest, status: 'newStatus', future: { a: 1 } }));
    expect((await api.createCareerBreakRequest(newRequest, { idempotencyKey: KEY })).status).toBe('newStatus');
  });

  it('is asked for with the key in quotes and no personal data outside the body', async () => {
    const { api, requests } = apiAnswering(jsonResponse(201, filedRequest));
    await api.createCareerBreakRequest(newRequest, { idempotencyKey: KEY });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      path: '/REST/careerBreak/v1/careerBreakRequests',
      headers: { 'Idempotency-Key': `"${KEY}"`, 'Content-Type': 'application/json' },
      isSafe: false,
    });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(newRequest);
  });

  it('is asked for at an address that a ticket cannot change', async () => {
    const { api, requests } = apiAnswering(jsonResponse(200, filedRequest));
    await api.getCareerBreakRequest('../../mock/v1/reset?x=1');
    expect(requests[0]?.path).toBe('/REST/careerBreak/v1/careerBreakRequests/..%2F..%2Fmock%2Fv1%2Freset%3Fx%3D1');
  });
});

describe('a search over several pages', () => {
  const item = (ticketNumber: string) => ({ ...filedRequest, ticketNumber });
  const page = (items: readonly object[], next?: string) =>
    jsonResponse(200, { items, page: 1, pageSize: 2, total: 3, ...(next !== undefined && { next }) });
  const link = 'https://service.example/REST/careerBreak/v1/careerBreakRequests/query?page=2';

  it('follows the links with the same criteria', async () => {
    const { api, requests } = apiAnswering(page([item('A'), item('B')], link), page([item('C')]));
    const found: string[] = [];
    for await (const { ticketNumber } of api.findRequests({ clientReference: 'R-1' })) found.push(ticketNumber);
    expect(found).toEqual(['A', 'B', 'C']);
    expect(requests[1]?.path).toBe('/REST/careerBreak/v1/careerBreakRequests/query?page=2');
    expect(requests.map(({ body }) => body)).toEqual(['{"clientReference":"R-1"}', '{"clientReference":"R-1"}']);
  });

  it.each([
    ['another origin', 'https://elsewhere.example/REST/careerBreak/v1/careerBreakRequests/query?page=2'],
    ['another part of the service', 'https://service.example/mock/v1/ledger'],
    ['nowhere', 'https://['],
  ])('does not follow a link to %s', async (_, next) => {
    const { api, requests } = apiAnswering(page([item('A')], next));
    await expect(collect(api.findRequests({}))).rejects.toMatchObject({ key: 'service.notUnderstood' });
    expect(requests).toHaveLength(1);
  });

  it('does not go round in circles', async () => {
    const { api } = apiAnswering(page([item('A')], link), page([item('B')], link), page([item('B')], link));
    await expect(collect(api.findRequests({}))).rejects.toMatchObject({ key: 'service.notUnderstood' });
  });
});
