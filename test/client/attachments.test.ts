import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClient, type OpenClient } from '../../src/client/open-client.ts';
import { startMock, type RunningMock } from '../../src/mock/start.ts';
import { apiAnswering, jsonResponse, KEY, newRequest, NOW, TICKET } from './client-setting.ts';

let service: RunningMock;
let client: OpenClient;
let ticket: string;

beforeEach(async () => {
  service = await startMock(
    { port: 0, seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0 },
    { now: () => NOW, delay: () => Promise.resolve() },
  );
  client = await openClient({ baseUrl: service.url, language: 'fr', newTraceId: randomUUID, now: () => NOW });
  const filed = await client.api.createCareerBreakRequest(newRequest, { idempotencyKey: randomUUID() });
  ticket = filed.ticketNumber;
});

afterEach(async () => {
  await client.close();
  await service.close();
});

const contract = { attachmentType: 'contract', fileName: 'contrat “été”.pdf' } as const;
const content = Buffer.concat([Buffer.from('%PDF-1.7\r\n--'), randomBytes(100_000), Buffer.from('\r\n')]);

describe('a document', () => {
  it('goes to the service byte for byte, under its own name, and comes back the same', async () => {
    const sent = await client.api.createAttachment(ticket, contract, content, { idempotencyKey: randomUUID() });
    expect(sent).toMatchObject({
      ...contract,
      sizeInBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(await client.api.getAttachments(ticket)).toEqual({ items: [sent], requiredAttachmentTypes: [] });
    const { mediaType, bytes } = await client.api.getAttachmentContent(ticket, sent.attachmentId);
    expect([mediaType, Buffer.compare(bytes, content)]).toEqual(['application/pdf', 0]);
  });

  it('is kept once for a key', async () => {
    const idempotencyKey = randomUUID();
    const first = await client.api.createAttachment(ticket, contract, content, { idempotencyKey });
    expect(await client.api.createAttachment(ticket, contract, content, { idempotencyKey })).toEqual(first);
    expect((await client.api.getAttachments(ticket)).items).toHaveLength(1);
  });

  it.each<readonly [string, Buffer, object]>([
    ['too large', Buffer.concat([content, Buffer.alloc(2_097_152)]), { status: 413, details: { limit: 2_097_152 } }],
    ['of another kind', Buffer.from('GIF89a'), { status: 415 }],
  ])('that is %s is refused', async (_, wrong, expected) => {
    const call = client.api.createAttachment(ticket, contract, wrong, { idempotencyKey: randomUUID() });
    await expect(call).rejects.toMatchObject({ delivery: 'refused', ...expected });
  });

  it('for a cancelled request is refused with its status', async () => {
    await client.api.replaceCancellation(ticket, { confirmed: true });
    const call = client.api.createAttachment(ticket, contract, content, { idempotencyKey: randomUUID() });
    await expect(call).rejects.toMatchObject({
      key: 'service.attachmentNotAllowed',
      params: { requestStatus: 'cancelled' },
    });
  });

  it('that is not there is not found, and nothing else passes for it', async () => {
    await expect(client.api.getAttachmentContent(ticket, randomUUID())).rejects.toMatchObject({
      key: 'service.notFound',
    });
    const { api } = apiAnswering(jsonResponse(200, {}));
    await expect(api.getAttachmentContent(TICKET, 'A')).rejects.toMatchObject({ key: 'service.notUnderstood' });
  });

  it('is sent in the same bytes under the same key', async () => {
    const attachment = { attachmentId: 'A', ...contract, sizeInBytes: 1, sha256: '00' };
    const answer = jsonResponse(201, { ...attachment, submissionDateTime: '2026-11-21T10:00:00Z' });
    const { api, requests } = apiAnswering(answer, answer);
    await api.createAttachment(TICKET, contract, content, { idempotencyKey: KEY });
    await api.createAttachment(TICKET, contract, content, { idempotencyKey: KEY });
    const [first, second] = requests;
    expect(first?.headers['Content-Type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(Buffer.compare(first?.upload ?? Buffer.alloc(0), second?.upload ?? Buffer.alloc(1))).toBe(0);
  });
});
