const CONTROL_CHARACTER = /(?![\t\n\r])\p{Cc}/u;

/** The first character of a text that writes nothing: neither a line break nor a tab, which write something. */
export function firstControlCharacter(text: string): string | undefined {
  return CONTROL_CHARACTER.exec(text)?.[0];
}
