import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runGuided } from '../support/cli/guided.ts';
import { newHome, runCli } from '../support/cli/run-cli.ts';
import { keys } from '../support/cli/typist.ts';
import { HALF_TIME, openOffice, type Office } from '../support/cli/notified.ts';

const Ledger = z.object({ requests: z.array(z.object({ ticketNumber: z.string(), leaveType: z.string() })) });
const filed = async (office: Office) => {
  const answer = await fetch(`${office.service.url}/mock/v1/ledger`);
  return Ledger.parse(await answer.json()).requests;
};
const read = (office: Office, ticket: string) => office.get(`/workerNotifications/${ticket}`);
const accept = (office: Office, ticket: string, ...flags: readonly string[]) =>
  office.baw(['notifications', 'accept', ticket, '--certify', ...HALF_TIME, ...flags, '--json']);

describe('the list of notifications', () => {
  it('shows the columns of the screen in the words of the user, the worker masked', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { stdout, stderr, exitCode } = await office.baw(['notifications', 'list', '--lang', 'fr']);
    expect(exitCode).toBe(0);
    const [head = '', line = ''] = stdout.split('\n').map((each) => each.replaceAll(/ {2,}/g, ' | '));
    expect(head).toBe(
      "Travailleur | Ticket | Interruption | Régime | Date de début | Date de fin | Introduite le | Statut | Bureau de l'ONEM",
    );
    expect(line).toContain(`850314/***-** | ${ticket} | Congé parental | Réduction à mi-temps | 01/03/2027`);
    expect(stderr).toContain('1 avertissement.');
    const named = await office.baw(['notifications', 'list', '--show-personal-data']);
    expect(named.stdout).toContain('850314/640-67');
    expect(named.stdout).toContain('Peeters An');
  });

  it('leaves out what is decided, unless it is asked for', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    await office.baw(['notifications', 'refuse', ticket, '--yes']);
    const total = async (...flags: readonly string[]) =>
      JSON.parse((await office.baw(['notifications', 'list', '--json', ...flags])).stdout).total;
    expect([await total(), await total('--all'), await total('--status', 'refused')]).toEqual([0, 1, 1]);
    expect([await total('--all', '--type', 'timeCredit'), await total('--all', '--from', '2027-07-01')]).toEqual([
      0, 0,
    ]);
  });
});

describe('one notification', () => {
  it('is shown with what the employer must still bring', async () => {
    const office = await openOffice();
    const ticket = await office.notify({ leaveType: 'medicalAssistance', regime: 'half' });
    const { stdout } = await office.baw(['notifications', 'show', ticket, '--lang', 'nl']);
    expect(stdout).toMatch(/Verplichte bijlagen +Medisch attest/);
    expect(stdout).toMatch(/Nog door u aan te vullen +normale arbeidsregeling/);
    expect(stdout).not.toContain('Peeters');
    const script = JSON.parse((await office.baw(['notifications', 'show', ticket, '--json'])).stdout);
    expect(script).toMatchObject({ ticketNumber: ticket, worker: { ssin: '850314/***-**', name: '***' } });
  });

  it('is missed as a notification, not as a request', async () => {
    const office = await openOffice();
    for (const command of [
      ['show'],
      ['refuse', '--yes'],
      ['postpone', '--from', '2027-04-01'],
      ['accept', '--certify'],
    ]) {
      const [name = '', ...flags] = command;
      const { exitCode, stderr } = await office.baw(['notifications', name, '26C-0021650-00-Z', ...flags, '--json']);
      expect([exitCode, JSON.parse(stderr.split('\n').at(-2) ?? '').error.key]).toEqual([4, 'service.noNotification']);
    }
  });
});

describe('postponing', () => {
  it('is told with the period that it leads to, and made once however often it is asked for', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const argv = ['notifications', 'postpone', ticket, '--from', '2027-05-01', '--reason', 'inventaris'];
    expect((await office.baw(argv)).stdout).toBe(`${ticket} is postponed: 2027-05-01 – 2027-08-31.\n`);
    expect(JSON.parse((await office.baw([...argv, '--json'])).stdout)).toMatchObject({ outcome: 'unchanged' });
    expect(await read(office, ticket)).toMatchObject({ postponements: [{ reason: 'inventaris' }] });
  });

  it.each(['on', 'off'] as const)('is made once when the answer is lost, with keys %s', async (idempotency) => {
    const office = await openOffice({ idempotency });
    const ticket = await office.notify();
    await office.plan({ operation: 'createPostponement', kind: 'dropAfterProcessing', times: 2 });
    const { exitCode } = await office.baw(['notifications', 'postpone', ticket, '--from', '2027-05-01']);
    expect(exitCode).toBe(0);
    const { postponements } = z.object({ postponements: z.array(z.unknown()) }).parse(await read(office, ticket));
    expect(postponements).toHaveLength(1);
  });

  it('keeps the number of a person out of the reason', async () => {
    const office = await openOffice();
    const argv = [
      'notifications',
      'postpone',
      await office.notify(),
      '--from',
      '2027-05-01',
      '--reason',
      '85031464067',
    ];
    expect((await office.baw(argv)).exitCode).toBe(2);
  });
});

