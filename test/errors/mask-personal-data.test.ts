import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../src/errors/mask-personal-data.ts';

describe('personal data in a text of somebody else', () => {
  it.each([
    ['write to an.peeters+hr@exemple.example.', 'write to ***@***.'],
    ['<an@exemple.example>,<bram@mail.exemple.example>', '<***@***>,<***@***>'],
    ['an@exemple.example_bram@exemple.example', '***@******@***'],
    ['850314-640.67 is unknown', '******/***-** is unknown'],
    ['user@localhost is no address of the internet', 'user@localhost is no address of the internet'],
  ])('of %j leaves %j', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it.each([
    ['without any', 'a'.repeat(500_000)],
    ['with what begins like an address', `a@${'a'.repeat(500_000)}`],
    ['with what ends like one', `${'a'.repeat(500_000)}@`],
  ])('is looked for in a text of any length: %s', (_, text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});
