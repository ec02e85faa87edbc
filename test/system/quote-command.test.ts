import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quoteCommand } from '../../src/system/quote-command.ts';

const WORDS = [
  'submit',
  'Février 2026.csv',
  "l'été.csv",
  '$HOME',
  '',
  'a"b',
  '--map=x=y',
  '~',
  '*',
  '=ls',
  'two\nlines',
];

describe('a command to type again', () => {
  it('arrives in a shell as the same words', () => {
    const script = `printf '%s\\0' ${quoteCommand(WORDS, 'linux')}`;
    const arrived = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
    expect(arrived).toEqual(WORDS);
  });

  it('is left as it is where nothing needs a quote', () => {
    expect(quoteCommand(['baw', 'submit', 'data/a.csv', '--service', 'https://x.example:8/y'], 'linux')).toBe(
      'baw submit data/a.csv --service https://x.example:8/y',
    );
  });

  it('has the quotes that Windows knows', () => {
    expect(quoteCommand(['baw', 'C:\\data\\a.csv', 'my file.csv', 'a"b'], 'win32')).toBe(
      String.raw`baw C:\data\a.csv "my file.csv" "a\"b"`,
    );
  });
});
