import type { Terminal } from '../deps.ts';
import { wrap } from '../output/wrap.ts';

/** The mark before the first line of a question, and the spaces before its others. */
const INDENT = 2;
/** A date: the longest of the answers that are usually typed. */
export const USUAL_ANSWER = 10;

/**
 * Lines of whole words: the prompts would break them anywhere. The first stands after a mark, the others under it, and
 * beside the last one there is room for the answer.
 * @param room characters of the longest answer, where it is known
 */
export function fitPrompt(text: string, { columns }: Pick<Terminal, 'columns'>, room = USUAL_ANSWER): string {
  const width = columns - INDENT;
  const lines = wrap(text, width).split('\n');
  const last = lines.pop() ?? '';
  // Its last word alone goes down: a half-empty line above would look like another sentence.
  const fitted = last.length > width - room - 1 ? wrap(last, last.length - 1) : last;
  return [...lines, fitted].join('\n').replaceAll('\n', `\n${' '.repeat(INDENT)}`);
}

/** A choice of a list: nothing is typed beside it. */
export function fitChoice(text: string, terminal: Pick<Terminal, 'columns'>): string {
  return fitPrompt(text, terminal, -1);
}
