import * as z from 'zod';
import {
  ASSIMILATED_KINDS,
  CALCULATION_ATTACHMENT_TYPES,
  CALCULATION_PHASES,
  CALCULATION_STATUSES,
  EXTENDING_KINDS,
  RECALCULATION_REASONS,
} from '../model/workday-codes.ts';
import { ClientReference, Comment, EnterpriseNumber, Period, Ssin, TicketNumber } from './primitives.ts';

const MOST_PERIODS = 100;
const MINUTES_OF_A_WEEK = 10_080;

const minutesPerWeek = z.int().min(1).max(MINUTES_OF_A_WEEK);
const DayCount = z
  .string()
  .regex(/^\d{1,4}(\.\d{1,2})?$/)
  .meta({ id: 'DayCount', description: 'Days, with at most two decimals' });

export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'CountryCode', description: 'ISO 3166-1, such as BE' });

export const WorkRegime = z
  .strictObject({
    daysPerWeek: z
      .string()
      .regex(/^(?:[1-6](?:\.\d{1,2})?|7(?:\.0{1,2})?|0\.(?:[1-9]\d?|0[1-9]))$/)
      .meta({ description: 'Working days a week on average, with at most two decimals' }),
    minutesPerWeek: minutesPerWeek.meta({ description: 'Of the contract' }),
    fullTimeMinutesPerWeek: minutesPerWeek.meta({ description: 'Of somebody who does the same work full time' }),
  })
  .meta({ id: 'WorkRegime' });
export type WorkRegime = z.infer<typeof WorkRegime>;

export const OccupationPeriod = z
  .strictObject({
    countryCode: CountryCode,
    period: Period,
    workRegime: WorkRegime,
    workedDays: DayCount.optional(),
    workedMinutes: z.int().min(0).max(9_999_999).optional(),
  })
  .meta({
    id: 'OccupationPeriod',
    description:
      'Work as an employee. `workedDays` (full-time work) or `workedMinutes` when it was interrupted; neither when every day was worked',
  });
export type OccupationPeriod = z.infer<typeof OccupationPeriod>;

export const AssimilatedPeriod = z
  .strictObject({
    assimilatedType: z.enum(ASSIMILATED_KINDS),
    countryCode: CountryCode,
    period: Period,
    days: DayCount.optional(),
  })
  .meta({
    id: 'AssimilatedPeriod',
    description: '`days` as certified, in a week of six; absent, every day from Monday to Saturday',
  });
export type AssimilatedPeriod = z.infer<typeof AssimilatedPeriod>;

export const ExtendingPeriod = z
  .strictObject({ extendingType: z.enum(EXTENDING_KINDS), countryCode: CountryCode, period: Period })
  .meta({ id: 'ExtendingPeriod', description: 'Days without work that prolong the reference period or the job' });
export type ExtendingPeriod = z.infer<typeof ExtendingPeriod>;

const content = {
  clientReference: ClientReference.optional(),
  worker: z.strictObject({ ssin: Ssin }).meta({ id: 'CalculationWorker' }),
  welfareCentre: z.strictObject({ enterpriseNumber: EnterpriseNumber }).meta({ id: 'WelfareCentre' }),
  phase: z.enum(CALCULATION_PHASES).meta({ id: 'CalculationPhase' }),
  recalculationReason: z.enum(RECALCULATION_REASONS).optional(),
  plannedOccupation: Period.optional(),
  plannedWorkRegime: WorkRegime.optional(),
  occupationPeriods: z.array(OccupationPeriod).max(MOST_PERIODS),
  assimilatedPeriods: z.array(AssimilatedPeriod).max(MOST_PERIODS),
  extendingPeriods: z.array(ExtendingPeriod).max(MOST_PERIODS),
  derogationRequested: z.boolean().optional(),
  comment: Comment.optional(),
};

/** What is asked to be calculated. A draft may lack what is optional; what is sent may not lack the planned occupation. */
export const CalculationContent = z.strictObject(content).meta({ id: 'CalculationContent' });
export type CalculationContent = z.infer<typeof CalculationContent>;

export const NewCalculationRequest = z
  .strictObject({
    status: z.enum(['draft', 'sent']),
    ...content,
    certifiedAccurate: z.literal(true).optional().meta({ description: 'Required for what is sent' }),
  })
  .meta({ id: 'NewCalculationRequest' });
export type NewCalculationRequest = z.infer<typeof NewCalculationRequest>;

export const NewSubmission = z.strictObject({ certifiedAccurate: z.literal(true) }).meta({ id: 'NewSubmission' });
export type NewSubmission = z.infer<typeof NewSubmission>;

export const NewRevision = z
  .strictObject({
    clientReference: ClientReference.optional(),
    recalculationReason: z.enum(RECALCULATION_REASONS).optional(),
  })
  .meta({ id: 'NewRevision' });
export type NewRevision = z.infer<typeof NewRevision>;

export const NewCalculationAttachment = z
  .strictObject({
    attachmentType: z.enum(CALCULATION_ATTACHMENT_TYPES),
    otherDescription: Comment.min(1)
      .meta({ maxLength: 200, description: 'Required for the type `other`, refused for any other type' })
      .optional(),
    fileName: z.string().min(1).max(1000),
  })
  .meta({ id: 'NewCalculationAttachment' });
export type NewCalculationAttachment = z.infer<typeof NewCalculationAttachment>;

export const CalculationRequestQuery = z
  .strictObject({
    ticketNumber: TicketNumber.optional(),
    clientReference: ClientReference.optional(),
    ssin: Ssin.optional(),
    statuses: z.array(z.enum(CALCULATION_STATUSES)).optional(),
    phases: z.array(z.enum(CALCULATION_PHASES)).optional(),
  })
  .meta({ id: 'CalculationRequestQuery', description: 'All of them must be met; absent is no restriction' });
export type CalculationRequestQuery = z.infer<typeof CalculationRequestQuery>;
