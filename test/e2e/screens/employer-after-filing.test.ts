import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileRequests } from '../../support/cli/filed-request.ts';
import { runGuided, type Guided } from '../../support/cli/guided.ts';
import { newHome, runCli, type CliResult } from '../../support/cli/run-cli.ts';
import { keys } from '../../support/cli/typist.ts';

const { enter } = keys;

let home = '';
let ticket = '';

beforeEach(async () => {
  home = newHome();
  [ticket = ''] = await fileRequests(home, [{ clientReference: 'RH-1', comment: 'remarque' }]);
});

const baw = (argv: readonly string[]): Promise<CliResult> =>
  runCli(['--as-of', '2026-11-21', '--lang', 'fr', ...argv], { home });

const guided = (argv: readonly string[]): Guided => runGuided(argv, { home, lang: 'fr' });

/** One line, however the screen breaks it. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

function inOrder(text: string, parts: readonly string[]): boolean {
  const places = parts.map((part) => flat(text).indexOf(part));
  return !places.includes(-1) && places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

describe('“Écran d’aperçu”', () => {
  it('has the columns of the screen in their order', async () => {
    const { stdout } = await baw(['list']);
    const [head = ''] = stdout.split('\n');
    expect(head.split(/ {2,}/)).toEqual([
      'NISS',
      'Numéro de ticket',
      "Type d'interruption",
      'Régime',
      'Date de début',
      'Date de fin',
      "Date d'introduction",
      'Statut',
      "Bureau de l'ONEM",
    ]);
  });

  it.each([
    [['--type', 'Congé parental'], 1],
    [['--type', 'Crédit-temps'], 0],
    [['--regime', 'Réduction à mi-temps'], 1],
    [['--regime', 'Interruption complète'], 0],
    [['--status', "En attente d'info du travailleur"], 1],
    [['--status', 'Annulée'], 0],
    [['--from', '01/01/2027', '--to', '31/12/2027'], 1],
    [['--to', '31/12/2026'], 0],
    [['--niss', '850314/640-67'], 1],
    [['--niss', '900122/017-56'], 0],
  ])('finds by the criteria of the screen, in its words: %j', async (filters, total) => {
    const { stdout } = await baw(['list', ...filters, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ total });
  });

  it('looks no further back than two years', async () => {
    const { exitCode, stderr } = await baw(['list', '--from', '20/11/2024']);
    expect(exitCode).toBe(2);
    expect(flat(stderr)).toContain('--from');
  });
});

describe('“Modification”', () => {
  it('shows the request in the order of the screen and asks for the end date alone', async () => {
    const run = guided(['modify', ticket]);
    await run.typist.answer('Date de fin d', `hier${enter}`);
    await run.typist.answer('30/06/2027 ou 2027-06-30', `${keys.backspace.repeat(4)}30/04/2027${enter}`);
    await run.typist.answer('Certifiez-vous', `oui${enter}`);
    const { exitCode, stdout } = await run.result;
    expect(exitCode).toBe(0);
    const fields = ["Type d'interruption", 'Régime', 'Date de début', 'Date de fin', 'Temps contractuel'];
    expect(
      inOrder(run.typist.screen(), [...fields, 'Temps plein', ticket, 'Commentaire', "Date d'avis", 'Mention légale']),
    ).toBe(true);
    expect(
      inOrder(stdout, [
        'Accusé de réception : modification de votre interruption',
        ticket,
        'Numéro de ticket unique de cette partie de la demande : 04W-',
        "La demande concerne la modification d'un congé parental, réduction des prestations à mi-temps, du 01/01/2027 au 30/04/2027.",
      ]),
    ).toBe(true);
  });

  it('asks for no date where the worker has completed his or her part: the service says why', async () => {
    await baw(['mock', 'complete', ticket]);
    const run = guided(['modify', ticket, '--certify']);
    const { exitCode, stderr } = await run.result;
    expect(exitCode).toBe(4);
    expect(stderr).toContain('son statut est');
    expect(run.typist.screen()).not.toContain('Date de fin d');
  });

  it('names the date that is missing where nobody can be asked', async () => {
    const { exitCode, stderr } = await baw(['modify', ticket, '--certify']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--end-date');
  });

  it('changes nothing when it is given up', async () => {
    const run = guided(['modify', ticket]);
    await run.typist.answer('Date de fin d', keys.ctrlC);
    expect((await run.result).exitCode).toBe(130);
    expect(JSON.parse((await baw(['show', ticket, '--json'])).stdout)).toMatchObject({ currentEndDate: '2027-02-28' });
  });
});

describe('“Annulation”', () => {
  it('shows the page of the screen, its notice first, and acknowledges with both tickets', async () => {
    const run = guided(['cancel', ticket]);
    await run.typist.answer('Je confirme vouloir annuler ma demande.', `oui${enter}`);
    const { exitCode, stdout } = await run.result;
    expect(exitCode).toBe(0);
    expect(
      inOrder(run.typist.screen(), [
        "Confirmation : annulation d'interruption",
        'Mention légale : toute déclaration incorrecte peut entraîner des poursuites.',
        "La demande concerne l'annulation d'un congé parental, réduction des prestations à mi-temps, du 01/01/2027 au 28/02/2027.",
        `Numéro unique de la communication encodée par l'employeur : ${ticket}`,
        "dans le cadre d'un contrat de travail de 38:00 heures/semaine",
        "Un horaire à temps plein s'élève à 38:00 heures/semaine",
        'Je confirme vouloir annuler ma demande.',
      ]),
    ).toBe(true);
    expect(inOrder(stdout, ['Accusé de réception : annulation', ticket, 'de cette partie de la demande : 04W-'])).toBe(
      true,
    );
  });
});

describe('“Pièces jointes”', () => {
  it('ends with “Changements effectués” once the document is there', async () => {
    const document = path.join(home, 'contrat de travail.pdf');
    await writeFile(document, '%PDF-1.4\n%%EOF\n');
    const { exitCode, stderr } = await baw(['attach', ticket, document, '--type', 'Contrat', '--certify', '--yes']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Changements effectués.');
    expect((await baw(['attachments', ticket])).stdout).toContain('contrat de travail.pdf');
  });

  it('says nothing of it with --quiet', async () => {
    const document = path.join(home, 'a.pdf');
    await writeFile(document, '%PDF-1.4\n%%EOF\n');
    const argv = ['attach', ticket, document, '--type', 'Contrat', '--certify', '--yes', '--quiet'];
    expect(await baw(argv)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each([
    ['without its description', [], 2],
    ['with one of more than 200 characters', ['--description', 'x'.repeat(201)], 2],
    ['with one of 200', ['--description', 'x'.repeat(200)], 0],
  ])('takes a document of the type “Autre” %s or refuses it before sending', async (_name, description, code) => {
    const document = path.join(home, 'a.pdf');
    await writeFile(document, '%PDF-1.4\n%%EOF\n');
    const { exitCode } = await baw([
      'attach',
      ticket,
      document,
      '--type',
      'Autre',
      '--certify',
      '--yes',
      ...description,
    ]);
    expect(exitCode).toBe(code);
  });
});

describe('“Consultation”', () => {
  it('shows the fields of the screen in their order', async () => {
    const { stdout } = await baw(['show', ticket]);
    const fields = [
      "Type d'interruption",
      'Régime',
      'Date de début',
      'Date de fin',
      'Temps contractuel',
      'Temps plein',
    ];
    expect(inOrder(stdout, [...fields, 'Commentaire', "Date d'avis"])).toBe(true);
  });

  it('closes once the worker has completed his or her part', async () => {
    await baw(['mock', 'complete', ticket]);
    const { exitCode, stdout } = await baw(['show', ticket]);
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toContain('ne peuvent plus être consultés : le travailleur a complété sa partie');
    expect(stdout).not.toContain('remarque');
  });
});
