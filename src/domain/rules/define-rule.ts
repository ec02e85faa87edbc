import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveType, Motive, Regime, Sector } from '../../schemas/model/codes.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { Params, Severity } from '../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { FigureId } from '../values/figures.ts';
import type { EarlierRequest } from './earlier-requests.ts';
import type { RowPlace } from './reference-table.ts';
import type { Severities } from './severities.ts';

/** What a rule may know besides the row. */
export interface CheckContext {
  /** The date that counts as today: the filing date. */
  readonly today: CivilDate;
  /** The requests of the same worker on earlier rows, in their order; absent where a request is judged alone. */
  readonly earlier?: readonly EarlierRequest[];
  /** The first row of the run with the same reference, when it is not this one. */
  readonly sameReference?: RowPlace;
  /** The same request may come twice. */
  readonly allowsDuplicates?: boolean;
  /** Rules that the user has made graver or milder. */
  readonly severities?: Severities;
}

/** The rule is broken. `severity` and `column` replace the rule's own when this case differs. */
export interface Violation {
  readonly params: Params;
  readonly severity?: Severity;
  readonly column?: ColumnName;
}

export interface LegalSource {
  /** Act, decree, circular or published page, as a lawyer would cite it. */
  readonly citation: string;
  /** How sure we are that the citation says what the rule says. */
  readonly confidence: 'confirmed' | 'seed' | 'derived' | 'unverified';
}

/** Cells as a person would type them in a request file, keyed by canonical column name. */
export type ExampleRow = Readonly<Partial<Record<ColumnName, string>>>;

export interface Example {
  readonly name: string;
  readonly row: ExampleRow;
  /** Filing date, `yyyy-mm-dd`; 2026-11-21 when absent. */
  readonly asOf?: string;
  /** Rows of the same file above this one; the first stands on line 2. */
  readonly earlier?: readonly ExampleRow[];
}

export interface RejectExample extends Example {
  readonly params: Params;
  readonly severity?: Severity;
  readonly column?: ColumnName;
}

export interface InForce {
  /** First day, `yyyy-mm-dd`, or null: as far back as anyone files. */
  readonly from: string | null;
  /** First day no longer in force, or null. */
  readonly until: string | null;
  /** Which date of the request is compared; the first day of leave when absent. */
  readonly comparedWith?: 'startDate' | 'noticeDate' | 'filingDate';
}

/** The motive of a row, or `none` where it gives none. */
export type MotiveScope = Motive | 'none';

/** A column, or several of which one is enough. */
export type Need = ColumnName | readonly ColumnName[];

/**
 * How far the law itself is in doubt: `disputed` where the sources disagree, `unverified` where none was read. Such a
 * rule warns, and what it says ends in a sentence that says so.
 */
export type Doubt = 'disputed' | 'unverified';

/**
 * One question asked of one row. `check` is pure and total: null, or what is wrong. It throws only for a bug.
 * It is called only for rows of its leave types, regimes and sectors, while in force; a field that it needs and that is
 * `undefined` makes it answer null, because an absent or unreadable cell is another rule's business.
 */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** One English sentence, positive: what must hold. */
  readonly summary: string;
  readonly leaveTypes: readonly LeaveType[] | 'all';
  readonly regimes: readonly Regime[] | 'all';
  readonly sectors: readonly Sector[] | 'all';
  /** Absent: whatever the motive. */
  readonly motives?: readonly MotiveScope[];
  /** The optional columns without which the rule cannot tell; a row that leaves one empty is reported as not checked. */
  readonly needs?: readonly Need[];
  readonly doubt?: Doubt;
  /** The gravest severity that the rule gives. */
  readonly severity: Severity;
  /** The column that a finding points at. */
  readonly column: ColumnName;
  readonly source: readonly [LegalSource, ...LegalSource[]];
  readonly inForce: InForce;
  /** What the law set by date and the rule judges by. */
  readonly figures?: readonly FigureId[];
  readonly examples: { readonly accept: readonly Example[]; readonly reject: readonly RejectExample[] };
  check(request: LeaveRequest, context: CheckContext): Violation | readonly Violation[] | null;
}

/** Keeps the id's literal type, so that a rule without its texts does not compile. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}

/** In force as far back as requests can be filed. */
export const ALWAYS: InForce = { from: null, until: null };

/** A rule that needs more than the cells of one row, and is therefore asked elsewhere than in `evaluate`. */
export interface RuleBeyondTheRow {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly column: ColumnName | null;
  readonly source: readonly [LegalSource, ...LegalSource[]];
}

/**
 * A rule of the catalogue that is asked of no row: it is enforced in another place, or is there to be known. It stands in
 * the list of its family so that `rules explain` can tell it, and so that nobody takes it for forgotten.
 */
export interface RuleNote {
  readonly id: string;
  readonly summary: string;
  readonly leaveTypes: readonly LeaveType[] | 'all';
  readonly sectors: readonly Sector[] | 'all';
  readonly source: readonly [LegalSource, ...LegalSource[]];
  readonly inForce: InForce;
  readonly doubt?: Doubt;
  /** The source file that enforces it, from `src/`; null for what is only told. */
  readonly enforcedIn: string | null;
}
