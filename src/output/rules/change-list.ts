import { Chalk } from 'chalk';
import type { BookEntry } from '../../domain/rules/book-entries.ts';
import type { LawChange } from '../../domain/rules/law-changes.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { wrap } from '../wrap.ts';
import type { BookTexts } from './book-texts.ts';
import { valueText } from './figure-words.ts';
import type { RuleLayout } from './rule-layout.ts';

/** What happens, in a sentence. */
export function changeText(change: LawChange, { texts, figures }: BookTexts): string {
  switch (change.kind) {
    case 'begins':
    case 'ends':
      return texts.message(`rules.changes.${change.kind}.${change.comparedWith}`, { rule: change.rule });
    case 'milestone':
      return figures.milestones[change.figure];
    case 'value':
      return valueChangeText(change, { texts, figures });
  }
}

function valueChangeText(
  { figure, before, after }: Extract<LawChange, { readonly kind: 'value' }>,
  book: Pick<BookTexts, 'texts' | 'figures'>,
): string {
  const { name } = book.figures.values[figure];
  if (before === undefined) {
    return book.texts.message('rules.changes.firstValue', { name, after: valueText(figure, after, book) });
  }
  return book.texts.message('rules.changes.value', {
    name,
    after: valueText(figure, after, book, before),
    before: valueText(figure, before, book, after),
  });
}

/** The rules that a change concerns. */
export function rulesOf(change: LawChange): readonly string[] {
  return 'rule' in change ? [change.rule] : change.rules;
}

/** Day by day: what changes, by which text, and for which rules; `entries` are those of the changes. */
export function renderChanges(
  changes: readonly LawChange[],
  entries: readonly BookEntry<string>[],
  book: BookTexts,
  layout: RuleLayout,
): string {
  const shown = changes.map((change) => ({ on: change.on, lines: linesOf(change, entries, book) }));
  if (layout.isPlain) return shown.map(({ on, lines }) => renderPlain(on, lines, book.texts)).join('\n');
  const ink = new Chalk({ level: layout.hasColor ? 1 : 0 });
  return [...new Set(shown.map(({ on }) => on))]
    .map((day) => {
      const ofDay = shown.filter(({ on }) => on === day);
      const blocks = ofDay.map(({ lines: { text, more, source } }) => [
        wrap(text, layout.width, '  '),
        wrap(more, layout.width, '    '),
        ink.dim(wrap(source, layout.width, '    ')),
      ]);
      return `${ink.bold(formatDate(day, book.texts.language))}\n${blocks.flat().join('\n')}\n`;
    })
    .join('\n');
}

interface ChangeLines {
  readonly text: string;
  readonly more: string;
  readonly source: string;
}

/** A rule that begins or ends is named in the sentence already; what it says stands below it instead. */
function linesOf(change: LawChange, entries: readonly BookEntry<string>[], book: BookTexts): ChangeLines {
  const { texts } = book;
  const entry = entries.find(({ id }) => 'rule' in change && id === change.rule);
  return {
    text: changeText(change, book),
    more:
      entry === undefined
        ? texts.message('rules.changes.rules', { rules: rulesOf(change).join(', ') })
        : book.statement(entry),
    source: texts.message('report.source', { source: change.citation }),
  };
}

function renderPlain(on: CivilDate, { text, more, source }: ChangeLines, texts: Texts): string {
  return [formatDate(on, texts.language), text, more, source].map((line) => `${line}\n`).join('');
}
