import type { DatedValue } from '../domain/values/dated-value.ts';
import type { DATED_VALUES, DatedValueId, MilestoneId } from '../domain/values/figures.ts';
import type { Fraction } from '../domain/values/workload.ts';
import type { Regime } from '../schemas/model/codes.ts';

/** `{value}` in words, or what is said where the law has no figure. */
export type PartText<Value> = null extends Value ? { readonly some: string; readonly none: string } : string;

type PartTexts<Value> = [Value] extends [number | Fraction | readonly Regime[] | null]
  ? { readonly value: PartText<Value> }
  : { readonly [Part in keyof Value]: PartText<Value[Part]> };

type ValueOf<Id extends DatedValueId> = (typeof DATED_VALUES)[Id] extends DatedValue<infer Value> ? Value : never;

/** The name of every dated figure and each of its parts in words; of a milestone what happened, in a sentence. */
export interface FigureTexts {
  readonly values: { readonly [Id in DatedValueId]: { readonly name: string; readonly parts: PartTexts<ValueOf<Id>> } };
  readonly milestones: Readonly<Record<MilestoneId, string>>;
}
