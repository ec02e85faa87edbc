import { hasNissFault, restoreLeadingZeros } from '../../identifiers/niss.ts';
import { isStoredAsDecimal } from '../../identifiers/stored-as-decimal.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const nissFormat = defineRule({
  id: 'niss.format',
  summary:
    'A national register number (or BIS number) has eleven digits, with nothing but blanks, dots, dashes and slashes between them: 999999/999-99 as in the service, or 99.99.99-999.99 as on cards.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'as the service shows it', row: parentalFull },
      { name: 'as cards show it', row: { ...parentalFull, niss: '85.03.14-640.67' } },
      { name: 'bare digits', row: { ...parentalFull, niss: '85031464067' } },
      {
        name: 'dashes of a word processor and a blank that does not break',
        row: { ...parentalFull, niss: '850314\u2013640\u00a067' },
      },
      { name: 'nothing, which another rule reports', row: { ...parentalFull, niss: '' } },
      { name: 'without its first zero, which another rule reports', row: { ...parentalFull, niss: '1051744602' } },
      { name: 'with decimals, which another rule reports', row: { ...parentalFull, niss: '85031464067.00' } },
    ],
    reject: [
      { name: 'a digit short', row: { ...parentalFull, niss: '850314/640-6' }, params: { found: 10 } },
      { name: 'a letter', row: { ...parentalFull, niss: '850314/640-6O' }, params: { found: 10 } },
      { name: 'a digit too many', row: { ...parentalFull, niss: '850314/640-671' }, params: { found: 12 } },
    ],
  },
  check({ niss }, { today }) {
    if (niss === undefined || !hasNissFault(niss, 'format', today)) return null;
    // What a spreadsheet has done to a number is told as that, by the rules of the file.
    if (isStoredAsDecimal(niss) || restoreLeadingZeros(niss, today) !== undefined) return null;
    return { params: { found: countDigits(niss) } };
  },
});

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
