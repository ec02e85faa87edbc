import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Exchange } from './exchange.ts';

/** What `parse` gives: a document is looked into freely. */
type Json = ReturnType<typeof JSON.parse>;

interface Path {
  readonly pattern: RegExp;
  readonly parameters: number;
  readonly item: Json;
}

const FOLDER = join(import.meta.dirname, '../../../docs/openapi');
/** May come without a body, whatever the document says of problems. */
const EMPTY_REFUSALS: ReadonlySet<number> = new Set([405, 406, 412, 415]);
/** Any operation may answer with these, so that none lists them. */
const GENERAL =
  /^urn:problem-type:belgif:((no|invalid|expired)AccessToken|missingScope|tooMany\w+|internalServerError|badGateway)$/;
/** Its answers follow RFC 6749 and RFC 6750. */
const TOKENS = '/REST/oauth/';

/** The OpenAPI documents that are checked in, against which answers are held. */
export class Contract {
  readonly #ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  readonly #validators = new Map<object, ValidateFunction>();
  readonly #paths: readonly Path[];

  constructor(folder = FOLDER) {
    this.#paths = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => this.#read(name, readFileSync(join(folder, name), 'utf8')))
      // What is written out goes before what a parameter may be.
      .sort((one, other) => one.parameters - other.parameters);
  }

  /** What the answer of a public operation says or lacks against the contract. */
  breachesOf(exchange: Exchange): readonly string[] {
    const { method, status } = exchange;
    // `..` leads elsewhere, in the service as in any address.
    const path = new URL(exchange.path, 'http://localhost').pathname;
    if (path.startsWith(TOKENS)) return [];
    const item = this.#paths.find(({ pattern }) => pattern.test(path))?.item;
    if (item === undefined) return status === 404 ? [] : ['no document knows this path'];
    const operation = item[(method === 'HEAD' ? 'GET' : method).toLowerCase()];
    if (operation === undefined) {
      return status === 405 && exchange.headers.has('allow') ? [] : ['no document knows this method here'];
    }
    const response = operation.responses[String(status)];
    if (response !== undefined) return this.#differences(exchange, response);
    if (status < 400) return [`the status is none of ${operation.operationId}`];
    return this.#differences(exchange, operation.responses.default);
  }

  #differences({ method, status, headers, body }: Exchange, response: Json): readonly string[] {
    const breaches = this.#headerFaults(headers, response.headers ?? {});
    const isEmpty = body.length === 0;
    if (isEmpty && (method === 'HEAD' || EMPTY_REFUSALS.has(status))) return breaches;
    if (response.content === undefined) return isEmpty ? breaches : [...breaches, 'a body where none is described'];
    const mediaType = (headers.get('content-type') ?? '').replace(/\s*;.*$/, '');
    const content = response.content[mediaType];
    if (content === undefined) return [...breaches, `the content type is "${mediaType}"`];
    if (!mediaType.endsWith('json')) return breaches;
    const json: Json = JSON.parse(body.toString());
    return [...breaches, ...this.#schemaFaults(content.schema, json), ...problemFaults(json, status, response)];
  }

  #headerFaults(headers: ReadonlyMap<string, string>, described: Json): string[] {
    return Object.entries<Json>(described).flatMap(([name, { required, schema }]) => {
      const value = headers.get(name.toLowerCase());
      if (value === undefined) return required === true ? [`the header ${name} is missing`] : [];
      return this.#schemaFaults(schema, value).map((fault) => `the header ${name}: ${fault}`);
    });
  }

  /** Where and what; never the value, which may be personal. */
  #schemaFaults(schema: object, value: unknown): string[] {
    let validate = this.#validators.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(schema);
      this.#validators.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const more = 'additionalProperty' in params ? ` "${String(params['additionalProperty'])}"` : '';
      return `${instancePath === '' ? 'the body' : instancePath} ${message ?? 'is wrong'}${more}`;
    });
  }

  #read(name: string, text: string): Path[] {
    const document = closed(parse(text), name);
    this.#ajv.addSchema({ $id: name, components: document.components });
    const base: string = document.servers[0].url;
    return Object.entries<Json>(document.paths).map(([path, item]) => ({
      pattern: new RegExp(`^${(base + path).replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      parameters: path.split('{').length,
      item,
    }));
  }
}

/** A problem that an operation lists is one of those that it lists; each says the status that it comes with. */
function problemFaults(json: Json, status: number, { description = '' }: Json): string[] {
  if (status < 400 || json.type === undefined) return [];
  const listsSome = description.includes('urn:problem-type:') && !GENERAL.test(json.type);
  const isListed = !listsSome || description.includes(`\`${json.type}\``);
  return [
    ...(json.status === status ? [] : [`the problem says the status ${json.status}`]),
    ...(isListed ? [] : [`the problem ${json.type} is not described for this status`]),
  ];
}

/**
 * The document with every object closed: the contract leaves objects open for what comes later, but what an answer
 * holds today must be described. References lead to the components of this document among all documents.
 */
function closed(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map((item) => closed(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries<Json>(value).map(([key, field]) => [key, closed(field, name)]));
  if (typeof fields['$ref'] === 'string') return { $ref: name + fields['$ref'] };
  const isOpen = fields['type'] === 'object' && fields['properties'] !== undefined;
  return isOpen ? { additionalProperties: false, ...fields } : fields;
}
