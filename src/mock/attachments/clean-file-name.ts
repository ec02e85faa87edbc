const LONGEST_NAME = 255;

/** The name alone, without folders and without what no name should hold; empty when nothing is left. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // Control and formatting characters can make a name look like another.
  const visible = base.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '').replaceAll(/[<>:"|?*]/g, '_');
  const trimmed = visible
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  return Array.from(trimmed).slice(0, LONGEST_NAME).join('');
}
