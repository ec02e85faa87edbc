import { describe, expect, it } from 'vitest';
import { findNissNumbers } from '../../../src/domain/identifiers/find-niss.ts';

const found = (text: string): readonly string[] =>
  findNissNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('national numbers in a text', () => {
  it.each([
    '85031464067',
    '850314/640-67',
    '85.03.14-640.67',
    '85 03 14 640 67',
    '85 . 03 . 14 - 640 . 67',
    '85·03·14·640·67',
    '850314_640_67',
  ])('are found in any punctuation: %s', (number) => {
    expect(found(`remplace ${number}, voir dossier`)).toEqual([number]);
    expect(found(number)).toEqual([number]);
  });

  it('are found behind other digits', () => {
    expect(found('le 2026-11-15: 85031464067 et 900722/279-30.')).toEqual(['85031464067', '900722/279-30']);
  });

  it.each(['85031464068', '185031464067', '850314640671', '85031464', 'BE68 5390 0754 7034', '85a031464067', ''])(
    'are not seen where there are none: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
