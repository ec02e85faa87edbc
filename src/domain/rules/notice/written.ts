import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const written = defineRule({
  id: 'notice.written',
  summary:
    "The request gives the date of the worker's written notice: a registered letter, a letter handed over with a signed duplicate, or the electronic notification where the employer has enabled it.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'noticeDate',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, date d'avis", confidence: 'seed' },
    { citation: 'ONEM, feuille info E65 (1.10.2024)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a date', row: parentalFull },
      { name: 'a date that cannot be read is another finding', row: { ...parentalFull, noticeDate: '31/02/2026' } },
    ],
    reject: [{ name: 'no date', row: { ...parentalFull, noticeDate: '' }, params: {} }],
  },
  check({ noticeDate, unreadable }) {
    if (noticeDate !== undefined || unreadable.some(({ column }) => column === 'noticeDate')) return null;
    return { params: {} };
  },
});
