import type { DatedValue } from '../../domain/values/dated-value.ts';
import {
  DATED_VALUES,
  MILESTONES,
  isDatedValue,
  type DatedValueId,
  type FigureId,
  type FigureValue,
} from '../../domain/values/figures.ts';
import type { PartText } from '../../i18n/figure-text.ts';
import { fillTemplate } from '../../i18n/format.ts';
import { civilDateFromDays, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { BookTexts } from './book-texts.ts';
import { codesText } from './rule-words.ts';

/** What the law set, from which day on; null for as far back as requests go. */
export interface FigureEntry {
  readonly from: CivilDate | null;
  readonly text: string;
  readonly citation: string;
}

export interface FigureInWords {
  readonly id: FigureId;
  /** Null for a milestone, whose text is a whole sentence. */
  readonly name: string | null;
  readonly entries: readonly FigureEntry[];
}

export function figureInWords(id: FigureId, book: BookTexts): FigureInWords {
  if (!isDatedValue(id)) {
    const { on, citation } = MILESTONES[id];
    return { id, name: null, entries: [{ from: on, text: book.figures.milestones[id], citation }] };
  }
  const { entries }: DatedValue<FigureValue> = DATED_VALUES[id];
  return {
    id,
    name: book.figures.values[id].name,
    entries: entries.map(({ from, value, citation }) => ({
      from: Number.isFinite(from) ? civilDateFromDays(from) : null,
      text: valueText(id, value, book),
      citation,
    })),
  };
}

/** A value in words; with `other`, only the parts in which the two differ. */
export function valueText(
  id: DatedValueId,
  value: FigureValue,
  book: Pick<BookTexts, 'texts' | 'figures'>,
  other?: FigureValue,
): string {
  const texts: Readonly<Record<string, PartText<number> | PartText<number | null>>> = book.figures.values[id].parts;
  const others = other === undefined ? undefined : new Map(partsOf(other, book));
  return partsOf(value, book)
    .filter(([part, figure]) => others?.get(part) !== figure)
    .map(([part, figure]) => partText(texts[part], figure, book))
    .join(', ');
}

type Part = readonly [name: string, figure: number | string | null];

/** What is not made of named numbers is the part `value`: a number, a fraction, which is written 3/4, or regimes. */
function partsOf(value: FigureValue, { texts }: Pick<BookTexts, 'texts'>): readonly Part[] {
  if (value === null || typeof value === 'number') return [['value', value]];
  if (Array.isArray(value)) return [['value', codesText('regime', value.map(String), texts)]];
  if ('numerator' in value && 'denominator' in value)
    return [['value', `${String(value.numerator)}/${String(value.denominator)}`]];
  const named: readonly [string, unknown][] = Object.entries(value);
  return named.map(([name, figure]): Part => [name, typeof figure === 'number' ? figure : null]);
}

function partText(
  text: PartText<number> | PartText<number | null> | undefined,
  value: number | string | null,
  { texts }: Pick<BookTexts, 'texts'>,
): string {
  if (text === undefined) return String(value);
  if (typeof text === 'string') return fillTemplate(text, { value: value ?? '–' }, texts);
  return value === null ? text.none : fillTemplate(text.some, { value }, texts);
}
