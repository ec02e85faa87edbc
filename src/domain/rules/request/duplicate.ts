import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { repeats } from './repeats.ts';

export const duplicateRequest = defineRule({
  id: 'request.duplicate',
  summary:
    'The same worker, employer, leave, regime, first and last day appear once in the files of a run. The second is refused, unless --allow-duplicate says that it is meant.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: [{ citation: 'AR 29.10.1997, art. 6 ; AR 20.07.2021 (une demande par période)', confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'the month after',
        row: { ...parentalFull, startDate: '2027-02-01', endDate: '2027-02-28' },
        earlier: [parentalFull],
      },
      { name: 'another worker', row: { ...parentalFull, niss: '900722/279-30' }, earlier: [parentalFull] },
      {
        name: 'another employer',
        row: { ...parentalFull, employer: '0811.009.080' },
        earlier: [parentalFull],
      },
    ],
    reject: [
      {
        name: 'the same row again',
        row: parentalFull,
        earlier: [parentalFull],
        params: { file: 'requests.csv', line: '2' },
      },
      {
        name: 'the same leave with another notice and other hours',
        row: { ...parentalFull, noticeDate: '2026-10-21', hoursFull: '36:00', hoursBefore: '36:00' },
        earlier: [{ ...parentalFull, niss: '900722/279-30' }, parentalFull],
        params: { file: 'requests.csv', line: '3' },
      },
    ],
  },
  check(request, { earlier, allowsDuplicates }) {
    if (earlier === undefined || allowsDuplicates === true) return null;
    const first = earlier.find((other) => repeats(request, other));
    return first === undefined ? null : { params: { file: first.file, line: String(first.line) } };
  },
});
