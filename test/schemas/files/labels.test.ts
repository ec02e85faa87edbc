import { describe, expect, it } from 'vitest';
import * as codeTables from '../../../src/schemas/files/code-labels.ts';
import { createCodeReader } from '../../../src/schemas/files/code-reader.ts';
import { labelKey } from '../../../src/schemas/files/label-key.ts';
import { columnLabel, createColumnLookup, REQUEST_COLUMNS } from '../../../src/schemas/files/request-columns.ts';
import { LANGUAGES, LEAVE_TYPES, MOTIVES, REGIMES, WORKER_CODES } from '../../../src/schemas/model/codes.ts';
import { COLUMN_NAMES } from '../../../src/schemas/model/columns.ts';

describe('the labels of columns', () => {
  it('mean one column each, in every language at once', () => {
    const meanings = new Map<string, string>();
    for (const name of COLUMN_NAMES) {
      for (const label of [name, ...LANGUAGES.map((language) => columnLabel(name, language))]) {
        expect(labelKey(label)).not.toBe('');
        expect(meanings.get(labelKey(label)) ?? name, label).toBe(name);
        meanings.set(labelKey(label), name);
      }
    }
  });

  it('are found whatever their case, accents, spaces and punctuation', () => {
    const lookup = createColumnLookup();
    for (const [header, column] of [
      ['Date de début', 'startDate'],
      ['  DATE-DE-DEBUT ', 'startDate'],
      ['Date d’avis', 'noticeDate'],
      ["type d'interruption", 'leaveType'],
      ['N°\u00a0BCE employeur', 'employer'],
      ['kbo nummer werkgever', 'employer'],
      ['Paritätische Kommission', 'jointCommittee'],
      ['ARBEITSZEIT WÄHREND', 'hoursDuring'],
      ['start_date', 'startDate'],
      ['Mois pris 1/5', 'usedFifth'],
      ['Mois pris 1/10', 'usedTenth'],
    ] as const) {
      expect(lookup(header), header).toBe(column);
    }
  });

  it('include nothing that begins like another column', () => {
    expect(createColumnLookup()('Date')).toBeUndefined();
    expect(createColumnLookup()('')).toBeUndefined();
  });

  it('exist in four languages for every column', () => {
    for (const { labels } of Object.values(REQUEST_COLUMNS)) {
      for (const language of LANGUAGES) expect(labels[language].trim()).not.toBe('');
    }
  });
});

describe('the labels of codes', () => {
  it('mean one code of their list each', () => {
    for (const table of Object.values(codeTables)) {
      if (typeof table === 'function') continue;
      const meanings = new Map<string, string>();
      for (const [code, { labels, also }] of Object.entries<codeTables.CodeSpelling>(table)) {
        for (const label of [code, ...Object.values(labels), ...also]) {
          expect(meanings.get(labelKey(label)) ?? code, label).toBe(code);
          meanings.set(labelKey(label), code);
        }
      }
    }
  });

  it('are read in any language, with any apostrophe', () => {
    const readRegime = createCodeReader(REGIMES, codeTables.REGIME_LABELS);
    for (const [text, code] of [
      ["Réduction d'1/5", 'oneFifth'],
      ['réduction d’1/5', 'oneFifth'],
      ['REDUCTION D 1/10', 'oneTenth'],
      ['mi-temps', 'half'],
      ['Réduction à mi-temps', 'half'],
      ['mi-temps avec flexibilisation', 'halfFlexible'],
      ['complet avec flexibilisation', 'fullFlexible'],
      ['Interruption complète', 'full'],
      ['vermindering met 1/4', 'oneQuarter'],
      ['Verringerung um 1/3', 'oneThird'],
      ['oneFifth', 'oneFifth'],
      ['one-fifth', 'oneFifth'],
      ['full-flex', 'fullFlexible'],
    ] as const) {
      expect(readRegime(text), text).toBe(code);
    }
    const readLeaveType = createCodeReader(LEAVE_TYPES, codeTables.LEAVE_TYPE_LABELS);
    for (const [text, code] of [
      ['Congé parental', 'parentalLeave'],
      ['Tijdskrediet', 'timeCredit'],
      ['Crédit-temps', 'timeCredit'],
      ['time-credit', 'timeCredit'],
      ['Assistance médicale', 'medicalAssistance'],
      ['Soins palliatifs', 'palliativeCare'],
      ['Congé aidant proche', 'informalCare'],
      ['verlof voor mantelzorg', 'informalCare'],
      ['Elternurlaub', 'parentalLeave'],
    ] as const) {
      expect(readLeaveType(text), text).toBe(code);
    }
    expect(createCodeReader(WORKER_CODES, codeTables.WORKER_CODE_LABELS)('bediende')).toBe('whiteCollar');
    expect(createCodeReader(MOTIVES, codeTables.MOTIVE_LABELS)('Fin de carrière')).toBe('endOfCareer');
  });

  it('are still told apart after more spellings than a reader remembers', () => {
    const read = createCodeReader(REGIMES, codeTables.REGIME_LABELS);
    for (let i = 0; i < 3000; i++) expect(read(`unknown ${String(i)}`)).toBeUndefined();
    expect(read('half')).toBe('half');
    expect(read('unknown 1')).toBeUndefined();
  });

  it('are given in the language asked for', () => {
    expect(codeTables.codeLabel('regime', 'oneFifth', 'fr')).toBe("Réduction d'1/5");
    expect(codeTables.codeLabel('requestStatus', 'cancelled', 'nl')).toBe('Geannuleerd');
    expect(codeTables.codeLabel('sector', 'something new', 'de')).toBe('something new');
  });
});
