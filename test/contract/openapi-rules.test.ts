import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { goodDocument } from './good-document.ts';

const script = path.join(import.meta.dirname, '../../scripts/openapi/lint-openapi.mjs');

type Json = ReturnType<typeof goodDocument>;
type Spoil = (parts: Json) => void;

/** The parts of a document that are spoilt below, by short names. */
function partsOf(document: Json): Json {
  const create = document.paths['/leaves'].post;
  const get = document.paths['/leaves/{leaveId}'].get;
  const leave = document.components.schemas.Leave;
  return { document, paths: document.paths, create, get, leave, fields: leave.properties };
}

function move(paths: Json, from: string, to: string): void {
  paths[to] = paths[from];
  delete paths[from];
}

/** The id of the rule in the guide, what breaks it, and how to break it. */
const BREACHES: readonly (readonly [rule: string, breach: string, spoil: Spoil])[] = [
  ['oas-contra', 'a document of OpenAPI 3.1', ({ document }) => (document.openapi = '3.1.0')],
  ['uri-format', 'an address without the major version', ({ document }) => (document.servers[0].url = '/REST/leave')],
  [
    'uri-format',
    'a loopback address in digits',
    ({ document }) => (document.servers[0].url = 'http://127.0.0.1/REST/a/v1'),
  ],
  ['sec-req', 'an operation that does not say what a token must allow', ({ get }) => delete get.security],
  ['uri-notat', 'a path in kebab-case', ({ paths }) => move(paths, '/leaves', '/career-leaves')],
  ['uri-notat', 'a path that ends in a slash', ({ paths }) => move(paths, '/leaves', '/leaves/')],
  ['uri-extens', 'a path with an extension', ({ paths }) => move(paths, '/leaves', '/leaves.json')],
  [
    'id-name',
    'an identifier below no collection',
    ({ paths, get }) => {
      move(paths, '/leaves/{leaveId}', '/{leaveId}');
      get.summary = 'One';
    },
  ],
  [
    'path-param',
    'a parameter in snake_case',
    ({ create }) => create.parameters.push({ name: 'page_size', in: 'query', schema: { type: 'integer' } }),
  ],
  [
    'sens-dat',
    'a national number as a parameter',
    ({ create }) => create.parameters.push({ name: 'workerSsin', in: 'query', schema: { type: 'string' } }),
  ],
  [
    'sens-dat',
    'an e-mail address in a header',
    ({ create }) =>
      create.parameters.push({ name: 'Reply-To', in: 'header', schema: { type: 'string', format: 'email' } }),
  ],
  ['hdr-case', 'a header of a call in lower case', ({ create }) => (create.parameters[0].name = 'idempotency-key')],
  [
    'hdr-case',
    'a header of an answer in lower case',
    ({ create }) => (create.responses['201'].headers.etag = { schema: { type: 'string' } }),
  ],
  ['cst-header', 'a header that begins with X-', ({ create }) => (create.parameters[0].name = 'X-Key')],
  ['gen-header', 'a header of every call', ({ create }) => (create.parameters[0].name = 'BelGov-Trace-Id')],
  ['openapi-opid', 'an operation in UpperCamelCase', ({ get }) => (get.operationId = 'GetLeave')],
  ['operation-operationId-unique', 'two operations of one name', ({ get }) => (get.operationId = 'createLeave')],
  ['oas-tags', 'a tag that is not declared', ({ get }) => (get.tags = ['Holidays'])],
  ['oas-tags', 'two tags', ({ get }) => (get.tags = ['Leaves', 'Leaves'])],
  ['oas-doc', 'an operation without summary', ({ get }) => (get.summary = undefined)],
  [
    'opbody-req',
    'a body of which is not said whether it is required',
    ({ create }) => (create.requestBody.required = undefined),
  ],
  ['stat-codes', 'the status 422', ({ create }) => (create.responses['422'] = create.responses['400'])],
  ['meth-http', 'a creation without Location', ({ create }) => (create.responses['201'].headers = undefined)],
  ['prb-defaul', 'an operation without default answer', ({ get }) => (get.responses.default = undefined)],
  [
    'err-problem',
    'a refusal that is no problem',
    ({ create, get }) => (create.responses['400'].content = get.responses['200'].content),
  ],
  [
    'evo-object',
    'an answer that is a bare list',
    ({ get }) =>
      (get.responses['200'].content['application/json'].schema = { type: 'array', items: { type: 'integer' } }),
  ],
  ['col-repres', 'items that are no list', ({ fields }) => (fields.items = { type: 'string' })],
  ['hyp-links', 'a link that is any text', ({ fields }) => (fields.self.format = undefined)],
  [
    'oas-comp',
    'a component in lowerCamelCase',
    ({ document, leave }) => (document.components.schemas.oldLeave = leave),
  ],
  ['oas-descr', 'an object in place without title', ({ fields }) => (fields.worker.title = undefined)],
  ['jsn-naming', 'a field in snake_case', ({ fields }) => (fields.start_date = { type: 'string' })],
  ['jsn-null', 'a field that may be null', ({ fields }) => (fields.leaveType.nullable = true)],
  ['cod-design', 'a code in capitals', ({ fields }) => fields.leaveType.enum.push('TIME_CREDIT')],
  ['dec-type', 'a floating point number', ({ fields }) => (fields.days = { type: 'number' })],
  ['addi-prop', 'an object that is closed', ({ leave }) => (leave.additionalProperties = false)],
  ['sch-oneof', 'anyOf', ({ fields }) => (fields.end = { anyOf: [{ type: 'string' }, { type: 'integer' }] })],
  [
    'sch-discr',
    'a discriminator without mapping',
    ({ fields }) =>
      (fields.other = {
        oneOf: [{ $ref: '#/components/schemas/Leave' }],
        discriminator: { propertyName: 'leaveType' },
      }),
  ],
  ['oas-rdonly', 'a required field that is read only', ({ fields }) => (fields.leaveType.readOnly = true)],
  ['oas-defaul', 'a default of a required field', ({ fields }) => (fields.leaveType.default = 'parentalLeave')],
  [
    'oas-exampl',
    'an answer without example',
    ({ get }) => (get.responses['200'].content['application/json'].example = undefined),
  ],
  [
    'oas-exampl',
    'a call without example',
    ({ create }) => (create.requestBody.content['application/json'].example = undefined),
  ],
  [
    'oas3-valid-media-example',
    'an example that breaks its schema',
    ({ get }) => (get.responses['200'].content['application/json'].example = { leaveType: 'holiday' }),
  ],
  ['oas3-valid-schema-example', 'an example that is none', ({ fields }) => (fields.leaveType.example = 12)],
];

