import { wrap } from './wrap.ts';

/** Breaks text that follows `head` on its line; the lines after the first stand under the text. */
export function wrapAfter(head: string, text: string, width: number): string {
  return head + wrap(text, width, ' '.repeat(head.length)).slice(head.length);
}
