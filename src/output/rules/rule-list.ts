import { Chalk } from 'chalk';
import type { BookEntry } from '../../domain/rules/book-entries.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { TABLE_GAP } from '../draw-table.ts';
import { wrapAfter } from '../wrap-after.ts';
import { wrap } from '../wrap.ts';
import type { BookTexts } from './book-texts.ts';
import { familyText } from './family-words.ts';
import { scopeText, severityText, shortScopeText } from './rule-words.ts';
import type { RuleLayout } from './rule-layout.ts';

const HEADINGS: readonly MessageKey[] = [
  'rules.label.rule',
  'rules.label.severity',
  'rules.label.scope',
  'rules.label.statement',
];

/**
 * Entries family by family: id, severity and scope on a line, the statement below. Where nobody looks each entry is one
 * line, to be searched in.
 */
export function renderRuleList(entries: readonly BookEntry<string>[], book: BookTexts, layout: RuleLayout): string {
  if (entries.length === 0) return '';
  if (layout.isPlain) return entries.map((entry) => renderPlain(entry, book)).join('\n');
  if (!Number.isFinite(layout.width)) return renderLines(entries, book, layout);
  const ink = new Chalk({ level: layout.hasColor ? 1 : 0 });
  return [...new Set(entries.map(({ family }) => family))]
    .map((family) => {
      const members = entries.filter((entry) => entry.family === family);
      const title = ink.bold(familyText(family, book.texts));
      return `${title}\n${members.map((entry) => renderEntry(entry, members, book, layout)).join('')}`;
    })
    .join('\n');
}

function cellsOf(entry: BookEntry<string>, book: BookTexts): readonly string[] {
  const { texts } = book;
  return [entry.id, severityText(entry, texts), scopeText(entry, texts), book.statement(entry)];
}

/** Only what is short stands in columns: padded to the longest scope, every line would be as long as the longest. */
function renderLines(entries: readonly BookEntry<string>[], book: BookTexts, { hasColor, texts }: RuleLayout): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const head = HEADINGS.map((key) => texts.message(key));
  const rows = entries.map((entry) => [
    entry.id,
    severityText(entry, texts),
    shortScopeText(entry, texts),
    book.statement(entry),
  ]);
  const padded = [0, 1].map((column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padEnd(padded[column] ?? 0)).join(' '.repeat(TABLE_GAP));
  return [ink.bold(line(head)), ...rows.map(line)].map((each) => `${each}\n`).join('');
}

function renderEntry(
  entry: BookEntry<string>,
  members: readonly BookEntry<string>[],
  book: BookTexts,
  { width, hasColor }: RuleLayout,
): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const [id = '', severity = '', scope = '', statement = ''] = cellsOf(entry, book);
  const longestId = Math.max(...members.map((member) => member.id.length));
  const longest = Math.max(...members.map((member) => severityText(member, book.texts).length));
  const head = `  ${id.padEnd(longestId)}  ${severity.padEnd(longest)}  `;
  const line = wrapAfter(head, scope, width);
  const colors = { error: ink.red, warning: ink.yellow, info: String, none: String } as const;
  const colored = colors[entry.severity ?? 'none'](severity);
  const start = `  ${ink.bold(id)}${' '.repeat(longestId - id.length)}  ${colored}`;
  return `${start}${line.slice(`  ${id.padEnd(longestId)}  ${severity}`.length)}\n${wrap(statement, width, '    ')}\n`;
}

function renderPlain(entry: BookEntry<string>, book: BookTexts): string {
  const cells = cellsOf(entry, book);
  return HEADINGS.map(
    (key, column) =>
      `${book.texts.message('tickets.fact', { label: book.texts.message(key), value: cells[column] ?? '' })}\n`,
  ).join('');
}
