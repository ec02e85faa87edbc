import { expect, test } from 'vitest';
import { runGuided } from '../../support/cli/guided.ts';
import { keys, type Typist } from '../../support/cli/typist.ts';
import { centreDesk, labelsOf, newFile } from '../../support/workdays/centre-desk.ts';
import { pdf } from '../../mock/upload.ts';

const NISS = '85031464067';
/** Empties the line. */
const CLEAR = '\u0015';
const TICKET = /04W-[\w-]+Z/;

function answering(typist: Typist) {
  return (question: string, typed = '') => typist.answer(question, `${typed}${keys.enter}`);
}

test('a new request, question by question in French, is kept as a draft, gets its proof and is sent', async () => {
  const { home, run } = centreDesk('fr');
  const { typist, result } = runGuided(['cpas', 'request', '--centre', '0812.339.069'], { lang: 'fr', home });
  const type = answering(typist);
  await type('Numéro national de la personne :', NISS);
  await type('Phase');
  await type('Contrat prévu – Date de début :', '04/01/2027');
  await type('Contrat prévu – Date de fin :', '31/12/2027');
  await type('Heures par semaine :');
  await type('Heures à temps plein :');
  await type('Jours par semaine :');
  await type('Ajouter une période de travail', 'o');
  await type('Date de début :', '01/01/2026');
  await type('Date de fin :', '31/10/2026');
  await type('Pays :', 'France');
  await type('Heures par semaine :', '35:00');
  await type('Heures à temps plein :', '35:00');
  await type('Jours par semaine :');
  await type('Le travail a-t-il été interrompu', 'n');
  await type('Ajouter une période de travail', 'n');
  await type('Ajouter des jours assimilés', 'n');
  await type('Ajouter des jours qui prolongent', 'n');
  await type('Référence (peut rester vide) :', 'ART60-1');
  await type('Commentaire (peut rester vide) :');
  await type('Que faire de cette demande ?', keys.down);
  const { exitCode, stdout } = await result;
  expect(exitCode).toBe(0);
  const ticket = TICKET.exec(stdout)?.[0] ?? '';
  expect(stdout.split('\n').map((line) => line.replace(ticket, 'TICKET'))).toEqual([
    'TICKET : Brouillon',
    'Pour joindre une preuve : baw cpas attach TICKET FICHIER --type occupationProof',
    "Pour l'envoyer : baw cpas submit TICKET",
    '',
  ]);

  const unproven = await run('cpas', 'submit', ticket);
  expect([unproven.exitCode, unproven.stdout]).toEqual([2, '']);
  expect(
    (await run('cpas', 'attach', ticket, newFile('preuve.pdf', pdf(900)), '--type', 'occupationProof')).exitCode,
  ).toBe(0);
  const sent = await run('cpas', 'submit', ticket, '--certify');
  expect(sent.stdout).toContain("est envoyée à l'ONEM et n'est plus modifiable");
  expect(sent.stdout).toContain("L'ONEM doit répondre pour le 27/11/2026 (cinq jours ouvrables).");
  expect(sent.stderr).not.toContain("Aucune preuve n'est jointe");
  const late = await run('cpas', 'attach', ticket, newFile('suite.pdf', pdf(901)), '--type', 'contract');
  expect([late.exitCode, late.stderr]).toEqual([4, expect.stringContaining('Demandez au bureau du chômage')]);

  expect(labelsOf((await run('cpas', 'show', ticket)).stdout)).toEqual([
    'Ticket',
    'Statut',
    'Envoyé le',
    'Réponse attendue le',
    'Référence',
    "Bureau de l'ONEM",
    'Contact',
    'Numéro BCE du CPAS',
    'NISS',
    'Phase',
    'Occupation prévue',
    'Occupation',
    'Annexe',
    'Modifiable',
  ]);
});

