import { randomUUID } from 'node:crypto';
import { EXAMPLE_BODIES } from '../../src/mock/openapi/examples/bodies.ts';
import { startService, type Json, type Service } from '../mock/running-service.ts';
import { describedOperations } from './documents.ts';

/** What stands in the examples for what differs from service to service. */
const ADDRESS = 'http://localhost:8080';
const UUID = '0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10';
/** A list of choices is shown by its beginning. */
const SHOWN_CHOICES = 2;

const operations = new Map(describedOperations.map((each) => [each.id, each]));
const bodies = new Map<string, Json>(Object.entries(EXAMPLE_BODIES));

type Parameters = Readonly<Record<string, string>>;

/** By the operation and the status: what a service in which nothing has happened yet answers to the examples, in turn. */
export async function walkExamples(): Promise<ReadonlyMap<string, Json>> {
  const service = await startService();
  const answers = new Map<string, Json>();
  const ask = async (id: string, parameters: Parameters = {}): Promise<Json> => {
    const { status, json } = await send(service, id, parameters);
    const key = `${id} ${String(status)}`;
    // Refusals have examples of their own.
    const isRefusal = status >= 400 && json?.type !== undefined;
    if (json !== undefined && !isRefusal && !answers.has(key)) answers.set(key, shown(id, json, service.url));
    return json;
  };

  for (const [id, { method, path }] of operations) {
    if (method === 'GET' && !path.includes('{')) await ask(id);
  }
  await service.control('POST', '/faults', { items: [{ operation: 'getHealth', kind: 'unhealthy' }] });
  await ask('getHealth');
  await ask('getProblemType', { problemType: 'badRequest' });
  await ask('getCalculationProblemType', { problemType: 'calculationLimitReached' });
  await ask('replaceEmployerProfile');
  await ask('getEmployerProfile');
  await ask('queryPersonnelMembers');

  const { ticketNumber } = await ask('createCareerBreakRequest');
  const request = { ticketNumber };
  await ask('queryCareerBreakRequests');
  const { partTicketNumber } = await ask('createModification', request);
  await ask('getCareerBreakRequest', request);
  await ask('getModifications', request);
  await ask('getModification', { ticketNumber, partTicketNumber });
  await ask('createAttachment', request);
  await ask('getAttachments', request);
  await ask('replaceCancellation', request);
  await ask('replaceCancellation', request);
  await ask('getCancellation', request);

  const noted = await service.control('POST', '/workerNotifications', {});
  const notification = { ticketNumber: noted.json.ticketNumber };
  await ask('queryWorkerNotifications');
  await ask('createNotificationAttachment', notification);
  await ask('createPostponement', notification);
  await ask('getWorkerNotification', notification);
  await ask('replaceDecision', notification);
  await ask('replaceDecision', notification);
  await ask('getDecision', notification);

  const made = await ask('createCalculationRequest');
  const calculation = { ticketNumber: made.ticketNumber };
  await ask('queryCalculationRequests');
  await answerCalculation(service, calculation.ticketNumber, { returnReason: 'La période de 2025 n’est pas prouvée' });
  await ask('createCalculationAttachment', calculation);
  await ask('replaceCalculationRequest', calculation);
  await ask('replaceSubmission', calculation);
  await answerCalculation(service, calculation.ticketNumber, {});
  await ask('getCalculationRequest', calculation);
  await ask('getCalculationResult', calculation);
  const copy = await ask('createRevision', calculation);
  await ask('replaceSubmission', { ticketNumber: copy.ticketNumber });
  return answers;
}

async function answerCalculation(service: Service, ticket: string, body: object): Promise<void> {
  const reply = await service.control('POST', `/calculationRequests/${ticket}/results`, body);
  if (reply.status !== 201) throw new Error(`not answered: ${reply.text}`);
}

async function send(service: Service, id: string, parameters: Parameters): Promise<{ status: number; json: Json }> {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`no document has ${id}`);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? 'unknown');
  const body = bodies.get(id);
  const headers = { 'idempotency-key': `"${randomUUID()}"` };
  if (body?.content === undefined) {
    return service.call(operation.method, path, { headers, ...(body !== undefined && { body }) });
  }
  const form = new FormData();
  form.append('description', JSON.stringify(body.description));
  form.append('content', new Blob([body.content]), 'content');
  const answer = await fetch(service.url + path, { method: operation.method, headers, body: form });
  return { status: answer.status, json: await answer.json() };
}

function shown(id: string, json: Json, url: string): Json {
  const text = JSON.stringify(json)
    .replaceAll(url, ADDRESS)
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, UUID);
  const value: Json = JSON.parse(text);
  if (operations.get(id)?.path.includes('/refData/') && value.items !== undefined) {
    return { items: value.items.slice(0, SHOWN_CHOICES) };
  }
  return value;
}
