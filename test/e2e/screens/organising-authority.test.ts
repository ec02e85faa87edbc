import { describe, expect, it } from 'vitest';
import { inventedEnterprise } from '../../../src/mock/seeds/seeds.ts';
import { runGuided, type Guided } from '../../support/cli/guided.ts';
import { keys } from '../../support/cli/typist.ts';
import { niss, validRow, writeRows } from '../../support/e2e/request-rows.ts';
import { SCHOOL_ROW, seeded, type SeededPlace } from '../../support/e2e/seeded-place.ts';

const { enter, down } = keys;
type Turn = readonly [asked: string, typed: string];

async function take({ typist }: Guided, turns: readonly Turn[]): Promise<void> {
  for (const [asked, typed] of turns) await typist.answer(asked, typed);
}

function guided(place: SeededPlace, client: string, lang: 'en' | 'fr' = 'fr'): Guided {
  return runGuided(['new', '--profile', client], { lang, home: place.home });
}

/** Each text comes after the one before it. */
function expectInOrder(screen: string, texts: readonly string[]): void {
  const flat = screen.replaceAll(/\s+/g, ' ');
  let from = 0;
  for (const text of texts) {
    const at = flat.indexOf(text, from);
    expect(at, `“${text}” in ${flat.slice(from)}`).toBeGreaterThanOrEqual(0);
    from = at + text.length;
  }
}

const [SCHOOL_A, SCHOOL_B, SCHOOL_C, SCHOOL_D] = [201, 202, 203, 211].map(inventedEnterprise);

/** From the choice of the worker to the acknowledgement, as the guide goes through it. */
function upToTheTicket(worker: number): readonly Turn[] {
  return [
    ['Pour quelle communauté agissez-vous', enter],
    ["N° BCE de l'institution", `${SCHOOL_A ?? ''}${enter}`],
    ['NISS', `${niss(worker)}${enter}`],
    ['Type de contrat', enter],
    ['e-mail', enter],
    ['Le travailleur voudrait interrompre', enter],
    ['Type de congé parental', `${down.repeat(2)}${enter}`],
    ['Date de début', `01/02/2027${enter}`],
    ['Date de fin', `31/07/2027${enter}`],
    ['La charge se compte en', enter],
    ...CHARGES,
    ...REST,
    ['e-mail de confirmation', enter],
    ['Certifiez-vous', `oui${enter}`],
  ];
}

const CHARGES: readonly Turn[] = [
  ["avant l'interruption", `20${enter}`],
  ['Une charge complète comprend', enter],
  ["pendant l'interruption", enter],
  ['deux communautés ?', enter],
];

const REST: readonly Turn[] = [
  ['Commentaire', enter],
  ["Le travailleur m'a averti", `15/11/2026${enter}`],
  ['R.T.T.', enter],
  ["Date de naissance de l'enfant", `10/05/2023${enter}`],
];

describe('the choice of the type of connection', () => {
  it('is offered to whoever holds both permissions, in the words of the screen', async () => {
    const place = await seeded('po');
    const both = guided(place, 'po');
    await take(both, [
      ['pouvoir organisateur', `${down}${enter}`],
      ['Pour quelle communauté', keys.ctrlC],
    ]);
    await both.result;
    expectInOrder(both.typist.screen(), [
      'Choix du type de connexion',
      "j'agis au nom de la société avec laquelle je suis connecté",
      "j'agis en tant que pouvoir organisateur",
      "Sélection d'un travailleur",
    ]);
  });

  it('is passed over with the one permission, and so is the sector', async () => {
    const place = await seeded('po');
    const one = guided(place, 'poOnly');
    await take(one, [['Pour quelle communauté', keys.ctrlC]]);
    await one.result;
    expect(one.typist.screen()).not.toContain('Choix du type de connexion');
    const sme = await seeded('sme');
    const employer = guided(sme, 'sme');
    await take(employer, [['secteur', keys.ctrlC]]);
    await employer.result;
    expect(employer.typist.screen()).not.toContain('société avec laquelle');
  });
});

