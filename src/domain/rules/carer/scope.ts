import { isoDate } from '../../../schemas/model/civil-date.ts';
import { CARER_LEAVE_SINCE } from '../../values/carer.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerFull } from '../example-rows.ts';

export const carerScope = defineRule({
  id: 'carer.scope',
  summary:
    "Informal carer's leave exists since 1 September 2020; for statutory staff of the federal service and for autonomous public companies since 1 January 2021.",
  leaveTypes: ['informalCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'startDate',
  source: [{ citation: 'AR 19.10.2020 ; ONEM, feuille info T164 (1.06.2024)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['carerLeave', 'carerLeaveFederal'],
  examples: {
    accept: [
      {
        name: 'the first day in the private sector',
        row: {
          ...carerFull,
          startDate: '2020-09-01',
          endDate: '2020-09-30',
          noticeDate: '2020-08-20',
          recognitionDate: '2020-08-15',
        },
        asOf: '2020-08-25',
      },
      {
        name: 'the first day for statutory federal staff',
        row: { ...carerFull, sector: 'federal', status: 'statutory', startDate: '2021-01-01', endDate: '2021-01-31' },
      },
      {
        name: 'federal contract staff before that day',
        row: { ...carerFull, sector: 'federal', status: 'contractual', startDate: '2020-12-31', endDate: '2021-01-30' },
      },
    ],
    reject: [
      {
        name: 'a day too early',
        row: { ...carerFull, startDate: '2020-08-31', endDate: '2020-09-30' },
        params: { startDate: { date: isoDate('2020-08-31') }, since: { date: isoDate('2020-09-01') } },
      },
      {
        name: 'a day too early for statutory federal staff',
        row: { ...carerFull, sector: 'federal', status: 'statutory', startDate: '2020-12-31', endDate: '2021-01-30' },
        params: { startDate: { date: isoDate('2020-12-31') }, since: { date: isoDate('2021-01-01') } },
      },
    ],
  },
  check({ startDate, sector, status }) {
    if (startDate === undefined || startDate >= CARER_LEAVE_SINCE.statutoryFederal) return null;
    const isStatutoryFederal = sector === 'federal' && status === 'statutory';
    const since = isStatutoryFederal ? CARER_LEAVE_SINCE.statutoryFederal : CARER_LEAVE_SINCE.others;
    if (startDate >= since) return null;
    return { params: { startDate: { date: startDate }, since: { date: since } } };
  },
});
