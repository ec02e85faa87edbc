import { describe, expect, it } from 'vitest';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import type { SeedName } from '../../src/schemas/wire/seed-names.ts';
import { dottedEnterpriseNumber } from '../../src/output/enterprise-number.ts';
import { validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { SCHOOL_ROW, seeded } from '../support/e2e/seeded-place.ts';

const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** As who manages the access of an enterprise is called. */
const MANAGER: Readonly<Record<Language, string>> = {
  fr: "gestionnaire d'accès",
  nl: 'toegangsbeheerder',
  de: 'Zugangsverwalter',
  en: 'access manager',
};
const EMPLOYER_PERMISSION = '“Interruption de carrière et crédit-temps”';
const AUTHORITY_PERMISSION =
  "“Interruption de carrière et crédit-temps - Pouvoir organisateur pour le secteur de l'enseignement”";

interface Lacking {
  readonly seed: SeedName;
  readonly client: string;
  readonly row: RequestRow;
  readonly names: readonly string[];
}

const LACKING: Readonly<Record<string, Lacking>> = {
  'the permission of an employer': {
    seed: 'po',
    client: 'poOnly',
    row: { capacity: 'employer', employer: inventedEnterprise(210) },
    names: [EMPLOYER_PERMISSION],
  },
  'the permission of an organising authority': {
    seed: 'sme',
    client: 'sme',
    row: SCHOOL_ROW,
    names: [AUTHORITY_PERMISSION],
  },
  'a mandate': { seed: 'bureau', client: 'bureau', row: { employer: inventedEnterprise(1) }, names: ['0720.000.118'] },
  'a mandate that still holds': {
    seed: 'bureau',
    client: 'bureau',
    row: { employer: inventedEnterprise(141) },
    names: [dottedEnterpriseNumber(inventedEnterprise(141)), '2025'],
  },
  'the school': {
    seed: 'po',
    client: 'po',
    row: { ...SCHOOL_ROW, school: inventedEnterprise(211) },
    names: ['0720.021.102'],
  },
};

/** Without line breaks, and with the quotation marks of one language. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/« | »|["„“”]/g, (mark) => (/^[«„]/.test(mark) ? '“' : '”'));
}

/** Quotation marks of all languages told apart only by their place: as opening and closing ones they are compared bare. */
function bare(text: string): string {
  return words(text).replaceAll(/[“”]/g, '');
}

describe('whoever files without', () => {
  it.each(Object.keys(LACKING))('%s is told what is missing and whom to ask, in every language', async (what) => {
    const { seed, client, row, names } = LACKING[what] ?? { seed: 'sme', client: '', row: {}, names: [] };
    const place = await seeded(seed);
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, row)]);
    for (const lang of LANGUAGES) {
      const argv = ['submit', '--certify', '--retry-refused', '--profile', client, '--lang', lang, file];
      const { exitCode, stdout } = await place.baw(argv);
      expect(exitCode).toBe(4);
      const told = bare(stdout);
      expect(told).toContain(MANAGER[lang]);
      for (const name of names) expect(told).toContain(bare(name));
    }
  });

  it('a mandate as organising authority is not sent to the school or the Community to ask for one', async () => {
    const place = await seeded('po');
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { ...SCHOOL_ROW, employer: inventedEnterprise(202) })]);
    const { exitCode, stdout } = await place.baw(['submit', '--certify', '--profile', 'po', '--lang', 'fr', file]);
    expect(exitCode).toBe(4);
    expect(words(stdout)).not.toContain('mandat');
    expect(bare(stdout)).toContain('N° BCE institution (school)');
  });

  it('a right is told by a single request as well, each sentence on lines of its own', async () => {
    const place = await seeded('po');
    const row = validRow(1, { ...SCHOOL_ROW, school: inventedEnterprise(211) });
    const flags = Object.entries(row).flatMap(([column, value]) =>
      value === '' || ['niss', 'clientReference'].includes(column)
        ? []
        : [`--${column.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value],
    );
    const argv = ['new', '--niss', '-', ...flags, '--certify', '--yes', '--profile', 'po', '--lang', 'nl', '--quiet'];
    const { exitCode, stderr } = await place.baw(argv, { stdin: `${row['niss'] ?? ''}\n` });
    expect(exitCode).toBe(6);
    expect(stderr).toMatch(/^(baw: )?0720\.021\.102 is niet een van de scholen/m);
    expect(words(stderr)).toContain('vraag de toegangsbeheerder om de school');
  });
});
