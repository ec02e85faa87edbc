// What the rules of belgif-rules.mjs ask of a part of a document. A function gives the faults that it finds.
import core from '@stoplight/spectral-core';

const { createRulesetFunction } = core;

const CAMEL = /^[a-z][a-zA-Z0-9]*$/;
const PASCAL = /^[A-Z][a-zA-Z0-9]*$/;
const HEADER = /^[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*$/;
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];
const STATUS_CODES = ['200', '201', '202', '204', '303', '304', '400', '401', '403', '404', '405', '406', '409', '412'];
STATUS_CODES.push('413', '415', '429', '500', '502', '503', 'default');
/** Headers of every call or answer, which no operation repeats. */
const GENERAL = ['belgov-trace-id', 'belgov-related-trace-id', 'cache-control', 'content-type', 'content-language'];
GENERAL.push('vary', 'server', 'retry-after', 'allow', 'accept', 'accept-language', 'authorization');
const SENSITIVE = /ssin|niss|insz|nationalNumber|mail/i;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMethod = (name) => METHODS.includes(name);
const fault = (message, path) => [{ message, ...(path !== undefined && { path }) }];
const segments = (path) => path.split('/').slice(1);
const isParameter = (segment) => segment.startsWith('{') && segment.endsWith('}');

/** A function of spectral from a plain one: the value, and the path of the place in the document. */
const check = (find) =>
  createRulesetFunction({ input: null, options: null }, (value, _, { path }) => find(value, path));

/** A fault for every name of an object that is not written so. */
const names = (pattern, manner) =>
  check((value, path) =>
    Object.keys(value)
      .filter((name) => !pattern.test(name))
      .flatMap((name) => fault(`"${name}" is not ${manner}`, [...path, name])),
  );

export const pascalNames = names(PASCAL, 'UpperCamelCase');
export const knownStatusCodes = names(new RegExp(`^(${STATUS_CODES.join('|')})$`), 'a status of the guide');

export const camelName = check((value) => (CAMEL.test(value) ? [] : fault(`"${value}" is not lowerCamelCase`)));
export const camelParameter = check((parameter) =>
  parameter.in === 'header' || CAMEL.test(parameter.name) ? [] : fault(`"${parameter.name}" is not lowerCamelCase`),
);
export const openapi3 = check((value) => (/^3\.0\.\d+$/.test(value) ? [] : fault('the document is not OpenAPI 3.0')));
export const serverUrl = check((value) =>
  /^(http:\/\/localhost:\d+)?\/REST\/[a-z][a-zA-Z0-9]*\/v[1-9]\d*$/.test(value)
    ? []
    : fault(`"${value}" is not /REST/<apiName>/v<major>`),
);

export const pathSegments = check((paths, at) =>
  Object.keys(paths).flatMap((path) =>
    segments(path)
      .filter((segment) => !isParameter(segment) && path !== '/doc/openapi.yaml' && !CAMEL.test(segment))
      .flatMap((segment) => fault(`"${segment}" in ${path} is not lowerCamelCase`, [...at, path])),
  ),
);
export const noExtension = check((paths, at) =>
  Object.keys(paths).flatMap((path) =>
    path !== '/doc/openapi.yaml' && /\.\w+$/.test(path) ? fault(`${path} has a file extension`, [...at, path]) : [],
  ),
);
/** `/things/{thingId}`, never `/{a}/{b}`: an identifier stands below the collection that it is one of. */
export const parametersBelowCollections = check((paths, at) =>
  Object.keys(paths).flatMap((path) =>
    segments(path).some((segment, index, all) => isParameter(segment) && isParameter(all[index - 1] ?? '{}'))
      ? fault(`an identifier in ${path} stands below no collection`, [...at, path])
      : [],
  ),
);

/** A person's number or address belongs in a body: URLs and headers end up in logs. */
export const notSensitive = check((parameter) => {
  const { $ref = '', format } = parameter.schema ?? {};
  const isSensitive = SENSITIVE.test(parameter.name ?? '') || /\/(Ssin|EmailAddress)$/.test($ref) || format === 'email';
  return isSensitive ? fault(`"${parameter.name}" puts a person into a URL or a header`) : [];
});
/** The names of the headers of a list of answers, or of a parameter that is one. */
const headersOf = (value) =>
  typeof value.in !== 'string' ? Object.keys(value) : value.in === 'header' ? [value.name] : [];