test('what is typed is judged at once, and a certification that is not given loses nothing', async () => {
  const { home, json } = centreDesk('nl');
  const { typist, result } = runGuided(['cpas', 'request', '--centre', '0812.339.069'], { lang: 'nl', home });
  const type = answering(typist);
  await type('Rijksregisternummer van de persoon:', '85031464068');
  await type('Rijksregisternummer van de persoon:', `${CLEAR}${NISS}`);
  await type('Fase');
  await type('Geplande overeenkomst – Begindatum:', '04/01/2027');
  await type('Geplande overeenkomst – Einddatum:', '03/01/2027');
  await type('Einddatum: ligt vóór het begin.', `${CLEAR}31/12/2027`);
  for (const question of ['Uren per week:', 'Voltijdse uren:', 'Dagen per week:']) await type(question);
  await type('Een periode van werk toevoegen', 'n');
  await type('Gelijkgestelde dagen toevoegen', 'n');
  await type('Dagen toevoegen die verlengen', 'n');
  await type('Referentie (mag leeg blijven):');
  await type('Opmerking (mag leeg blijven):');
  await type('Wat moet er met deze aanvraag gebeuren?');
  await type('Verklaart', 'n');
  await type('Wat moet er met deze aanvraag gebeuren?', keys.down);
  expect((await result).exitCode).toBe(0);
  expect((await json('mock', 'ledger')).calculations).toMatchObject([{ status: 'draft', phase: 'first' }]);
});

test('an interrupted form sends nothing', async () => {
  const { home, json } = centreDesk();
  const { typist, result } = runGuided(['cpas', 'request'], { lang: 'de', home });
  await typist.answer('Nationalregisternummer der Person:', `${NISS}${keys.enter}`);
  await typist.answer('Phase', keys.ctrlC);
  expect((await result).exitCode).toBe(130);
  expect((await json('mock', 'ledger')).calculations).toBeUndefined();
});

test('a file with the same person and job twice is not sent, one with too many periods neither', async () => {
  const { run, json } = centreDesk();
  const row = (reference: string): string => `${reference};${NISS};0812339069;planned;2027-01-04;2027-12-31;38`;
  const head = 'reference;niss;centre;period;startDate;endDate;hoursPerWeek';
  const twice = newFile('twice.csv', [head, row('A'), row('B')].join('\n'));
  const refused = await json('cpas', 'request', twice, '--certify');
  expect(refused.findings).toMatchObject([{ line: 3, message: expect.stringContaining('la même personne') }]);
  expect((await run('cpas', 'request', twice, '--certify', '--allow-duplicate')).exitCode).toBe(0);

  const many = Array.from({ length: 101 }, () => 'C;;;occupation;2025-01-01;2025-01-31;38');
  const tooMany = newFile('many.csv', [head, row('C'), ...many].join('\n'));
  const { findings } = await json('cpas', 'request', tooMany, '--certify');
  expect(findings).toMatchObject([{ line: 103, message: 'Période (period) : une demande en prend cent au plus.' }]);
});

test.each([
  ['UK', 'GB'],
  ['el', 'GR'],
  ['Allemagne', 'DE'],
  ['Zwitserland', 'CH'],
  ['Vereinigtes Königreich', 'GB'],
  ['be', 'BE'],
])('the country “%s” is %s', async (written, code) => {
  const { json } = centreDesk();
  const file = newFile(
    'country.yaml',
    [
      `niss: ${NISS}`,
      'centre: "0812339069"',
      'plannedOccupation: {startDate: 2027-01-04, endDate: 2027-12-31, hoursPerWeek: 38}',
      `occupationPeriods: [{startDate: 2025-01-01, endDate: 2025-12-31, hoursPerWeek: 38, country: ${written}}]`,
    ].join('\n'),
  );
  const { ticketNumber } = await json('cpas', 'request', file, '--draft');
  expect((await json('cpas', 'show', ticketNumber)).occupationPeriods[0].countryCode).toBe(code);
});

test.each(['XX', 'ZZ', 'EU', 'Atlantis'])('“%s” is no country', async (written) => {
  const { run } = centreDesk();
  const planned = 'plannedOccupation: {startDate: 2027-01-04, endDate: 2027-12-31, hoursPerWeek: 38}';
  const period = `{startDate: 2025-01-01, endDate: 2025-12-31, hoursPerWeek: 38, country: ${written}}`;
  const file = newFile('c.yaml', `niss: ${NISS}\n${planned}\noccupationPeriods: [${period}]\n`);
  const { exitCode, stdout } = await run('cpas', 'estimate', file);
  expect([exitCode, stdout]).toEqual([3, expect.stringContaining('Pays (country)')]);
});
