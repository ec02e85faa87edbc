import { describe, expect, it } from 'vitest';
import { encodeTexts } from '../../../src/output/report/encode-texts.ts';

/** The text of each row, cut out of the bytes of all of them. */
function cut(rows: readonly string[]): readonly string[] {
  let length = 0;
  const { bytes, ends } = encodeTexts(
    rows.join(''),
    rows.map((row) => (length += row.length)),
  );
  return rows.map((_, index) => Buffer.from(bytes.subarray(ends[index - 1] ?? 0, ends[index])).toString());
}

describe('the texts of rows as bytes', () => {
  it('end where those of the next row begin, whatever room their signs take', () => {
    const rows = ['plain', 'é€😀', '', 'plain'];
    expect(cut(rows)).toEqual(rows);
  });

  it('hold nothing that steers a terminal', () => {
    expect(cut(['a\u202eb', 'c\u007f', 'd'])).toEqual(['a\\u202eb', 'c\\u007f', 'd']);
  });
});
