/**
 * The document in the manner of the Belgif guide: closed objects stay open in the schema because the service itself
 * refuses unknown fields [addi-prop], alternatives are `oneOf` [sch-oneof], and objects written in place have a title
 * [oas-descr]. `name` is what the value is called where it stands.
 */
export function asGuideWants(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => asGuideWants(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const fields: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value)) {
    if (key === 'additionalProperties') continue;
    if (key === 'properties' && typeof field === 'object' && field !== null) {
      fields.push([key, mapValues(field)]);
    } else {
      fields.push([key === 'anyOf' ? 'oneOf' : key, asGuideWants(field, name)]);
    }
  }
  const isInlineObject = name !== undefined && 'type' in value && value.type === 'object' && !('title' in value);
  return Object.fromEntries(isInlineObject ? [['title', upperFirst(name)], ...fields] : fields);
}

function mapValues(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, asGuideWants(schema, name)]));
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