/** Documents in one process, because it takes longer to start than to lint. */
function lint(documents: readonly Json[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'openapi-rules-'));
  try {
    const files = documents.map((document, index) => {
      const file = path.join(folder, `document-${String(index)}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    const { stderr } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
    const lines = stderr.split('\n');
    return files.map((file) =>
      lines.flatMap((line) =>
        line.includes(`${path.basename(file)}: `) ? [/\[([^\]]+)\]$/.exec(line)?.[1] ?? line] : [],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the rules for OpenAPI documents', () => {
  let found: readonly (readonly string[])[];
  let rules: readonly string[];

  beforeAll(() => {
    const spoilt = BREACHES.map(([, , spoil]) => {
      const document = goodDocument();
      spoil(partsOf(document));
      return document;
    });
    found = lint([goodDocument(), ...spoilt]);
    const list = `import { BELGIF_RULES } from './belgif-rules.mjs'; console.log(Object.keys(BELGIF_RULES).join(' '));`;
    const options = { cwd: path.dirname(script), encoding: 'utf8' } as const;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', list], options);
    rules = stdout.trim().split(' ');
  }, 120_000);

  it('find nothing in a good document', () => {
    expect(found[0]).toEqual([]);
  });

  it.each(BREACHES.map(([rule, breach], index) => ({ rule, breach, index })))(
    'tell $breach: $rule',
    ({ rule, index }) => {
      expect(new Set(found[index + 1])).toContain(rule);
    },
  );

  it('are each broken by one of these', () => {
    const broken = new Set(BREACHES.map(([rule]) => rule));
    expect(rules.length).toBeGreaterThanOrEqual(25);
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
