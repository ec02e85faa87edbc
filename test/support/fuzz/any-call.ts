import fc from 'fast-check';
import type { DescribedOperation } from '../../contract/documents.ts';
import { anyValue, type KnownValues } from './any-value.ts';
import { brokenValue, ODD_BODIES, ODD_TEXTS } from './broken-value.ts';
import type { RawCall } from './raw-call.ts';

/** What `parse` gives: a document is looked into freely. */
type Json = ReturnType<typeof JSON.parse>;

export interface FuzzedWorld {
  /** `schemas` of the document that the operation is in. */
  readonly components: Json;
  /** Values that lead somewhere, by the name of a component, and of parameters of paths. */
  readonly known: KnownValues;
}

type Field = readonly [name: string, value: string];

const OTHER_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const ODD_SEGMENTS = [
  '..',
  '.',
  '%2e%2e',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%5c..%5c',
  '%00',
  '%',
  '%zz',
  '%ff%fe',
  '%E2%80%AE',
  '__proto__',
  'constructor',
  'query',
  '*',
  '{ticketNumber}',
  ';v=1',
  'A'.repeat(5000),
];
const ODD_QUERIES = [
  'page=1&page=2',
  'page=0',
  'page=-1',
  'page=1e3',
  'pageSize=99999999999999999999',
  'page[]=1',
  'sort=__proto__',
  'sort=-',
  'sort=%00',
  'colour=blue',
  '__proto__=1',
  'constructor=1',
  '%',
  '%ff',
  '&&&==',
  `page=${'9'.repeat(5000)}`,
];
const ODD_HEADERS: readonly Field[] = [
  ['accept', ''],
  ['accept', 'text/html;q=x, ,;;'],
  ['accept', 'application/problem+json'],
  ['accept', `${'a/b,'.repeat(2000)}*/*`],
  ['accept-language', '*;q=0, x-y-z;q=9, __proto__'],
  ['accept-encoding', 'gzip, br, identity;q=0'],
  ['authorization', 'Bearer'],
  ['authorization', 'Bearer x'],
  ['authorization', 'Basic Og=='],
  ['authorization', `Bearer ${'x'.repeat(5000)}`],
  ['belgov-trace-id', 'x'.repeat(500)],
  ['belgov-trace-id', '\u00ff\u00fe'],
  ['content-encoding', 'gzip'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', 'application/jsonp'],
  ['content-type', 'application/json, text/plain'],
  ['content-type', 'multipart/form-data'],
  ['content-type', 'multipart/form-data; boundary='],
  ['content-type', `multipart/form-data; boundary=${'b'.repeat(5000)}`],
  ['content-type', 'text/plain'],
  ['content-type', ''],
  ['expect', '200-maybe'],
  ['if-match', '"x", W/"y", *'],
  ['if-none-match', '*'],
  ['if-none-match', '",,,'],
  ['range', 'bytes=0-1'],
  ['idempotency-key', 'no-uuid'],
  ['idempotency-key', '""'],
  ['transfer-encoding', 'chunked'],
  ['x-http-method-override', 'DELETE'],
  ['x-forwarded-host', 'rebound.example'],
];

/** Any call of an operation: as it should be, or with something in it as it should not. */
export function anyCall({ method, path, operation }: DescribedOperation, world: FuzzedWorld): fc.Arbitrary<RawCall> {
  return fc
    .record({
      method: rarely(fc.constantFrom(...OTHER_METHODS), fc.constant(method)),
      path: anyPath(path, world),
      query: rarely(fc.constantFrom(...ODD_QUERIES), anyQuery(operation.parameters ?? [], world)),
      content: anyContent(operation.requestBody?.content ?? {}, world),
      key: fc.uuid({ version: 4 }),
      others: fc.array(fc.constantFrom(...ODD_HEADERS), { maxLength: 3 }),
      hasOthers: fc.nat(3),
    })
    .map(({ method: used, path: below, query, content, key, others, hasOthers }) => ({
      method: used,
      path: query === '' ? below : `${below}?${query}`,
      headers: [
        ['idempotency-key', `"${key}"`],
        ...(content === undefined ? [] : [['content-type', content.type] as const]),
        ...(hasOthers === 0 ? others : []),
      ],
      ...(content !== undefined && used !== 'TRACE' && { body: content.body }),
    }));
}

function rarely<T>(odd: fc.Arbitrary<T>, usual: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: odd, weight: 1 }, { arbitrary: usual, weight: 7 });
}

