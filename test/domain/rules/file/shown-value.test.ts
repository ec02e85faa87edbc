import { describe, expect, it } from 'vitest';
import { showPath, showValue } from '../../../../src/domain/rules/file/shown-value.ts';

describe('the path of a document in a message', () => {
  it.each([
    ['a relative path as the row writes it', 'certs/2026/a.pdf', 'certs/2026/a.pdf'],
    ['the name of a file whose folders are those of a machine', '/home/someone/certs/a.pdf', 'a.pdf'],
    ['the same on Windows', 'C:\\Users\\someone\\a.pdf', 'a.pdf'],
    ['the same on a server', '\\\\server\\share\\a.pdf', 'a.pdf'],
    ['no national number', 'certs/850314-640.67.pdf', 'certs/******/***-**.pdf'],
    ['no address', 'jan@example.be.pdf', '***@***'],
    ['the end of a long one', `${'folder/'.repeat(20)}a.pdf`, `…${`${'folder/'.repeat(20)}a.pdf`.slice(-60)}`],
  ])('shows %s', (_, path, shown) => {
    expect(showPath(path)).toBe(shown);
  });
});

describe('the value of a cell in a message', () => {
  it('is on one line and cut at its end when it is long', () => {
    expect(showValue(`a\r\nb${'c'.repeat(80)}`)).toBe(`a b${'c'.repeat(57)}…`);
  });

  it('holds nobody’s address, wherever addresses stand', () => {
    expect(showValue('jan@example.be;an@example.be <jo@x.be> @ b@')).toBe('***@***@example.be ***@*** @ b@');
  });

  it('is found in no time in a cell as long as a file', () => {
    expect(showValue('c'.repeat(500_000))).toBe(`${'c'.repeat(60)}…`);
    expect(showValue(`${'c'.repeat(500_000)}@`)).toBe(`${'c'.repeat(60)}…`);
  });
});
