import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import type { NewMockClient } from '../../src/schemas/wire/mock-clients.ts';
import { newClient, newKeys, signIn, type ClientKeys } from './registered-client.ts';
import {
  API,
  newRequest,
  newSchoolRequest,
  ssin,
  startService,
  type Json,
  type Reply,
  type Service,
} from './running-service.ts';

const REQUESTS = `${API}/careerBreakRequests`;
const [E1, E2, E3, BUREAU, PO1, PO2] = [1, 2, 3, 10, 20, 21].map(inventedEnterprise);
const SCHOOL = inventedEnterprise(30);

/** Whom each may file for as employer; an organising authority sees what it filed as one. */
const WHO = {
  employer1: { own: E1, actsFor: [E1], permissions: ['careerBreakEmployer'] },
  employer2: { own: E2, actsFor: [E2], permissions: ['careerBreakEmployer'] },
  employer3: { own: E3, actsFor: [E3], permissions: ['careerBreakEmployer'] },
  // The mandate of the third employer has lapsed.
  bureau: { own: BUREAU, actsFor: [BUREAU, E1, E2], permissions: ['careerBreakEmployer'] },
  po1: { own: PO1, actsFor: [PO1], permissions: ['careerBreakEmployer', 'careerBreakOrganizingAuthority'] },
  po2: { own: PO2, actsFor: [], permissions: ['careerBreakOrganizingAuthority'] },
} as const;
type Name = keyof typeof WHO;
const NAMES = Object.keys(WHO).filter((name): name is Name => Object.hasOwn(WHO, name));

interface Filed {
  readonly ticket: string;
  readonly by: Name;
  readonly capacity: 'employer' | 'organizingAuthority';
  readonly employer: string;
  isCancelled: boolean;
}

function maySee(name: Name, { by, capacity, employer }: Filed): boolean {
  if (capacity === 'organizingAuthority') return by === name;
  return WHO[name].actsFor.some((own) => own === employer);
}

function mayFile(name: Name, capacity: Filed['capacity'], employer: string): boolean {
  const { own, actsFor, permissions } = WHO[name];
  if (capacity === 'employer') return actsFor.some((mandator) => mandator === employer);
  return permissions.some((each) => each === 'careerBreakOrganizingAuthority') && employer === own;
}

