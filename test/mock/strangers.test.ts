import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { API_PATH, OPERATIONS, type Operation } from '../../src/mock/http/operations.ts';
import { WORKDAY_API_PATH, WORKDAY_OPERATIONS } from '../../src/mock/workday/operations.ts';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import type { NewMockClient } from '../../src/schemas/wire/mock-clients.ts';
import { OPERATION_IDS, WORKDAY_OPERATION_IDS, type PublicOperationId } from '../../src/schemas/wire/operation-ids.ts';
import { newClient, newKeys, signIn } from './registered-client.ts';
import { newRequest, newSchoolRequest, ssin, startService, type Json, type Service } from './running-service.ts';
import { pdf } from './upload.ts';
import { newContent } from './workday/workday-service.ts';

const [OWNER, NOBODY, SME, AUTHORITY, AUTHORITY_ONLY, BUREAU, CPAS] = [1, 2, 3, 20, 21, 10, 40].map(inventedEnterprise);
const SCHOOL = inventedEnterprise(30);
const ALL = ['careerBreakEmployer', 'careerBreakOrganizingAuthority', 'workdayCalculation'] as const;
const lapsed = [OWNER, NOBODY].map((enterpriseNumber = '') => ({ enterpriseNumber, endDate: '2026-11-20' }));

/** Nobody of these may see or do anything of the owner's. */
const STRANGERS: Readonly<Record<string, Partial<NewMockClient> | undefined>> = {
  'an employer': { enterpriseNumber: SME ?? '' },
  'an organising authority with staff of its own': {
    enterpriseNumber: AUTHORITY ?? '',
    permissions: ['careerBreakEmployer', 'careerBreakOrganizingAuthority'],
    institutions: [{ communityCode: 'frenchSpeaking', enterpriseNumber: SCHOOL }],
  },
  'an organising authority alone': {
    enterpriseNumber: AUTHORITY_ONLY ?? '',
    permissions: ['careerBreakOrganizingAuthority'],
  },
  'a bureau whose mandate has lapsed': { enterpriseNumber: BUREAU ?? '', mandates: lapsed },
  'another centre': { enterpriseNumber: CPAS ?? '', permissions: ['careerBreakEmployer', 'workdayCalculation'] },
  'somebody with every permission and nobody to act for': { enterpriseNumber: SME ?? '', permissions: [...ALL] },
  'nobody at all': undefined,
};

/** What an owner holds: names of it that somebody else could send. */
interface Held {
  readonly employer: string;
  readonly ssin: string;
  readonly reference: string;
  readonly key: string;
  readonly etag: string;
  readonly request: string;
  readonly part: string;
  readonly attachmentId: string;
  readonly cancelled: string;
  readonly authority: string;
  readonly notification: string;
  readonly decided: string;
  readonly draft: string;
  readonly calculated: string;
}

interface Attempt {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  /** Sends a document in place of a body. */
  readonly isUpload?: true;
}

const profile = {
  contactLastName: 'Dupont',
  emailAddress: 'hr@exemple.example',
  sector: 'private',
  electronicNotificationsAccepted: true,
};
const WORKLOADS = {
  before: { minutesPerWeek: 2280 },
  fullTime: { minutesPerWeek: 2280 },
  during: { minutesPerWeek: 1140 },
};
const PART = {
  workerCode: 'whiteCollar',
  jointCommissionNumber: '200.00',
  multipleEmployers: false,
  reducedWorkingTimeScheme: false,
  workerNoticeDate: '2026-11-15',
  workloads: WORKLOADS,
};
const accepted = { decision: 'accepted', certifiedAccurate: true, employerPart: PART };
const onRequests = ({ request, cancelled, authority }: Held, more: Omit<Attempt, 'path'> = {}): readonly Attempt[] =>
  [request, cancelled, authority].map((ticketNumber) => ({ path: { ticketNumber }, ...more }));
const onNotifications = ({ notification, decided }: Held, more: Omit<Attempt, 'path'> = {}): readonly Attempt[] =>
  [notification, decided].map((ticketNumber) => ({ path: { ticketNumber }, ...more }));
const onCalculations = ({ draft, calculated }: Held, more: Omit<Attempt, 'path'> = {}): readonly Attempt[] =>
  [draft, calculated].map((ticketNumber) => ({ path: { ticketNumber }, ...more }));
const contentOf = (held: Held, changes: object = {}) => ({
  ...newContent({ worker: { ssin: held.ssin }, welfareCentre: { enterpriseNumber: held.employer } }),
  ...changes,
});

