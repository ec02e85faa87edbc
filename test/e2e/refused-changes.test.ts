import { beforeEach, describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
let ticket = '';

beforeEach(async () => {
  place = newWorkplace();
  await writeRows(place.at('leave.csv'), [validRow(1)]);
  await place.baw(['submit', '--certify', place.at('leave.csv')]);
  ticket = (await place.ledger())[0]?.ticketNumber ?? '';
});

/** The request as everybody can see it; the address of the embedded service is another at each start. */
async function shown(): Promise<object> {
  const { stdout } = await place.baw(['show', ticket, '--json', '--show-personal-data']);
  const { self: _address, ...request }: Record<string, unknown> = JSON.parse(stdout);
  return request;
}

const TO_NEXT_BLOCK = ['--end-date', '2027-11-30'];

/** Steps after which the service no longer takes the change. */
const COMPLETED = [['complete']];
const IN_PROCESSING = [['complete'], ['process']];
const CLOSED = [['complete'], ['process'], ['process']];

describe('a change that comes too late', () => {
  it.each([
    { change: 'modify', steps: COMPLETED, lang: 'en', says: '“Waiting for ONEM”' },
    { change: 'modify', steps: COMPLETED, lang: 'fr', says: '« En attente de traitement ONEM »' },
    { change: 'modify', steps: IN_PROCESSING, lang: 'en', says: '“In process”' },
    { change: 'cancel', steps: IN_PROCESSING, lang: 'en', says: '“In process”' },
    { change: 'cancel', steps: IN_PROCESSING, lang: 'fr', says: "« En cours de traitement par l'ONEM »" },
    { change: 'cancel', steps: CLOSED, lang: 'en', says: '“Closed by ONEM”' },
    { change: 'cancel', steps: CLOSED, lang: 'fr', says: "« Clôturée par l'ONEM »" },
  ])('$change after $steps.length steps, in $lang', async ({ change, steps, lang, says }) => {
    for (const [step = ''] of steps) expect((await place.baw(['mock', step, ticket])).exitCode).toBe(0);
    const before = await shown();
    const argv = change === 'modify' ? [change, ticket, ...TO_NEXT_BLOCK, '--certify'] : [change, ticket, '--yes'];
    const refused = await place.baw([...argv, '--lang', lang]);
    expect(refused).toMatchObject({ exitCode: 4, stdout: '' });
    expect(refused.stderr.match(/^baw: /gm)).toHaveLength(1);
    expect(refused.stderr).toContain(says);
    expect(refused.stderr).toContain(lang === 'fr' ? "Rien n'a été modifié" : 'Nothing was changed');
    expect(await shown()).toEqual(before);
  });

  it('is possible as long as the worker has not answered', async () => {
    expect((await place.baw(['modify', ticket, ...TO_NEXT_BLOCK, '--certify'])).exitCode).toBe(0);
    expect(await shown()).toMatchObject({ currentEndDate: '2027-11-30' });
    expect((await place.baw(['cancel', ticket, '--yes'])).exitCode).toBe(0);
    expect(await shown()).toMatchObject({ status: 'cancelled' });
  });
});

describe('a change that breaks a rule', () => {
  it.each([
    { endDate: '2027-07-15', why: 'a block that is no whole number of months' },
    { endDate: '2027-01-31', why: 'an end before the start' },
  ])('is not sent: $why', async ({ endDate }) => {
    const before = await shown();
    const { exitCode, stdout, stderr } = await place.baw(['modify', ticket, '--end-date', endDate, '--certify']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await shown()).toEqual(before);
  });
});
