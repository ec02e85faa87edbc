import { civilDateFromDays, isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import {
  DATED_VALUES,
  DATED_VALUE_IDS,
  MILESTONES,
  MILESTONE_IDS,
  type DatedValueId,
  type FigureId,
  type FigureValue,
  type MilestoneId,
} from '../values/figures.ts';
import type { DatedValue } from '../values/dated-value.ts';
import type { BookEntry } from './book-entries.ts';
import type { InForce } from './define-rule.ts';

/** Something that the law changes on a day, with the rules that it concerns. */
export type LawChange<Id extends string = string> = Happening<Id> & {
  readonly on: CivilDate;
  readonly citation: string;
};

type Happening<Id extends string> =
  | { readonly kind: 'begins' | 'ends'; readonly rule: Id; readonly comparedWith: NonNullable<InForce['comparedWith']> }
  | {
      readonly kind: 'value';
      readonly figure: DatedValueId;
      /** Undefined when there was no figure before. */
      readonly before: FigureValue | undefined;
      readonly after: FigureValue;
      readonly rules: readonly Id[];
    }
  | { readonly kind: 'milestone'; readonly figure: MilestoneId; readonly rules: readonly Id[] };

/** What changes for these entries from a day to another, both included, in the order of the days. */
export function lawChanges<Id extends string>(
  entries: readonly BookEntry<Id>[],
  from: CivilDate,
  to: CivilDate,
): readonly LawChange<Id>[] {
  const rulesOf = (figure: FigureId): readonly Id[] =>
    entries.filter(({ figures }) => figures.includes(figure)).map(({ id }) => id);
  return [
    ...DATED_VALUE_IDS.flatMap((figure) => valueChanges(figure, rulesOf(figure))),
    ...MILESTONE_IDS.map((figure): LawChange<Id> => {
      return { kind: 'milestone', figure, rules: rulesOf(figure), ...MILESTONES[figure] };
    }),
    ...entries.flatMap((entry) => ruleChanges(entry)),
  ]
    .filter((change) => change.on >= from && change.on <= to && ('rule' in change || change.rules.length > 0))
    .toSorted((a, b) => a.on - b.on);
}

function valueChanges<Id extends string>(figure: DatedValueId, rules: readonly Id[]): readonly LawChange<Id>[] {
  const entries: DatedValue<FigureValue>['entries'] = DATED_VALUES[figure].entries;
  return entries.flatMap(({ from, value: after, citation }, index): readonly LawChange<Id>[] => {
    if (!Number.isFinite(from)) return [];
    const on = civilDateFromDays(from);
    return [{ kind: 'value', figure, on, before: entries[index - 1]?.value, after, citation, rules }];
  });
}

function ruleChanges<Id extends string>({ id, inForce, source }: BookEntry<Id>): readonly LawChange<Id>[] {
  const { from, until, comparedWith = 'startDate' } = inForce;
  const common = { rule: id, comparedWith, citation: source.map(({ citation }) => citation).join(' ; ') };
  return [
    ...(from === null ? [] : [{ kind: 'begins', on: isoDate(from), ...common } as const]),
    ...(until === null ? [] : [{ kind: 'ends', on: isoDate(until), ...common } as const]),
  ];
}
