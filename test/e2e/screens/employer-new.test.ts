import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runGuided, type Guided } from '../../support/cli/guided.ts';
import { openOffice } from '../../support/cli/notified.ts';
import { newHome, runCli } from '../../support/cli/run-cli.ts';
import { keys } from '../../support/cli/typist.ts';

const { enter, down, up } = keys;

/** What is waited for, and what is then typed. */
type Turn = readonly [asked: string, typed: string];

async function take(guided: Guided, turns: readonly Turn[]): Promise<void> {
  for (const [asked, typed] of turns) await guided.typist.answer(asked, typed);
}

const PDF = '%PDF-1.4\n%%EOF\n';

/** A folder whose name has a space, as those of an office have. */
async function openFolder(): Promise<{ readonly home: string; readonly certificate: string; readonly photo: string }> {
  const home = newHome();
  const folder = path.join(home, 'dossier du personnel');
  await mkdir(folder, { recursive: true });
  const certificate = path.join(folder, 'attestation médicale.pdf');
  const photo = path.join(folder, 'photo.pdf');
  await writeFile(certificate, PDF);
  await writeFile(photo, 'a picture of another kind');
  return { home, certificate, photo };
}

const Filed = z.object({ ticketNumber: z.string() });
const Listed = z.object({
  items: z.array(z.object({ attachmentType: z.string(), fileName: z.string() })),
  requiredAttachmentTypes: z.array(z.string()),
});

async function documentsOf(ticket: string, home: string): Promise<z.infer<typeof Listed>> {
  return Listed.parse(JSON.parse((await runCli(['attachments', ticket, '--json'], { home })).stdout));
}

/** @throws TypeError when the text shows no ticket */
function ticketIn(text: string): string {
  const [ticket] = /04W-[0-9A-Z]{7}-[0-9A-Z]{2}-Z/.exec(text) ?? [];
  if (ticket === undefined) throw new TypeError('no ticket was shown');
  return ticket;
}

const SELECTION: readonly Turn[] = [
  ['En quelle qualité', enter],
  ['Sélectionnez votre secteur', enter],
  ['Numéro de registre national du travailleur (NISS) :', `850314 640 67${enter}`],
  ['Code travailleur :', enter],
  ['Commission paritaire', `200.00${enter}`],
  ['Adresse e-mail de contact du travailleur', enter],
];

/** The screen of one leave after the type was chosen, its fields in their order. */
const FULL_MONTH: readonly Turn[] = [
  ['Date de début (format : jj/mm/aaaa) :', `01/03/2027${enter}`],
  ['(31/03/2027)', enter],
  ['contrat de', `38${enter}`],
  ["Un horaire à temps plein s'élève à (h:min par semaine) : (38:00)", enter],
  ['Occupation chez plusieurs employeurs ?', enter],
  ['Commentaire (200 caractères)', enter],
  ["Le travailleur m'a averti, par écrit", `01/11/2026${enter}`],
  ['Existe-t-il un régime de réduction du temps de travail', enter],
];

const CONFIRMED: readonly Turn[] = [
  ['Je souhaite recevoir un e-mail de confirmation.', enter],
  ['Certifiez-vous ces données ?', `oui${enter}`],
];

const MEDICAL: readonly Turn[] = [
  ...SELECTION,
  ['Le travailleur voudrait interrompre', `${down}${enter}`],
  ['Pour quel motif ?', enter],
  ["Régime d'interruption :", enter],
  ...FULL_MONTH,
];

