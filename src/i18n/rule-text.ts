import type { BookId } from '../domain/rules/book.ts';

/**
 * What a person reads about a broken rule. `{name}` is replaced by the parameter of that name, `{n:day|days}` picks a
 * form by the number `n` as the language counts.
 */
export interface RuleText {
  /** What is wrong, showing the value found and the value expected. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** One text for each rule of a family: a rule without its text, or a text without its rule, does not compile. */
export type RuleTexts<Rules extends readonly { readonly id: string }[]> = Readonly<
  Record<Rules[number]['id'], RuleText>
>;

/** What a rule or note asks, in one sentence, for each of a family; English has it in the rule itself, as its summary. */
export type RuleStatements<
  Rules extends readonly { readonly id: string }[],
  Notes extends readonly { readonly id: string }[] = readonly [],
> = Readonly<Record<Rules[number]['id'] | Notes[number]['id'], string>>;

/** What every entry of the book asks, in one language: an entry without its statement does not compile. */
export type Statements = Readonly<Record<BookId, string>>;
