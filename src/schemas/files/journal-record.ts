import * as z from 'zod';

/** Raised when a reader of the previous format would misread a journal; see docs/journal.md. */
export const JOURNAL_VERSION = 1;

const Instant = z.string();
const Input = z.object({ path: z.string(), sha256: z.string() });
const Details = z.record(z.string(), z.union([z.string(), z.number()]));

/** The first record of every journal: which run this is. */
const RunStarted = z.object({
  type: z.literal('run'),
  runId: z.string(),
  toolVersion: z.string(),
  targetId: z.string(),
  startedAt: Instant,
  inputs: z.array(Input),
});
export type RunStarted = z.infer<typeof RunStarted>;

/** The run was taken up again, perhaps with another content of its inputs. */
const RunResumed = z.object({
  type: z.literal('resumed'),
  toolVersion: z.string(),
  resumedAt: Instant,
  inputs: z.array(Input),
});

/** What is about to be sent. Durable before the first byte goes out. */
export const IntentHead = z.object({
  type: z.literal('create.intent'),
  /** Content key of the row. */
  row: z.string(),
  clientReference: z.string(),
  idempotencyKey: z.string(),
  /** Whether the service promised to recognise the key when this was sent. */
  isKeyed: z.boolean(),
  /** 1 for the first sending of the row, in whichever process. */
  attempt: z.int(),
  at: Instant,
});
export type IntentHead = Readonly<z.infer<typeof IntentHead>>;
/** `bodyJson` is the whole body as JSON text; in the file it is the field `body`. It is read only where it is needed. */
export type CreateIntent = IntentHead & { readonly bodyJson: string };

const CreateOutcome = z.object({
  type: z.literal('create.outcome'),
  row: z.string(),
  /** Filing key: same worker, employer, leave type, regime and period. */
  filing: z.string(),
  at: Instant,
  result: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('filed'),
      ticketNumber: z.string(),
      submittedAt: z.string(),
      /** The service's own words, and their codes in the same order; older versions kept no codes. */
      warnings: z.array(z.string()),
      warningCodes: z.array(z.string()).exactOptional(),
      adopted: z.boolean(),
    }),
    z.object({
      status: z.literal('refused'),
      key: z.string(),
      httpStatus: z.int(),
      problemType: z.string(),
      issues: z.array(z.object({ type: z.string(), name: z.string().exactOptional(), details: Details })),
      details: Details,
    }),
    z.object({ status: z.literal('needsReview'), candidates: z.array(z.string()) }),
  ]),
});
export type CreateOutcome = z.infer<typeof CreateOutcome>;

const CancelTicket = { targetId: z.string(), ticketNumber: z.string(), at: Instant };

/** A cancellation that is about to be asked for. Durable before the first byte goes out. */
const CancelIntent = z.object({ type: z.literal('cancel.intent'), ...CancelTicket });
const CancelOutcome = z.object({
  type: z.literal('cancel.outcome'),
  ...CancelTicket,
  status: z.enum(['cancelled', 'refused']),
});
export type CancellationRecord = z.infer<typeof CancelIntent> | z.infer<typeof CancelOutcome>;

/**
 * What a line holds besides its checksum, version and number; intents of rows are read by their head. Cancellations
 * stand in a file of their own. A bulk modification will add its own pair, `modify.intent` and so on, under a new version.
 */
export const JournalFields = z.discriminatedUnion('type', [
  CreateOutcome,
  RunStarted,
  RunResumed,
  CancelIntent,
  CancelOutcome,
]);

export type JournalRecord = RunStarted | z.infer<typeof RunResumed> | CreateIntent | CreateOutcome | CancellationRecord;