const step = fc.record({
  who: fc.constantFrom(...NAMES),
  what: fc.constantFrom('file', 'get', 'list', 'find', 'modify', 'cancel', 'attach', 'readParts'),
  capacity: fc.constantFrom('employer' as const, 'organizingAuthority' as const),
  employer: fc.constantFrom(...Object.values(WHO).map(({ own }) => own)),
  which: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let keys: ClientKeys;
beforeAll(async () => {
  keys = await newKeys();
});

function clientOf(name: Name): NewMockClient {
  const { own, actsFor, permissions } = WHO[name];
  const valid = actsFor.filter((employer) => employer !== own).map((enterpriseNumber) => ({ enterpriseNumber }));
  const lapsed = name === 'bureau' ? [{ enterpriseNumber: E3 ?? '', endDate: '2026-11-20' }] : [];
  return newClient(keys, {
    clientId: name,
    enterpriseNumber: own ?? '',
    permissions: [...permissions],
    mandates: [...valid.map(({ enterpriseNumber }) => ({ enterpriseNumber: enterpriseNumber ?? '' })), ...lapsed],
  });
}

/** Everybody at work on one service, with what each of them should find there. */
class World {
  readonly filed: Filed[] = [];
  readonly #service: Service;
  readonly #headers: ReadonlyMap<Name, Record<string, string>>;
  #workers = 0;

  constructor(service: Service, headers: ReadonlyMap<Name, Record<string, string>>) {
    this.#service = service;
    this.#headers = headers;
  }

  call(who: Name, method: string, path: string, body?: unknown): Promise<Reply> {
    const headers = { ...this.#headers.get(who), 'idempotency-key': `"${randomUUID()}"` };
    return this.#service.call(method, path, { headers, ...(body !== undefined && { body }) });
  }

  async do(doing: Step): Promise<void> {
    if (doing.what === 'file') return this.#file(doing);
    if (doing.what === 'list') return this.expectOverview(doing.who);
    const target = this.filed[doing.which % Math.max(this.filed.length, 1)];
    if (target === undefined) return;
    const visible = maySee(doing.who, target);
    const path = `${REQUESTS}/${target.ticket}`;
    switch (doing.what) {
      case 'get': {
        const reply = await this.call(doing.who, 'GET', path);
        expect(reply.status).toBe(visible ? 200 : 404);
        if (!visible) expect(reply.text).not.toContain(target.employer);
        return;
      }
      case 'find': {
        const reply = await this.call(doing.who, 'POST', `${REQUESTS}/query`, { ticketNumber: target.ticket });
        expect(reply.json.total).toBe(visible ? 1 : 0);
        return;
      }
      case 'readParts':
        for (const part of ['modifications', 'attachments']) {
          expect((await this.call(doing.who, 'GET', `${path}/${part}`)).status).toBe(visible ? 200 : 404);
        }
        return;
      case 'modify': {
        const body = { newEndDate: '2027-07-31', certifiedAccurate: true };
        const { status } = await this.call(doing.who, 'POST', `${path}/modifications`, body);
        expect(visible ? [201, 409] : [404]).toContain(status);
        return;
      }
      case 'cancel': {
        const { status } = await this.call(doing.who, 'PUT', `${path}/cancellation`, { confirmed: true });
        expect(visible ? [200, 201] : [404]).toContain(status);
        if (visible) target.isCancelled = true;
        return;
      }
      case 'attach': {
        const { status } = await this.call(doing.who, 'POST', `${path}/attachments`, { any: 'body' });
        expect(status).toBe(visible ? 415 : 404);
        return;
      }
    }
  }

  async #file({ who, capacity, employer }: Step): Promise<void> {
    this.#workers += 1;
    const enterpriseNumber = employer ?? '';
    const changes = { capacity, employer: { enterpriseNumber } };
    const body =
      capacity === 'employer'
        ? newRequest({
            ...changes,
            worker: { ssin: ssin(this.#workers), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
          })
        : newSchoolRequest({ ...changes, institution: { communityCode: 'flemish', enterpriseNumber: SCHOOL } });
    const reply = await this.call(who, 'POST', REQUESTS, body);
    const allowed = mayFile(who, capacity, enterpriseNumber);
    expect([reply.status, reply.json.type]).toEqual(
      allowed ? [201, undefined] : [403, 'urn:problem-type:belgif:missingPermission'],
    );
    if (!allowed) return;
    this.filed.push({
      ticket: reply.json.ticketNumber,
      by: who,
      capacity,
      employer: enterpriseNumber,
      isCancelled: false,
    });
  }

  /** While others file and cancel: nothing that is not one's own is ever there. */
  async expectOverview(who: Name): Promise<void> {
    const reply = await this.call(who, 'POST', `${REQUESTS}/query?pageSize=100`, {});
    const seen: readonly string[] = reply.json.items.map((item: Json) => item.ticketNumber);
    const known = new Map(this.filed.map((each) => [each.ticket, each]));
    for (const ticket of seen) {
      const filed = known.get(ticket);
      if (filed !== undefined) expect(maySee(who, filed)).toBe(true);
    }
  }

  /** When all is quiet: exactly what is one's own, in the state that one's own side left it in. */
  async expectOwn(who: Name): Promise<void> {
    const reply = await this.call(who, 'POST', `${REQUESTS}/query?pageSize=100`, {});
    const seen = reply.json.items.map((item: Json) => [item.ticketNumber, item.status === 'cancelled']);
    const own = this.filed
      .filter((filed) => maySee(who, filed))
      .map(({ ticket, isCancelled }) => [ticket, isCancelled]);
    const byTicket = ([one]: readonly unknown[], [other]: readonly unknown[]) =>
      String(one).localeCompare(String(other));
    expect(seen.toSorted(byTicket)).toEqual(own.toSorted(byTicket));
  }
}

describe('two organising authorities, three employers and a bureau at the same time', () => {
  it('never see or change what is not theirs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 6, maxLength: 6 }), { minLength: 8, maxLength: 8 }),
        async (waves) => {
          const service = await startService({ requiresSignIn: true, overlaps: 'silent' });
          const headers = new Map<Name, Record<string, string>>();
          for (const name of NAMES) headers.set(name, await signIn(service, keys, clientOf(name)));
          const world = new World(service, headers);
          for (const steps of waves) await Promise.all(steps.map((each) => world.do(each)));
          for (const name of NAMES) await world.expectOwn(name);
          await service.close();
        },
      ),
      // Making a failure smaller would take longer than the test may.
      { numRuns: 12, seed: 20261125, endOnFailure: true },
    );
  });

  it('cannot use each other’s idempotency keys', async () => {
    const service = await startService({ requiresSignIn: true, overlaps: 'silent' });
    const key = { 'idempotency-key': `"${randomUUID()}"` };
    const body = newRequest({ employer: { enterpriseNumber: E1 } });
    const tickets = new Set<string>();
    for (const name of ['employer1', 'bureau'] as const) {
      const headers = { ...(await signIn(service, keys, clientOf(name))), ...key };
      const reply = await service.call('POST', REQUESTS, { headers, body });
      expect(reply.status).toBe(201);
      tickets.add(reply.json.ticketNumber);
    }
    expect(tickets.size).toBe(2);
  });
});

describe('a mandate', () => {
  it('holds on its first and its last day, on the clock of the service', async () => {
    const service = await startService({ requiresSignIn: true });
    const mandate = { enterpriseNumber: E1 ?? '', startDate: '2026-12-01', endDate: '2026-12-31' };
    const client = newClient(keys, { enterpriseNumber: BUREAU ?? '', mandates: [mandate] });
    const headers = await signIn(service, keys, client);
    const statuses: [string, number, string | undefined, number][] = [];
    for (const date of ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01']) {
      await service.control('PUT', '/clock', { date });
      const key = { 'idempotency-key': `"${randomUUID()}"` };
      const body = newRequest({ employer: { enterpriseNumber: E1 } });
      const reply = await service.call('POST', REQUESTS, { headers: { ...headers, ...key }, body });
      const profile = await service.call('GET', `${API}/accessProfile`, { headers });
      statuses.push([date, reply.status, reply.json.reason, profile.json.mandators.length]);
    }
    expect(statuses).toEqual([
      ['2026-11-30', 403, 'mandate', 0],
      ['2026-12-01', 201, undefined, 1],
      ['2026-12-31', 201, undefined, 1],
      ['2027-01-01', 403, 'lapsedMandate', 0],
    ]);
  });
});
