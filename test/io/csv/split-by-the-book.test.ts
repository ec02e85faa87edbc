import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByTheBook } from '../../../src/io/csv/split-by-the-book.ts';

const split = (text: string) => splitByTheBook(text, ';', text.split('"').length - 1);

/** What csv-parse makes of a text that is one record; undefined when it refuses it. */
function parsed(text: string): unknown {
  try {
    const records: unknown[] = parse(text, { delimiter: ';', record_delimiter: '\n' });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

describe('a record with quotes', () => {
  it.each([
    ['a;"b";c', ['a', 'b', 'c']],
    ['"a;b";c', ['a;b', 'c']],
    ['a;"say ""yes""";', ['a', 'say "yes"', '']],
    ['"";""""', ['', '"']],
    ['a;"two\r\nlines"', ['a', 'two\r\nlines']],
  ])('is split by the book: %j', (text, cells) => {
    expect(split(text)).toEqual(cells);
  });

  it.each(['a;b"c"', 'a; "b"', 'a;"b" ;c', '"a"b";c', 'a;"b', '"'])('is left to the parser otherwise: %j', (text) => {
    expect(split(text)).toBeUndefined();
  });

  it('is never split in another way than csv-parse splits it', () => {
    const part = fc.constantFrom('"', '""', ';', 'a', 'é', ' ', '\r\n', '\n', '\r', '";"');
    const record = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(record, (text) => {
        // A record is what the splitter cuts out: no line ends in it but those inside quotes.
        fc.pre(text.includes('"') && !endsEarly(text));
        const cells = split(text);
        if (cells !== undefined) expect(cells).toEqual(parsed(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function endsEarly(text: string): boolean {
  let quotes = 0;
  for (const sign of text) {
    if (sign === '"') quotes += 1;
    else if ((sign === '\n' || sign === '\r') && quotes % 2 === 0) return true;
  }
  return false;
}
