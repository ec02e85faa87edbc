import type { MockFaultKind } from '../../schemas/wire/mock-controls.ts';
import type { Written } from '../http/respond.ts';

/** A code that no document of today lists. */
const LATER_CODE = 'addedLater';
const CODE_FIELDS: ReadonlySet<string> = new Set(['status', 'attachmentType']);

/** The service's own answer as a fault leaves it. */
export function alterAnswer(kind: MockFaultKind, written: Written): Written {
  switch (kind) {
    case 'wrongContentType':
      return { ...written, headers: { ...written.headers, 'Content-Type': 'text/plain; charset=utf-8' } };
    case 'unknownEnumCode':
      return alterJson(written, withLaterCodes);
    case 'extraField':
      return alterJson(written, withLaterFields);
    default:
      return written;
  }
}

function alterJson(written: Written, alter: (json: unknown) => unknown): Written {
  if (typeof written.body !== 'string' || written.headers['Content-Type'] !== 'application/json') return written;
  const json: unknown = JSON.parse(written.body);
  return { ...written, body: JSON.stringify(alter(json)) };
}

function withLaterCodes(json: unknown): unknown {
  return mapFields(json, withLaterCodes, (name, value) =>
    typeof value === 'string' && CODE_FIELDS.has(name) ? LATER_CODE : undefined,
  );
}

function withLaterFields(json: unknown): unknown {
  const inner = mapFields(json, withLaterFields, () => undefined);
  const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  return isObject ? { ...inner, addedLater: { since: 'later' } } : inner;
}

/** A copy in which `replace` decides each field; what it leaves open is looked into. */
function mapFields(
  json: unknown,
  recur: (json: unknown) => unknown,
  replace: (name: string, value: unknown) => unknown,
): unknown {
  if (Array.isArray(json)) return json.map(recur);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, replace(name, value) ?? recur(value)]));
}
