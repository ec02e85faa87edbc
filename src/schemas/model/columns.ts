/** Canonical column names of the request file, in the order in which templates print them. */
export const COLUMN_NAMES = [
  'clientReference',
  'employer',
  'sector',
  'capacity',
  'community',
  'school',
  'niss',
  'workerCode',
  'jointCommittee',
  'status',
  'email',
  'leaveType',
  'motive',
  'regime',
  'startDate',
  'endDate',
  'hoursFull',
  'hoursBefore',
  'hoursDuring',
  'hoursDropped',
  'unit',
  'noticeDate',
  'multipleEmployers',
  'reducedWorkingTime',
  'employerAgreement',
  'comment',
  'attachments',
  'attachmentDescription',
  'personReference',
  'childBirthDate',
  'childDisability',
  'childLink',
  'childRegistrationDate',
  'singleParent',
  'hireDate',
  'careerYears',
  'headcount',
  'recognitionDate',
  'usedFull',
  'usedHalf',
  'usedFifth',
  'usedTenth',
  'usedCareerFull',
  'usedCareerPartial',
  'usedWeeks',
  'seniorityMonths',
  'daysPerWeek',
  'otherEmployerHours',
  'sectorAgreement',
  'followsParentalLeave',
  'placementEndDate',
  'admissionDate',
  'unforeseen',
  'extends',
  'schoolYearEndDate',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Columns whose values identify a person: never repeated in a message, a log or a report. */
export const PERSONAL_COLUMNS: ReadonlySet<ColumnName> = new Set(['niss', 'email', 'personReference']);

/** What the cells of a column hold. */
export type CellKind =
  | 'text'
  | 'reference'
  | 'niss'
  | 'enterpriseNumber'
  | 'jointCommittee'
  | 'code'
  | 'date'
  | 'workload'
  | 'wholeNumber'
  | 'decimalNumber'
  | 'yesNo'
  | 'attachments';
