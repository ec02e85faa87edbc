import type { ExampleRow } from './define-rule.ts';

/**
 * Requests that break no rule when filed on 2026-11-21, as starting points for the examples of the rules: an example
 * states only what it changes. People and enterprise numbers are invented; their check digits are right.
 */
export const parentalFull: ExampleRow = {
  employer: '0812.339.069',
  sector: 'private',
  capacity: 'employer',
  niss: '850314/640-67',
  workerCode: 'whiteCollar',
  jointCommittee: '200.00',
  leaveType: 'parentalLeave',
  regime: 'full',
  startDate: '2027-01-01',
  endDate: '2027-01-31',
  hoursFull: '38:00',
  hoursBefore: '38:00',
  hoursDuring: '0:00',
  noticeDate: '2026-10-20',
};

export const parentalHalf: ExampleRow = {
  ...parentalFull,
  regime: 'half',
  endDate: '2027-02-28',
  hoursDuring: '19:00',
};

export const parentalOneFifth: ExampleRow = {
  ...parentalFull,
  regime: 'oneFifth',
  endDate: '2027-05-31',
  hoursDuring: '30:24',
};

export const parentalOneTenth: ExampleRow = {
  ...parentalFull,
  regime: 'oneTenth',
  endDate: '2027-10-31',
  hoursDuring: '34:12',
  employerAgreement: 'yes',
};

export const medicalFull: ExampleRow = {
  ...parentalFull,
  leaveType: 'medicalAssistance',
  startDate: '2026-12-07',
  endDate: '2027-01-06',
  noticeDate: '2026-11-20',
  attachments: 'medicalCertificate=certificate.pdf',
};

export const palliativeFull: ExampleRow = {
  ...medicalFull,
  leaveType: 'palliativeCare',
  attachments: 'palliativeCertificate=certificate.pdf',
};

export const carerFull: ExampleRow = {
  ...medicalFull,
  leaveType: 'informalCare',
  recognitionDate: '2026-09-01',
  attachments: '',
};

export const timeCreditOneFifth: ExampleRow = {
  ...parentalFull,
  leaveType: 'timeCredit',
  motive: 'child',
  regime: 'oneFifth',
  startDate: '2027-03-01',
  endDate: '2027-08-31',
  hoursDuring: '30:24',
};

export const careerBreakFull: ExampleRow = {
  ...parentalFull,
  sector: 'regional',
  workerCode: '',
  jointCommittee: '',
  status: 'contractual',
  leaveType: 'careerBreak',
  endDate: '2027-03-31',
};

/** A teacher, filed by the school's organising authority, in lesson periods. */
export const teacherParentalFull: ExampleRow = {
  ...parentalFull,
  sector: 'education',
  capacity: 'organizingAuthority',
  community: 'frenchSpeaking',
  school: '0860550940',
  workerCode: '',
  jointCommittee: '',
  status: 'statutory',
  unit: 'periods',
  hoursFull: '20',
  hoursBefore: '20',
  hoursDuring: '0',
};

/** Laid over another row: the same request for a teacher, with the workload in lesson periods. */
export const lessonPeriods: ExampleRow = {
  sector: 'education',
  capacity: 'organizingAuthority',
  community: 'frenchSpeaking',
  school: '0860550940',
  workerCode: '',
  jointCommittee: '',
  status: 'statutory',
  unit: 'periods',
  hoursFull: '20',
  hoursBefore: '20',
};
