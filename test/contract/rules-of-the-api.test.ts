import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const EVERY = 'contract/every-operation.test.ts';
const CALLS = 'contract/calls-of-the-program.test.ts';
const LINT = 'contract/openapi-rules.test.ts';
const HTTP = 'mock/http-conventions.test.ts';
/** Fails the test during which an answer is not so. */
const ALL = 'support/contract/conventions.ts';
const CONTRACT = 'support/contract/contract.ts';

/** The rules of our HTTP API, with what proves each: a file below `test`, and words of it. */
const PROOFS: readonly (readonly [rule: string, file: string, words: string])[] = [
  ['every operation says what a token must allow', LINT, 'an operation that does not say what a token must allow'],
  ['JSON, problems as application/problem+json', CONTRACT, 'the content type is'],
  ['a problem has type, page, title, status, detail and occurrence', HTTP, 'is a problem with type, page, title'],
  ['a problem says the status that it comes with', CONTRACT, 'the problem says the status'],
  ['lowerCamelCase: paths', LINT, 'a path in kebab-case'],
  ['lowerCamelCase: parameters', LINT, 'a parameter in snake_case'],
  ['lowerCamelCase: properties', LINT, 'a field in snake_case'],
  ['lowerCamelCase: codes', LINT, 'a code in capitals'],
  ['addresses are /REST/<apiName>/v<major>', LINT, 'an address without the major version'],
  ['no trailing slash', LINT, 'a path that ends in a slash'],
  ['no trailing slash is served', HTTP, 'of a path that does not exist is 404'],
  ['no file extension', LINT, 'a path with an extension'],
  ['no national number or e-mail address in a URL or header: the document', LINT, 'a national number as a parameter'],
  ['no national number or e-mail address in a URL or header: the program', CALLS, 'name nobody in a URL or a header'],
  [
    'no national number or e-mail address in a URL or header: the tests',
    ALL,
    'a URL or a header holds a national number',
  ],
  ['search is POST …/query', CALLS, "'POST query'"],
  ['every call and answer has an example', LINT, 'an answer without example'],
  ['no answer is a 500, whatever is asked', 'contract/fuzzed-calls.test.ts', 'gets an answer that the document allows'],
  ['no page of another site reaches the service', 'mock/foreign-pages.test.ts', 'gets no leave when its browser asks'],
  ['every operation has a default problem', LINT, 'an operation without default answer'],
  ['only problems of its own are listed', CONTRACT, 'is not described for this status'],
  ['the client decides on status, content type and type', 'client/fault-classes.test.ts', 'has its defined outcome'],
  ['no 422: the document', LINT, 'the status 422'],
  ['no 422: the answers', ALL, '422 is not in the guide'],
  ['bad input is 400 with issues', HTTP, 'is one issue about the body'],
  ['429 and 503 carry Retry-After', ALL, 'nothing says when to try again'],
  ['the client obeys Retry-After', 'batch/retry-policy.test.ts', '429, seconds'],
  ['a trace id on every answer', ALL, 'no trace id of at most 36 characters'],
  ['a trace id on every call, new for each attempt', CALLS, 'have a trace id each, at most 36 characters long'],
  ['a trace id that is too long is not given back', HTTP, 'does not give back a trace id that is too long'],
  ['collections are objects with items', LINT, 'items that are no list'],
  ['an answer is never a bare list', LINT, 'an answer that is a bare list'],
  ['nothing is null: the document', LINT, 'a field that may be null'],
  ['servers refuse unknown fields', EVERY, 'refuses fields that it does not know'],
  ['servers refuse unknown query parameters', EVERY, 'refuses query parameters that it does not know'],
  ['clients ignore unknown fields', 'client/fault-classes.test.ts', 'extraField'],
  ['answers are fully described', CONTRACT, 'additionalProperties: false'],
  ['OpenAPI 3.0', LINT, 'a document of OpenAPI 3.1'],
  ['the document is YAML, at doc/openapi.yaml', 'mock/reference-data.test.ts', 'doc/openapi.yaml'],
  ['dates and date-times', CONTRACT, 'ajv-formats'],
  ['Cache-Control: no-store', ALL, 'lets personal data be stored'],
  ['a ticket of somebody else is not found', EVERY, 'does not find what somebody else filed'],
  ['a ticket that there is not is not found', EVERY, 'does not find what is not there'],
  ['405 with Allow', EVERY, 'names the methods of its path when another is used'],
  ['406', EVERY, 'answers in no other form than its own'],
  ['415', EVERY, 'takes its body in no other form'],
  ['keys and trace ids are random', CALLS, 'have a random key for each content'],
  ['a reference shaped like a national number is told', 'e2e/personal-data.test.ts', 'clientReference: dotted(CANARY)'],
  ['journals, logs and output name nobody', 'e2e/personal-data.test.ts', 'national numbers and e-mail addresses'],
];

describe('a rule of the API', () => {
  it.each(PROOFS)('has a proof: %s', (_, file, words) => {
    expect(readFileSync(path.join(import.meta.dirname, '..', file), 'utf8')).toContain(words);
  });

  it('is told once', () => {
    expect(new Set(PROOFS.map(([rule]) => rule)).size).toBe(PROOFS.length);
  });
});
