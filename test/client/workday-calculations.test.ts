import { expect, test } from 'vitest';
import { openClient } from '../../src/client/open-client.ts';
import { RefusedError } from '../../src/errors/client-error.ts';
import { toCalculationContent } from '../../src/schemas/wire/calculation-body.ts';
import { pdf } from '../mock/upload.ts';
import { startService } from '../mock/running-service.ts';
import { newCase } from '../support/workdays/case.ts';

const KEYS = [
  '3f1d2c4b-5a69-4788-9caf-0b1e2d3c4f5a',
  '3f1d2c4b-5a69-4788-9caf-0b1e2d3c4f5b',
  '3f1d2c4b-5a69-4788-9caf-0b1e2d3c4f5c',
  '3f1d2c4b-5a69-4788-9caf-0b1e2d3c4f5d',
] as const;

async function open(url: string) {
  let calls = 0;
  const newTraceId = () => `trace-${String((calls += 1))}`;
  return openClient({ baseUrl: url, language: 'fr', newTraceId, now: () => 0 });
}

test('each operation of the calculation, from the draft to the copy of the answer', async () => {
  const service = await startService();
  const { workdays, controls, close } = await open(service.url);
  const content = toCalculationContent(newCase({ clientReference: 'C-1' }));
  const draft = await workdays.createCalculationRequest({ status: 'draft', ...content }, { idempotencyKey: KEYS[0] });
  const ticket = draft.ticketNumber;
  await workdays.replaceCalculationRequest(ticket, { ...content, comment: 'changed' });
  const description = { attachmentType: 'contract', fileName: 'contrat.pdf' } as const;
  const attachment = await workdays.createCalculationAttachment(ticket, description, pdf(2000), {
    idempotencyKey: KEYS[1],
  });
  expect(attachment.sizeInBytes).toBe(2000);
  expect((await workdays.replaceSubmission(ticket)).dueDate).toBe('2026-11-27');
  await controls.answerCalculation(ticket, {});
  expect((await workdays.getCalculationResult(ticket)).requiredWorkdays).toBe(312);
  const copy = await workdays.createRevision(ticket, {}, { idempotencyKey: KEYS[2] });
  expect(await workdays.getCalculationRequest(copy.ticketNumber)).toMatchObject({
    status: 'draft',
    comment: 'changed',
  });
  const found: string[] = [];
  for await (const item of workdays.findCalculationRequests({ clientReference: 'C-1' })) found.push(item.ticketNumber);
  expect(found).toEqual([ticket]);
  await close();
});

test('refusals by the state of a calculation say which', async () => {
  const service = await startService();
  const { workdays, controls, close } = await open(service.url);
  const content = toCalculationContent(newCase());
  const body = { status: 'sent', ...content, certifiedAccurate: true } as const;
  const { ticketNumber } = await workdays.createCalculationRequest(body, { idempotencyKey: KEYS[3] });
  const failure = async (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);
  const keyOf = async (call: Promise<unknown>): Promise<string> => {
    const error = await failure(call);
    return error instanceof RefusedError ? error.key : String(error);
  };
  expect(await keyOf(workdays.replaceCalculationRequest(ticketNumber, content))).toBe('service.calculationNotEditable');
  expect(await keyOf(workdays.createRevision(ticketNumber, {}, { idempotencyKey: KEYS[0] }))).toBe(
    'service.calculationNotCalculated',
  );
  await controls.answerCalculation(ticketNumber, { returnReason: 'incomplete' });
  expect(await keyOf(controls.answerCalculation(ticketNumber, {}))).toBe('mock.notSentForCalculation');
  await close();
});

test('all pages of the overview are followed', async () => {
  const service = await startService();
  const { workdays, close } = await open(service.url);
  const content = toCalculationContent(newCase());
  for (let index = 0; index < 103; index += 1) {
    const idempotencyKey = `3f1d2c4b-5a69-4788-9caf-${String(index).padStart(12, '0')}`;
    await workdays.createCalculationRequest({ status: 'draft', ...content }, { idempotencyKey });
  }
  let found = 0;
  for await (const _ of workdays.findCalculationRequests({})) found += 1;
  expect(found).toBe(103);
  await close();
});
