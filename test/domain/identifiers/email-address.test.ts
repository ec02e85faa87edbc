import { describe, expect, it } from 'vitest';
import { isEmailAddress } from '../../../src/domain/identifiers/email-address.ts';

const LONG_LABEL = 'a'.repeat(60);

describe('an e-mail address', () => {
  it.each([
    'jan@example.be',
    'jan.peeters@example.be',
    'jan.a.peeters+leave@hr.example.be',
    "o'neill@example.be",
    'a_b-c@1-and-1.example.museum',
    'x@y.be',
    'JAN@EXAMPLE.BE',
    `${'a'.repeat(248)}@ex.be`,
  ])('may be %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    '',
    'jan',
    '@example.be',
    'jan@',
    'jan@example',
    'jan@example.b',
    'jan@.be',
    'jan@-example.be',
    'jan@example..be',
    'jan@exa_mple.be',
    '.jan@example.be',
    'jan.@example.be',
    'jan..peeters@example.be',
    'jan peeters@example.be',
    'jan@example.be, an@example.be',
    'mailto:jan@example.be',
    'jan@example.be.',
    'jan@example.12',
    `${'a'.repeat(250)}@${LONG_LABEL}.be`,
    `${'a'.repeat(249)}@ex.be`,
  ])('is not %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});
