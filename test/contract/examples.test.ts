import path from 'node:path';
import { expect, it } from 'vitest';
import { Contract } from '../support/contract/contract.ts';
import { describedOperations } from './documents.ts';
import { walkExamples } from './example-walk.ts';

/** What `parse` gives: a document is looked into freely. */
type Json = ReturnType<typeof JSON.parse>;

const file = path.join(import.meta.dirname, '../../src/mock/openapi/examples/answers.json');

// `npx vitest run test/contract/examples.test.ts --update` writes them anew, and `npm run openapi:documents` the documents.
it('the answers of the examples are those that the service gives to the calls of the examples', async () => {
  const answers = Object.fromEntries(await walkExamples());
  await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot(file);
});

it.each(describedOperations.map((each) => [each.id, each] as const))(
  'the examples of %s are answers as the service might give them, and hold nothing that is not described',
  (_, { method, path: below, operation }) => {
    const contract = new Contract();
    for (const [status, { content = {}, headers = {} }] of Object.entries<Json>(operation.responses)) {
      for (const [mediaType, { example, examples = {} }] of Object.entries<Json>(content)) {
        const values = [example, ...Object.values<Json>(examples).map(({ value }) => value)];
        for (const value of values.filter((each) => each !== undefined)) {
          const given = Object.keys(headers).map((name) => [name.toLowerCase(), 'http://localhost/'] as const);
          const answer = {
            method,
            path: below,
            url: below,
            requestHeaders: {},
            status: status === 'default' ? value.status : Number(status),
            headers: new Map([...given, ['content-type', mediaType] as const]),
            body: Buffer.from(JSON.stringify(value)),
          };
          expect(contract.breachesOf(answer)).toEqual([]);
        }
      }
    }
  },
);
