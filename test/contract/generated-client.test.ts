import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importPKCS8, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SeedName } from '../../src/schemas/wire/seed-names.ts';
import { newRequest, newSchoolRequest, ssin, type Json } from '../mock/running-service.ts';
import { emptyFolder, spawnService } from '../mock/spawned-service.ts';
import { newContent } from '../mock/workday/workday-service.ts';
import { generateClient, type GeneratedClient, type GeneratedModule } from '../support/contract/generated-client.ts';
import { judgedFetch } from '../support/contract/judged-fetch.ts';

/** Where the clock of a service in a process of its own stands. */
const NOON_SEC = Date.parse('2026-11-21T12:00:00Z') / 1000;
const TOKEN_PATH = '/REST/oauth/v5/token';
const PDF = new Blob(['%PDF-1.7\n'], { type: 'application/pdf' });
const NOWHERE = '04W-0000000-00-Z';
const [BAKERY, BUREAU_CLIENT, LAPSED] = ['0720000118', '0720010115', '0720014172'];
const [SCHOOL, FLEMISH_SCHOOL, CPAS] = ['0720020112', '0720021102', '0720030010'];

let careerBreak: GeneratedModule;
let workdays: GeneratedModule;

beforeAll(async () => {
  careerBreak = await generateClient('careerBreak');
  workdays = await generateClient('workdayCalculation');
});

