import type { CivilDate } from '../../schemas/model/civil-date.ts';
import {
  CAREER_BREAK_END_OF_CAREER_AGE,
  CAREER_BREAK_PERIOD_MONTHS,
  CAREER_BREAK_TOTAL_MONTHS,
} from './career-break.ts';
import {
  CARER_BLOCK_MONTHS,
  CARER_CAREER_MONTHS,
  CARER_LEAVE_SINCE,
  CARER_PERSON_MONTHS,
  RECOGNITION_MONTHS,
} from './carer.ts';
import type { DatedValue } from './dated-value.ts';
import {
  EARLY_ALLOWANCE_YEARS,
  END_OF_CAREER_AGE,
  END_OF_CAREER_ALLOWANCE_AGE,
  END_OF_CAREER_BLOCK_MONTHS,
  END_OF_CAREER_YEARS,
} from './end-of-career.ts';
import { FILING_DEADLINE_MONTHS } from './filing.ts';
import {
  HOSPITALISED_CHILD,
  MEDICAL_BLOCK_MONTHS,
  MEDICAL_MAXIMUM_WEEKS,
  MEDICAL_REFUSAL,
  MEDICAL_TOTAL_MONTHS,
  SINGLE_PARENT_CHILD_AGE,
  TEMPORARY_TEACHER_TOTAL_MONTHS,
} from './medical.ts';
import {
  CARER_NOTICE_DAYS,
  FEDERAL_CAREER_BREAK_NOTICE_MONTHS,
  FEDERAL_PARENTAL_NOTICE_MONTHS,
  MEDICAL_NOTICE_DAYS,
  PARENTAL_NOTICE,
  TIME_CREDIT_AFTER_PALLIATIVE_NOTICE_WEEKS,
  TIME_CREDIT_NOTICE,
} from './notice.ts';
import { HALF_TIME_MINIMUM } from './occupation.ts';
import { PALLIATIVE_BLOCK_MONTHS, PALLIATIVE_TOTAL_MONTHS } from './palliative.ts';
import {
  BLOCK_MONTHS,
  CAPITAL_MONTHS,
  CHILD_AGE_LIMIT,
  FLEMISH_HALF_TIME_MINIMUM,
  FLEXIBLE_WINDOW_MONTHS,
  FOSTER,
  FOURTH_MONTH,
  PARENTAL_FORMS,
  SENIORITY,
} from './parental.ts';
import {
  CHILD_ALLOWANCE,
  CHILD_ALLOWANCE_OCCUPATION_MONTHS,
  CHILD_ALLOWANCE_SENIORITY_MONTHS,
  ONE_FIFTH_WEEK,
  SMALL_EMPLOYER_HEADCOUNT,
  TIME_CREDIT_BLOCK_MONTHS,
  TIME_CREDIT_CHILD_AGE,
  TIME_CREDIT_ILL_RELATIVE_MONTHS,
  TIME_CREDIT_PALLIATIVE_MONTHS,
  TIME_CREDIT_SENIORITY_MONTHS,
  TIME_CREDIT_TOTAL_MONTHS,
} from './time-credit.ts';

/** A day on which the law began to allow or to ask something that has no figure. */
export interface Milestone {
  readonly on: CivilDate;
  readonly citation: string;
}

/**
 * What a dated figure is made of: a number, a fraction, a list of regimes, or several numbers by name; null where the law
 * has none.
 */
export type FigureValue = number | object | null;

