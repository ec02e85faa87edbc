import * as z from 'zod';

/** Raised when a reader of the previous format would misread a journal; see docs/journal.md. */
export const JOURNAL_VERSION = 3;

const Instant = z.string();
const Input = z.object({
  path: z.string(),
  sha256: z.string(),
  /** The requests that were named, where no file holds them. */
  tickets: z.array(z.string()).exactOptional(),
});
export type JournalInput = z.infer<typeof Input>;
const Details = z.record(z.string(), z.union([z.string(), z.number()]));

/** What a run does with the service. */
export const RUN_COMMANDS = [
  'submit',
  'modify',
  'cancel',
  'attach',
  'replace',
  'notifications accept',
  'cpas request',
  'cpas request --draft',
] as const;
export type RunCommand = (typeof RUN_COMMANDS)[number];

/** The first record of every journal: which run this is. What is optional was not written by version 1. */
const RunStarted = z.object({
  type: z.literal('run'),
  runId: z.string(),
  toolVersion: z.string(),
  targetId: z.string(),
  startedAt: Instant,
  inputs: z.array(Input),
  /** Absent: `submit`. */
  command: z.enum(RUN_COMMANDS).exactOptional(),
  /** The target as people know it. */
  targetName: z.string().exactOptional(),
  /** Enterprise number in whose name the service was called. */
  filer: z.string().exactOptional(),
  /** Account of the machine under which the program ran. */
  account: z.string().exactOptional(),
});
export type RunStarted = z.infer<typeof RunStarted>;

/** The run was taken up again, perhaps with another content of its inputs. */
const RunResumed = z.object({
  type: z.literal('resumed'),
  toolVersion: z.string(),
  resumedAt: Instant,
  inputs: z.array(Input),
});
export type RunResumed = z.infer<typeof RunResumed>;

const Count = z.int();
/** What `stoppedBy` says when the user stopped the run; else it is the key of an error. */
export const INTERRUPTED = 'interrupted';
/** A run came to its end in good order, whatever became of its rows. */
const RunEnded = z.object({
  type: z.literal('ended'),
  endedAt: Instant,
  /** Why it ended before all rows had been worked on; absent when they had. */
  stoppedBy: z.string().exactOptional(),
  counts: z.object({
    rows: Count,
    invalid: Count,
    filed: Count,
    refused: Count,
    skipped: Count,
    needsReview: Count,
    pending: Count,
  }),
});
export type RunEnded = z.infer<typeof RunEnded>;

/** A worker's notification, the acceptance of which files the request. */
const Accepts = z.object({
  ticketNumber: z.string(),
  /** The employer agrees that all communication goes through his e-Box; absent where nobody has said. */
  eboxConsent: z.boolean().exactOptional(),
});
export type Accepts = Readonly<z.infer<typeof Accepts>>;

/** What is about to be sent. Durable before the first byte goes out. */
export const IntentHead = z.object({
  type: z.literal('create.intent'),
  /** Content key of the row. */
  row: z.string(),
  clientReference: z.string(),
  idempotencyKey: z.string(),
  /** The request that this one is to take the place of, which still stands. */
  replaces: z.string().exactOptional(),
  /** Absent: the request is filed by itself. */
  accepts: Accepts.exactOptional(),
  /** Whether the service promised to recognise the key when this was sent. */
  isKeyed: z.boolean(),
  /** 1 for the first sending of the row, in whichever process. */
  attempt: z.int(),
  at: Instant,
});
export type IntentHead = Readonly<z.infer<typeof IntentHead>>;
/** `bodyJson` is the whole body as JSON text; in the file it is the field `body`. It is read only where it is needed. */
export type CreateIntent = Omit<IntentHead, 'replaces' | 'accepts'> & {
  readonly replaces?: string | undefined;
  readonly accepts?: Accepts | undefined;
  readonly bodyJson: string;
};

const Refused = z.object({
  status: z.literal('refused'),
  key: z.string(),
  httpStatus: z.int(),
  problemType: z.string(),
  issues: z.array(z.object({ type: z.string(), name: z.string().exactOptional(), details: Details })),
  details: Details,
});
const NeedsReview = z.object({ status: z.literal('needsReview'), candidates: z.array(z.string()) });

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
      /** Documents without which the request does not go to ONEM. */
      requiredAttachmentTypes: z.array(z.string()).exactOptional(),
      adopted: z.boolean(),
      /** Somebody else accepted the notification first: what was sent from here changed nothing. */
      isOthers: z.literal(true).exactOptional(),
    }),
    Refused,
    NeedsReview,
  ]),
});
export type CreateOutcome = z.infer<typeof CreateOutcome>;

/** What can be asked of a request that is filed. */
export const CHANGES = ['modify', 'cancel', 'attach'] as const;
export type ChangeKind = (typeof CHANGES)[number];

const ChangeFields = {
  type: z.literal('change.intent'),
  /** Content key of the change. */
  row: z.string(),
  ticketNumber: z.string(),
  /** Not sent with a cancellation, which can be asked for twice without harm. */
  idempotencyKey: z.string(),
  isKeyed: z.boolean(),
  /** 1 for the first sending, in whichever process. */
  attempt: z.int(),
  at: Instant,
};

