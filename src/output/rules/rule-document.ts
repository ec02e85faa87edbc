import type { BookEntry } from '../../domain/rules/book-entries.ts';
import type { LawChange } from '../../domain/rules/law-changes.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { Language } from '../../schemas/model/codes.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { BookTexts } from './book-texts.ts';
import { maskCell } from './cell-words.ts';
import { changeText, rulesOf } from './change-list.ts';
import { figureInWords } from './figure-words.ts';
import { chooseExample, type ShownRequest } from './shown-example.ts';

export const RULES_SCHEMA_VERSION = 1;

/** A text in the language of the run, or in every language by its code. */
export type Said = string | Readonly<Partial<Record<Language, string>>>;

/** Says the same in the language of the run, or in every language. */
export type Say = (text: (book: BookTexts) => string) => Said;

export function sayIn(books: readonly BookTexts[]): Say {
  const [only, ...others] = books;
  if (only !== undefined && others.length === 0) return (text) => text(only);
  return (text) => Object.fromEntries(books.map((book) => [book.texts.language, text(book)]));
}

/** An entry of the book for programs: codes and dates as request files have them, texts in words. */
export function ruleDocument(entry: BookEntry<string>, say: Say) {
  const { from, until, comparedWith = 'startDate' } = entry.inForce;
  return {
    id: entry.id,
    family: entry.family,
    kind: entry.kind,
    severity: entry.severity,
    statement: say((book) => book.statement(entry)),
    leaveTypes: entry.leaveTypes,
    regimes: entry.regimes,
    motives: entry.motives,
    sectors: entry.sectors,
    inForce: { from, until, comparedWith },
    needs: entry.needs.map((need) => (typeof need === 'string' ? [need] : need)),
    column: entry.column,
    doubt: entry.doubt,
    enforcedIn: entry.enforcedIn,
    sources: entry.source.map(({ citation, confidence }) => ({ citation, confidence })),
  };
}

/** The same with the figures that the law set and an example of each kind. */
export function fullRuleDocument(entry: BookEntry<string>, books: readonly BookTexts[]) {
  const say = sayIn(books);
  return {
    ...ruleDocument(entry, say),
    figures: figureDocuments(entry, books, say),
    example: exampleDocument(entry, say),
  };
}

function figureDocuments({ figures }: BookEntry<string>, [first]: readonly BookTexts[], say: Say) {
  if (first === undefined) return [];
  return figures.map((id) => {
    const { name, entries } = figureInWords(id, first);
    return {
      id,
      name: name === null ? null : say((book) => figureInWords(id, book).name ?? ''),
      entries: entries.map(({ from, citation }, index) => ({
        from: from === null ? null : formatIsoDate(from),
        text: say((book) => figureInWords(id, book).entries[index]?.text ?? ''),
        citation,
      })),
    };
  });
}

function exampleDocument({ rule }: BookEntry<string>, say: Say) {
  const shown = rule === null ? null : chooseExample(rule);
  if (rule === null || shown === null) return null;
  const { good, bad, columns } = shown;
  return {
    good: requestDocument(good, columns),
    bad: {
      ...requestDocument(bad, columns),
      finding: {
        severity: bad.severity ?? rule.severity,
        column: bad.column ?? rule.column,
        message: say((book) => book.finding(rule.id, bad.params).message),
        fix: say((book) => book.finding(rule.id, bad.params).fix),
      },
    },
  };
}

function requestDocument({ rows, filedOn }: ShownRequest, columns: readonly ColumnName[]) {
  return {
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, maskCell(column, row[column] ?? '')]))),
    filedOn: filedOn === null ? null : formatIsoDate(filedOn),
  };
}

/** A change of the law for programs. */
export function changeDocument(change: LawChange, book: BookTexts) {
  return {
    date: formatIsoDate(change.on),
    kind: change.kind,
    ...('figure' in change && { figure: change.figure }),
    ...('before' in change && { before: change.before ?? null, after: change.after }),
    ...('comparedWith' in change && { comparedWith: change.comparedWith }),
    text: changeText(change, book),
    citation: change.citation,
    rules: rulesOf(change),
  };
}