/** How a stranger goes for what is held; nothing for what is open to everybody. A new operation must be added here. */
const ATTEMPTS: Readonly<Record<PublicOperationId, ((held: Held) => readonly Attempt[]) | 'open'>> = {
  getAccessProfile: () => [{}],
  createCareerBreakRequest: (held) => [
    { body: newRequest({ employer: { enterpriseNumber: held.employer }, worker: workerOf(held) }) },
    {
      body: newSchoolRequest({
        employer: { enterpriseNumber: held.employer },
        institution: { communityCode: 'frenchSpeaking', enterpriseNumber: SCHOOL },
      }),
    },
  ],
  queryCareerBreakRequests: (held) =>
    [
      {},
      { ticketNumber: held.request },
      { ticketNumber: held.authority },
      { ssin: held.ssin },
      { clientReference: held.reference },
      { capacity: 'organizingAuthority' },
    ].flatMap((body) => ['', '?page=2&pageSize=1&sort=-ticketNumber'].map((query) => ({ body, query }))),
  getCareerBreakRequest: onRequests,
  createModification: (held) => onRequests(held, { body: { newEndDate: '2027-07-31', certifiedAccurate: true } }),
  getModifications: onRequests,
  getModification: (held) => [{ path: { ticketNumber: held.request, partTicketNumber: held.part } }],
  replaceCancellation: (held) => onRequests(held, { body: { confirmed: true } }),
  getCancellation: onRequests,
  createAttachment: (held) => onRequests(held, { isUpload: true }),
  getAttachments: onRequests,
  getAttachmentContent: (held) => [{ path: { ticketNumber: held.request, attachmentId: held.attachmentId } }],
  queryWorkerNotifications: (held) =>
    [{}, { ticketNumber: held.notification }, { ssin: held.ssin }, { statuses: ['accepted'] }].map((body) => ({
      body,
    })),
  getWorkerNotification: onNotifications,
  createPostponement: (held) => onNotifications(held, { body: { newStartDate: '2027-08-01' } }),
  createNotificationAttachment: (held) => onNotifications(held, { isUpload: true }),
  replaceDecision: (held) => onNotifications(held, { body: accepted }),
  getDecision: onNotifications,
  getEmployerProfile: () => [{}],
  replaceEmployerProfile: () => [{ body: { ...profile, contactLastName: 'Autre' } }],
  queryPersonnelMembers: (held) => [
    { body: { capacity: 'employer', employer: { enterpriseNumber: held.employer } } },
    { body: { employer: { enterpriseNumber: held.employer } } },
    { body: { employer: { enterpriseNumber: held.employer } }, query: '?page=2' },
  ],
  getLeaveTypes: 'open',
  getRegimes: 'open',
  getRequestStatuses: 'open',
  getAttachmentTypes: 'open',
  getNeoOffices: 'open',
  getCommunities: 'open',
  getWorkerStatuses: 'open',
  getProblemType: 'open',
  getHealth: 'open',
  getOpenapi: 'open',
  createCalculationRequest: (held) => [
    { body: contentOf(held, { status: 'draft' }) },
    { body: contentOf(held, { status: 'sent', certifiedAccurate: true }) },
  ],
  queryCalculationRequests: (held) =>
    [{}, { ticketNumber: held.draft }, { ssin: held.ssin }, { statuses: ['draft'] }].map((body) => ({ body })),
  getCalculationRequest: onCalculations,
  replaceCalculationRequest: (held) => onCalculations(held, { body: contentOf(held) }),
  replaceSubmission: (held) => onCalculations(held, { body: { certifiedAccurate: true } }),
  createCalculationAttachment: (held) => onCalculations(held, { isUpload: true }),
  createRevision: (held) => onCalculations(held, { body: {} }),
  getCalculationResult: onCalculations,
  getCalculationProblemType: 'open',
  getCalculationHealth: 'open',
  getCalculationOpenapi: 'open',
};

const BY_ID: readonly { readonly id: PublicOperationId; readonly base: string; readonly operation: Operation }[] = [
  ...OPERATION_IDS.map((id) => ({ id, base: API_PATH, operation: OPERATIONS[id] })),
  ...WORKDAY_OPERATION_IDS.map((id) => ({ id, base: WORKDAY_API_PATH, operation: WORKDAY_OPERATIONS[id] })),
];

function workerOf({ ssin: number }: Pick<Held, 'ssin'>) {
  return { ssin: number, workerCode: 'whiteCollar', jointCommissionNumber: '200.00' };
}

