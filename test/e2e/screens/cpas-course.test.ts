import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { centreDesk, labelsOf, newFile } from '../../support/workdays/centre-desk.ts';

const YAML = path.resolve('fixtures/cpas/request.yaml');
const NISS = '85031464067';

/** A request for a job from 1 April 2026 to 31 March 2027. */
function request(reference: string, phase: string, more = ''): string {
  const planned = 'plannedOccupation: {startDate: 2026-04-01, endDate: 2027-03-31, hoursPerWeek: 38}';
  return newFile(
    'r.yaml',
    `reference: ${reference}\nniss: ${NISS}\ncentre: "0812339069"\nphase: ${phase}\n${planned}\n${more}`,
  );
}

test('what ONEM sends back says why and what is next, is completed and answered, and then copied for an event', async () => {
  const { run, json } = centreDesk();
  const { ticketNumber: ticket } = await json('cpas', 'request', YAML, '--certify');
  expect((await run('mock', 'answer', ticket, '--return', 'Joindre le contrat')).exitCode).toBe(0);
  const returned = await run('cpas', 'result', ticket);
  expect(returned.exitCode).toBe(5);
  expect(returned.stdout).toContain('Motif du renvoi : Joindre le contrat');
  expect(returned.stdout).toContain(`puis renvoyez-la : baw cpas submit ${ticket}`);
  expect((await run('cpas', 'submit', ticket, '--certify')).stderr).toContain("Aucune preuve n'est jointe");

  expect((await run('mock', 'answer', ticket)).exitCode).toBe(0);
  const again = await run('mock', 'answer', ticket);
  expect(again.exitCode).toBe(4);
  const result = await run('cpas', 'result', ticket);
  expect(labelsOf(result.stdout)).toEqual([
    'Ticket',
    'Première date possible',
    "Travail nécessaire jusqu'au",
    'Exigé',
    'Prouvé par les périodes',
    "À prester dans l'occupation",
    'Période de référence',
    'Compté',
    'Occupation',
    'Occupation',
    'Occupation',
    'Congé de maternité',
    'Maladie indemnisée',
    'Activité indépendante',
    "Bureau de l'ONEM",
    'Contact',
  ]);
  expect(result.stdout).toMatch(/Première date possible +30\/03\/2027\nTravail nécessaire jusqu'au +29\/03\/2027\n/);

  const copy = await json('cpas', 'revise', ticket, '--reason', 'eventDuringContract');
  expect(copy).toMatchObject({ status: 'draft', revisionOf: ticket });
  const file = (await run('cpas', 'show', copy.ticketNumber, '--as-file')).stdout;
  const illness = '  - kind: "illness"\n    startDate: "2027-02-01"\n    endDate: "2027-02-28"\n';
  const changed = newFile('event.yaml', file.replace('assimilatedPeriods:\n', `assimilatedPeriods:\n${illness}`));
  expect((await run('cpas', 'request', changed, '--into', copy.ticketNumber, '--certify')).exitCode).toBe(0);
  await run('mock', 'answer', copy.ticketNumber);
  const recalculated = await json('cpas', 'result', copy.ticketNumber);
  const { items } = await json('cpas', 'estimate', changed);
  expect(recalculated).toMatchObject(items[0].estimate);
  expect(recalculated.earliestApplicationDate > '2027-03-30').toBe(true);
  expect((await json('cpas', 'show', ticket)).status).toBe('calculated');
});

describe('the second calculation', () => {
  test.each([
    ['2027-02-28', true],
    ['2027-03-01', false],
    ['2027-03-16', false],
    ['2027-03-17', true],
  ])('asked for on %s of a contract that ends on 31/03/2027 is taken, with a remark: %s', async (today, isRemarked) => {
    const { on } = centreDesk();
    const sent = await on(today)('cpas', 'request', request('SECOND', 'second'), '--certify');
    expect(sent.exitCode).toBe(0);
    const warned = sent.stderr.includes('le second calcul se demande du 01/03/2027 au 16/03/2027');
    const remarked = sent.stdout.includes('Le second calcul se demande entre 30 et 15 jours');
    expect([warned, remarked]).toEqual([isRemarked, isRemarked]);
  });
});

test('a third calculation of one job is refused without a derogation, and taken with one', async () => {
  const { on } = centreDesk();
  const before = on('2026-03-31');
  expect((await before('cpas', 'request', request('FIRST', 'first'), '--certify')).exitCode).toBe(0);
  const near = on('2027-03-10');
  const second = await near('cpas', 'request', request('SECOND', 'second'), '--certify');
  expect([second.exitCode, second.stderr]).toEqual([0, expect.not.stringContaining('c607.max-two')]);
  // Given again, the second is not taken for a third.
  const again = await near('cpas', 'request', request('SECOND', 'second'), '--certify');
  expect([again.exitCode, again.stderr]).toEqual([0, expect.not.stringContaining('c607.max-two')]);
  const third = await near('cpas', 'request', request('THIRD', 'recalculation'), '--certify');
  expect([third.exitCode, third.stderr]).toEqual([4, expect.stringContaining('--derogation')]);
  const derogated = request('THIRD', 'recalculation', 'derogation: oui\n');
  expect((await near('cpas', 'request', derogated, '--certify')).exitCode).toBe(0);
});

test('the first calculation is asked for before the job begins: later it is taken with a remark', async () => {
  const { on } = centreDesk();
  const eve = await on('2026-03-31')('cpas', 'request', request('EVE', 'first'), '--certify');
  expect(eve.stderr).not.toContain('c607.before-start');
  const late = await centreDesk().on('2026-04-01')('cpas', 'request', request('LATE', 'first'), '--certify');
  expect(late.stderr).toContain("Le premier calcul se demande avant le début de l'occupation, le 01/04/2026.");
  expect(late.stdout).toContain('Le premier calcul se demande avant le début de l’occupation.');
});

describe('whom to ask', () => {
  test('of a request is its regional office, then the federation, then ONEM through the federation', async () => {
    const { run, json } = centreDesk();
    const { ticketNumber: ticket } = await json('cpas', 'request', YAML, '--draft');
    const { exitCode, stdout } = await run('cpas', 'contact', ticket);
    expect(exitCode).toBe(0);
    const places = [
      'bureau régional',
      'admissibilite.charleroi@onem.be',
      ticket,
      'mca@uvcw.be',
      'SPOC',
      'faq-cpasonem',
    ];
    expect(places.map((place) => stdout.indexOf(place))).toEqual(
      places.map((place) => stdout.indexOf(place)).sort((one, other) => one - other),
    );
    for (const place of places) expect(stdout).toContain(place);
    expect((await json('cpas', 'contact', ticket)).office).toMatchObject({
      code: 'charleroi',
      phone: '+32 71 27 08 45',
    });
  });

  test.each(['fr', 'nl', 'de', 'en'] as const)('without a request is every office, in %s', async (lang) => {
    const { run, json } = centreDesk(lang);
    expect((await json('cpas', 'contact')).offices).toHaveLength(9);
    const { stdout, stderr } = await run('cpas', 'contact');
    expect(stdout).toContain('spocrva@vvsg.be');
    // Nothing is asked of any service.
    expect(stderr).toBe('');
  });
});
