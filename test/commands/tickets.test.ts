import { beforeEach, describe, expect, it } from 'vitest';
import { fileRequests } from '../support/cli/filed-request.ts';
import { newHome, runCli, type CliResult, type CliSetting } from '../support/cli/run-cli.ts';

let home = '';
let ticket = '';

beforeEach(async () => {
  home = newHome();
  [ticket = ''] = await fileRequests(home, [{ clientReference: 'RH-1', comment: 'remarque' }]);
});

const baw = (argv: readonly string[], setting: CliSetting = {}): Promise<CliResult> =>
  runCli(['--as-of', '2026-11-21', ...argv], { home, ...setting });

async function shown(): Promise<unknown> {
  const { stdout } = await baw(['show', ticket, '--json']);
  return JSON.parse(stdout);
}

/** Somebody at the terminal who answers every question with the same word. */
const person = (answer: boolean): CliSetting => ({
  deps: ({ terminal }) => ({
    terminal: { ...terminal, isInteractive: true },
    openPrompts: () =>
      Promise.resolve({
        input: () => Promise.reject(new TypeError('not asked here')),
        select: () => Promise.reject(new TypeError('not asked here')),
        confirm: () => Promise.resolve(answer),
      }),
  }),
});

describe('show', () => {
  it('tells what was filed, as the consultation screen does', async () => {
    const { exitCode, stdout } = await baw(['show', ticket, '--lang', 'fr']);
    expect(exitCode).toBe(0);
    const facts = new Map(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [label = '', ...value] = line.split(/ {2,}/);
          return [label, value.join(' ')];
        }),
    );
    expect(Object.fromEntries(facts)).toMatchObject({
      Ticket: ticket,
      Statut: "En attente d'info du travailleur",
      'Introduite le': '21/11/2026',
      Référence: 'RH-1',
      NISS: '850314/***-**',
      "Type d'interruption": 'Congé parental',
      'Date de début': '01/01/2027',
      'Date de fin': '28/02/2027',
      'Temps plein': '38:00 heures/semaine',
      'Régime pendant': '19:00 heures/semaine',
      Commentaire: 'remarque',
      "Date d'avis": '20/10/2026',
      'Modification, annulation': 'encore possibles',
    });
  });

  it('gives a script the request as the service gives it, the worker masked', async () => {
    const masked = await baw(['show', ticket, '--json']);
    expect(JSON.parse(masked.stdout)).toMatchObject({ ticketNumber: ticket, worker: { ssin: '850314/***-**' } });
    const full = await baw(['show', ticket, '--json', '--show-personal-data']);
    expect(JSON.parse(full.stdout)).toMatchObject({ worker: { ssin: '85031464067' } });
  });

  it('says that there is no such request', async () => {
    const { exitCode, stdout, stderr } = await baw(['show', '04W-0000000-00-Z']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toContain('The service has no such request');
  });
});

