import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const notInFuture = defineRule({
  id: 'notice.not-in-future',
  summary: 'The written notice was given by the day on which the request is filed: the employer declares that it was.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'noticeDate',
  source: [{ citation: "Manuel de l'employeur du service en ligne, date d'avis", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the day of filing', row: { ...parentalFull, noticeDate: '2026-11-21' } },
      { name: 'filed on the day of notice', row: parentalFull, asOf: '2026-10-20' },
    ],
    reject: [
      {
        name: 'the day after filing',
        row: { ...parentalFull, noticeDate: '2026-11-22' },
        params: { noticeDate: { date: isoDate('2026-11-22') }, today: { date: isoDate('2026-11-21') } },
      },
    ],
  },
  check({ noticeDate }, { today }) {
    if (noticeDate === undefined || noticeDate <= today) return null;
    return { params: { noticeDate: { date: noticeDate }, today: { date: today } } };
  },
});
