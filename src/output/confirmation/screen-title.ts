import { Chalk } from 'chalk';

/** The title of a screen, on a line of its own. */
export function renderScreenTitle(title: string, hasColor: boolean): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  return `\n${ink.bold(title)}\n`;
}