describe('modify', () => {
  const toApril = ['--end-date', '2027-04-30'];

  it('changes the last day and gives both tickets', async () => {
    const { exitCode, stdout, stderr } = await baw(['modify', ticket, ...toApril, '--certify', '--lang', 'fr']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('date de fin à modifier du 28/02/2027 au 30/04/2027.');
    expect(stdout).toContain(`La date de fin de ${ticket} est désormais le 30/04/2027.`);
    expect(stdout).toMatch(/cette partie de la demande : 04W-[0-9A-Z]{7}-[0-9A-Z]{2}-Z/);
    expect(await shown()).toMatchObject({ currentEndDate: '2027-04-30', period: { endDate: '2027-02-28' } });
    expect((await baw(['show', ticket])).stdout).toContain('new end date 2027-04-30, filed on 2026-11-21 (04W-');
  });

  it('gives a script one document', async () => {
    const { stdout } = await baw(['modify', ticket, ...toApril, '--certify', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      outcome: 'modified',
      ticketNumber: ticket,
      newEndDate: '2027-04-30',
      findings: [],
    });
  });

  it('sends nothing without the legal statement, and never asks where nobody can answer', async () => {
    const { exitCode, stderr } = await baw(['modify', ticket, ...toApril]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--certify');
    expect(await shown()).toMatchObject({ currentEndDate: '2027-02-28' });
  });

  it('shows a person the legal notice and takes the answer', async () => {
    const refused = await baw(['modify', ticket, ...toApril], person(false));
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('Legal notice: any incorrect declaration may lead to prosecution.');
    expect(await shown()).toMatchObject({ currentEndDate: '2027-02-28' });
    expect((await baw(['modify', ticket, ...toApril], person(true))).exitCode).toBe(0);
    expect(await shown()).toMatchObject({ currentEndDate: '2027-04-30' });
  });

  it('stops before sending when the new last day breaks a rule', async () => {
    const { exitCode, stdout, stderr } = await baw(['modify', ticket, '--end-date', '2027-03-15', '--certify']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('breaks a rule');
    expect(stderr).toMatch(/→ End on .*\n {4}parental\.half\.min-block · Source: AR 29\.10\.1997, art\. 2 et 2\/2\n/);
    expect(await shown()).toMatchObject({ currentEndDate: '2027-02-28' });
    const json = await baw(['modify', ticket, '--end-date', '2027-03-15', '--certify', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ outcome: 'rulesBroken', findings: [{ severity: 'error' }] });
  });

  it('is refused with the service’s reason once the worker has answered, and nothing changes', async () => {
    expect((await baw(['mock', 'complete', ticket])).exitCode).toBe(0);
    const { exitCode, stdout, stderr } = await baw(['modify', ticket, ...toApril, '--certify', '--lang', 'fr']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toContain('son statut est « En attente de traitement ONEM »');
    expect(await shown()).toMatchObject({ currentEndDate: '2027-02-28' });
  });
});

describe('cancel', () => {
  it('cancels and gives both tickets', async () => {
    const { exitCode, stdout } = await baw(['cancel', ticket, '--yes']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      new RegExp(
        `^Acknowledgement .*\nThe request ${ticket} is cancelled\\.\nTicket of this part of the request: 04W-`,
      ),
    );
    expect(await shown()).toMatchObject({ status: 'cancelled' });
    expect((await baw(['show', ticket])).stdout).toContain('Cancellation');
  });

  it('needs a word from someone', async () => {
    expect((await baw(['cancel', ticket])).exitCode).toBe(2);
    expect((await baw(['cancel', ticket], person(false))).exitCode).toBe(2);
    expect(await shown()).toMatchObject({ status: 'awaitingWorker' });
    expect((await baw(['cancel', ticket], person(true))).exitCode).toBe(0);
  });

  it('is refused with the service’s reason once ONEM has the file, and nothing changes', async () => {
    await baw(['mock', 'complete', ticket]);
    await baw(['mock', 'process', ticket]);
    const { exitCode, stderr } = await baw(['cancel', ticket, '--yes', '--json']);
    expect(exitCode).toBe(4);
    expect(JSON.parse(stderr.slice(stderr.indexOf('{')))).toMatchObject({
      error: { key: 'service.notCancellable', exitCode: 4, requestStatus: 'inProcessing' },
    });
    expect(await shown()).toMatchObject({ status: 'inProcessing' });
  });

  it('of what was cancelled before says so, asks nothing and sends nothing', async () => {
    await baw(['cancel', ticket, '--yes']);
    const first: unknown = JSON.parse((await baw(['mock', 'ledger', '--json'])).stdout);
    const again = await baw(['cancel', ticket], person(false));
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toMatch(new RegExp(`^The request ${ticket} was cancelled already\\. Nothing was sent\\.\n`));
    expect(again.stderr).not.toContain('concerns the cancellation of');
    const { stdout } = await baw(['cancel', ticket, '--yes', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'unchanged', ticketNumber: ticket });
    expect(JSON.parse((await baw(['mock', 'ledger', '--json'])).stdout)).toEqual(first);
  });

  it('after the worker’s part speaks of cancelling, not of modifying', async () => {
    await baw(['mock', 'complete', ticket]);
    const { exitCode, stderr } = await baw(['cancel', ticket, '--yes']);
    expect(exitCode).toBe(4);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('Cancelling is possible only until the worker has completed');
  });

  it('of a cancelled request cannot be modified any more', async () => {
    await baw(['cancel', ticket, '--yes']);
    const { exitCode, stderr } = await baw(['modify', ticket, '--end-date', '2027-04-30', '--certify']);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('Nothing was changed');
  });
});

describe('the controls of the simulation', () => {
  it('show everything that it holds', async () => {
    const { stdout } = await baw(['mock', 'ledger', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      requests: [
        {
          clientReference: 'RH-1',
          ticketNumber: ticket,
          status: 'awaitingWorker',
          leaveType: 'parentalLeave',
          regime: 'half',
          period: { startDate: '2027-01-01', endDate: '2027-02-28' },
          employer: '0812339069',
          modifications: [],
          attachments: [],
        },
      ],
    });
    expect((await baw(['mock', 'ledger'])).stdout).toContain(ticket);
  });

  it('empty it', async () => {
    expect((await baw(['mock', 'reset'])).exitCode).toBe(0);
    expect((await baw(['mock', 'ledger'])).stdout).toBe('The service holds no request.\n');
  });

  it('tell and set its date', async () => {
    expect((await baw(['mock', 'clock'])).stdout).toBe("The service's date is 2026-11-21.\n");
    expect((await baw(['mock', 'clock', '2027-05-01', '--json'])).stdout).toContain('2027-05-01T');
    expect((await baw(['mock', 'clock', '--real'])).exitCode).toBe(0);
  });

  it('refuse a step that cannot be taken', async () => {
    const { exitCode, stderr } = await baw(['mock', 'process', ticket]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/^baw: /m);
  });
});
