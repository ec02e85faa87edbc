import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { noticeOf } from '../support/e2e/notices.ts';
import { doubtfulRow } from '../support/e2e/doubtful-row.ts';
import { readFailure } from '../support/e2e/documents.ts';
import { validRow } from '../support/e2e/request-rows.ts';

const EMPLOYERS_PART = [
  '--hours-full=38:00',
  '--hours-before=38:00',
  '--hours-during=30:24',
  '--child-birth-date=2023-05-10',
];

/** A leave that a file asks for, nobody knows with what success; and the worker's notification of the same leave. */
async function notifiedInDoubt(isActedUpon: boolean) {
  const row = await doubtfulRow(isActedUpon);
  const { json } = await row.service.control('POST', '/workerNotifications', noticeOf(validRow(2)));
  const notification = z.string().parse(json.ticketNumber);
  const accept = () =>
    row.baw('notifications', 'accept', notification, '--certify', '--yes', '--json', ...EMPLOYERS_PART);
  return { row, accept };
}

describe('a notification of a leave that another run left in doubt', () => {
  it('is not accepted when the service has that leave', async () => {
    const { row, accept } = await notifiedInDoubt(true);
    const { exitCode, stderr } = await accept();
    expect(exitCode).toBe(2);
    const [, filed] = await row.tickets();
    expect(readFailure(stderr)).toMatchObject({
      key: 'usage.alreadyFiled',
      message: expect.stringContaining(String(filed)),
    });
    expect(await row.tickets()).toHaveLength(2);
  });

  it('is accepted when the service never got it, and the file then files it no more', async () => {
    const { row, accept } = await notifiedInDoubt(false);
    expect((await accept()).exitCode).toBe(0);
    expect(await row.tickets()).toHaveLength(2);
    await row.submit();
    expect(await row.tickets()).toHaveLength(2);
  });
});