function anyPath(path: string, { known }: FuzzedWorld): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return fc.constant(segment);
    const odd = fc.oneof(
      fc.constantFrom(...ODD_SEGMENTS),
      fc.constantFrom(...ODD_TEXTS.filter(isEncodable)).map(encode),
    );
    return rarely(odd, fc.constantFrom(...(known[name] ?? ['unknown'])));
  });
  return fc.tuple(...segments).map((chosen) => chosen.join('/'));
}

const isEncodable = (text: string): boolean => !text.includes('\ud800') && text.length < 1000;
const encode = (text: string): string => encodeURIComponent(text);

function anyQuery(parameters: readonly Json[], { components }: FuzzedWorld): fc.Arbitrary<string> {
  const own = parameters.filter((parameter) => parameter.in === 'query');
  const values = own.map(({ name, schema }) =>
    fc.option(anyValue(schema, components).map((value) => [value].flat().map((each) => `${name}=${String(each)}`))),
  );
  return fc.tuple(...values).map((chosen) => chosen.flatMap((each) => each ?? []).join('&'));
}

interface Content {
  readonly type: string;
  readonly body: Buffer;
}

function anyContent(content: Json, world: FuzzedWorld): fc.Arbitrary<Content | undefined> {
  const json = content['application/json'];
  if (json !== undefined) return anyJson(json.schema, world);
  const form = content['multipart/form-data'];
  if (form !== undefined) return anyForm(form.schema, world);
  return rarely<Content | undefined>(
    fc.constant({ type: 'application/json', body: Buffer.from('{}') }),
    fc.constant(undefined),
  );
}

function anyJson(schema: Json, { components, known }: FuzzedWorld): fc.Arbitrary<Content> {
  const good = anyValue(schema, components, known);
  const text = fc.oneof(
    good.map((value) => JSON.stringify(value)),
    good.chain(brokenValue).map((value) => JSON.stringify(value) ?? ''),
    fc.constantFrom(...ODD_BODIES),
  );
  return text.map((body) => ({ type: 'application/json', body: Buffer.from(body) }));
}

const PDF = Buffer.from('%PDF-1.7\n');
const BOUNDARY = 'boundary';
const LONG = 'n'.repeat(3000);

interface Part {
  readonly name: string;
  /** As it stands in the header of the part. */
  readonly fileName: string;
  readonly body: Buffer;
}

function anyForm(schema: Json, { components, known }: FuzzedWorld): fc.Arbitrary<Content> {
  const { properties } = schema.$ref === undefined ? schema : components[schema.$ref.split('/').at(-1)];
  const good = anyValue(properties.description, components, known);
  const description = fc.oneof(good, good.chain(brokenValue)).map((value) => Buffer.from(JSON.stringify(value) ?? ''));
  const anyPart: fc.Arbitrary<Part> = fc.record({
    name: rarely(fc.constantFrom('', 'content"; x="', '__proto__', LONG), fc.constantFrom('description', 'content')),
    fileName: fc.constantFrom('', '; filename="a.pdf"', '; filename="../../x"', '; filename', `; filename="${LONG}"`),
    body: fc.oneof(description, fc.constantFrom(PDF, Buffer.from('MZ'), Buffer.alloc(0))),
  });
  const usual: fc.Arbitrary<readonly Part[]> = description.map((body) => [
    { name: 'description', fileName: '', body },
    { name: 'content', fileName: '; filename="a.pdf"', body: PDF },
  ]);
  return fc
    .record({
      parts: fc.oneof(usual, fc.array(anyPart, { maxLength: 30 })),
      cutOff: rarely(fc.constantFrom(1, 4, 30), fc.constant(0)),
    })
    .map(({ parts, cutOff }) => {
      const whole = formOf(parts);
      return {
        type: `multipart/form-data; boundary=${BOUNDARY}`,
        body: whole.subarray(0, Math.max(0, whole.length - cutOff)),
      };
    });
}

function formOf(parts: readonly Part[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap(({ name, fileName, body }) => [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}
