import type { LeaveType, Regime, Sector } from '../../schemas/model/codes.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { Severity } from '../../schemas/model/finding.ts';
import type { FigureId } from '../values/figures.ts';
import { book, type BookId } from './book.ts';
import {
  ALWAYS,
  type Doubt,
  type InForce,
  type LegalSource,
  type MotiveScope,
  type Need,
  type Rule,
  type RuleBeyondTheRow,
  type RuleNote,
} from './define-rule.ts';

/** How the program keeps what an entry of the book says: asked of each row, seen to in another place, or only told. */
export const ENTRY_KINDS = ['rule', 'elsewhere', 'information'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An entry of the rule book with every question answered that readers ask of all of them. */
export interface BookEntry<Id extends string = BookId> {
  readonly id: Id;
  /** The first word of the id: `parental`. */
  readonly family: string;
  readonly kind: EntryKind;
  readonly summary: string;
  /** Null for a note, which gives no finding. */
  readonly severity: Severity | null;
  readonly leaveTypes: readonly LeaveType[] | 'all';
  readonly regimes: readonly Regime[] | 'all';
  readonly motives: readonly MotiveScope[] | 'all';
  readonly sectors: readonly Sector[] | 'all';
  readonly needs: readonly Need[];
  readonly column: ColumnName | null;
  readonly doubt: Doubt | null;
  readonly source: readonly LegalSource[];
  readonly inForce: InForce;
  readonly figures: readonly FigureId[];
  /** The source file that sees to it, for what is kept elsewhere and says where. */
  readonly enforcedIn: string | null;
  /** The rule with its check and examples; null for what is asked of no row. */
  readonly rule: Rule<Id> | null;
}

type Written<Id extends string> =
  Rule<Id> | (RuleBeyondTheRow & { readonly id: Id }) | (RuleNote & { readonly id: Id });

/** The whole book, family by family, in the order of the rule book; in a family what is asked of rows comes first. */
export function bookEntries(): readonly BookEntry[] {
  return toEntries<BookId>(book);
}

export function toEntries<Id extends string>(written: readonly Written<Id>[]): readonly BookEntry<Id>[] {
  const families = new Map<string, BookEntry<Id>[]>();
  for (const each of written) {
    const entry = toEntry(each);
    const family = families.get(entry.family);
    if (family === undefined) families.set(entry.family, [entry]);
    else family.push(entry);
  }
  const rank = ({ kind }: BookEntry<Id>): number => ENTRY_KINDS.indexOf(kind);
  return [...families.values()].flatMap((entries) => entries.toSorted((a, b) => rank(a) - rank(b)));
}

function toEntry<Id extends string>(written: Written<Id>): BookEntry<Id> {
  const { id, summary, source } = written;
  const common = { id, family: id.split('.')[0] ?? id, summary, source };
  if ('check' in written && 'examples' in written) {
    return {
      ...UNLIMITED,
      ...common,
      kind: 'rule',
      severity: written.severity,
      leaveTypes: written.leaveTypes,
      regimes: written.regimes,
      motives: written.motives ?? 'all',
      sectors: written.sectors,
      needs: written.needs ?? [],
      column: written.column,
      doubt: written.doubt ?? null,
      inForce: written.inForce,
      figures: written.figures ?? [],
      rule: written,
    };
  }
  if ('enforcedIn' in written) {
    const { leaveTypes, sectors, inForce, doubt = null, enforcedIn } = written;
    const kind = enforcedIn === null ? 'information' : 'elsewhere';
    return { ...UNLIMITED, ...common, kind, leaveTypes, sectors, inForce, doubt, enforcedIn };
  }
  return { ...UNLIMITED, ...common, kind: 'elsewhere', severity: written.severity, column: written.column };
}

/** What an entry that does not say otherwise is: of every request, at all times, beyond doubt. */
const UNLIMITED = {
  severity: null,
  leaveTypes: 'all',
  regimes: 'all',
  motives: 'all',
  sectors: 'all',
  needs: [],
  column: null,
  doubt: null,
  inForce: ALWAYS,
  figures: [],
  enforcedIn: null,
  rule: null,
} as const;
