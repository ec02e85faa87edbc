import { describe, expect, it } from 'vitest';
import { RowSample } from '../../../src/io/csv/row-sample.ts';

const lineOf = (bytes: number): string => `${'x'.repeat(bytes - 1)}\n`;

describe('the guess of how many rows a file has', () => {
  it('is a little more than the lines of a small file', () => {
    const text = Buffer.from(`${'a;b;c;d'.repeat(5)}\n`.repeat(1000));
    const sample = new RowSample();
    sample.push(text);
    expect(sample.rows(text.length)).toBe(1020);
  });

  it('is taken from some chunks of a large one, first and late', () => {
    const sample = new RowSample();
    const [short, long] = [Buffer.from(lineOf(20).repeat(100)), Buffer.from(lineOf(60).repeat(100))];
    for (let index = 0; index < 16; index += 1) sample.push(short);
    for (let index = 0; index < 16; index += 1) sample.push(long);
    expect(sample.rows(80_000)).toBe(2040);
  });

  it('leaves no room for blank lines without end', () => {
    const sample = new RowSample();
    sample.push(Buffer.from('\n'.repeat(2000)));
    expect(sample.rows(2_000_000)).toBe(102_000);
  });

  it('is a usual one where no line ends in a line feed', () => {
    const sample = new RowSample();
    sample.push(Buffer.from('a;b\r'.repeat(400)));
    expect(sample.rows(1600)).toBe(11);
  });
});
