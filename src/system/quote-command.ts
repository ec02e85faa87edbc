/** What means itself in every shell. */
const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/;

/** A command line as it is typed, so that each word arrives as it is. */
export function quoteCommand(words: readonly string[], platform: NodeJS.Platform): string {
  const quote = platform === 'win32' ? quoteForWindows : quoteForPosix;
  return words.map(quote).join(' ');
}

function quoteForPosix(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function quoteForWindows(word: string): string {
  return /^[\w@+=:,./\\-]+$/.test(word) ? word : `"${word.replaceAll('"', String.raw`\"`)}"`;
}