describe('a document', () => {
  const certificate = (office: Office, content = '%PDF-1.7 certificate'): string => {
    const file = path.join(office.home, 'attest.pdf');
    writeFileSync(file, content);
    return file;
  };

  it.each(['on', 'off'] as const)('is what the leave asks for, and added once, with keys %s', async (idempotency) => {
    const office = await openOffice({ idempotency });
    const ticket = await office.notify({ leaveType: 'medicalAssistance', regime: 'half' });
    await office.plan({ operation: 'createNotificationAttachment', kind: 'dropAfterProcessing', times: 2 });
    const { exitCode, stdout } = await office.baw(['notifications', 'attach', ticket, certificate(office)]);
    expect([exitCode, stdout]).toEqual([0, `Medical certificate added to ${ticket}.\n`]);
    expect(await read(office, ticket)).toMatchObject({
      attachments: [{ attachmentType: 'medicalCertificate', fileName: 'attest.pdf' }],
      requiredAttachmentTypes: [],
    });
  });

  it('of another kind needs a description, and no other document may have one', async () => {
    const office = await openOffice();
    const attach = async (...flags: readonly string[]) =>
      (await office.baw(['notifications', 'attach', ticket, certificate(office), ...flags])).exitCode;
    const ticket = await office.notify();
    expect(await attach()).toBe(2);
    expect(await attach('--type', 'contract', '--description', 'x')).toBe(2);
    expect(await attach('--description', 'lettre')).toBe(0);
  });

  it('that is none, or is not there, is refused before anything is sent', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    for (const file of [
      certificate(office, 'text'),
      certificate(office, `%PDF-${'x'.repeat(2_097_152)}`),
      'nowhere.pdf',
    ]) {
      const { exitCode, stderr } = await office.baw(['notifications', 'attach', ticket, file, '--json']);
      expect([exitCode, JSON.parse(stderr.split('\n').at(-2) ?? '').error.key]).toEqual([2, 'usage.badDocument']);
    }
  });
});

describe('refusing', () => {
  it('is said by the caller, is final, and changes nothing a second time', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    expect((await office.baw(['notifications', 'refuse', ticket])).exitCode).toBe(2);
    const refuse = () => office.baw(['notifications', 'refuse', ticket, '--yes', '--json']);
    expect(JSON.parse((await refuse()).stdout)).toMatchObject({ outcome: 'refused', decision: 'refused' });
    expect(JSON.parse((await refuse()).stdout)).toMatchObject({ outcome: 'unchanged' });
    const { exitCode, stderr } = await accept(office, ticket);
    expect([exitCode, JSON.parse(stderr.split('\n').at(-2) ?? '').error.key]).toEqual([4, 'service.alreadyDecided']);
    expect(await filed(office)).toEqual([]);
  });
});