/** Every dated figure, by the name under which rules refer to it and catalogues put it into words. */
export const DATED_VALUES = {
  filingDeadline: FILING_DEADLINE_MONTHS,
  parentalCapital: CAPITAL_MONTHS,
  parentalForms: PARENTAL_FORMS,
  parentalBlockFull: BLOCK_MONTHS.full,
  parentalBlockHalf: BLOCK_MONTHS.half,
  parentalBlockHalfFlexible: BLOCK_MONTHS.halfFlexible,
  parentalBlockOneFifth: BLOCK_MONTHS.oneFifth,
  parentalBlockOneTenth: BLOCK_MONTHS.oneTenth,
  parentalFlexibleWindow: FLEXIBLE_WINDOW_MONTHS,
  parentalChildAge: CHILD_AGE_LIMIT,
  parentalSeniority: SENIORITY,
  parentalFlemishHalfTime: FLEMISH_HALF_TIME_MINIMUM,
  parentalNotice: PARENTAL_NOTICE,
  parentalNoticeFederal: FEDERAL_PARENTAL_NOTICE_MONTHS,
  medicalNotice: MEDICAL_NOTICE_DAYS,
  carerNotice: CARER_NOTICE_DAYS,
  timeCreditNotice: TIME_CREDIT_NOTICE,
  timeCreditNoticeAfterPalliative: TIME_CREDIT_AFTER_PALLIATIVE_NOTICE_WEEKS,
  careerBreakNoticeFederal: FEDERAL_CAREER_BREAK_NOTICE_MONTHS,
  halfTimeContract: HALF_TIME_MINIMUM,
  medicalBlock: MEDICAL_BLOCK_MONTHS,
  medicalWeeks: MEDICAL_MAXIMUM_WEEKS,
  medicalTotal: MEDICAL_TOTAL_MONTHS,
  medicalSingleParentChildAge: SINGLE_PARENT_CHILD_AGE,
  medicalTotalTemporaryTeacher: TEMPORARY_TEACHER_TOTAL_MONTHS,
  medicalHospitalisedChild: HOSPITALISED_CHILD,
  medicalRefusal: MEDICAL_REFUSAL,
  palliativeBlock: PALLIATIVE_BLOCK_MONTHS,
  palliativeTotal: PALLIATIVE_TOTAL_MONTHS,
  carerBlock: CARER_BLOCK_MONTHS,
  carerTotalPerson: CARER_PERSON_MONTHS,
  carerTotalCareer: CARER_CAREER_MONTHS,
  carerRecognition: RECOGNITION_MONTHS,
  timeCreditTotal: TIME_CREDIT_TOTAL_MONTHS,
  timeCreditBlock: TIME_CREDIT_BLOCK_MONTHS,
  timeCreditPalliative: TIME_CREDIT_PALLIATIVE_MONTHS,
  timeCreditIllRelative: TIME_CREDIT_ILL_RELATIVE_MONTHS,
  timeCreditChildAge: TIME_CREDIT_CHILD_AGE,
  timeCreditChildAllowance: CHILD_ALLOWANCE,
  timeCreditChildAllowanceSeniority: CHILD_ALLOWANCE_SENIORITY_MONTHS,
  timeCreditChildAllowanceOccupation: CHILD_ALLOWANCE_OCCUPATION_MONTHS,
  timeCreditSeniority: TIME_CREDIT_SENIORITY_MONTHS,
  timeCreditSmallEmployer: SMALL_EMPLOYER_HEADCOUNT,
  endOfCareerAge: END_OF_CAREER_AGE,
  endOfCareerAllowanceAge: END_OF_CAREER_ALLOWANCE_AGE,
  endOfCareerEarlyAllowance: EARLY_ALLOWANCE_YEARS,
  endOfCareerBlock: END_OF_CAREER_BLOCK_MONTHS,
  endOfCareerYears: END_OF_CAREER_YEARS,
  careerBreakTotal: CAREER_BREAK_TOTAL_MONTHS,
  careerBreakPeriod: CAREER_BREAK_PERIOD_MONTHS,
  careerBreakEndOfCareerAge: CAREER_BREAK_END_OF_CAREER_AGE,
} as const satisfies Readonly<Record<string, DatedValue<FigureValue>>>;

/** The days from which something has been possible or asked for, for which the law has no figure. */
export const MILESTONES = {
  carerLeave: { on: CARER_LEAVE_SINCE.others, citation: 'Loi du 22.01.1985, art. 100ter et 102ter' },
  carerLeaveFederal: { on: CARER_LEAVE_SINCE.statutoryFederal, citation: 'AR 19.10.2020' },
  parentalFourthMonth: { on: FOURTH_MONTH.firstBirthOn, citation: 'AR 31.05.2012' },
  parentalFoster: { on: FOSTER.firstNoticeOn, citation: 'Loi-programme du 18.07.2025' },
  timeCreditOtherWeeks: { on: ONE_FIFTH_WEEK.othersByAgreementSince, citation: 'CCT 103/7' },
} as const satisfies Readonly<Record<string, Milestone>>;

export type DatedValueId = keyof typeof DATED_VALUES;
export type MilestoneId = keyof typeof MILESTONES;

/** What the law set by date and a rule judges by. */
export type FigureId = DatedValueId | MilestoneId;

export const DATED_VALUE_IDS: readonly DatedValueId[] = Object.keys(DATED_VALUES).filter(isDatedValue);
export const MILESTONE_IDS: readonly MilestoneId[] = Object.keys(MILESTONES).filter(isMilestone);

export function isDatedValue(id: string): id is DatedValueId {
  return Object.hasOwn(DATED_VALUES, id);
}

function isMilestone(id: string): id is MilestoneId {
  return Object.hasOwn(MILESTONES, id);
}