const headersThat = (isWrong, message) =>
  check((value) =>
    headersOf(value)
      .filter(isWrong)
      .flatMap((name) => fault(`"${name}" ${message}`)),
  );
export const headersInKebab = headersThat((name) => !HEADER.test(name), 'is not Upper-Kebab-Case');
export const noExperimentalHeader = headersThat((name) => /^x-/i.test(name), 'begins with X-');
export const notGeneral = headersThat((name) => GENERAL.includes(name.toLowerCase()), 'is a header of every call');

const problemContent = (response) => response?.content?.['application/problem+json']?.schema?.$ref;
const isProblem = (response) => /\/\w*Problem$/.test(problemContent(response) ?? '');
export const hasDefaultProblem = check((responses) =>
  isProblem(responses.default) ? [] : fault('no `default` answer with a Problem'),
);
/** A service that is down says so as its health [hlth-res]. */
const isHealth = (response) => (response.content?.['application/json']?.schema?.$ref ?? '').endsWith('/HealthStatus');
/** A refusal is a Problem, or has no body where the guide allows that. */
export const refusalsAreProblems = check((responses, path) =>
  Object.entries(responses).flatMap(([status, response]) => {
    const isRefusal = /^[45]/.test(status);
    const mayBeEmpty = ['405', '406', '412', '415'].includes(status) && response.content === undefined;
    return !isRefusal || mayBeEmpty || isProblem(response) || (status === '503' && isHealth(response))
      ? []
      : fault(`the answer ${status} is no Problem`, [...path, status]);
  }),
);
export const createdHasLocation = check((response) =>
  response.headers?.Location === undefined ? fault('an answer 201 without `Location`') : [],
);
/** An empty list says that it is open to everybody; to say nothing is to have forgotten. */
export const securityIsSaid = check((operation) =>
  Array.isArray(operation.security) ? [] : fault('an operation that does not say what a token must allow'),
);
/** That an example is as its schema wants, spectral's own rules see to. */
export const hasExample = check((content, path) => {
  const type = String(path.at(-1));
  const isShown = content.example !== undefined || Object.keys(content.examples ?? {}).length > 0;
  return isShown || !/json$|^multipart/.test(type) ? [] : fault('no example of what is sent or answered');
});
export const hasSummary = check((operation) =>
  (operation.summary ?? '').trim() === '' ? fault('an operation without summary') : [],
);
export const oneDeclaredTag = createRulesetFunction(
  { input: null, options: null },
  (operation, _, { documentInventory }) => {
    const declared = (documentInventory.resolved.tags ?? []).map(({ name }) => name);
    const tags = operation.tags ?? [];
    return tags.length === 1 && declared.includes(tags[0]) ? [] : fault('not exactly one declared tag');
  },
);
export const requiredIsSaid = check((body) =>
  typeof body.required === 'boolean' ? [] : fault('`requestBody.required` is not said'),
);

/** Every schema of a document, with how it is reached. Examples and property names are no schemas. */
function schemasIn(document) {
  const found = [];
  const visit = (schema, path, isInPlace) => {
    if (!isObject(schema) || schema.$ref !== undefined) return;
    found.push({ schema, path, isInPlace });
    for (const [name, each] of Object.entries(schema.properties ?? {}))
      visit(each, [...path, 'properties', name], true);
    for (const key of ['items', 'additionalProperties']) visit(schema[key], [...path, key], true);
    for (const key of ['oneOf', 'anyOf'])
      (schema[key] ?? []).forEach((each, i) => visit(each, [...path, key, i], true));
    (schema.allOf ?? []).forEach((each, i) => visit(each, [...path, 'allOf', i], false));
    visit(schema.not, [...path, 'not'], false);
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    visit(schema, ['components', 'schemas', name], false);
  }
  const visitContent = (holder, path) => {
    for (const [type, { schema }] of Object.entries(holder?.content ?? {})) {
      visit(schema, [...path, 'content', type, 'schema'], true);
    }
  };
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item).filter(([name]) => isMethod(name))) {
      const at = ['paths', path, method];
      (operation.parameters ?? []).forEach(({ schema }, i) => visit(schema, [...at, 'parameters', i, 'schema'], true));
      visitContent(operation.requestBody, [...at, 'requestBody']);
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        visitContent(response, [...at, 'responses', status]);
        for (const [name, { schema }] of Object.entries(response.headers ?? {})) {
          visit(schema, [...at, 'responses', status, 'headers', name, 'schema'], true);
        }
      }
    }
  }
  return found;
}

