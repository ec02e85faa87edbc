import * as z from 'zod';
import {
  ASSIMILATED_KINDS,
  CALCULATION_ATTACHMENT_TYPES,
  CALCULATION_PHASES,
  CALCULATION_STATUSES,
  COUNTING_METHODS,
  EXTENDING_KINDS,
  PERIOD_TREATMENTS,
} from '../model/workday-codes.ts';
import { CivilDateText, DateTimeText, TicketNumber } from './primitives.ts';

/** The document lists the codes of today, a reader takes any string. */
function openCode(codes: readonly string[]): z.ZodString {
  return z.string().meta({ enum: codes });
}

export const CalculationAttachment = z
  .object({
    attachmentId: z.string().min(1),
    attachmentType: openCode(CALCULATION_ATTACHMENT_TYPES),
    otherDescription: z.string().optional(),
    fileName: z.string(),
    sizeInBytes: z.int(),
    sha256: z.string(),
    submissionDateTime: DateTimeText,
  })
  .meta({ id: 'CalculationAttachment' });
export type CalculationAttachment = z.infer<typeof CalculationAttachment>;

const NeoOffice = z.object({ code: z.string(), name: z.string() }).meta({ id: 'NeoOffice' });
const Remark = z.object({ code: z.string(), label: z.string() }).meta({ id: 'Warning' });

const OpenRegime = z.object({
  daysPerWeek: z.string(),
  minutesPerWeek: z.int(),
  fullTimeMinutesPerWeek: z.int(),
});
const OpenPeriod = z.object({ startDate: CivilDateText, endDate: CivilDateText });

const stored = {
  self: z.string().optional(),
  ticketNumber: z.string().min(1),
  status: openCode(CALCULATION_STATUSES),
  clientReference: z.string().optional(),
  worker: z.object({ ssin: z.string() }),
  welfareCentre: z.object({ enterpriseNumber: z.string() }),
  phase: openCode(CALCULATION_PHASES),
  plannedOccupation: OpenPeriod.optional(),
  creationDateTime: DateTimeText,
  submissionDateTime: DateTimeText.optional(),
  dueDate: CivilDateText.optional().meta({ description: 'Last day on which the office is to answer' }),
  revisionOf: TicketNumber.optional(),
  neoOffice: NeoOffice,
};

export const CalculationRequest = z
  .object({
    ...stored,
    recalculationReason: z.string().optional(),
    plannedWorkRegime: OpenRegime.optional(),
    occupationPeriods: z.array(
      z.object({
        countryCode: z.string(),
        period: OpenPeriod,
        workRegime: OpenRegime,
        workedDays: z.string().optional(),
        workedMinutes: z.int().optional(),
      }),
    ),
    assimilatedPeriods: z.array(
      z.object({
        assimilatedType: openCode(ASSIMILATED_KINDS),
        countryCode: z.string(),
        period: OpenPeriod,
        days: z.string().optional(),
      }),
    ),
    extendingPeriods: z.array(
      z.object({ extendingType: openCode(EXTENDING_KINDS), countryCode: z.string(), period: OpenPeriod }),
    ),
    derogationRequested: z.boolean().optional(),
    comment: z.string().optional(),
    editable: z.boolean(),
    returnReason: z.string().optional(),
    attachments: z.array(CalculationAttachment),
    warnings: z.array(Remark).optional(),
  })
  .meta({ id: 'CalculationRequest' });
export type CalculationRequest = z.infer<typeof CalculationRequest>;

export const CalculationRequestItem = z
  .object({ ...stored, href: z.string() })
  .omit({ self: true })
  .meta({ id: 'CalculationRequestItem' });
export type CalculationRequestItem = z.infer<typeof CalculationRequestItem>;

export const CalculationRequestPage = z
  .object({
    items: z.array(CalculationRequestItem),
    page: z.int(),
    pageSize: z.int(),
    total: z.int().optional(),
    next: z.string().optional().meta({ description: 'To be called with POST and the same body' }),
  })
  .meta({ id: 'CalculationRequestPage' });
export type CalculationRequestPage = z.infer<typeof CalculationRequestPage>;

export const Submission = z
  .object({ ticketNumber: z.string(), submissionDateTime: DateTimeText, dueDate: CivilDateText })
  .meta({ id: 'Submission' });
export type Submission = z.infer<typeof Submission>;

const CountedPeriod = z
  .object({
    treatment: openCode(PERIOD_TREATMENTS),
    workdays: z.string().meta({ description: 'Before the ceiling of 78 days a quarter, two decimals' }),
  })
  .meta({ id: 'CountedPeriod' });

export const CalculationResult = z
  .object({
    ticketNumber: z.string(),
    calculationDateTime: DateTimeText,
    workdays: z.int().meta({ description: 'Days of work that the periods prove for a claim on that date' }),
    plannedWorkdays: z.int().meta({ description: 'Days of work that the planned occupation adds until then' }),
    requiredWorkdays: z.int(),
    earliestApplicationDate: CivilDateText.optional().meta({
      description: 'First possible date of the claim; absent when none of the next five years is one',
    }),
    referencePeriod: OpenPeriod,
    referenceMonths: z.int(),
    countingMethod: openCode(COUNTING_METHODS),
    occupationPeriods: z.array(CountedPeriod),
    assimilatedPeriods: z.array(CountedPeriod),
    extendingPeriods: z.array(CountedPeriod),
    earlierWork: z
      .object({ requiredWorkdays: z.int(), workdays: z.int() })
      .optional()
      .meta({ description: 'Days in the ten years before the reference period, where the law asks for them' }),
    partTimeAdmission: z
      .object({
        earliestApplicationDate: CivilDateText,
        requiredHalfDays: z.int(),
        referenceMonths: z.int(),
        halfDays: z.int(),
      })
      .optional()
      .meta({ description: 'First possible date of a claim as a voluntary part-time worker' }),
    neoOffice: NeoOffice,
  })
  .meta({ id: 'CalculationResult' });
export type CalculationResult = z.infer<typeof CalculationResult>;
