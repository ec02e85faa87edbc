import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { build } from 'esbuild';

/** What `JSON.parse` gives: tests look into it freely. */
type Json = ReturnType<typeof JSON.parse>;

export interface GeneratedCall {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GeneratedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Json;
}

/** An operation by its id, as somebody calls it who has nothing but the document and a generator. */
export type GeneratedClient = (operationId: string, call?: GeneratedCall) => Promise<GeneratedAnswer>;

export interface GeneratedModule {
  open(setting: { readonly baseUrl: string; readonly token: string; readonly fetch: typeof fetch }): GeneratedClient;
}

/** Makes a client of a document that is checked in, as `npx @hey-api/openapi-ts` does, and loads it. */
export async function generateClient(name: 'careerBreak' | 'workdayCalculation'): Promise<GeneratedModule> {
  const folder = await mkdtemp(path.join(tmpdir(), 'generated-client-'));
  try {
    const input = path.join(import.meta.dirname, `../../../docs/openapi/${name}.yaml`);
    await createClient({ input, output: path.join(folder, 'client'), logs: { level: 'silent', file: false } });
    const outfile = path.join(folder, 'client.mjs');
    const contents = `export * as sdk from './client/sdk.gen.ts'; export { createClient } from './client/client/index.ts';`;
    const stdin = { contents, resolveDir: folder, loader: 'ts' } as const;
    await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
    const made: Json = await import(pathToFileURL(outfile).href);
    return {
      open: ({ baseUrl, token, fetch }) => {
        const client = made.createClient({ baseUrl, auth: token, fetch });
        return async (operationId, call = {}) => {
          const { data, error, response } = await made.sdk[operationId]({ client, ...call });
          return { status: response.status, headers: response.headers, data: data ?? error };
        };
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
