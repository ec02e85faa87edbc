import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { emptyFolder, spawnService } from '../mock/spawned-service.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const page = readFileSync(path.join(import.meta.dirname, '../../docs/openapi/README.md'), 'utf8');
const TOOLS = ['bash', 'curl', 'openssl', 'xxd', 'cmp'];
const areThere = TOOLS.every((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0);

it.skipIf(!areThere)('the calls of the page for other clients do what it says, as they stand', async () => {
  const folder = emptyFolder();
  const service = await spawnService(folder, [], { seedName: 'cpas', clockDate: '2026-11-21' }, 'machine');
  const keyFile = path.join(folder, 'state/keys/cpas.pem');
  const script = [...page.matchAll(/^```sh\n(.*?)^```$/gms)]
    .map(([, block]) => block ?? '')
    .join('\n')
    .replace(/^HOST=.*$/m, `HOST=${service.url}`)
    .replace(/^KEY=.*$/m, `KEY=${keyFile}`);
  const { code, output, errors } = await run(script, folder);
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(output).not.toContain('urn:problem-type');
  const { json } = await service.control('GET', '/ledger');
  expect(json.requests).toMatchObject([{ status: 'cancelled', clientReference: 'HR-2027-014' }]);
  expect(json.calculations).toMatchObject([{ status: 'calculated' }]);
  expect(output).toContain('"newEndDate":"2027-07-31"');
  expect(output).toMatch(/"workdays":\d+/);
});

function run(script: string, cwd: string): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
