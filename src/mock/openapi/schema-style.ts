const LINKS: ReadonlySet<string> = new Set(['href', 'self', 'next']);

/**
 * The document in the manner of the Belgif guide: closed objects stay open in the schema because the service itself
 * refuses unknown fields [addi-prop], alternatives are `oneOf` [sch-oneof], objects written in place have a title
 * [oas-descr], links are URIs [hyp-links], and nothing is null [jsn-null]. `name` is what the value is called where it
 * stands.
 */
export function asGuideWants(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => asGuideWants(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const fields: [string, unknown][] = [];
  const given: [string, unknown][] = Object.entries(value);
  for (const [key, field] of given) {
    if (key === 'additionalProperties' || key === 'nullable') continue;
    if (key === 'example' || key === 'examples') {
      // What somebody sends or gets, not how it is described.
      fields.push([key, field]);
    } else if (key === 'properties' && typeof field === 'object' && field !== null) {
      fields.push([key, mapValues(field)]);
    } else {
      fields.push([renamed(key, field), asGuideWants(field, name)]);
    }
  }
  const hasTitle = fields.some(([key]) => key === 'title');
  const isInlineObject = name !== undefined && 'type' in value && value.type === 'object' && !hasTitle;
  return Object.fromEntries(isInlineObject ? [['title', upperFirst(name)], ...fields] : fields);
}

/** The generator writes the title of a schema as its description: one word in capitals is never a description. */
function renamed(key: string, field: unknown): string {
  if (key === 'anyOf') return 'oneOf';
  return key === 'description' && typeof field === 'string' && /^(?:[A-Z][a-z]+){2,}$/.test(field) ? 'title' : key;
}

function mapValues(properties: object): object {
  const entries: [string, unknown][] = Object.entries(properties);
  return Object.fromEntries(entries.map(([name, schema]) => [name, asLink(name, asGuideWants(schema, name))]));
}

function asLink(name: string, schema: unknown): unknown {
  const isText = typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'string';
  return isText && LINKS.has(name) ? { ...schema, format: 'uri' } : schema;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
