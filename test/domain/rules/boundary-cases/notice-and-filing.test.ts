import { describe, it } from 'vitest';
import {
  carerFull,
  medicalFull,
  medicalHospital,
  parentalFull,
  timeCreditHalf,
  timeCreditOneFifth,
} from '../../../../src/domain/rules/example-rows.ts';
import { judgeCase, type Case } from '../../../support/rules/judge-case.ts';

const oneFifth = { ...timeCreditOneFifth, headcount: '45', hireDate: '2018-01-01', daysPerWeek: '5' } as const;

describe('notice, dates and filing, judged by the whole rule book', () => {
  it.each<Case>([
    {
      name: 'notice on the day after filing',
      row: { ...oneFifth, noticeDate: '2026-11-22' },
      verdict: 'error notice.not-in-future',
    },
    { name: 'no date of notice', row: { ...oneFifth, noticeDate: '' }, verdict: 'error notice.written' },
    {
      name: 'an end on the eve of the start',
      row: { ...oneFifth, endDate: '2027-02-28' },
      verdict: 'error dates.end-not-before-start',
    },
    { name: 'a year in two digits', row: { ...oneFifth, startDate: '01/03/27' }, verdict: 'error dates.format' },
    { name: '29 February 2027', row: { ...oneFifth, startDate: '29/02/2027' }, verdict: 'error dates.format' },
    {
      name: 'six days before informal care',
      row: { ...carerFull, startDate: '2026-11-26', endDate: '2026-12-25' },
      verdict: 'warning notice.carer',
    },
    {
      name: 'six days before medical assistance',
      row: { ...medicalFull, startDate: '2026-11-26', endDate: '2026-12-25' },
      verdict: 'warning notice.medical',
    },
    {
      name: 'seven days before medical assistance',
      row: { ...medicalFull, startDate: '2026-11-27', endDate: '2026-12-26' },
      verdict: 'accepted',
    },
    {
      name: 'the day a child is taken to hospital unexpectedly',
      row: {
        ...medicalHospital,
        startDate: '2026-11-20',
        endDate: '2026-11-26',
        admissionDate: '2026-11-20',
        unforeseen: 'yes',
      },
      verdict: 'accepted',
    },
    {
      name: 'two months before 28 February is 28 December',
      row: { ...parentalFull, startDate: '2027-02-28', endDate: '2027-03-27', noticeDate: '2026-12-28' },
      verdict: 'accepted',
      asOf: '2026-12-29',
    },
    {
      name: 'six weeks before parental leave in the federal service',
      row: {
        ...parentalFull,
        sector: 'federal',
        workerCode: '',
        jointCommittee: '',
        status: 'statutory',
        noticeDate: '2026-11-15',
      },
      verdict: 'warning notice.parental.federal',
    },
    {
      name: 'six weeks before parental leave in a Region',
      row: {
        ...parentalFull,
        sector: 'regional',
        workerCode: '',
        jointCommittee: '',
        status: 'statutory',
        noticeDate: '2026-11-15',
      },
      verdict: 'accepted',
    },
    {
      name: 'an office filed by an organising authority',
      row: { ...oneFifth, capacity: 'organizingAuthority' },
      verdict: 'error request.capacity',
    },
    {
      name: 'filed on the last day of February for 31 December',
      row: { ...parentalFull, startDate: '2026-12-31', endDate: '2027-01-30', noticeDate: '2026-10-20' },
      verdict: 'accepted',
      asOf: '2027-02-28',
    },
    {
      name: 'two weeks before time credit that follows palliative leave',
      row: {
        ...timeCreditHalf,
        motive: 'palliative',
        startDate: '2026-11-03',
        endDate: '2026-12-02',
        extends: '04W-00216N2-F2-Z',
        attachments: 'motiveProof=certificate.pdf',
      },
      verdict: 'accepted',
    },
    {
      name: 'a day less than two weeks before it',
      row: {
        ...timeCreditHalf,
        motive: 'palliative',
        startDate: '2026-11-02',
        endDate: '2026-12-01',
        extends: '04W-00216N2-F2-Z',
        attachments: 'motiveProof=certificate.pdf',
      },
      verdict: 'warning notice.time-credit.after-palliative',
    },
  ])('$name: $verdict', judgeCase);
});
