import { describe, expect, it } from 'vitest';
import { runGuided } from '../../support/cli/guided.ts';
import { HALF_TIME, openOffice, type Office } from '../../support/cli/notified.ts';
import { keys } from '../../support/cli/typist.ts';

const { enter } = keys;
const certified = (ticket: string) => ['notifications', 'accept', ticket, '--certify', '--yes', ...HALF_TIME];
const sit = (office: Office, argv: readonly string[]) =>
  runGuided(['--service', office.service.url, 'notifications', ...argv], { home: office.home });
const ledger = async (office: Office) =>
  JSON.parse((await office.baw(['mock', 'ledger', '--json'])).stdout).requests.length;

/** Somebody who is about to certify what was on the screen. */
async function aboutToCertify(office: Office, ticket: string) {
  const guided = sit(office, ['accept', ticket, '--no-ebox', '--yes', ...HALF_TIME]);
  await guided.typist.answer('Do you certify', '');
  return guided;
}

describe('“Validate and send” while a colleague is at the same notification', () => {
  it('files nothing when the colleague has postponed it meanwhile: the period was another', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { typist, result } = await aboutToCertify(office, ticket);
    await office.baw(['notifications', 'postpone', ticket, '--from', '2027-05-01']);
    typist.input.write(`yes${enter}`);
    const { exitCode, stderr } = await result;
    expect([exitCode, await ledger(office)]).toEqual([4, 0]);
    expect(stderr).toContain('changed meanwhile');
  });

  it('files nothing when the colleague has refused it', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { typist, result } = await aboutToCertify(office, ticket);
    await office.baw(['notifications', 'refuse', ticket, '--yes']);
    typist.input.write(`yes${enter}`);
    const { exitCode, stderr } = await result;
    expect([exitCode, await ledger(office)]).toEqual([4, 0]);
    expect(stderr).toContain('Refused');
  });

  it('acknowledges nothing of one’s own when the colleague has accepted it, and names the request', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { typist, result } = await aboutToCertify(office, ticket);
    await office.baw(certified(ticket));
    typist.input.write(`yes${enter}`);
    const { exitCode, stdout } = await result;
    expect([exitCode, await ledger(office)]).toEqual([0, 1]);
    expect(stdout).not.toContain('Acknowledgement');
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/was accepted before, as 04W-\S+\. Nothing was sent\./);
  });
});

describe('“Refuse” while a colleague is at the same notification', () => {
  it('refuses nothing that was postponed after it was shown', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { typist, result } = sit(office, ['refuse', ticket]);
    await typist.answer('I refuse what the worker asks for', '');
    await office.baw(['notifications', 'postpone', ticket, '--from', '2027-05-01']);
    typist.input.write(`yes${enter}`);
    expect((await result).exitCode).toBe(4);
    expect(await office.get(`/workerNotifications/${ticket}`)).toMatchObject({ status: 'postponed' });
  });

  it('says which request there is when it was accepted, and how to cancel that', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { typist, result } = sit(office, ['refuse', ticket]);
    await typist.answer('I refuse what the worker asks for', '');
    await office.baw(certified(ticket));
    typist.input.write(`yes${enter}`);
    const { exitCode, stderr } = await result;
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/baw cancel\s+04W-/);
  });
});

describe('a notification that is decided', () => {
  it('takes no postponement and no document any more, and says where the document goes', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    await office.baw(certified(ticket));
    for (const argv of [
      ['postpone', ticket, '--from', '2027-05-01'],
      ['refuse', ticket, '--yes'],
    ]) {
      const { exitCode, stderr } = await office.baw(['notifications', ...argv]);
      expect([exitCode, /baw attach\s+04W-/.test(stderr)]).toEqual([4, true]);
    }
  });
});
