import * as z from 'zod';

/** Strict, so that a field nobody described cannot slip into what scripts rely on. */
const place = { file: z.string(), line: z.int(), record: z.int(), clientReference: z.string().optional() };

const Finding = z.strictObject({
  ...place,
  column: z.string().optional(),
  field: z.string().optional(),
  ruleId: z.string().min(1),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().min(1),
  fix: z.string().min(1),
  source: z.string(),
});

const Outcome = z.strictObject({
  ...place,
  status: z.enum(['valid', 'invalid', 'filed', 'refused', 'skipped', 'needsReview', 'pending']),
  ticketNumber: z.string().optional(),
  part: z.string().optional(),
  newEndDate: z.string().optional(),
  fileName: z.string().optional(),
  replaces: z.string().optional(),
  reason: z.string().optional(),
  isRefusedBefore: z.literal(true).optional(),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string().min(1) })).optional(),
  documents: z
    .array(
      z.strictObject({
        attachmentType: z.string(),
        fileName: z.string(),
        status: z.enum(['filed', 'refused', 'needsReview', 'pending', 'missing']),
        attachmentId: z.string().min(1).optional(),
        reason: z.string().min(1).optional(),
      }),
    )
    .optional(),
  requiredAttachmentTypes: z.array(z.string()).optional(),
});

const Counts = z.strictObject({
  rows: z.int(),
  valid: z.int(),
  invalid: z.int(),
  warnings: z.int(),
  serviceWarnings: z.int(),
  filed: z.int(),
  refused: z.int(),
  skipped: z.int(),
  needsReview: z.int(),
  pending: z.int(),
});
export type Counts = z.infer<typeof Counts>;

const cell = { ...place, column: z.string(), field: z.string(), kind: z.string().min(1) };

/** What a check with `--repair` adds. */
const repairs = {
  repairs: z.array(z.strictObject({ ...cell, before: z.string(), after: z.string(), change: z.string().min(1) })),
  losses: z.array(z.strictObject({ ...cell, fix: z.string().min(1) })),
  doubtfulDates: z.array(
    z.strictObject({
      column: z.string(),
      field: z.string(),
      shape: z.enum(['year-first', 'year-last']),
      count: z.int(),
      lines: z.array(z.int()),
    }),
  ),
  repairable: z.int(),
  written: z.boolean(),
  repaired: z.strictObject({ file: z.string(), counts: Counts }),
};

/** What `check` and `submit` print for `--json` and write as `.report.json`. */
export const Report = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.enum(['check', 'submit', 'modify', 'cancel', 'attach', 'replace']),
  runId: z.string().min(1),
  asOf: z.iso.date(),
  target: z.string(),
  inputs: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: z.string(),
      delimiter: z.string(),
      rows: z.int(),
    }),
  ),
  counts: Counts,
  findings: z.array(Finding),
  outcomes: z.array(Outcome),
});
export type Report = z.infer<typeof Report>;

const RepairReport = z.strictObject({ ...Report.shape, ...repairs });
export const readRepairReport = (text: string): z.infer<typeof RepairReport> => RepairReport.parse(JSON.parse(text));

export const readReport = (text: string): Report => Report.parse(JSON.parse(text));

const Item = z.looseObject({
  ticketNumber: z.string(),
  clientReference: z.string().optional(),
  status: z.string(),
  worker: z.looseObject({ ssin: z.string() }),
});
const List = z.strictObject({ schemaVersion: z.literal(1), items: z.array(Item), total: z.int() });
export const readList = (text: string): z.infer<typeof List> => List.parse(JSON.parse(text));

const Ledger = z.strictObject({
  requests: z.array(
    z.strictObject({
      clientReference: z.string().optional(),
      ticketNumber: z.string(),
      status: z.string(),
      leaveType: z.string(),
      regime: z.string(),
      period: z.strictObject({ startDate: z.string(), endDate: z.string() }),
      employer: z.string(),
      modifications: z.array(z.strictObject({ partTicketNumber: z.string(), newEndDate: z.string() })),
      cancellation: z.strictObject({ partTicketNumber: z.string(), submissionDateTime: z.string() }).optional(),
      attachments: z.array(
        z.strictObject({
          attachmentId: z.string(),
          attachmentType: z.string(),
          sizeInBytes: z.int(),
          sha256: z.string(),
        }),
      ),
    }),
  ),
});
export type LedgerEntry = z.infer<typeof Ledger>['requests'][number];
export const readLedger = (text: string): readonly LedgerEntry[] => Ledger.parse(JSON.parse(text)).requests;

/** What `main` writes to standard error when JSON was asked for: the last line that is an object. */
const Failure = z.object({ error: z.looseObject({ key: z.string(), exitCode: z.int() }) });
export function readFailure(stderr: string): z.infer<typeof Failure>['error'] {
  const line = stderr.split('\n').findLast((each) => each.startsWith('{'));
  return Failure.parse(JSON.parse(line ?? '{}')).error;
}
