import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileRequests } from '../support/cli/filed-request.ts';
import { runGuided } from '../support/cli/guided.ts';
import { newHome, runCli } from '../support/cli/run-cli.ts';
import { keys } from '../support/cli/typist.ts';

const PDF = '%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n';

let home = '';
let tickets: readonly string[] = [];
beforeEach(async () => {
  home = newHome();
  tickets = await fileRequests(home, [
    { period: { startDate: '2027-01-01', endDate: '2027-02-28' } },
    {
      leaveType: 'medicalAssistance',
      regime: 'half',
      period: { startDate: '2027-03-01', endDate: '2027-03-31' },
    },
  ]);
});

const baw = (argv: readonly string[]) => runCli(['--as-of', '2026-11-21', ...argv], { home });
const shown = async (ticket: string | undefined): Promise<unknown> =>
  JSON.parse((await baw(['show', ticket ?? '', '--json'])).stdout);

describe('without a ticket on a terminal', () => {
  it('modify offers the requests, the newest first, and changes the one that is chosen', async () => {
    const { typist, result } = runGuided(['modify'], { lang: 'fr', home });
    await typist.answer('Sélectionnez la demande que vous souhaitez modifier', keys.down + keys.enter);
    await typist.answer('actuellement 28/02/2027', `30/04/2027${keys.enter}`);
    await typist.answer('certifie', `oui${keys.enter}`);
    expect((await result).exitCode).toBe(0);
    expect(typist.screen()).toContain(`${tickets[0] ?? ''} · 850314/***-** · Congé parental,`);
    expect(await shown(tickets[0])).toMatchObject({ currentEndDate: '2027-04-30' });
  });

  it('cancel offers only what the worker has not completed', async () => {
    await baw(['mock', 'complete', tickets[1] ?? '']);
    const { typist, result } = runGuided(['cancel'], { lang: 'nl', home });
    await typist.answer('Selecteer de aanvraag die u wilt annuleren', keys.enter);
    await typist.answer('(ja/nee)', `ja${keys.enter}`);
    expect((await result).exitCode).toBe(0);
    expect(typist.screen()).not.toContain(tickets[1]);
    expect(await shown(tickets[0])).toMatchObject({ status: 'cancelled' });
  });

  it('says that there is nothing to choose from', async () => {
    const { typist, result } = runGuided(['cancel'], { lang: 'fr' });
    expect((await result).exitCode).toBe(0);
    expect(typist.screen()).toContain("Il n'y a aucune demande à sélectionner");
  });

  it('show and attachments begin with the choice as well', async () => {
    const consulted = runGuided(['show'], { lang: 'de', home });
    await consulted.typist.answer('Wählen Sie den Antrag, den Sie einsehen möchten', keys.enter);
    expect((await consulted.result).stdout).toContain(tickets[1]);
    const listed = runGuided(['attachments'], { lang: 'fr', home });
    await listed.typist.answer('dont vous souhaitez voir', keys.enter);
    expect((await listed.result).stdout).toContain('La demande concerne un congé pour assistance médicale');
  });

  it('attach asks for the request, the document that is required first, and its file', async () => {
    const file = path.join(home, 'attestation.pdf');
    writeFileSync(file, PDF);
    const { typist, result } = runGuided(['attach'], { lang: 'fr', home });
    await typist.answer('à laquelle vous souhaitez ajouter', keys.enter);
    await typist.answer('(obligatoire)', keys.enter);
    await typist.answer('Choisir un fichier :', `nulle-part.pdf${keys.enter}`);
    await typist.answer('ne peut être ouvert', `\u0015${file}${keys.enter}`);
    await typist.answer('Ajouter 1 document maintenant ?', `oui${keys.enter}`);
    expect((await result).exitCode).toBe(0);
    expect(typist.screen()).toContain('La demande concerne un congé pour assistance médicale');
    expect(typist.screen()).toContain('Changements effectués.');
    expect(typist.screen()).not.toContain('certifie');
    expect((await baw(['attachments', tickets[1] ?? '', '--json'])).stdout).toContain('medicalCertificate');
  });

  it('attach asks what another document is, and < leads back to the file and the type', async () => {
    const file = path.join(home, 'lettre.pdf');
    writeFileSync(file, PDF);
    const { typist, result } = runGuided(['attach', tickets[0] ?? ''], { lang: 'fr', home });
    await typist.answer('Quelle pièce souhaitez-vous ajouter ?', keys.enter);
    await typist.answer('Choisir un fichier :', `<${keys.enter}`);
    await typist.answer('Quelle pièce souhaitez-vous ajouter ?', keys.up + keys.enter);
    await typist.answer('Choisir un fichier :', `${file}${keys.enter}`);
    await typist.answer('Veuillez donner une description', `lettre de l'école${keys.enter}`);
    await typist.answer('Ajouter 1 document maintenant ?', `oui${keys.enter}`);
    expect((await result).exitCode).toBe(0);
    expect((await baw(['attachments', tickets[0] ?? '', '--json'])).stdout).toContain("lettre de l'école");
  });
});

describe('without a terminal', () => {
  it.each([['modify'], ['cancel'], ['attach'], ['show'], ['attachments']])(
    '%s asks nobody and says how requests are named',
    async (command) => {
      const { exitCode, stdout } = await baw([command]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    },
  );

  it('a document is added without the legal statement, which its screen does not have', async () => {
    const file = path.join(home, 'attestation.pdf');
    writeFileSync(file, PDF);
    const argv = ['attach', tickets[1] ?? '', file, '--type', 'medicalCertificate'];
    expect((await baw(argv)).exitCode).toBe(0);
  });

  it('attach names what is missing', async () => {
    const missing = await baw(['attach', tickets[1] ?? '', '--type', 'contract']);
    expect(missing.exitCode).toBe(2);
    expect(missing.stderr).toContain('document');
  });
});
