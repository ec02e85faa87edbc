import { randomUUID } from 'node:crypto';
import { API, type Reply, type Service } from './running-service.ts';

/** A document of this size that begins as a PDF does; nothing of it is text. */
export function pdf(size: number): Buffer<ArrayBuffer> {
  return beginning('%PDF-', size);
}

export function jpeg(size: number): Buffer<ArrayBuffer> {
  return beginning('\u00ff\u00d8\u00ff', size);
}

function beginning(magic: string, size: number): Buffer<ArrayBuffer> {
  const content = Buffer.from(Array.from({ length: size }, (_, index) => (index * 31) % 256));
  content.write(magic, 'latin1');
  return content;
}

/** Adds a document as a browser would. */
export async function upload(
  service: Pick<Service, 'url'>,
  ticket: string,
  description: object,
  content: Buffer<ArrayBuffer>,
  key: string = randomUUID(),
  collection: 'careerBreakRequests' | 'workerNotifications' = 'careerBreakRequests',
): Promise<Reply> {
  const form = new FormData();
  form.append('description', JSON.stringify(description));
  form.append('content', new Blob([content]), 'content');
  const answer = await fetch(`${service.url}${API}/${collection}/${ticket}/attachments`, {
    method: 'POST',
    headers: { 'idempotency-key': `"${key}"` },
    body: form,
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
}
