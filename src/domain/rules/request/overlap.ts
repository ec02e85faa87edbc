import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays } from '../../calendar/periods.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, parentalOneFifth } from '../example-rows.ts';
import { repeats } from './repeats.ts';

const sameDays = {
  file: 'requests.csv',
  line: '2',
  otherStart: { date: isoDate('2027-01-01') },
  otherEnd: { date: isoDate('2027-01-31') },
  dayBefore: { date: isoDate('2026-12-31') },
  dayAfter: { date: isoDate('2027-02-01') },
} as const;

export const overlappingRequest = defineRule({
  id: 'request.overlap',
  summary:
    'Two breaks of one worker with the same employer do not overlap. The one that runs is ended or suspended first, and its rest is asked for again afterwards.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'startDate',
  source: [{ citation: 'Securex, suspension du crédit-temps', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'the day after the other ends',
        row: { ...parentalFull, startDate: '2027-02-01', endDate: '2027-02-28' },
        earlier: [parentalFull],
      },
      {
        name: 'until the eve of the other',
        row: { ...parentalFull, startDate: '2026-12-01', endDate: '2026-12-31' },
        earlier: [parentalFull],
      },
      {
        name: 'with another employer',
        row: { ...parentalFull, employer: '0811.009.080', startDate: '2027-01-15', endDate: '2027-02-14' },
        earlier: [parentalFull],
      },
      { name: 'the very same request, which is a duplicate', row: parentalFull, earlier: [parentalFull] },
      {
        name: 'a duplicate, whatever it overlaps besides',
        row: parentalFull,
        earlier: [parentalFull, { ...parentalFull, startDate: '2027-01-15', endDate: '2027-02-14' }],
      },
    ],
    reject: [
      {
        name: 'on the last day of the other',
        row: { ...parentalFull, startDate: '2027-01-31', endDate: '2027-02-27' },
        earlier: [parentalFull],
        params: sameDays,
      },
      {
        name: 'ending on the first day of the other',
        row: { ...parentalFull, startDate: '2026-12-02', endDate: '2027-01-01' },
        earlier: [parentalFull],
        params: sameDays,
      },
      {
        name: 'another form around it',
        row: { ...parentalOneFifth, startDate: '2026-12-01', endDate: '2027-04-30' },
        earlier: [parentalFull],
        params: sameDays,
      },
      {
        name: 'the same days in another form',
        row: { ...parentalFull, leaveType: 'palliativeCare', attachments: 'palliativeCertificate=a.pdf' },
        earlier: [parentalFull],
        params: sameDays,
      },
    ],
  },
  check(request, { earlier }) {
    if (earlier === undefined || !hasPeriod(request)) return null;
    if (earlier.some((each) => repeats(request, each))) return null;
    const { startDate, endDate } = request;
    const other = earlier.find(
      (each) =>
        each.isSameEmployer && each.startDate <= endDate && each.endDate >= startDate && each.endDate >= each.startDate,
    );
    if (other === undefined) return null;
    return {
      params: {
        file: other.file,
        line: String(other.line),
        otherStart: { date: other.startDate },
        otherEnd: { date: other.endDate },
        dayBefore: { date: addDays(other.startDate, -1) },
        dayAfter: { date: addDays(other.endDate, 1) },
      },
    };
  },
});
