/** A space that a line may end at: French puts a space, which must not break, before some signs and inside its quotes. */
const BREAKABLE = /(?<!«) (?![:;!?»%])/;

/** Breaks text at spaces into lines of at most `width` characters, each begun with `indent`; a long word stays whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(BREAKABLE)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines.join('\n');
}
