import { isoDate } from '../../schemas/model/civil-date.ts';
import { datedValue } from './dated-value.ts';

/** Months that one request for medical assistance lasts. */
export const MEDICAL_BLOCK_MONTHS = datedValue('medical assistance block', [
  { from: null, value: { minimum: 1, maximum: 3 }, citation: 'AR 10.08.1998, art. 6 § 1' },
]);

/** First day of leave in weeks, or of a remainder shorter than a month. */
export const MEDICAL_WEEKS_SINCE = isoDate('2019-06-01');

/** With the employer's agreement a full interruption may last this many weeks instead; a week more is a month. */
export const MEDICAL_MAXIMUM_WEEKS = datedValue('medical assistance in weeks', [
  { from: null, value: 3, citation: 'AR 5.05.2019' },
]);

/** Whole credit for one patient, in months of full interruption; a partial interruption takes half a month a month. */
export const MEDICAL_TOTAL_MONTHS = datedValue('medical assistance total', [
  { from: null, value: { ordinary: 12, singleParent: 24 }, citation: 'AR 10.08.1998, art. 5, 6 et 6bis' },
]);

/** The oldest child for whom a worker living alone has the doubled credit, in completed years. */
export const SINGLE_PARENT_CHILD_AGE = datedValue('single parent: age of the child', [
  { from: null, value: 16, citation: 'AR 10.08.1998, art. 6bis' },
]);

/** The lower credit that one published page gives for temporary teachers, in months of full interruption. */
export const TEMPORARY_TEACHER_TOTAL_MONTHS = datedValue('medical assistance total of temporary teachers', [
  { from: null, value: 3, citation: 'CSC-Enseignement, congé pour assistance médicale' },
]);

export const HOSPITALISED_CHILD = datedValue('hospitalised child', [
  { from: null, value: { days: 7, weeksInARow: 2, minorUntilAge: 18 }, citation: 'AR 10.08.1998, art. 6ter' },
]);

/** Employers with fewer workers may refuse: at all, or once the worker had this much, in months of full interruption. */
export const MEDICAL_REFUSAL = datedValue('refusal of medical assistance', [
  {
    from: null,
    value: { agreementBelow: 10, refusalBelow: 50, takenMonths: 6 },
    citation: 'hospichild.be, congé pour assistance médicale',
  },
]);
