import type { ColumnName } from '../schemas/model/columns.ts';

/** What an employer calls the request, and the worker by. */
export const OWN_COLUMNS = [
  'clientReference',
  'workerCode',
  'jointCommittee',
  'status',
] as const satisfies readonly ColumnName[];

export const HOURS_COLUMNS = ['hoursFull', 'hoursBefore', 'hoursDuring'] as const satisfies readonly ColumnName[];

/** How the hours are counted, what the employer agrees to, and facts that only the rules need. */
export const FACT_COLUMNS = [
  'unit',
  'noticeDate',
  'multipleEmployers',
  'reducedWorkingTime',
  'employerAgreement',
  'comment',
  'childBirthDate',
  'childDisability',
  'childLink',
  'childRegistrationDate',
  'singleParent',
  'hireDate',
  'careerYears',
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
] as const satisfies readonly ColumnName[];
