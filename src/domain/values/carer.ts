import { isoDate } from '../../schemas/model/civil-date.ts';
import { datedValue } from './dated-value.ts';

/** Months in one block: a request lasts one block or a multiple of it. */
export const CARER_BLOCK_MONTHS = datedValue('informal care block', [
  { from: '2021-09-01', value: { full: 1, partial: 2 }, citation: 'AR 20.07.2021' },
]);

/** Credit for one person cared for, in months of full interruption; a partial interruption takes half a month a month. */
export const CARER_PERSON_MONTHS = datedValue('informal care for one person', [
  { from: '2021-09-01', value: 3, citation: 'AR 20.07.2021' },
]);

/** Credit over the whole career, in months of full interruption. */
export const CARER_CAREER_MONTHS = datedValue('informal care over the career', [
  { from: '2020-09-01', value: 6, citation: 'Loi du 22.01.1985, art. 100ter § 3' },
]);

export const RECOGNITION_MONTHS = datedValue('validity of the recognition as informal carer', [
  { from: null, value: 12, citation: 'Loi du 12.05.2014 ; ONEM, feuille info T164 (1.06.2024)' },
]);

/** First day of leave that exists (AR 19.10.2020 for statutory federal staff and autonomous public companies). */
export const CARER_LEAVE_SINCE = { others: isoDate('2020-09-01'), statutoryFederal: isoDate('2021-01-01') } as const;
