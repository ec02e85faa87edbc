/** A path as people type it or drop it on a terminal: in quotes, or with its spaces escaped. */
export function readTypedPath(typed: string): string {
  const text = typed.trim();
  const quoted = /^(['"])(.+)\1$/.exec(text);
  return quoted?.[2] ?? text.replaceAll('\\ ', ' ');
}