describe('accepting', () => {
  it('files the request with the employer’s part, and acknowledges it as the screen does', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const argv = ['notifications', 'accept', ticket, '--certify', '--ebox', ...HALF_TIME, '--comment', 'overleg'];
    const { exitCode, stdout, stderr } = await office.baw(argv);
    expect(exitCode).toBe(0);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('reduction of work to half-time, from 2027-03-01 to 2027-06-30');
    const [request] = await filed(office);
    expect(stdout).toContain(`electronic request: ${request?.ticketNumber ?? '?'}`);
    expect(await office.get(`/careerBreakRequests/${request?.ticketNumber ?? ''}`)).toMatchObject({
      origin: 'workerNotification',
      comment: 'overleg',
      workerNoticeDate: '2026-11-21',
      worker: { workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
      workloads: { fullTime: { minutesPerWeek: 2280 }, during: { minutesPerWeek: 1140 } },
    });
    expect(await read(office, ticket)).toMatchObject({ status: 'accepted', decision: { eboxConsent: true } });
  });

  it('is done once, whatever is asked again', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const first = JSON.parse((await accept(office, ticket)).stdout);
    const again = JSON.parse((await accept(office, ticket)).stdout);
    expect(again).toMatchObject({ outcome: 'unchanged', ticketNumber: first.ticketNumber });
    expect(await filed(office)).toHaveLength(1);
  });

  it.each(['dropAfterProcessing', 'dropBeforeProcessing', 'internalServerError', 'truncatedBody'] as const)(
    'is done once after %s',
    async (kind) => {
      const office = await openOffice();
      const ticket = await office.notify();
      await office.plan({ operation: 'replaceDecision', kind, times: 3 });
      const { exitCode, stdout } = await accept(office, ticket);
      expect([exitCode, JSON.parse(stdout).outcome]).toEqual([0, 'accepted']);
      expect(await filed(office)).toHaveLength(1);
    },
  );

  it('is unknown, not failed, when no answer ever comes; the same command finds out', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    await office.plan({ operation: 'replaceDecision', kind: 'dropAfterProcessing', times: 40 });
    expect((await accept(office, ticket)).exitCode).toBe(5);
    expect(JSON.parse((await accept(office, ticket)).stdout)).toMatchObject({ outcome: 'unchanged' });
    expect(await filed(office)).toHaveLength(1);
  });

  it('is judged by the rules, and nothing is sent that breaks one', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { exitCode, stdout } = await accept(office, ticket, '--hours-during', '30:00');
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'rulesBroken', findings: [{ ruleId: 'hours.fraction.half' }] });
    expect(await read(office, ticket)).toMatchObject({ status: 'toProcess' });
  });

  it.each([
    [['--certify'], '--hours-before'],
    [[...HALF_TIME], '--certify'],
  ])('needs %j and then %s', async (flags, missing) => {
    const office = await openOffice();
    const ticket = await office.notify();
    const { exitCode, stderr } = await office.baw(['notifications', 'accept', ticket, ...flags]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(missing);
  });

  it('stops where the employer filed the same leave himself, unless both are meant', async () => {
    const office = await openOffice();
    await accept(office, await office.notify({ worker: { ssin: '85031464067' } }));
    const second = await office.notify({ worker: { ssin: '85031464067' } });
    const { exitCode, stderr } = await accept(office, second);
    expect([exitCode, JSON.parse(stderr.split('\n').at(-2) ?? '').error.key]).toEqual([2, 'usage.alreadyFiled']);
    expect((await accept(office, second, '--allow-duplicate')).exitCode).toBe(0);
  });

  it('wants to know which public sector it is', async () => {
    const office = await openOffice();
    await office.baw([
      'employer',
      'set',
      '--last-name',
      'HR',
      '--email',
      'hr@voorbeeld.example',
      '--sector',
      'public',
      '--notifications',
      'on',
    ]);
    const ticket = await office.notify();
    const { exitCode, stderr } = await accept(office, ticket);
    expect([exitCode, JSON.parse(stderr.split('\n').at(-2) ?? '').error.flag]).toEqual([2, '--sector']);
    expect((await accept(office, ticket, '--sector', 'local')).exitCode).toBe(0);
  });

  it('takes a ticket or a file, and no part of all requests from flags', async () => {
    const office = await openOffice();
    const accepting = async (...argv: readonly string[]) =>
      (await office.baw(['notifications', 'accept', ...argv])).exitCode;
    expect(await accepting()).toBe(2);
    expect(await accepting('26C-0021650-00-Z', '--file', 'x.csv')).toBe(2);
    expect(await accepting('--file', 'x.csv', '--hours-full', '38:00')).toBe(2);
  });
});

describe('accepting at a terminal', () => {
  it('asks for the employer’s part alone, then for the e-Box and the statement, in the order of the screen', async () => {
    const home = newHome();
    const sent = await runCli(['--as-of', '2026-11-21', 'mock', 'notify', '--json'], { home });
    const ticket = z.object({ items: z.tuple([z.object({ ticketNumber: z.string() })]) }).parse(JSON.parse(sent.stdout))
      .items[0].ticketNumber;
    const { typist, result } = runGuided(['notifications', 'accept', ticket], { home });
    const { enter } = keys;
    await typist.answer('Select your sector', enter);
    await typist.answer('contract of', `38${enter}`);
    await typist.answer('(38:00)', enter);
    await typist.answer('(19:00)', enter);
    await typist.answer('several employers?', enter);
    await typist.answer('Comment', enter);
    await typist.answer('reduced working time', enter);
    await typist.answer('date of birth', enter);
    await typist.answer('entered service', enter);
    await typist.answer('e-Box', `yes${enter}`);
    await typist.answer('Do you certify', `yes${enter}`);
    const { exitCode, stdout } = await result;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('04W-');
    for (const asked of ['national registration number', 'Start date', 'Type of parental leave']) {
      expect(typist.screen()).not.toContain(asked);
    }
  });
});
