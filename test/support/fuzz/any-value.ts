import fc from 'fast-check';

/** What `parse` gives: a document is looked into freely. */
type Json = ReturnType<typeof JSON.parse>;

/** Values for schemas that say too little of what is worth asking, by the names of the components. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Any value that an OpenAPI schema allows. @param components `schemas` of its document */
export function anyValue(schema: Json, components: Json, known: KnownValues = {}): fc.Arbitrary<unknown> {
  const inside = (each: Json): fc.Arbitrary<unknown> => anyValue(each, components, known);
  if (schema.$ref !== undefined) {
    const name: string = schema.$ref.split('/').at(-1);
    const values = known[name];
    return values === undefined ? inside(components[name]) : fc.constantFrom(...values);
  }
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map(inside));
  switch (schema.type) {
    case 'object':
      return anyObject(schema, inside);
    case 'array':
      return fc.array(inside(schema.items), { minLength: schema.minItems ?? 0, maxLength: schema.maxItems ?? 3 });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1_000_000 });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return anyText(schema);
    default:
      throw new Error(`no values for the type ${String(schema.type)}`);
  }
}

function anyObject(schema: Json, inside: (each: Json) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const fields = Object.entries<Json>(schema.properties ?? {}).map(([name, each]) => [name, inside(each)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [], noNullPrototype: true });
}

function anyText({ format, pattern, minLength = 0, maxLength = 40 }: Json): fc.Arbitrary<string> {
  if (format === 'date') return anyDay();
  if (format === 'date-time') return anyDay().map((day) => `${day}T12:00:00+01:00`);
  if (format === 'email') return fc.constantFrom('hr@exemple.be', 'a.b+c@sub.exemple.be');
  if (format === 'uri') return fc.webUrl();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'grapheme' });
}

function anyDay(): fc.Arbitrary<string> {
  const bounds = { min: new Date('2024-06-01'), max: new Date('2029-06-01'), noInvalidDate: true };
  return fc.date(bounds).map((date) => date.toISOString().slice(0, 10));
}
