import type { BookEntry } from '../../domain/rules/book-entries.ts';
import { LANGUAGES, type Language } from '../../schemas/model/codes.ts';
import type { BookTexts } from './book-texts.ts';
import { explainEntry, type ExampleInWords, type Explanation } from './explanation.ts';
import { familyText } from './family-words.ts';
import type { FigureInWords } from './figure-words.ts';
import { sinceText } from './render-explanation.ts';
import { scopeText, severityText } from './rule-words.ts';

/** How each language calls itself. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

const GENERATED = '<!-- Written by "npm run rules:pages" from the rule book; changes made here are lost. -->';

/** The page of one family in one language: a table of its rules, then a section for each. */
export function renderFamilyPage(family: string, entries: readonly BookEntry<string>[], book: BookTexts): string {
  const { texts } = book;
  const links = [
    `[${texts.message('rules.page.back')}](../README.md)`,
    ...LANGUAGES.filter((language) => language !== texts.language).map(
      (language) => `[${LANGUAGE_NAMES[language]}](../${language}/${family}.md)`,
    ),
  ];
  const head = (
    ['rules.label.rule', 'rules.label.severity', 'rules.label.scope', 'rules.label.statement'] as const
  ).map((key) => texts.message(key));
  const rows = entries.map((entry) => [
    `[${entry.id}](#${anchorOf(entry.id)})`,
    severityText(entry, texts),
    escapeMarkdown(scopeText(entry, texts)),
  ]);
  return [
    GENERATED,
    `# ${familyText(family, texts)}`,
    links.join(' · '),
    tableText(head, rows),
    ...entries.map((entry) => renderSection(explainEntry(entry, book, { isVerbose: true }), book)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The page that leads to all others: the families in each language, then every id. */
export function renderIndexPage(entries: readonly BookEntry<string>[], books: readonly BookTexts[]): string {
  const families = [...new Set(entries.map(({ family }) => family))];
  const titles = families.map((family) =>
    books.map(({ texts }) => `[${familyText(family, texts)}](${texts.language}/${family}.md)`),
  );
  const ids = entries.map(({ id, family }) => {
    const links = books.map(({ texts: { language } }) => `[${language}](${language}/${family}.md#${anchorOf(id)})`);
    return `- \`${id}\`: ${links.join(' ')}`;
  });
  return [
    GENERATED,
    `# ${books.map(({ texts }) => texts.message('rules.page.title')).join(' · ')}`,
    tableText(
      books.map(({ texts }) => LANGUAGE_NAMES[texts.language]),
      titles,
    ),
    ids.join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function renderSection({ id, statement, facts, figures, example }: Explanation, book: BookTexts): string {
  const { texts } = book;
  const fact = (label: string, value: string): string =>
    `- ${texts.message('tickets.fact', { label: `**${label}**`, value: escapeMarkdown(value) })}`;
  return [
    `## ${id}`,
    escapeMarkdown(statement),
    facts.map(({ label, values }) => fact(label, values.join(' ; '))).join('\n'),
    ...(figures.length === 0 ? [] : [renderFigures(figures, book)]),
    ...(example === null ? [] : renderExample(example, book)),
  ].join('\n\n');
}

function renderFigures(figures: readonly FigureInWords[], { texts }: BookTexts): string {
  const lines = figures.flatMap(({ name, entries }) => [
    ...(name === null ? [] : [`- ${escapeMarkdown(name)}`]),
    ...entries.map((entry) => {
      const value = escapeMarkdown(`${entry.text} (${entry.citation})`);
      const line = texts.message('tickets.fact', { label: sinceText(entry, entries, texts), value });
      return name === null ? `- ${line}` : `  - ${line}`;
    }),
  ]);
  return `**${texts.message('rules.label.figures')}**\n\n${lines.join('\n')}`;
}

function renderExample({ headings, rows, finding }: ExampleInWords, { texts }: BookTexts): readonly string[] {
  const head = [texts.message('rules.label.example'), ...headings];
  const cells = rows.map((row) => [row.label, ...row.cells].map(escapeMarkdown));
  return [
    tableText(head, cells),
    [
      `> **${finding.severity} · ${finding.column}**\\`,
      `> ${escapeMarkdown(finding.message)}\\`,
      `> → ${escapeMarkdown(finding.fix)}`,
    ].join('\n'),
  ];
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The anchor that GitHub gives a heading: small letters, digits and hyphens. */
function anchorOf(id: string): string {
  return id.replaceAll(/[^a-z0-9-]/g, '');
}

/** Text as it is: what Markdown would read as a sign of its own is escaped. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_<>|[\]]/g, String.raw`\$&`).replaceAll('\n', ' ');
}
