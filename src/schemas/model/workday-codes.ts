/** Codes of the calculation of working days that a public centre for social welfare (CPAS) asks of ONEM. */
export const CALCULATION_STATUSES = ['draft', 'sent', 'returned', 'calculated'] as const;
export type CalculationStatus = (typeof CALCULATION_STATUSES)[number];

/** Before the occupation; from 30 to 15 days before its end; after an unforeseen event. */
export const CALCULATION_PHASES = ['first', 'second', 'recalculation'] as const;
export type CalculationPhase = (typeof CALCULATION_PHASES)[number];

export const RECALCULATION_REASONS = ['contractChanged', 'eventDuringContract'] as const;
export type RecalculationReason = (typeof RECALCULATION_REASONS)[number];

/** Days without work that count, or counted, as days of work. */
export const ASSIMILATED_KINDS = [
  'illness',
  'workAccident',
  'occupationalDisease',
  'maternity',
  'temporaryUnemployment',
  'paidHoliday',
  'guaranteedSalary',
  'compensatoryRest',
  'vocationalTraining',
] as const;
export type AssimilatedKind = (typeof ASSIMILATED_KINDS)[number];

/** Days without work that do not count, and that prolong the reference period or the job. */
export const EXTENDING_KINDS = ['careerBreak', 'selfEmployment', 'detention', 'unpaidLeave'] as const;
export type ExtendingKind = (typeof EXTENDING_KINDS)[number];

export const CALCULATION_ATTACHMENT_TYPES = ['occupationProof', 'absenceProof', 'contract', 'other'] as const;
export type CalculationAttachmentType = (typeof CALCULATION_ATTACHMENT_TYPES)[number];

/** What a calculation did with a period. */
export const PERIOD_TREATMENTS = [
  'counted',
  'included',
  'prolongs',
  'outside',
  'notCounted',
  'tooShort',
  'abroadNotFollowed',
  'abroadNoAgreement',
] as const;
export type PeriodTreatment = (typeof PERIOD_TREATMENTS)[number];

/** How days are counted: by the regime of the last four uninterrupted weeks. */
export const COUNTING_METHODS = ['fullTime', 'partTime'] as const;
export type CountingMethod = (typeof COUNTING_METHODS)[number];
