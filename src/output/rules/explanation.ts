import type { BookEntry } from '../../domain/rules/book-entries.ts';
import { SEVERITIES, type Severity } from '../../schemas/model/finding.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { BookTexts } from './book-texts.ts';
import { cellText } from './cell-words.ts';
import { figureInWords, type FigureInWords } from './figure-words.ts';
import { codesText, inForceText, kindText, motivesText, needText, sourceText } from './rule-words.ts';
import { chooseExample, type ShownExample, type ShownRequest } from './shown-example.ts';

/** Everything that is told of one entry of the book, in words, for a screen or a page. */
export interface Explanation {
  readonly id: string;
  readonly statement: string;
  readonly facts: readonly Fact[];
  readonly figures: readonly FigureInWords[];
  readonly example: ExampleInWords | null;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** A column a line, a request a column; the finding is what the request that is not good gives. */
export interface ExampleInWords {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  readonly finding: FindingInWords;
}

export interface FindingInWords {
  readonly severity: string;
  readonly column: string;
  readonly message: string;
  readonly fix: string;
}

export interface ExplainOptions {
  /** What the user's profile makes of the rule. */
  readonly profileSeverity?: Severity | undefined;
  /** Names the source file of what is checked elsewhere. */
  readonly isVerbose?: boolean;
}

export function explainEntry(entry: BookEntry<string>, book: BookTexts, options: ExplainOptions = {}): Explanation {
  return {
    id: entry.id,
    statement: book.statement(entry),
    facts: factsOf(entry, book.texts, options).filter(({ values }) => values.length > 0),
    figures: entry.figures.map((id) => figureInWords(id, book)),
    example: exampleInWords(entry, book),
  };
}

function factsOf(entry: BookEntry<string>, texts: Texts, options: ExplainOptions): readonly Fact[] {
  const isRule = entry.kind === 'rule';
  return [
    { label: texts.message('rules.label.kind'), values: [kindText(entry, texts)] },
    { label: texts.message('rules.label.severity'), values: effectOf(entry, texts, options) },
    { label: texts.columnLabel('leaveType'), values: [codesText('leaveType', entry.leaveTypes, texts)] },
    { label: texts.columnLabel('regime'), values: isRule ? [codesText('regime', entry.regimes, texts)] : [] },
    { label: texts.columnLabel('motive'), values: isRule ? [motivesText(entry.motives, texts)] : [] },
    { label: texts.columnLabel('sector'), values: [codesText('sector', entry.sectors, texts)] },
    { label: texts.message('rules.label.inForce'), values: [inForceText(entry.inForce, texts)] },
    { label: texts.message('rules.label.needs'), values: entry.needs.map((need) => needText(need, texts)) },
    {
      label: texts.message('rules.label.column'),
      values: entry.column === null ? [] : [texts.columnLabel(entry.column)],
    },
    {
      label: texts.message('rules.label.doubt'),
      values: entry.doubt === null ? [] : [texts.message(`finding.${entry.doubt}`)],
    },
    { label: texts.message('rules.label.source'), values: entry.source.map((each) => sourceText(each, texts)) },
    {
      label: texts.message('rules.label.file'),
      values: options.isVerbose === true && entry.enforcedIn !== null ? [entry.enforcedIn] : [],
    },
  ];
}

function effectOf(entry: BookEntry<string>, texts: Texts, { profileSeverity }: ExplainOptions): readonly string[] {
  const { severity } = entry;
  if (severity === null) return [];
  const effect = texts.message(`rules.effect.${severity}`);
  if (profileSeverity !== undefined && profileSeverity !== severity) {
    return [
      texts.message('rules.effect.profile', { effect, severity: texts.message(`rules.severity.${profileSeverity}`) }),
    ];
  }
  const mildest = mildestOf(entry);
  if (mildest === null || mildest === severity) return [effect];
  return [texts.message('rules.effect.sometimes', { effect, severity: texts.message(`rules.severity.${mildest}`) })];
}

/** What the rule gives in its mildest case, which one of its examples shows. */
function mildestOf({ rule, severity }: BookEntry<string>): Severity | null {
  const given = rule?.examples.reject.map((example) => example.severity ?? rule.severity) ?? [];
  return SEVERITIES.findLast((each) => each === severity || given.includes(each)) ?? severity;
}

function exampleInWords({ rule }: BookEntry<string>, book: BookTexts): ExampleInWords | null {
  const shown = rule === null ? null : chooseExample(rule);
  if (rule === null || shown === null) return null;
  const { texts } = book;
  const { good, bad } = shown;
  return {
    headings: [
      ...headings(good, texts.message('rules.example.goodAbove'), texts.message('rules.example.good')),
      ...headings(bad, texts.message('rules.example.badAbove'), texts.message('rules.example.bad')),
    ],
    rows: [...cellRows(shown, texts), ...filingRow(shown, texts)],
    finding: {
      severity: texts.message(`rules.severity.${bad.severity ?? rule.severity}`),
      column: texts.columnLabel(bad.column ?? rule.column),
      ...book.finding(rule.id, bad.params),
    },
  };
}

function headings({ rows }: ShownRequest, above: string, own: string): readonly string[] {
  return rows.map((_, index) => (index === rows.length - 1 ? own : above));
}

function cellRows({ columns, good, bad }: ShownExample, texts: Texts): ExampleInWords['rows'] {
  return columns.map((column) => ({
    label: texts.columnLabel(column),
    cells: [...good.rows, ...bad.rows].map((row) => cellText(column, row[column] ?? '', texts)),
  }));
}

function filingRow({ good, bad }: ShownExample, texts: Texts): ExampleInWords['rows'] {
  if (good.filedOn === null && bad.filedOn === null) return [];
  const cells = [good, bad].flatMap(({ rows, filedOn }) =>
    rows.map(() => (filedOn === null ? '–' : formatDate(filedOn, texts.language))),
  );
  return [{ label: texts.message('rules.example.filedOn'), cells }];
}
