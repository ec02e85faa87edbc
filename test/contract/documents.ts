import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What `parse` gives: tests look into it freely. */
type Json = ReturnType<typeof JSON.parse>;

export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  /** With the base path of its API, parameters in braces. */
  readonly path: string;
  readonly operation: Json;
}

const FOLDER = path.join(import.meta.dirname, '../../docs/openapi');

/** Every operation of the documents that are checked in. */
export const describedOperations: readonly DescribedOperation[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const document: Json = parse(readFileSync(path.join(FOLDER, name), 'utf8'));
    const base: string = document.servers[0].url;
    return Object.entries<Json>(document.paths).flatMap(([below, item]) =>
      Object.entries<Json>(item).map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path: base + below,
        operation,
      })),
    );
  });
