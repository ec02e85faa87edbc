import { printable } from '../../i18n/visible-text.ts';

const encoder = new TextEncoder();

/** Text as it is printed, in UTF-8. Its memory is shared with nothing else, so that a thread may hand it over. */
export function encodePrintable(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(printable(text));
}

/** The texts of rows, one after the other, `ends` telling where each ends; then the same as bytes. */
export function encodeTexts(
  text: string,
  ends: readonly number[],
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly ends: Uint32Array<ArrayBuffer> } {
  const bytes = encodePrintable(text);
  // A sign that takes more room as a byte or in print moves every end after it; most texts hold none.
  if (bytes.length === text.length) return { bytes, ends: new Uint32Array(ends) };
  let [from, at] = [0, 0];
  const moved = ends.map((end) => {
    at += encodePrintable(text.slice(from, end)).length;
    from = end;
    return at;
  });
  return { bytes, ends: new Uint32Array(moved) };
}
