import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startService } from '../mock/running-service.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/openapi/README.md'), 'utf8');

it('the calls of the page for other clients do what it says', async () => {
  const [request = '', criteria = ''] = [...page.matchAll(/-d '(\{.*?\})'/gs)].map(([, body]) => body ?? '');
  const service = await startService();
  const filed = await service.create(JSON.parse(request));
  expect(filed.status).toBe(201);
  const found = await service.query(JSON.parse(criteria));
  expect(found.json.items).toMatchObject([{ ticketNumber: filed.json.ticketNumber }]);
});