describe('“Introduire une nouvelle demande”', () => {
  it('offers the leaves of a private employer in the order and the words of the screen', async () => {
    const guided = runGuided(['new', '--dry-run'], { lang: 'fr' });
    await take(guided, [...SELECTION, ['pour prendre un congé aidant proche', keys.ctrlC]]);
    await guided.result;
    const screen = guided.typist.screen().replaceAll(/\s+/g, ' ');
    const words = [
      'Le travailleur voudrait interrompre (partiellement ou complètement) sa carrière :',
      'pour prendre un crédit-temps',
      'pour prendre un congé parental',
      'pour assister ou octroyer des soins à un membre de son ménage ou de sa famille gravement malade',
      "pour assister ou octroyer des soins à une personne souffrant d'une maladie incurable en phase terminale",
      'pour prendre un congé aidant proche',
    ];
    const places = words.map((text) => screen.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows the forms of parental leave as its own screen does, with its note to the employer', async () => {
    const guided = runGuided(['new', '--dry-run'], { lang: 'fr' });
    await take(guided, [...SELECTION, ['Le travailleur voudrait', enter], ['un dixième-temps', keys.ctrlC]]);
    await guided.result;
    const screen = guided.typist.screen().replaceAll(/\s+/g, ' ');
    expect(screen).toContain('vous pouvez marquer votre accord');
    expect(screen).toMatch(
      /Type de congé parental : ❯ complet complet avec flexibilisation mi-temps mi-temps avec flexibilisation un cinquième-temps un dixième-temps/,
    );
  });

  it('takes the document that the leave needs, filed under the ticket before it is told', async () => {
    const { home, certificate, photo } = await openFolder();
    const guided = runGuided(['new'], { lang: 'fr', home });
    await take(guided, [
      ...MEDICAL,
      ['Attestation médicale, choisir un fichier :', `${photo}${enter}`],
      ['PDF', `${keys.backspace.repeat(photo.length)}'${certificate}'${enter}`],
      ...CONFIRMED,
    ]);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    const ticket = ticketIn(stdout);
    expect(await documentsOf(ticket, home)).toEqual({
      items: [expect.objectContaining({ attachmentType: 'medicalCertificate', fileName: 'attestation médicale.pdf' })],
      requiredAttachmentTypes: [],
    });
    const screen = guided.typist.screen().replaceAll(/\s+/g, ' ');
    expect(screen).toContain("dossier sous forme d'un fichier de format PDF ou JPG");
    expect(screen).toContain('Pièce jointe : attestation médicale.pdf (Attestation médicale).');
  });

  it('lets a document come later, and says what keeps the request from ONEM', async () => {
    const guided = runGuided(['new'], { lang: 'fr' });
    await take(guided, [...MEDICAL, ['Attestation médicale, choisir un fichier :', enter], ...CONFIRMED]);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    expect((await documentsOf(ticketIn(stdout), guided.home)).requiredAttachmentTypes).toEqual(['medicalCertificate']);
    expect(guided.typist.screen().replaceAll(/\s+/g, ' ')).toContain("transmis à l'ONEM : Attestation médicale");
  });

  it('goes back with “Précédent” from the documents to the questions, and from the confirmation page to the documents', async () => {
    const { home, certificate } = await openFolder();
    const guided = runGuided(['new'], { lang: 'fr', home });
    await take(guided, [
      ...MEDICAL,
      ['Attestation médicale, choisir un fichier :', `<${enter}`],
      ['Existe-t-il un régime de réduction du temps de travail', enter],
      ['Attestation médicale, choisir un fichier :', `${certificate}${enter}`],
      ['Je souhaite recevoir', `oui${enter}`],
      ['Certifiez-vous', enter],
      ['Que voulez-vous faire', `${up}${enter}`],
      ['Attestation médicale, choisir un fichier :', `${certificate}${enter}`],
      ['Je souhaite recevoir', `oui${enter}`],
      ['Certifiez-vous', `oui${enter}`],
    ]);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    const shown = await runCli(['show', ticketIn(stdout), '--json'], { home });
    expect(JSON.parse(shown.stdout)).toMatchObject({ confirmationEmailRequested: true });
  });

  it('asks whether there are other employers before it calls the hours of a part-time contract wrong', async () => {
    const guided = runGuided(['new', '--dry-run'], { lang: 'fr' });
    await take(guided, [
      ...SELECTION,
      ['Le travailleur voudrait', enter],
      ['Type de congé parental', `${down.repeat(2)}${enter}`],
      ['Date de début', `01/03/2027${enter}`],
      ['(30/04/2027)', enter],
      ['contrat de', `24${enter}`],
      ['temps plein', `38${enter}`],
      ['durant', `5${enter}`],
      ['plusieurs employeurs', `oui${enter}`],
      ['Commentaire', keys.ctrlC],
    ]);
    expect((await guided.result).exitCode).toBe(130);
    expect(guided.typist.screen()).not.toContain('À corriger');
  });
});

describe('a request from flags', () => {
  const flags = [
    'new',
    '--niss=-',
    '--worker-code=whiteCollar',
    '--joint-committee=200.00',
    '--leave-type=medicalAssistance',
    '--regime=full',
    '--start-date=2027-03-01',
    '--end-date=1m',
    '--hours-full=38',
    '--hours-before=38',
    '--notice-date=2026-11-01',
    '--certify',
    '--json',
  ];
  const file = (home: string, ...more: readonly string[]) =>
    runCli(['--as-of', '2026-11-21', ...flags, ...more], { home, stdin: '85031464067\n' });

  it('sends what --attach names, and a second time adds nothing', async () => {
    const { home, certificate } = await openFolder();
    const attach = `--attach=medicalCertificate=${certificate}`;
    const first = await file(home, attach, '--confirmation-email');
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      outcome: 'filed',
      documents: [{ attachmentType: 'medicalCertificate', status: 'filed' }],
    });
    const again = await file(home, attach);
    expect(again.exitCode).toBe(0);
    const { ticketNumber } = Filed.parse(JSON.parse(again.stdout));
    expect((await documentsOf(ticketNumber, home)).items).toHaveLength(1);
  });

  it('adds to the request that it filed before a document which was forgotten', async () => {
    const { home, certificate } = await openFolder();
    await file(home);
    const second = await file(home, `--attach=medicalCertificate=${certificate}`);
    expect(JSON.parse(second.stdout)).toMatchObject({ outcome: 'filedBefore', documents: [{ status: 'filed' }] });
    const { ticketNumber } = Filed.parse(JSON.parse(second.stdout));
    expect((await documentsOf(ticketNumber, home)).requiredAttachmentTypes).toEqual([]);
  });

  it.each([
    ['cannot be opened', (folder: string) => `medicalCertificate=${folder}/nothing.pdf`, 3],
    ['is neither PDF nor JPEG', (_: string, photo: string) => `medicalCertificate=${photo}`, 3],
    ['has no type', (_: string, photo: string) => photo, 2],
    ['is of a type that is none', (_: string, photo: string) => `photograph=${photo}`, 2],
  ])('files nothing when a document %s', async (_name, value, code) => {
    const { home, photo } = await openFolder();
    const { exitCode } = await file(home, `--attach=${value(home, photo)}`);
    expect(exitCode).toBe(code);
    const { stdout } = await runCli(['mock', 'ledger', '--json'], { home });
    expect(JSON.parse(stdout)).toMatchObject({ requests: [] });
  });

  it.each(['on', 'off'] as const)(
    'sends a document once although its answers are lost, with keys %s',
    async (idempotency) => {
      const office = await openOffice({ idempotency });
      const { certificate } = await openFolder();
      await office.plan({ operation: 'createAttachment', kind: 'dropAfterProcessing', times: 2 });
      const argv = [...flags, `--attach=medicalCertificate=${certificate}`];
      for (const outcome of ['filed', 'filedBefore']) {
        const { exitCode, stdout } = await office.baw(argv, { stdin: '85031464067\n' });
        expect(exitCode).toBe(0);
        expect(JSON.parse(stdout)).toMatchObject({ outcome, documents: [{ status: 'filed' }] });
      }
      const ledger: unknown = await (await fetch(`${office.service.url}/mock/v1/ledger`)).json();
      expect(ledger).toMatchObject({ requests: [{ attachments: [{ attachmentType: 'medicalCertificate' }] }] });
    },
  );

  it('goes on with the document where the service stayed away after the request was filed', async () => {
    const office = await openOffice();
    const { certificate } = await openFolder();
    await office.plan({ operation: 'createAttachment', kind: 'serviceUnavailable', every: 1 });
    const argv = [...flags, `--attach=medicalCertificate=${certificate}`];
    const first = await office.baw(argv, { stdin: '85031464067\n' });
    expect(first.exitCode).toBe(5);
    expect(JSON.parse(first.stdout)).toMatchObject({ outcome: 'filed', documents: [{ status: 'pending' }] });
    await office.plan();
    const second = await office.baw(argv, { stdin: '85031464067\n' });
    expect(second.exitCode).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ outcome: 'filedBefore', documents: [{ status: 'filed' }] });
  });
});
