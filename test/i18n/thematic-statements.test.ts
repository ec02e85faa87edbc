import { describe, expect, it } from 'vitest';
import { carerNotes } from '../../src/domain/rules/carer/carer-notes.ts';
import { carerRules } from '../../src/domain/rules/carer/carer-rules.ts';
import { educationRules } from '../../src/domain/rules/education/education-rules.ts';
import { medicalNotes } from '../../src/domain/rules/medical/medical-notes.ts';
import { medicalRules } from '../../src/domain/rules/medical/medical-rules.ts';
import { palliativeNotes } from '../../src/domain/rules/palliative/palliative-notes.ts';
import { palliativeRules } from '../../src/domain/rules/palliative/palliative-rules.ts';
import { parentalNotes } from '../../src/domain/rules/parental/parental-notes.ts';
import { parentalRules } from '../../src/domain/rules/parental/parental-rules.ts';
import * as germanCarer from '../../src/i18n/de/statements/carer.ts';
import * as germanEducation from '../../src/i18n/de/statements/education.ts';
import * as germanMedical from '../../src/i18n/de/statements/medical.ts';
import * as germanPalliative from '../../src/i18n/de/statements/palliative.ts';
import * as germanParental from '../../src/i18n/de/statements/parental.ts';
import * as frenchCarer from '../../src/i18n/fr/statements/carer.ts';
import * as frenchEducation from '../../src/i18n/fr/statements/education.ts';
import * as frenchMedical from '../../src/i18n/fr/statements/medical.ts';
import * as frenchPalliative from '../../src/i18n/fr/statements/palliative.ts';
import * as frenchParental from '../../src/i18n/fr/statements/parental.ts';
import * as dutchCarer from '../../src/i18n/nl/statements/carer.ts';
import * as dutchEducation from '../../src/i18n/nl/statements/education.ts';
import * as dutchMedical from '../../src/i18n/nl/statements/medical.ts';
import * as dutchPalliative from '../../src/i18n/nl/statements/palliative.ts';
import * as dutchParental from '../../src/i18n/nl/statements/parental.ts';

const summaries = [
  ...parentalRules,
  ...parentalNotes,
  ...educationRules,
  ...medicalRules,
  ...medicalNotes,
  ...palliativeRules,
  ...palliativeNotes,
  ...carerRules,
  ...carerNotes,
].map(({ id, summary }) => ({ id, summary }));

const languages: readonly { readonly language: string; readonly texts: Readonly<Record<string, string>> }[] = [
  {
    language: 'French',
    texts: {
      ...frenchParental.parental,
      ...frenchEducation.education,
      ...frenchMedical.medical,
      ...frenchPalliative.palliative,
      ...frenchCarer.carer,
    },
  },
  {
    language: 'Dutch',
    texts: {
      ...dutchParental.parental,
      ...dutchEducation.education,
      ...dutchMedical.medical,
      ...dutchPalliative.palliative,
      ...dutchCarer.carer,
    },
  },
  {
    language: 'German',
    texts: {
      ...germanParental.parental,
      ...germanEducation.education,
      ...germanMedical.medical,
      ...germanPalliative.palliative,
      ...germanCarer.carer,
    },
  },
];

/** The figures of a sentence, in any order: 12 months are 12 months in every language. */
function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).toSorted();
}

describe.each(languages)('the statements of the thematic rules in $language', ({ texts }) => {
  it.each(summaries)('give the figures of the rule: $id', ({ id, summary }) => {
    const text = texts[id] ?? '';
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(figuresIn(text)).toEqual(figuresIn(summary));
  });
});
