import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { Contract } from '../support/contract/contract.ts';
import { conventionFaults } from '../support/contract/conventions.ts';
import { anyCall, type FuzzedWorld } from '../support/fuzz/any-call.ts';
import { rawSender, type RawAnswer, type RawCall } from '../support/fuzz/raw-call.ts';
import { EMPLOYER, API, ssin, startService, type Service } from '../mock/running-service.ts';
import { pdf, upload } from '../mock/upload.ts';
import { newContent, WORKDAY_API } from '../mock/workday/workday-service.ts';
import { describedOperations, type DescribedOperation } from './documents.ts';

// Many calls in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

/** `FUZZ_SEED` and `FUZZ_RUNS` ask for other calls, and for more of them. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_126);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 25);
const STACK = /\n\s+at |node_modules|\.ts:\d|Error:/;
/** As in the document of problems; a 405 and its like may come without. */
const EMPTY: ReadonlySet<number> = new Set([405, 406, 412, 415]);
const NOT_HTTP: ReadonlySet<number> = new Set([400, 417, 431]);

const contract = new Contract();
const described = describedOperations.map((each) => [each.id, each] as const);

describe(`any call (seed ${String(SEED)})`, () => {
  it.each(described)('of %s gets an answer that the document allows', async (_, operation) => {
    const faults: unknown[] = [];
    const service = await startService({}, { onFault: (fault) => faults.push(fault) });
    const world = await furnish(service, operation);
    const send = rawSender(service.url);
    await fc.assert(
      fc.asyncProperty(anyCall(operation, world), async (call) => {
        const answer = await send(call);
        expect(faultsOf(call, answer)).toEqual([]);
        expect(faults).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    expect((await service.call('GET', `${API}/health`)).status).toBe(200);
  });
});

/** What is wrong with an answer, whatever was asked. */
function faultsOf(
  { method, path: url, headers: sent }: RawCall,
  { status, headers, body }: RawAnswer,
): readonly string[] {
  // What is no HTTP, Node refuses by itself and ends the connection.
  if (!headers.has('server')) return NOT_HTTP.has(status) && body.length === 0 ? [] : ['an answer of nobody'];
  const text = body.toString();
  const exchange = {
    method,
    path: url.replace(/\?.*$/s, ''),
    url,
    requestHeaders: Object.fromEntries(sent),
    status,
    headers,
    body,
  };
  const faults = [...contract.breachesOf(exchange), ...conventionFaults(exchange)];
  if (status >= 500) faults.push(`the status is ${String(status)}`);
  if (STACK.test(text)) faults.push('the answer tells how the service is made');
  if (body.length > 1_000_000) faults.push(`the answer has ${String(body.length)} bytes`);
  if (status < 400 || (body.length === 0 && (method === 'HEAD' || EMPTY.has(status)))) return faults;
  if (headers.get('content-type') !== 'application/problem+json') return [...faults, 'a refusal is no problem'];
  const { instance } = JSON.parse(text);
  if (instance !== `urn:uuid:${String(headers.get('belgov-trace-id'))}`) faults.push('the problem names another trace');
  return faults;
}

/** A service in which something is there of all that an operation may ask for. */
async function furnish(service: Service, { path: below }: DescribedOperation): Promise<FuzzedWorld> {
  const isWorkday = below.startsWith(WORKDAY_API);
  const file = path.join(
    import.meta.dirname,
    `../../docs/openapi/${isWorkday ? 'workdayCalculation' : 'careerBreak'}.yaml`,
  );
  const document = parse(readFileSync(file, 'utf8'));
  const tickets = isWorkday ? await makeCalculations(service) : await makeRequests(service, below);
  return {
    components: document.components.schemas,
    known: {
      ...tickets,
      EnterpriseNumber: [EMPLOYER],
      Ssin: [ssin(), ssin(1)],
      TicketNumber: [...(tickets['ticketNumber'] ?? []), '04W-0000000-00-Z'],
      problemType: ['badRequest', 'overlappingRequest', 'no'],
    },
  };
}

async function makeRequests(service: Service, below: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const noted = await service.control('POST', '/workerNotifications', {});
  if (below.includes('/workerNotifications/')) return { ticketNumber: [noted.json.ticketNumber] };
  const [open, done, cancelled] = [await service.file(), await service.file(), await service.file()];
  const part = await service.modify(open, '2027-07-31');
  await service.cancel(cancelled);
  await service.control('POST', `/careerBreakRequests/${done}/workerCompletion`);
  const document = await upload(
    service,
    open,
    { attachmentType: 'other', otherDescription: 'x', fileName: 'a.pdf' },
    pdf(100),
  );
  return {
    ticketNumber: [open, open, done, cancelled],
    partTicketNumber: [part.json.partTicketNumber],
    attachmentId: [document.json.attachmentId],
  };
}

async function makeCalculations(service: Service): Promise<Readonly<Record<string, readonly string[]>>> {
  const make = async (status: object): Promise<string> => {
    const body = { ...newContent(), ...status };
    const headers = { 'idempotency-key': `"${randomUUID()}"` };
    const reply = await service.call('POST', `${WORKDAY_API}/calculationRequests`, { headers, body });
    if (reply.status !== 201) throw new Error(`not made: ${reply.text}`);
    return reply.json.ticketNumber;
  };
  const draft = await make({ status: 'draft' });
  const sent = await make({ status: 'sent', certifiedAccurate: true });
  await service.control('POST', `/calculationRequests/${sent}/results`, {});
  return { ticketNumber: [draft, draft, sent] };
}
