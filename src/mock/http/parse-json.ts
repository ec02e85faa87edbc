/** What the API takes is never half as deep; whatever repeats a value that is deeper may run out of stack. */
const DEEPEST = 32;
/** A byte that is no text is refused: replaced by a question mark, a name would be filed as something else. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The value of a JSON text; `undefined`, which no text stands for, when it is none or nested without end. */
export function parseJson(text: string | Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(typeof text === 'string' ? text : UTF_8.decode(text));
    return isDeeperThan(DEEPEST, value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each));
}
