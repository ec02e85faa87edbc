import { describe, expect, it } from 'vitest';
import { createForm, type Answers } from '../../../src/commands/new/form.ts';
import { proposeAnswer } from '../../../src/commands/new/propose-answer.ts';
import { QUESTIONS, type AskedColumn, type Question } from '../../../src/commands/new/questions.ts';
import {
  careerBreakFull,
  careerBreakHalf,
  carerHalf,
  endOfCareerOneFifth,
  medicalFull,
  medicalHospital,
  palliativeFull,
  parentalFull,
  parentalFullFlexible,
  parentalHalf,
  parentalOneFifth,
  parentalOneTenth,
  teacherParentalFull,
  timeCreditHalf,
  timeCreditOneFifth,
} from '../../../src/domain/rules/example-rows.ts';
import { loadTexts } from '../../../src/i18n/load.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { RequestDefaults } from '../../../src/schemas/model/leave-request.ts';

const TODAY = { today: isoDate('2026-11-21') };
const texts = await loadTexts('en');

function questionOn(column: AskedColumn): Question {
  const question = QUESTIONS.find((candidate) => candidate.column === column);
  if (question === undefined) throw new TypeError(`no question on ${column}`);
  return question;
}

function choices(column: AskedColumn, answers: Answers, defaults: RequestDefaults = {}): readonly string[] {
  return createForm(TODAY, defaults).choices(questionOn(column), answers);
}

/** Everything asked, answered from a complete row; what the row does not hold is skipped. */
function askedAbout(row: Answers): readonly AskedColumn[] {
  const form = createForm(TODAY, {});
  const asked: AskedColumn[] = [];
  let answers: Answers = {};
  for (;;) {
    const next = form.next(answers, []);
    if (next === undefined) return asked;
    const { column } = next.question;
    if (next.errors.length > 0) throw new TypeError(`wrong: ${column}`);
    asked.push(column);
    answers = { ...answers, [column]: row[column] ?? '' };
  }
}

describe('the choices', () => {
  it.each([
    ['private', ['timeCredit', 'parentalLeave', 'medicalAssistance', 'palliativeCare', 'informalCare']],
    ['local', ['careerBreak', 'parentalLeave', 'medicalAssistance', 'palliativeCare', 'informalCare']],
    ['flemish', ['parentalLeave', 'medicalAssistance', 'palliativeCare', 'informalCare']],
  ])('of leave are those open to the sector: %s', (sector, expected) => {
    expect(choices('leaveType', { capacity: 'employer', sector })).toEqual(expected);
  });

  it('of sector are those of the capacity', () => {
    expect(choices('sector', { capacity: 'employer' })).not.toContain('education');
  });

  it.each([
    [{ leaveType: 'parentalLeave' }, ['full', 'fullFlexible', 'half', 'halfFlexible', 'oneFifth', 'oneTenth']],
    [{ leaveType: 'medicalAssistance', motive: '' }, ['full', 'half', 'oneFifth']],
    [{ leaveType: 'medicalAssistance', motive: 'hospitalisedChild' }, ['full']],
    [{ leaveType: 'timeCredit', motive: 'endOfCareer' }, ['half', 'oneFifth']],
    [{ sector: 'federal', status: 'statutory', leaveType: 'careerBreak' }, ['full', 'half']],
  ])('of regime are those open to the leave: %j', (answers, expected) => {
    expect(choices('regime', { capacity: 'employer', ...answers })).toEqual(expected);
  });
});

describe('the proposal', () => {
  it.each([
    ['a month in full', { ...parentalFull, endDate: '' }, '2027-01-31'],
    ['a week where weeks are possible', { ...parentalFullFlexible, endDate: '' }, '2027-01-07'],
    ['two months at half-time', { ...parentalHalf, endDate: '' }, '2027-02-28'],
    ['ten months at 1/10', { ...parentalOneTenth, endDate: '' }, '2027-10-31'],
    ['three months of half-time time credit', { ...timeCreditHalf, endDate: '' }, '2027-05-31'],
    ['a week beside a child in hospital', { ...medicalHospital, endDate: '' }, '2026-12-13'],
  ])('for the last day is the smallest block: %s', (_name, row, end) => {
    expect(proposeAnswer('endDate', row, createForm(TODAY, {}), texts)).toBe(end);
  });

  it.each([
    ['the rest of full time', parentalOneFifth, '30:24'],
    ['half of the lesson periods', { ...teacherParentalFull, regime: 'half' }, '10'],
    [
      'what the whole reduction leaves of this job',
      { ...parentalHalf, multipleEmployers: 'yes', hoursBefore: '24:00' },
      '5:00',
    ],
  ])('for the hours during the break is %s', (_name, row, hours) => {
    expect(proposeAnswer('hoursDuring', row, createForm(TODAY, {}), texts)).toBe(hours);
  });
});

describe('the questions', () => {
  it.each([
    ['parental leave', parentalOneFifth],
    ['parental leave, flexible', parentalFullFlexible],
    ['a teacher', teacherParentalFull],
    ['medical assistance', medicalFull],
    ['a child in hospital', medicalHospital],
    ['palliative care', palliativeFull],
    ['informal care', carerHalf],
    ['time credit', timeCreditOneFifth],
    ['the end of the career', endOfCareerOneFifth],
    ['a career break', careerBreakFull],
    ['a partial career break', careerBreakHalf],
  ])('lead through %s, each asked once', (_name, row) => {
    const asked = askedAbout(row);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toContain('noticeDate');
  });

  it('leave out what the settings say', () => {
    const defaults: RequestDefaults = { sector: 'education', community: 'flemish', school: '0860550940' };
    expect(createForm(TODAY, defaults).next({}, [])?.question.column).toBe('niss');
  });

  it('ask for the agreement only where a rule wants to know it', () => {
    expect(askedAbout(parentalFullFlexible)).toContain('employerAgreement');
    expect(askedAbout(parentalFull)).not.toContain('employerAgreement');
  });

  it('put aside an answer that no longer has a place, and ask again for a choice that is gone', () => {
    const form = createForm(TODAY, {});
    const row = { ...careerBreakHalf, regime: 'oneThird', hoursDuring: '25:20', email: '' };
    expect(form.next(row, ['usual', 'optional'])).toBeUndefined();
    const changed = { ...row, leaveType: 'parentalLeave' };
    expect(form.next(changed, ['usual', 'optional'])?.question.column).toBe('regime');
    const full = { ...row, regime: 'full', endDate: '2027-03-31' };
    expect(form.relevant(full).hoursDuring).toBeUndefined();
    expect(form.row(full).hoursDuring).toBe(0);
  });

  it('lead back to the first answer that a rule finds wrong', () => {
    const next = createForm(TODAY, {}).next({ ...parentalOneFifth, endDate: '2027-04-30' }, ['usual', 'optional']);
    expect(next?.question.column).toBe('endDate');
    expect(next?.errors.map(({ ruleId }) => ruleId)).toEqual(['parental.one-fifth.min-block']);
  });
});