/** The faults of single schemas, each told where it is. */
const eachSchema = (find) =>
  check((document) =>
    schemasIn(document).flatMap((entry) => {
      const message = find(entry);
      return message === undefined ? [] : fault(message, entry.path);
    }),
  );

export const inlineObjectsHaveTitles = eachSchema(({ schema, isInPlace }) => {
  const isUntitled = isInPlace && schema.type === 'object' && !PASCAL.test(schema.title ?? '');
  return isUntitled ? 'an object that is written in place has no UpperCamelCase title' : undefined;
});
export const onlyMapsAreOpen = eachSchema(({ schema }) =>
  schema.properties !== undefined && schema.additionalProperties !== undefined
    ? '`additionalProperties` beside named properties: it is for maps only'
    : undefined,
);
export const onlyOneOf = eachSchema(({ schema }) => {
  if (schema.anyOf !== undefined) return '`anyOf` is not one of the allowed forms';
  return schema.oneOf !== undefined && schema.properties !== undefined ? '`oneOf` beside properties' : undefined;
});
export const mappedDiscriminators = eachSchema(({ schema }) => {
  if (schema.discriminator === undefined) return undefined;
  const mapped = Object.values(schema.discriminator.mapping ?? {});
  const isFull = (schema.oneOf ?? []).every(({ $ref }) => mapped.includes($ref));
  return isFull && mapped.length > 0 ? undefined : 'the discriminator does not map every alternative by its reference';
});
export const readOnlyIsOptional = eachSchema(({ schema }) => {
  const names = (schema.required ?? []).filter((name) => schema.properties?.[name]?.readOnly === true);
  return names.length > 0 ? `read only and required: ${names.join(', ')}` : undefined;
});
export const requiredHasNoDefault = eachSchema(({ schema }) => {
  const names = (schema.required ?? []).filter((name) => schema.properties?.[name]?.default !== undefined);
  return names.length > 0 ? `a default that never applies: ${names.join(', ')}` : undefined;
});
export const neverNull = eachSchema(({ schema }) =>
  schema.nullable === true ? 'a property that is null is left out' : undefined,
);
export const noFloatingPoint = eachSchema(({ schema }) =>
  schema.type === 'number' ? 'decimals are strings with a pattern' : undefined,
);
export const linksAreUris = eachSchema(({ schema }) => {
  const links = ['href', 'self', 'next'].filter((name) => {
    const { $ref, format } = schema.properties?.[name] ?? { format: 'uri' };
    return $ref === undefined && format !== 'uri';
  });
  return links.length > 0 ? `no \`format: uri\`: ${links.join(', ')}` : undefined;
});
export const answersAreObjects = eachSchema(({ schema, path }) =>
  schema.type === 'array' && path.at(-1) === 'schema' && path.includes('content')
    ? 'a list is not wrapped in an object'
    : undefined,
);
export const camelProperties = eachSchema(({ schema }) => {
  const wrong = Object.keys(schema.properties ?? {}).filter((name) => !CAMEL.test(name));
  return wrong.length > 0 ? `not lowerCamelCase: ${wrong.join(', ')}` : undefined;
});
/** The states of the health are the guide's own, in capitals. */
export const camelCodes = eachSchema(({ schema, path }) => {
  const isHealth = path.includes('HealthStatus');
  const wrong = (schema.enum ?? []).filter((code) => typeof code === 'string' && !isHealth && !CAMEL.test(code));
  return wrong.length > 0 ? `not lowerCamelCase: ${wrong.join(', ')}` : undefined;
});
/** Collections are lists in `items`. */
export const itemsAreLists = eachSchema(({ schema }) => {
  const { items } = schema.properties ?? {};
  return items !== undefined && items.type !== 'array' ? '`items` is no list' : undefined;
});
