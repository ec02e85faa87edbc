/** A `{name}` or `{name:one|other}` of a message. */
export interface Placeholder {
  readonly name: string;
  /** Whether it picks a form by number, and therefore needs one. */
  readonly picksForm: boolean;
}

export function placeholdersOf(text: string): readonly Placeholder[] {
  return [...text.matchAll(/\{(\w+)(:[^{}]*)?\}/g)].map(([, name = '', forms]) => ({
    name,
    picksForm: forms !== undefined,
  }));
}
