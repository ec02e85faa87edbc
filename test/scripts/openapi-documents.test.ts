import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const script = path.join(import.meta.dirname, '../../scripts/openapi/openapi-documents.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'baw-openapi-documents-'));
const at = (file: string): string => path.join(folder, file);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv, folder], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

describe('the OpenAPI documents that are checked in', () => {
  it('are written with their types, and those of APIs that are no more removed', () => {
    mkdirSync(at('docs/openapi'), { recursive: true });
    writeFileSync(at('docs/openapi/gone.yaml'), 'openapi: 3.0.3\n');
    writeFileSync(at('docs/openapi/README.md'), 'Kept.\n');
    expect(run().status).toBe(0);
    expect(existsSync(at('docs/openapi/gone.yaml'))).toBe(false);
    expect(existsSync(at('docs/openapi/README.md'))).toBe(true);
    expect(readFileSync(at('test/contract/types/careerBreak.ts'), 'utf8')).toContain('createCareerBreakRequest');
  });

  it('are refused by name when they are not what the schemas say', () => {
    appendFileSync(at('docs/openapi/careerBreak.yaml'), 'x-more: true\n');
    const { status, text } = run('--check');
    expect([status, text]).toEqual([1, expect.stringContaining('say: docs/openapi/careerBreak.yaml\n')]);
  });
});