describe('a client that a generator made of the document', () => {
  it('files, changes, proves and cancels for an employer', async () => {
    const { sme, control, faults } = await world('sme');
    const profile = await sme('getAccessProfile');
    expect(profile.data).toMatchObject({ enterpriseNumber: BAKERY, permissions: ['careerBreakEmployer'] });
    const health = await sme('getHealth');
    const leaves = await sme('getLeaveTypes');
    expect([health.status, leaves.status]).toEqual([200, 200]);

    const ticketNumber = await filed(sme, newRequest({ employer: { enterpriseNumber: BAKERY } }));
    const changed = await sme('createModification', {
      path: { ticketNumber },
      headers: key(),
      body: { newEndDate: '2027-07-31', certifiedAccurate: true },
    });
    const { partTicketNumber } = changed.data;
    const part = await sme('getModification', { path: { ticketNumber, partTicketNumber } });
    expect(part.data).toMatchObject({ ticketNumber, newEndDate: '2027-07-31' });
    const added = await sme('createAttachment', { path: { ticketNumber }, headers: key(), body: document });
    expect(added.status).toBe(201);
    const { attachmentId } = added.data;
    const content = await sme('getAttachmentContent', { path: { ticketNumber, attachmentId } });
    expect(await content.data.text()).toBe('%PDF-1.7\n');

    const second = await filed(sme, newRequest({ employer: { enterpriseNumber: BAKERY }, worker: otherWorker }));
    const found = await sme('queryCareerBreakRequests', { body: {}, query: { pageSize: 1, sort: ['ticketNumber'] } });
    expect(found.data).toMatchObject({ total: 2, next: expect.stringContaining('page=2') });
    const cancelled = await sme('replaceCancellation', { path: { ticketNumber: second }, body: { confirmed: true } });
    expect(cancelled.status).toBe(201);

    await control(`/careerBreakRequests/${ticketNumber}/workerCompletion`);
    const read = await sme('getCareerBreakRequest', { path: { ticketNumber } });
    expect(read.data).toMatchObject({ status: 'awaitingProcessing', consultable: false, currentEndDate: '2027-07-31' });
    const late = await sme('createModification', {
      path: { ticketNumber },
      headers: key(),
      body: { newEndDate: '2027-08-31', certifiedAccurate: true },
    });
    expect([late.status, late.data.requestStatus]).toEqual([409, 'awaitingProcessing']);
    expect(faults).toEqual([]);
  });

  it('answers the notifications of workers, with the parameters and the list of the personnel', async () => {
    const { sme, control, faults } = await world('sme');
    const body = { contactLastName: 'RH', emailAddress: 'rh@exemple.example', sector: 'private' };
    const saved = await sme('replaceEmployerProfile', { body: { ...body, electronicNotificationsAccepted: true } });
    const personnel = await sme('queryPersonnelMembers', { body: {} });
    expect([saved.status, personnel.status]).toEqual([201, 200]);

    const { ticketNumber } = await control('/workerNotifications', { employer: { enterpriseNumber: BAKERY } });
    const list = await sme('queryWorkerNotifications', { body: { statuses: ['toProcess'] } });
    expect(list.data.items).toMatchObject([{ ticketNumber }]);
    const shown = await sme('getWorkerNotification', { path: { ticketNumber } });
    expect(shown.data.missingEmployerPart).toContain('workloads');
    const later = await sme('createPostponement', {
      path: { ticketNumber },
      headers: key(),
      body: { newStartDate: '2027-04-01' },
    });
    expect(later.status).toBe(201);
    const { workloads } = newRequest();
    const decided = await sme('replaceDecision', {
      path: { ticketNumber },
      body: {
        decision: 'accepted',
        certifiedAccurate: true,
        employerPart: { workerCode: 'whiteCollar', jointCommissionNumber: '200.00', workloads },
      },
    });
    expect(decided.status).toBe(201);
    const request = await sme('getCareerBreakRequest', { path: { ticketNumber: decided.data.ticketNumber } });
    expect(request.data).toMatchObject({ origin: 'workerNotification', status: 'awaitingWorker' });
    expect(faults).toEqual([]);
  });

  it('files for the employers of a bureau, and is told which of them gave no mandate', async () => {
    const { bureau, employer01, faults } = await world('bureau');
    const ticketNumber = await filed(bureau, newRequest({ employer: { enterpriseNumber: BUREAU_CLIENT } }));
    const refused = await bureau('createCareerBreakRequest', {
      headers: key(),
      body: newRequest({ employer: { enterpriseNumber: LAPSED } }),
    });
    expect(refused).toMatchObject({ status: 403, data: { reason: 'lapsedMandate', enterpriseNumber: LAPSED } });
    expect((await employer01('getCareerBreakRequest', { path: { ticketNumber } })).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('files for the schools of an organising authority, and shows them to no other', async () => {
    const { po, poOnly, faults } = await world('po');
    const institution = { communityCode: 'frenchSpeaking', enterpriseNumber: SCHOOL };
    const employer = { enterpriseNumber: (await po('getAccessProfile')).data.enterpriseNumber };
    const ticketNumber = await filed(po, newSchoolRequest({ employer, institution }));
    const other = { enterpriseNumber: (await poOnly('getAccessProfile')).data.enterpriseNumber };
    const flemish = { communityCode: 'flemish', enterpriseNumber: FLEMISH_SCHOOL };
    const theirs = await filed(poOnly, newSchoolRequest({ employer: other, institution: flemish }));
    for (const path of [{ ticketNumber }, { ticketNumber: NOWHERE }]) {
      expect((await poOnly('getCareerBreakRequest', { path })).status).toBe(404);
      expect((await poOnly('replaceCancellation', { path, body: { confirmed: true } })).status).toBe(404);
    }
    const seen = await poOnly('queryCareerBreakRequests', { body: { capacity: 'organizingAuthority' } });
    expect(seen.data.items).toMatchObject([{ ticketNumber: theirs }]);
    expect(faults).toEqual([]);
  });

  it('has working days calculated for a public centre, and asks again after something happened', async () => {
    const { cpas, control, faults } = await world('cpas');
    const content = newContent({ welfareCentre: { enterpriseNumber: CPAS } });
    const made = await cpas('createCalculationRequest', { headers: key(), body: { status: 'draft', ...content } });
    const path = { ticketNumber: made.data.ticketNumber };
    const proof = { description: { attachmentType: 'contract', fileName: 'contrat.pdf' }, content: PDF };
    expect((await cpas('createCalculationAttachment', { path, headers: key(), body: proof })).status).toBe(201);
    expect((await cpas('replaceCalculationRequest', { path, body: { ...content, comment: 'x' } })).status).toBe(200);
    expect((await cpas('getCalculationResult', { path })).status).toBe(404);
    expect((await cpas('replaceSubmission', { path, body: { certifiedAccurate: true } })).status).toBe(201);
    await control(`/calculationRequests/${path.ticketNumber}/results`, {});
    const result = await cpas('getCalculationResult', { path });
    expect(result.data).toMatchObject({ workdays: expect.any(Number) });
    const body = { recalculationReason: 'eventDuringContract' };
    const copy = await cpas('createRevision', { path, headers: key(), body });
    expect(copy.data).toMatchObject({ status: 'draft', phase: 'recalculation' });
    const found = await cpas('queryCalculationRequests', { body: { statuses: ['calculated'] } });
    expect(found.data.items).toMatchObject([path]);
    expect(faults).toEqual([]);
  });

  it('sends what was not answered again under the same key, and files once', async () => {
    const { sme, faults } = await world('sme');
    const headers = key();
    const body = newRequest({ employer: { enterpriseNumber: BAKERY } });
    const first = await sme('createCareerBreakRequest', { headers, body });
    const again = await sme('createCareerBreakRequest', { headers, body });
    expect(again.data.ticketNumber).toBe(first.data.ticketNumber);
    expect((await sme('queryCareerBreakRequests', { body: {} })).data.total).toBe(1);
    expect(faults).toEqual([]);
  });
});

const otherWorker = { ssin: ssin(1), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' };
const document = {
  description: { attachmentType: 'other', otherDescription: 'Attestation', fileName: 'attestation.pdf' },
  content: PDF,
};

const key = (): Record<string, string> => ({ 'Idempotency-Key': `"${randomUUID()}"` });

async function filed(client: GeneratedClient, body: object): Promise<string> {
  const { status, data } = await client('createCareerBreakRequest', { headers: key(), body });
  expect([status, data.issues]).toEqual([201, undefined]);
  return data.ticketNumber;
}

interface World {
  /** What a worker or the office does. */
  readonly control: (path: string, body?: object) => Promise<Json>;
  /** What answers were against the contract. */
  readonly faults: readonly string[];
}

const CLIENTS = {
  sme: ['sme'],
  bureau: ['bureau', 'employer01'],
  po: ['po', 'poOnly'],
  cpas: ['cpas'],
} as const satisfies Record<SeedName, readonly string[]>;

/** A service in a process of its own, and everybody whom the situation names, signed in. */
async function world<S extends SeedName>(
  seedName: S,
): Promise<World & Readonly<Record<(typeof CLIENTS)[S][number], GeneratedClient>>>;
async function world(seedName: SeedName): Promise<World & Readonly<Record<string, unknown>>> {
  const folder = emptyFolder();
  const service = await spawnService(folder, [], { seedName });
  const { fetch, faults } = judgedFetch();
  const clients = CLIENTS[seedName].map(async (clientId) => {
    const token = await signIn(service.url, clientId, path.join(folder, 'state/keys', `${clientId}.pem`));
    const [made, api] = clientId === 'cpas' ? [workdays, 'workdayCalculation'] : [careerBreak, 'careerBreak'];
    return [clientId, made.open({ baseUrl: `${service.url}/REST/${api}/v1`, token, fetch })] as const;
  });
  const control = async (below: string, body?: object): Promise<Json> => {
    const reply = await service.control('POST', below, body);
    if (reply.status >= 300) throw new Error(`not done: ${reply.text}`);
    return reply.json;
  };
  return { control, faults, ...Object.fromEntries(await Promise.all(clients)) };
}

/** As RFC 7523 has it, with nothing of ours. */
async function signIn(url: string, clientId: string, keyFile: string): Promise<string> {
  const pem = await importPKCS8(readFileSync(keyFile, 'utf8'), 'ES256');
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(url + TOKEN_PATH)
    .setIssuedAt(NOON_SEC)
    .setExpirationTime(NOON_SEC + 60)
    .setJti(randomUUID())
    .sign(pem);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  const answer = await fetch(url + TOKEN_PATH, { method: 'POST', body });
  const json: Json = await answer.json();
  return json.access_token;
}
