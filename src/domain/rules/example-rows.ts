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

export const medicalHalf: ExampleRow = { ...medicalFull, regime: 'half', hoursDuring: '19:00' };

export const medicalOneFifth: ExampleRow = { ...medicalFull, regime: 'oneFifth', hoursDuring: '30:24' };

/** A week of absence for a minor child in hospital. */
export const medicalHospital: ExampleRow = {
  ...medicalFull,
  motive: 'hospitalisedChild',
  endDate: '2026-12-13',
  childBirthDate: '2018-05-02',
  admissionDate: '2026-12-07',
  attachments: 'medicalCertificate=certificate.pdf|hospitalProof=hospital.pdf',
};

export const palliativeHalf: ExampleRow = { ...palliativeFull, regime: 'half', hoursDuring: '19:00' };

export const palliativeOneFifth: ExampleRow = { ...palliativeFull, regime: 'oneFifth', hoursDuring: '30:24' };

export const carerHalf: ExampleRow = { ...carerFull, regime: 'half', endDate: '2027-02-06', hoursDuring: '19:00' };

export const carerOneFifth: ExampleRow = { ...carerHalf, regime: 'oneFifth', hoursDuring: '30:24' };

export const timeCreditHalf: ExampleRow = {
  ...timeCreditOneFifth,
  regime: 'half',
  endDate: '2027-05-31',
  hoursDuring: '19:00',
};

export const timeCreditFull: ExampleRow = { ...timeCreditHalf, regime: 'full', hoursDuring: '0:00' };

/** A man of 60 with the career that the notice year asks for. */
export const endOfCareerOneFifth: ExampleRow = {
  ...timeCreditOneFifth,
  niss: '660110/459-52',
  motive: 'endOfCareer',
  startDate: '2026-12-01',
  endDate: '2031-01-31',
  noticeDate: '2026-08-20',
  careerYears: '31',
};

export const endOfCareerHalf: ExampleRow = { ...endOfCareerOneFifth, regime: 'half', hoursDuring: '19:00' };

export const careerBreakHalf: ExampleRow = { ...careerBreakFull, regime: 'half', hoursDuring: '19:00' };

/** Statutory staff of the federal service, who have half-time as their only partial break. */
export const careerBreakFederalHalf: ExampleRow = { ...careerBreakHalf, sector: 'federal', status: 'statutory' };

/** End-of-career break of a man of 60 in a local service. */
export const endOfCareerBreakHalf: ExampleRow = {
  ...careerBreakHalf,
  sector: 'local',
  niss: '660110/459-52',
  motive: 'endOfCareer',
};

export const teacherMedicalFull: ExampleRow = {
  ...teacherParentalFull,
  leaveType: 'medicalAssistance',
  startDate: '2026-12-07',
  endDate: '2027-01-06',
  noticeDate: '2026-11-20',
  attachments: 'medicalCertificate=certificate.pdf',
};

/** Two weeks, with the employer's agreement. */
export const parentalFullFlexible: ExampleRow = {
  ...parentalFull,
  regime: 'fullFlexible',
  endDate: '2027-01-14',
  employerAgreement: 'yes',
};

/** One month, with the employer's agreement. */
export const parentalHalfFlexible: ExampleRow = {
  ...parentalHalf,
  regime: 'halfFlexible',
  endDate: '2027-01-31',
  employerAgreement: 'yes',
};