describe('a request for a teacher', () => {
  it('goes through the screens of the guide to a ticket', async () => {
    const place = await seeded('po');
    const session = guided(place, 'po');
    await take(session, [['pouvoir organisateur', `${down}${enter}`], ...upToTheTicket(1)]);
    const { exitCode, stdout } = await session.result;
    expect(exitCode).toBe(0);
    expectInOrder(session.typist.screen(), [
      'Communauté française',
      'Communauté flamande',
      'Communauté germanophone',
      "N° BCE de l'institution",
      'veuillez ne pas utiliser la liste Dimona',
      'NISS',
      'Statutaire',
      'Contractuel',
      'Temporaire',
      'e-mail',
      'pour prendre une interruption de carrière',
      'pour prendre un congé parental',
      'pour assister',
      'pour assister',
      'pour prendre un congé aidant proche',
      'périodes par semaine',
      'La charge abandonnée est de 10 périodes/semaine.',
      'Page de confirmation',
      'toute déclaration incorrecte peut entraîner des poursuites',
      'Pouvoir organisateur : 0720.020.013.',
      'Institution : 0720.020.112, Communauté française.',
      'La demande concerne un congé parental, réduction des prestations à mi-temps, du 01/02/2027 au 31/07/2027.',
      'contrat de travail de 20 périodes/semaine',
      "Un horaire à temps plein s'élève à 20 périodes/semaine",
      "Le travailleur m'a averti, par écrit, à la date du 15/11/2026",
      'Je certifie que toutes les données',
    ]);
    expectInOrder(stdout, ['Accusé de réception', 'numéro de ticket unique', 'application Web pour les citoyens']);
    expect(session.typist.screen()).not.toContain('pour prendre un crédit-temps');
  });

  it('is told at the question that a school is not its own, and asked again', async () => {
    const place = await seeded('po');
    const session = guided(place, 'poOnly');
    await take(session, [
      ['Pour quelle communauté', `${down}${enter}`],
      ["N° BCE de l'institution", `${SCHOOL_A ?? ''}${enter}`],
      [`(${SCHOOL_A ?? ''})`, `${SCHOOL_D ?? ''}${enter}`],
      ['NISS', keys.ctrlC],
    ]);
    await session.result;
    expect(session.typist.screen()).toContain("0720.020.112 n'est pas l'une des écoles");
    const { stdout } = await place.baw(['mock', 'calls', '--json', '--service', place.service.url]);
    expect(JSON.parse(stdout).received.byOperation).not.toHaveProperty('createCareerBreakRequest');
  });

  it('never offers the Dimona list, and says so to whoever asks for it', async () => {
    const place = await seeded('po');
    const session = guided(place, 'poOnly');
    await take(session, [
      ['Pour quelle communauté', `${down}${enter}`],
      ["N° BCE de l'institution", `${SCHOOL_D ?? ''}${enter}`],
      ['NISS', `?${enter}`],
      ['liste Dimona', keys.ctrlC],
    ]);
    await session.result;
    const { stdout } = await place.baw(['mock', 'calls', '--json', '--service', place.service.url]);
    expect(JSON.parse(stdout).received.byOperation).not.toHaveProperty('queryPersonnelMembers');
  });
});

describe('a file of three schools with two capacities', () => {
  const rows = [
    validRow(1, { ...SCHOOL_ROW, sector: '', capacity: 'organizingAuthority', school: SCHOOL_A ?? '' }),
    validRow(2, { ...SCHOOL_ROW, sector: '', capacity: 'organizingAuthority', school: SCHOOL_B ?? '' }),
    validRow(3, { ...SCHOOL_ROW, sector: '', capacity: 'organizingAuthority', school: SCHOOL_C ?? '' }),
    validRow(4, { employer: '', sector: '', capacity: 'employer', school: '', community: '', status: '', unit: '' }),
  ];

  it('is filed by the organising authority for its schools, and by the same enterprise for its own staff', async () => {
    const place = await seeded('po');
    await writeRows(place.at('leave.csv'), rows);
    const { report } = await place.report(['submit', '--certify', '--profile', 'po', place.at('leave.csv')]);
    expect(report.counts).toMatchObject({ rows: 4, filed: 4 });
    const list = async (...flags: string[]): Promise<number> =>
      JSON.parse((await place.baw(['list', '--profile', 'po', '--json', '--quiet', ...flags])).stdout).total;
    expect(await list()).toBe(4);
    expect(await list('--capacity', 'organizingAuthority')).toBe(3);
    expect(await list('--capacity', 'employer')).toBe(1);
  });

  it('shows the authority Z nothing of what the authority Y filed, as in the example of the guide', async () => {
    const place = await seeded('po');
    await writeRows(place.at('leave.csv'), rows);
    await place.report(['submit', '--certify', '--profile', 'po', place.at('leave.csv')]);
    const other = await place.baw(['list', '--profile', 'poOnly', '--json', '--quiet']);
    expect(JSON.parse(other.stdout).total).toBe(0);
  });
});
