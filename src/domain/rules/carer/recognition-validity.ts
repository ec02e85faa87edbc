import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lastDayOfMonths } from '../../calendar/periods.ts';
import { RECOGNITION_MONTHS } from '../../values/carer.ts';
import { valueOn } from '../../values/dated-value.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerFull } from '../example-rows.ts';

export const carerRecognitionValidity = defineRule({
  id: 'carer.recognition.validity',
  summary:
    'The leave starts while the recognition holds: one year from the day on which the declaration on honour was signed. It can be renewed.',
  leaveTypes: ['informalCare'],
  regimes: 'all',
  sectors: 'all',
  needs: ['recognitionDate'],
  severity: 'warning',
  column: 'recognitionDate',
  source: [{ citation: 'ONEM, feuille info T164 (1.06.2024)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['carerRecognition'],
  examples: {
    accept: [
      { name: 'on the day of the recognition', row: { ...carerFull, recognitionDate: '2026-12-07' } },
      { name: 'on its last day', row: { ...carerFull, recognitionDate: '2025-12-08' } },
    ],
    reject: [
      {
        name: 'a day too late',
        row: { ...carerFull, recognitionDate: '2025-12-07' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          recognitionDate: { date: isoDate('2025-12-07') },
          lastDay: { date: isoDate('2026-12-06') },
        },
      },
      {
        name: 'a day too early',
        row: { ...carerFull, recognitionDate: '2026-12-08' },
        params: {
          startDate: { date: isoDate('2026-12-07') },
          recognitionDate: { date: isoDate('2026-12-08') },
          lastDay: { date: isoDate('2027-12-07') },
        },
      },
    ],
  },
  check({ startDate, recognitionDate }) {
    if (startDate === undefined || recognitionDate === undefined) return null;
    const lastDay = lastDayOfMonths(recognitionDate, valueOn(RECOGNITION_MONTHS, startDate));
    if (startDate >= recognitionDate && startDate <= lastDay) return null;
    return {
      params: {
        startDate: { date: startDate },
        recognitionDate: { date: recognitionDate },
        lastDay: { date: lastDay },
      },
    };
  },
});
