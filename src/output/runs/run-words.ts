import { joinParts } from '../../i18n/format.ts';
import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { RunCounts, RunTarget } from './run-document.ts';

/** Where a run sent its rows; a simulation says so. */
export function targetWords({ name, isSimulation }: RunTarget, texts: Texts): string {
  return isSimulation ? texts.message('runs.target.simulation', { target: name }) : name;
}

/** Requests that were named on the command line. */
const NAMED = /^(tickets|modify|cancel|attach):/;
const NO_FILE = /^(stdin|guided|notification|calculation):/;

/** The name of a file without its folders; what was no file is said in words. */
export function inputName(path: string, texts: Texts): string {
  if (path.startsWith('stdin:')) return texts.message('runs.input.stdin');
  if (path.startsWith('guided:')) return texts.message('runs.input.guided');
  if (path.startsWith('notification:')) return texts.message('runs.input.notification');
  if (path.startsWith('calculation:')) return texts.message('runs.input.calculation');
  if (NAMED.test(path)) return texts.message('runs.input.tickets');
  return visibleText(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}

/** The whole path. */
export function inputPath(path: string, texts: Texts): string {
  return NO_FILE.test(path) || NAMED.test(path) ? inputName(path, texts) : visibleText(path);
}

/** What the rows of a run were to become, by its command. */
const DONE: Readonly<Record<string, { readonly filed: MessageKey; readonly skipped: MessageKey }>> = {
  modify: { filed: 'runs.count.changed', skipped: 'runs.count.soAlready' },
  cancel: { filed: 'runs.count.cancelled', skipped: 'runs.count.soAlready' },
  attach: { filed: 'runs.count.added', skipped: 'runs.count.soAlready' },
  'cpas request': { filed: 'runs.count.calculated', skipped: 'runs.count.calculatedBefore' },
  'cpas request --draft': { filed: 'runs.count.calculated', skipped: 'runs.count.calculatedBefore' },
  'notifications accept': { filed: 'runs.count.accepted', skipped: 'runs.count.acceptedBefore' },
  replace: { filed: 'runs.count.replaced', skipped: 'runs.count.soAlready' },
};
const FILED = { filed: 'runs.count.filed', skipped: 'runs.count.filedBefore' } as const;

/** Counts that are not nothing, one phrase each. */
export function countPhrases(counts: RunCounts, command: string, texts: Texts): readonly string[] {
  const done = DONE[command] ?? FILED;
  const { rows, invalid, filed, skipped, refused, needsReview, inDoubt, left } = counts;
  const phrases = [
    { key: 'runs.count.rows', count: rows },
    { key: 'runs.count.invalid', count: invalid },
    { key: done.filed, count: filed },
    { key: done.skipped, count: skipped },
    { key: 'runs.count.refused', count: refused },
    { key: 'runs.count.left', count: left },
    { key: 'runs.count.needsReview', count: needsReview },
    { key: 'runs.count.inDoubt', count: inDoubt },
  ] as const;
  const told = phrases.flatMap(({ key, count }) =>
    count === null || count === 0 ? [] : [texts.message(key, { count })],
  );
  return [...told, ...(left === null ? [texts.message('runs.count.leftUnknown')] : [])];
}

export function countWords(counts: RunCounts, command: string, texts: Texts): string {
  const phrases = countPhrases(counts, command, texts);
  return phrases.length === 0 ? texts.message('runs.count.nothing') : joinParts(phrases, texts.language);
}
