import type { ServiceIssue } from '../errors/client-error.ts';
import { ERROR_KEYS, type ErrorKey } from '../errors/error-keys.ts';
import type { CalculationOutcome, ChangeOutcome, CreateOutcome } from '../schemas/files/journal-record.ts';

/** What is known of a row after a run. `pending`: the next run finds out, or sends it. */
export type RowOutcome =
  | {
      readonly status: 'filed';
      /** Of the request, also where a change of it was filed. */
      readonly ticketNumber: string;
      /** Ticket of the change, or identifier of the attachment; absent for a request. */
      readonly part?: string;
      readonly submittedAt: string;
      readonly warnings: readonly RowWarning[];
      /** Documents that the service wanted when it took the request; absent when there were none. */
      readonly requiredAttachmentTypes?: readonly string[];
      /** The answer was lost, and the request was found in the service afterwards. */
      readonly adopted: boolean;
      /** Somebody else did it first: what was sent from here changed nothing. */
      readonly isOthers?: true;
    }
  | {
      readonly status: 'refused';
      readonly key: ErrorKey;
      readonly httpStatus: number;
      readonly problemType: string;
      readonly issues: readonly ServiceIssue[];
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly status: 'needsReview'; readonly candidates: readonly string[] }
  | { readonly status: 'pending' };

/** What the service remarked on a request that it took; the code is empty where an older version recorded none. */
export interface RowWarning {
  readonly code: string;
  readonly label: string;
}

export type FinalOutcome = Exclude<RowOutcome, { readonly status: 'pending' }>;
export type FiledOutcome = Extract<RowOutcome, { readonly status: 'filed' }>;

/** What a record says that a row came to. */
export function toOutcome(record: CreateOutcome | ChangeOutcome | CalculationOutcome): FinalOutcome {
  const { result } = record;
  switch (result.status) {
    case 'refused':
      return { ...result, key: toErrorKey(result.key) };
    case 'filed':
      if ('ticketNumber' in result) return 'warnings' in result ? toFiled(result) : { ...result, warnings: [] };
      return { ...result, ticketNumber: record.type === 'change.outcome' ? record.ticketNumber : '', warnings: [] };
    case 'needsReview':
      return result;
  }
}

type FiledResult = Extract<CreateOutcome['result'], { status: 'filed' }>;

/** Made for every row of a long journal: spreading one into the other would cost more than reading its line. */
function toFiled(result: FiledResult): FiledOutcome {
  const { status, ticketNumber, submittedAt, adopted, requiredAttachmentTypes } = result;
  const warnings = result.warnings.length === 0 ? NO_WARNINGS : toWarnings(result);
  if (result.isOthers === true) return { status, ticketNumber, submittedAt, adopted, warnings, isOthers: true };
  if (requiredAttachmentTypes === undefined) return { status, ticketNumber, submittedAt, adopted, warnings };
  return { status, ticketNumber, submittedAt, adopted, warnings, requiredAttachmentTypes };
}

const NO_WARNINGS: readonly RowWarning[] = [];

function toWarnings({ warnings, warningCodes = [] }: FiledResult): readonly RowWarning[] {
  return warnings.map((label, index) => ({ code: warningCodes[index] ?? '', label }));
}

/** A version that knows more kinds of refusal may have written the record: then the general one is said. */
function toErrorKey(text: string): ErrorKey {
  return ERROR_KEYS.find((key) => key === text) ?? 'service.refused';
}