/** What is about to be asked of a request that is filed. Durable before the first byte goes out. */
const ChangeIntent = z.discriminatedUnion('kind', [
  z.object({
    ...ChangeFields,
    kind: z.literal('modify'),
    body: z.object({ newEndDate: z.string(), comment: z.string().exactOptional() }),
  }),
  z.object({ ...ChangeFields, kind: z.literal('cancel'), body: z.object({}) }),
  z.object({
    ...ChangeFields,
    kind: z.literal('attach'),
    /** The document itself stays in its file; its digest tells it from every other. */
    body: z.object({
      attachmentType: z.string(),
      otherDescription: z.string().exactOptional(),
      fileName: z.string(),
      sha256: z.string(),
      sizeInBytes: z.int(),
      path: z.string(),
    }),
  }),
]);
export type ChangeIntent = z.infer<typeof ChangeIntent>;

const ChangeOutcome = z.object({
  type: z.literal('change.outcome'),
  row: z.string(),
  kind: z.enum(CHANGES),
  ticketNumber: z.string(),
  at: Instant,
  result: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('filed'),
      /** Ticket of the change, or identifier of the attachment. */
      part: z.string(),
      submittedAt: z.string(),
      adopted: z.boolean(),
    }),
    Refused,
    NeedsReview,
  ]),
});
export type ChangeOutcome = z.infer<typeof ChangeOutcome>;

/** A calculation of working days that is about to be asked for. Durable before the first byte goes out. */
const CalculationIntent = z.object({
  type: z.literal('calculation.intent'),
  /** Content key of the request. */
  row: z.string(),
  idempotencyKey: z.string(),
  isKeyed: z.boolean(),
  /** 1 for the first sending, in whichever process. */
  attempt: z.int(),
  at: Instant,
  /** Requests of the same content that stood before: never what became of this one. */
  except: z.array(z.string()),
  /** The whole body. */
  body: z.record(z.string(), z.unknown()),
});
export type CalculationIntent = z.infer<typeof CalculationIntent>;

const CalculationOutcome = z.object({
  type: z.literal('calculation.outcome'),
  row: z.string(),
  at: Instant,
  result: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('filed'),
      ticketNumber: z.string(),
      submittedAt: z.string(),
      adopted: z.boolean(),
    }),
    Refused,
    NeedsReview,
  ]),
});
export type CalculationOutcome = z.infer<typeof CalculationOutcome>;

/** A person decided about a row whose outcome the service cannot tell. */
const Review = z.object({
  type: z.literal('review'),
  row: z.string(),
  at: Instant,
  decision: z.discriminatedUnion('do', [
    /** This request of the service is the row. */
    z.object({ do: z.literal('adopt'), ticketNumber: z.string(), submittedAt: z.string(), filing: z.string() }),
    /** None of them is: the row counts as never sent, and is sent by the next run that has it in its file. */
    z.object({ do: z.literal('sendAgain') }),
  ]),
});
export type Review = z.infer<typeof Review>;

const CancelTicket = { targetId: z.string(), ticketNumber: z.string(), at: Instant };

/** A cancellation that is about to be asked for. Durable before the first byte goes out. */
const CancelIntent = z.object({ type: z.literal('cancel.intent'), ...CancelTicket });
const CancelOutcome = z.object({
  type: z.literal('cancel.outcome'),
  ...CancelTicket,
  status: z.enum(['cancelled', 'refused']),
});
export type CancellationRecord = z.infer<typeof CancelIntent> | z.infer<typeof CancelOutcome>;

/** What is remembered of a request whose run was purged, so that it is not filed again; stands in a file of its own. */
const KeptFiling = z.object({
  type: z.literal('kept'),
  targetId: z.string(),
  /** Filing key, and content key of the row: digests, which show nobody. */
  filing: z.string(),
  row: z.string(),
  runId: z.string(),
  ticketNumber: z.string(),
  submittedAt: z.string(),
  /** Last day of the leave. */
  until: z.string(),
  at: Instant,
});
export type KeptFiling = z.infer<typeof KeptFiling>;

/**
 * What a line holds besides its checksum, version and number; intents of rows are read by their head. Cancellations
 * of single requests stand in a file of their own.
 */
export const JournalFields = z.discriminatedUnion('type', [
  CreateOutcome,
  ChangeIntent,
  ChangeOutcome,
  CalculationIntent,
  CalculationOutcome,
  Review,
  RunStarted,
  RunResumed,
  RunEnded,
  CancelIntent,
  CancelOutcome,
  KeptFiling,
]);

export type JournalRecord =
  | RunStarted
  | RunResumed
  | RunEnded
  | CreateIntent
  | CreateOutcome
  | ChangeIntent
  | ChangeOutcome
  | CalculationIntent
  | CalculationOutcome
  | Review
  | CancellationRecord
  | KeptFiling;