/** Each method, and with a mark of what the owner holds. */
const WAYS: Readonly<Record<Operation['method'], readonly (readonly [method: string, condition?: string])[]>> = {
  GET: [['GET'], ['GET', 'if-none-match'], ['HEAD']],
  POST: [['POST']],
  PUT: [['PUT'], ['PUT', 'if-match']],
  DELETE: [['DELETE']],
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

async function call(
  service: Pick<Service, 'url'>,
  { base, operation }: (typeof BY_ID)[number],
  { path = {}, query = '', body, isUpload }: Attempt,
  headers: Headers,
  method: string = operation.method,
): Promise<Answer> {
  const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? name);
  const form = new FormData();
  form.append(
    'description',
    JSON.stringify({ attachmentType: 'other', fileName: 'autre.pdf', otherDescription: 'Autre' }),
  );
  form.append('content', new Blob([pdf(64)]), 'content');
  const answer = await fetch(`${service.url}${base}${url}${query}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(isUpload && { body: form }),
  });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

/** An owner at work: something in each state that somebody else could ask for. */
async function fill(service: Service, headers: Headers, employer: string, from: number): Promise<Held> {
  const named = new Map<string, (typeof BY_ID)[number]>(BY_ID.map((each) => [each.id, each]));
  const key = randomUUID();
  const act = async (id: PublicOperationId, attempt: Attempt, ownKey: string = randomUUID()): Promise<Json> => {
    const operation = named.get(id);
    if (operation === undefined) throw new Error(id);
    const keyed = { ...headers, 'idempotency-key': `"${ownKey}"` };
    const { status, text, headers: given } = await call(service, operation, attempt, keyed);
    if (status >= 300) throw new Error(`${id}: ${text}`);
    return { ...(text !== '' && JSON.parse(text)), etag: given['etag'] };
  };
  const file = async (index: number, changes: object = {}): Promise<string> => {
    const worker = workerOf({ ssin: ssin(from + index) });
    const body = newRequest({ employer: { enterpriseNumber: employer }, worker, ...changes });
    return (await act('createCareerBreakRequest', { body }, index === 0 ? key : undefined)).ticketNumber;
  };
  const reference = `REF-${String(from)}`;
  const request = await file(0, { clientReference: reference });
  const cancelled = await file(1);
  const school = newSchoolRequest({ employer: { enterpriseNumber: employer } });
  const authority: string = (await act('createCareerBreakRequest', { body: school })).ticketNumber;
  const ticketNumber = request;
  const change = { newEndDate: '2027-05-31', certifiedAccurate: true };
  const { partTicketNumber } = await act('createModification', { path: { ticketNumber }, body: change });
  const { attachmentId } = await act('createAttachment', { path: { ticketNumber }, isUpload: true });
  await act('replaceCancellation', { path: { ticketNumber: cancelled }, body: { confirmed: true } });
  await act('replaceEmployerProfile', { body: profile });
  const notify = async (index: number): Promise<string> => {
    const worker = { ssin: ssin(from + index) };
    const { json } = await service.control('POST', '/workerNotifications', {
      employer: { enterpriseNumber: employer },
      worker,
      regime: 'half',
    });
    return json.ticketNumber;
  };
  const [notification, decided] = [await notify(2), await notify(3)];
  await act('replaceDecision', { path: { ticketNumber: decided }, body: accepted });
  const content = newContent({ worker: { ssin: ssin(from) }, welfareCentre: { enterpriseNumber: employer } });
  const draft: string = (await act('createCalculationRequest', { body: { status: 'draft', ...content } })).ticketNumber;
  const sent = { status: 'sent', ...content, worker: { ssin: ssin(from + 4) }, certifiedAccurate: true };
  const calculated: string = (await act('createCalculationRequest', { body: sent })).ticketNumber;
  await service.control('POST', `/calculationRequests/${calculated}/results`, {});
  const { etag } = await act('getCareerBreakRequest', { path: { ticketNumber } });
  const own = { employer, ssin: ssin(from), reference, key, etag, request, cancelled, authority };
  return { ...own, part: partTicketNumber, attachmentId, notification, decided, draft, calculated };
}

/** Everything that the owner can see, and everything that the service holds. */
async function stateOf(service: Service, headers: Headers, held: Held): Promise<readonly string[]> {
  const texts = [(await service.control('GET', '/ledger')).text];
  for (const each of BY_ID) {
    const attempts = ATTEMPTS[each.id];
    if (attempts === 'open' || (each.operation.method !== 'GET' && !each.id.startsWith('query'))) continue;
    for (const attempt of attempts(held))
      texts.push(withoutInstance((await call(service, each, attempt, headers)).text));
  }
  return texts;
}

/** Each problem has a number of its own. */
function withoutInstance(text: string): string {
  return text.replace(/urn:uuid:[0-9a-f-]{36}/, '<instance>');
}

/** What tells one answer from another, whatever it was asked for. */
function tellTale({ status, headers, text }: Answer, held: Held): Answer {
  let plain = text;
  for (const [name, value] of Object.entries(held)) plain = plain.replaceAll(value, `<${name}>`);
  const { date: _date, 'belgov-trace-id': _trace, ...rest } = headers;
  return { status, headers: rest, text: withoutInstance(plain) };
}

async function signedIn(service: Service, client: Partial<NewMockClient>): Promise<Headers> {
  const keys = await newKeys();
  const { enterpriseNumber = '' } = client;
  return signIn(service, keys, newClient(keys, { clientId: `client-${enterpriseNumber}`, ...client }));
}

/** A service where the owner holds something, and what another owner holds elsewhere: names of nothing here. */
async function twoOwners() {
  const owners: { service: Service; headers: Headers; held: Held }[] = [];
  for (const [index, enterpriseNumber = ''] of [OWNER, NOBODY].entries()) {
    const service = await startService({ requiresSignIn: true, overlaps: 'block', seed: index + 1 });
    const headers = await signedIn(service, { enterpriseNumber, permissions: [...ALL] });
    owners.push({ service, headers, held: await fill(service, headers, enterpriseNumber, 100 * (index + 1)) });
  }
  const [here, elsewhere] = owners;
  if (here === undefined || elsewhere === undefined) throw new Error('two owners are needed');
  return { ...here, absent: elsewhere.held };
}

it('asks for a token exactly where there is something to be had', () => {
  const open = BY_ID.filter(({ id }) => ATTEMPTS[id] === 'open').map(({ id }) => id);
  expect(BY_ID.filter(({ operation }) => operation.scope === undefined).map(({ id }) => id)).toEqual(open);
});

describe('what an owner holds', () => {
  it.each(Object.keys(STRANGERS))(
    'is for %s as if it were not there, by every operation, and stays as it is',
    async (name) => {
      const { service, headers, held, absent } = await twoOwners();
      const client = STRANGERS[name];
      const stranger = client === undefined ? {} : await signedIn(service, client);
      // Whoever saves a profile of its own for the first time is answered otherwise than later.
      if (client !== undefined) {
        const own = { headers: stranger, body: profile };
        expect((await service.call('PUT', `${API_PATH}/employerProfile`, own)).status).toBe(201);
      }
      const before = await stateOf(service, headers, held);
      for (const each of BY_ID) {
        const attempts = ATTEMPTS[each.id];
        if (attempts === 'open') continue;
        for (const [method, condition] of WAYS[each.operation.method]) {
          const ask = async (of: Held, attempt: Attempt): Promise<Answer> => {
            const tag = condition === undefined ? {} : { [condition]: of.etag };
            const sent = { ...stranger, ...tag, 'idempotency-key': `"${of.key}"` };
            return tellTale(await call(service, each, attempt, sent, method), of);
          };
          const others = attempts(absent);
          for (const [index, attempt] of attempts(held).entries()) {
            const there = await ask(held, attempt);
            const what = `${name}: ${method} ${each.id} ${condition ?? ''} ${String(index)}`;
            expect(there, what).toEqual(await ask(absent, others[index] ?? {}));
            if (attempt.path !== undefined) expect([401, 403, 404], what).toContain(there.status);
            if (each.id.startsWith('query') && there.status === 200) {
              expect(JSON.parse(there.text).total, what).toBe(0);
            }
          }
        }
      }
      expect(await stateOf(service, headers, held)).toEqual(before);
    },
  );

  it('is not reached through a request of one’s own, and one’s own filing is none of it', async () => {
    const { service, held, absent } = await twoOwners();
    const stranger = await signedIn(service, { enterpriseNumber: SME ?? '' });
    const send = { ...stranger, 'idempotency-key': `"${held.key}"` };
    const body = newRequest({
      employer: { enterpriseNumber: SME },
      worker: workerOf(held),
      clientReference: held.reference,
    });
    const filed = await service.call('POST', `${API_PATH}/careerBreakRequests`, { headers: send, body });
    expect(filed.status).toBe(201);
    expect(filed.json.warnings ?? []).toEqual([]);
    const own = `${API_PATH}/careerBreakRequests/${String(filed.json.ticketNumber)}`;
    for (const path of [
      ({ part }: Held) => `${own}/modifications/${part}`,
      ({ attachmentId }: Held) => `${own}/attachments/${attachmentId}/content`,
    ]) {
      const [there, nowhere] = [path(held), path(absent)];
      const { status, text } = await service.call('GET', there, { headers: stranger });
      expect(status).toBe(404);
      const other = await service.call('GET', nowhere, { headers: stranger });
      expect(tellTale({ status, headers: {}, text }, held)).toEqual(
        tellTale({ status: other.status, headers: {}, text: other.text }, absent),
      );
    }
  });
});
