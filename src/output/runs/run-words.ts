import { joinParts } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { RunCounts, RunTarget } from './run-document.ts';

/** Where a run sent its rows; a simulation says so. */
export function targetWords({ name, isSimulation }: RunTarget, texts: Texts): string {
  return isSimulation ? texts.message('runs.target.simulation', { target: name }) : name;
}

/** The name of a file without its folders; what was no file is said in words. */
export function inputName(path: string, texts: Texts): string {
  if (path.startsWith('stdin:')) return texts.message('runs.input.stdin');
  if (path.startsWith('guided:')) return texts.message('runs.input.guided');
  return visibleText(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}

/** The whole path. */
export function inputPath(path: string, texts: Texts): string {
  return /^(stdin|guided):/.test(path) ? inputName(path, texts) : visibleText(path);
}

/** Counts that are not nothing, one phrase each. */
export function countPhrases(counts: RunCounts, texts: Texts): readonly string[] {
  const { rows, invalid, filed, refused, needsReview, inDoubt, left } = counts;
  const phrases = [
    { key: 'runs.count.rows', count: rows },
    { key: 'runs.count.invalid', count: invalid },
    { key: 'runs.count.filed', count: filed },
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

export function countWords(counts: RunCounts, texts: Texts): string {
  const phrases = countPhrases(counts, texts);
  return phrases.length === 0 ? texts.message('runs.count.nothing') : joinParts(phrases, texts.language);
}
