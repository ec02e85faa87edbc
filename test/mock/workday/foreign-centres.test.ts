import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inventedEnterprise } from '../../../src/mock/seeds/seeds.ts';
import { newClient, newKeys, signIn } from '../registered-client.ts';
import type { Reply, Service } from '../running-service.ts';
import { newContent, startWorkdays, WORKDAY_API } from './workday-service.ts';

const [ONE, OTHER, NONE] = [40, 41, 42].map(inventedEnterprise);
const REQUESTS = `${WORKDAY_API}/calculationRequests`;

async function caller(service: Service, enterpriseNumber: string, permissions: readonly string[]) {
  const keys = await newKeys();
  const client = newClient(keys, {
    clientId: `client-${enterpriseNumber}`,
    enterpriseNumber,
    permissions: permissions.map((each) =>
      each === 'workdayCalculation' ? 'workdayCalculation' : 'careerBreakEmployer',
    ),
  });
  const authorization = await signIn(service, keys, client);
  return (method: string, path: string, body?: object): Promise<Reply> =>
    service.call(method, path, {
      ...(body !== undefined && { body }),
      headers: { ...authorization, 'idempotency-key': `"${randomUUID()}"` },
    });
}

const RIGHT = ['careerBreakEmployer', 'workdayCalculation'];

test('a calculation of another centre is not found, whatever is done with it, and found in no overview', async () => {
  const service = await startWorkdays();
  const one = await caller(service, ONE ?? '', RIGHT);
  const other = await caller(service, OTHER ?? '', RIGHT);
  const content = newContent({ welfareCentre: { enterpriseNumber: ONE } });
  const { ticketNumber } = (await one('POST', REQUESTS, { status: 'draft', ...content })).json;
  const path = `${REQUESTS}/${String(ticketNumber)}`;
  const certified = { certifiedAccurate: true };
  const attempts = [
    await other('GET', path),
    await other('PUT', path, content),
    await other('PUT', `${path}/submission`, certified),
    await other('POST', `${path}/attachments`, {}),
    await other('POST', `${path}/revisions`, {}),
    await other('GET', `${path}/result`),
  ];
  expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  expect((await other('POST', `${REQUESTS}/query`, {})).json.items).toEqual([]);
  expect((await one('POST', `${REQUESTS}/query`, {})).json.items).toHaveLength(1);
  expect((await one('GET', path)).json.status).toBe('draft');
});

test('a request in the name of another centre, or without the right to calculations, is refused', async () => {
  const service = await startWorkdays();
  const one = await caller(service, ONE ?? '', RIGHT);
  const none = await caller(service, NONE ?? '', ['careerBreakEmployer']);
  const forOther = { status: 'draft', ...newContent({ welfareCentre: { enterpriseNumber: OTHER } }) };
  expect((await one('POST', REQUESTS, forOther)).json).toMatchObject({ status: 403, reason: 'mandate' });
  const forNone = { status: 'draft', ...newContent({ welfareCentre: { enterpriseNumber: NONE } }) };
  expect((await none('POST', REQUESTS, forNone)).json).toMatchObject({ status: 403, reason: 'permission' });
  // A draft cannot be given away to another centre either.
  const own = newContent({ welfareCentre: { enterpriseNumber: ONE } });
  const { ticketNumber } = (await one('POST', REQUESTS, { status: 'draft', ...own })).json;
  const given = newContent({ welfareCentre: { enterpriseNumber: OTHER } });
  expect((await one('PUT', `${REQUESTS}/${String(ticketNumber)}`, given)).status).toBe(403);
});
