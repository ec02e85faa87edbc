import { datedValue } from './dated-value.ts';

interface NoticeWindow {
  readonly minimumMonths: number;
  readonly maximumMonths: number;
}

export const PARENTAL_NOTICE = datedValue<NoticeWindow>('parental notice', [
  { from: null, value: { minimumMonths: 2, maximumMonths: 3 }, citation: 'AR 29.10.1997, art. 6' },
]);

export const FEDERAL_PARENTAL_NOTICE_MONTHS = datedValue('parental notice in the federal service', [
  { from: null, value: 2, citation: 'BOSA, congé parental' },
]);

export const MEDICAL_NOTICE_DAYS = datedValue('notice of medical assistance', [
  { from: null, value: 7, citation: 'AR 10.08.1998' },
]);

export const CARER_NOTICE_DAYS = datedValue('notice of informal care', [
  { from: null, value: 7, citation: 'Loi du 22.01.1985, art. 100ter et 102ter' },
]);

interface TimeCreditNotice {
  /** Employers with at most this many workers need the longer notice. */
  readonly smallEmployerHeadcount: number;
  readonly smallEmployerMonths: number;
  readonly months: number;
}

export const TIME_CREDIT_NOTICE = datedValue<TimeCreditNotice>('time credit notice', [
  {
    from: null,
    value: { smallEmployerHeadcount: 20, smallEmployerMonths: 6, months: 3 },
    citation: 'CCT 103, art. 12 ; ONEM, feuille info E65 (1.10.2024)',
  },
]);

/** Time credit with a motive that directly follows exhausted palliative leave. */
export const TIME_CREDIT_AFTER_PALLIATIVE_NOTICE_WEEKS = datedValue('time credit notice after palliative leave', [
  { from: null, value: 2, citation: 'CCT 103 ; ONEM, feuille info E65 (1.10.2024)' },
]);

export const FEDERAL_CAREER_BREAK_NOTICE_MONTHS = datedValue('career break notice in the federal service', [
  { from: null, value: 2, citation: 'AR 19.11.1998 ; BOSA, interruption de carrière' },
]);
