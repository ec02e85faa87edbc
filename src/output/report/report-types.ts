import type { RepairKind } from '../../domain/repairs/define-repair.ts';
import type { LossKind } from '../../domain/repairs/repair-row.ts';
import type { WrittenDate } from '../../domain/repairs/swapped-day-month.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { ChangeColumn } from '../../schemas/files/change-columns.ts';
import type { ChangeFaultId } from '../../schemas/files/change-faults.ts';
import type { RunCommand } from '../../schemas/files/journal-record.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { Params, Severity } from '../../schemas/model/finding.ts';

/** One rule broken by one row, or by the row as a whole (`column` null). */
export interface Finding {
  readonly ruleId: ReportedRule;
  readonly severity: Severity;
  readonly column: ColumnName | null;
  readonly params: Params;
}

/** What is broken: a rule of the book, or what is asked of every file of changes. */
export type ReportedRule = RuleId | ChangeFaultId;

/** A finding with its place and in words, as every report shows it. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly record: number;
  readonly clientReference?: string;
  /** The user's own header; absent when the file has no such column or the whole row is meant. */
  readonly column?: string;
  readonly field?: ColumnName | ChangeColumn;
  readonly ruleId: ReportedRule;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly source: string;
}

/** Where a damaged cell stands. */
interface DamagedPlace {
  readonly file: string;
  readonly line: number;
  readonly record: number;
  readonly clientReference?: string;
  /** The user's own header. */
  readonly column: string;
  readonly field: ColumnName;
}

/** A repair that can be made, in words; what identifies a person is masked. */
export interface ReportedRepair extends DamagedPlace {
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
  /** What is done to the cell. */
  readonly change: string;
}

/** A damaged cell whose value the file no longer holds. */
export interface ReportedLoss extends DamagedPlace {
  readonly kind: LossKind;
  readonly fix: string;
}

/** Dates that can be read with the day or the month first, in a file in which others had them swapped. */
export interface DoubtfulDates {
  readonly column: string;
  readonly field: ColumnName;
  readonly shape: WrittenDate['shape'];
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly number[];
}

/** What is known of all repairs together at the end. */
export interface RepairOutcome {
  readonly doubtfulDates: readonly DoubtfulDates[];
  /** Cells that can be repaired. */
  readonly repairable: number;
  readonly written: boolean;
  /** The repaired file: as it is, or as it would be. */
  readonly repaired: { readonly file: string; readonly counts: ReportCounts };
}

export type RowStatus = 'valid' | 'invalid' | 'filed' | 'refused' | 'skipped' | 'needsReview' | 'pending';

/** A document that a request file names for a row. */
export interface DocumentReport {
  readonly attachmentType: string;
  /** Without folders, and with what identifies a person masked. */
  readonly fileName: string;
  readonly status: 'filed' | 'refused' | 'needsReview' | 'pending' | 'missing';
  readonly attachmentId?: string;
  readonly reason?: string;
}

export interface RowOutcomeReport {
  readonly file: string;
  readonly line: number;
  readonly record: number;
  readonly clientReference?: string;
  readonly status: RowStatus;
  readonly ticketNumber?: string;
  /** Ticket of the change, or identifier of the attachment. */
  readonly part?: string;
  /** What was asked of the request. */
  readonly newEndDate?: string;
  readonly fileName?: string;
  /** The ticket that was cancelled from this machine, which the row was filed in place of. */
  readonly replaces?: string;
  readonly reason?: string;
  /** Refused in an earlier run; the service was not asked again. */
  readonly isRefusedBefore?: true;
  /** What the service remarked on a request that it took all the same. */
  readonly warnings?: readonly { readonly code: string; readonly message: string }[];
  readonly documents?: readonly DocumentReport[];
  /** Documents that the service still wants before it passes the request on. */
  readonly requiredAttachmentTypes?: readonly string[];
}

export interface InputReport {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
}

/** `valid` + `invalid` = `rows`; the others count what became of the valid rows. */
export interface ReportCounts {
  readonly rows: number;
  readonly valid: number;
  readonly invalid: number;
  /** Findings of severity warning, over all rows. */
  readonly warnings: number;
  /** Remarks of the service on requests that it took. */
  readonly serviceWarnings: number;
  readonly filed: number;
  readonly refused: number;
  readonly skipped: number;
  readonly needsReview: number;
  readonly pending: number;
}

export const NO_COUNTS: ReportCounts = {
  rows: 0,
  valid: 0,
  invalid: 0,
  warnings: 0,
  serviceWarnings: 0,
  filed: 0,
  refused: 0,
  skipped: 0,
  needsReview: 0,
  pending: 0,
};

/** A rule that could not tell on some rows, and the facts they lack: of each inner list, one column is enough. */
export interface UncheckedReport {
  readonly ruleId: RuleId;
  readonly rows: number;
  readonly needs: readonly (readonly ColumnName[])[];
}

/** What a report says at its end besides inputs and counts, where it was asked for. */
export interface ReportTail {
  readonly unchecked?: readonly UncheckedReport[];
}

export interface ReportHead {
  readonly command: 'check' | RunCommand;
  readonly runId: string;
  /** `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly target: string;
  /** Rules whose severity the profile changes. */
  readonly severities?: Readonly<Record<string, Severity>>;
}
