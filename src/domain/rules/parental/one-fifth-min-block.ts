import { isoDate } from '../../../schemas/model/civil-date.ts';
import { endsWithSchoolYear } from '../education/school-year.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalOneFifth } from '../example-rows.ts';
import { brokenBlock, lastsWholeBlocks } from './blocks.ts';

const temporaryTeacher = {
  ...parentalOneFifth,
  ...lessonPeriods,
  status: 'temporary',
  hoursDuring: '16',
  startDate: '2027-03-01',
  endDate: '2027-07-02',
  schoolYearEndDate: '2027-07-02',
} as const;

export const oneFifthMinBlock = defineRule({
  id: 'parental.one-fifth.min-block',
  summary:
    'A 1/5 parental leave lasts 5, 10, 15 or 20 months. For a temporary teacher of the French Community it may stop with the school year; the rest of the block is then lost.',
  leaveTypes: ['parentalLeave'],
  regimes: ['oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 29.10.1997, art. 2', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalBlockOneFifth', 'parentalCapital'],
  examples: {
    accept: [
      { name: 'five months', row: parentalOneFifth },
      { name: 'twenty months', row: { ...parentalOneFifth, endDate: '2028-08-31' } },
      { name: 'cut off by the end of the school year of a temporary teacher', row: temporaryTeacher },
    ],
    reject: [
      {
        name: 'three months',
        row: { ...parentalOneFifth, endDate: '2027-03-31' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-03-31') },
          found: 3,
          block: 5,
          shorter: 5,
          shorterEnd: { date: isoDate('2027-05-31') },
          longer: 10,
          longerEnd: { date: isoDate('2027-10-31') },
        },
      },
      {
        name: 'six months',
        row: { ...parentalOneFifth, endDate: '2027-06-30' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-06-30') },
          found: 6,
          block: 5,
          shorter: 5,
          shorterEnd: { date: isoDate('2027-05-31') },
          longer: 10,
          longerEnd: { date: isoDate('2027-10-31') },
        },
      },
      {
        name: 'a day over twenty months: the nearest within the credit',
        row: { ...parentalOneFifth, endDate: '2028-09-01' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2028-09-01') },
          found: 20.03,
          block: 5,
          shorter: 15,
          shorterEnd: { date: isoDate('2028-03-31') },
          longer: 20,
          longerEnd: { date: isoDate('2028-08-31') },
        },
      },
      {
        name: 'a temporary teacher who stops before the school year does',
        row: { ...temporaryTeacher, endDate: '2027-06-30' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-06-30') },
          found: 4,
          block: 5,
          shorter: 5,
          shorterEnd: { date: isoDate('2027-07-31') },
          longer: 10,
          longerEnd: { date: isoDate('2027-12-31') },
        },
      },
    ],
  },
  check(request) {
    return lastsWholeBlocks(request, 'oneFifth') || endsWithSchoolYear(request)
      ? null
      : brokenBlock(request, 'oneFifth');
  },
});
