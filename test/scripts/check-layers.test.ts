import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes a project with this one's rules and gives what the gate says of it. */
function judge(files: Readonly<Record<string, string>>): { readonly code: number | null; readonly text: string } {
  const project = mkdtempSync(join(tmpdir(), 'baw-layers-'));
  try {
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      cpSync(join(root, file), join(project, file));
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const run = spawnSync(process.execPath, [join(root, 'scripts/check-layers.mjs'), project], { encoding: 'utf8' });
    return { code: run.status, text: run.stdout + run.stderr };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

const rule = 'export interface Rule {\n  readonly id: string;\n}\n';

describe('the layer gate', () => {
  it('passes imports that point inward', () => {
    const { code, text } = judge({
      'src/schemas/model/finding.ts': "import * as z from 'zod';\nexport const Finding = z.string();\n",
      'src/domain/rule.ts': "import { Finding } from '../schemas/model/finding.ts';\nexport const rule = Finding;\n",
      'src/commands/mock.ts': "import { start } from '../mock/start.ts';\nexport const run = start;\n",
      'src/mock/start.ts': 'export const start = 1;\n',
      'src/commands/list.ts': "export interface Options {}\nexport const run = () => import('./list/action.ts');\n",
      'src/commands/list/action.ts': "import type { Options } from '../list.ts';\nexport type Action = Options;\n",
    });
    expect(text).toBe('6 source files, 5 imports\n');
    expect(code).toBe(0);
  });

  it('fails when source files were not read, although no rule is broken', () => {
    const { code, text } = judge({
      'src/domain/rule.ts': rule,
      '.dependency-cruiser.mjs': "export default { forbidden: [], options: { exclude: { path: '^src' } } };\n",
    });
    expect(text).toContain('read 0 of 1 source files; left out: src/domain/rule.ts');
    expect(code).toBe(1);
  });

  it('fails when there is nothing to read', () => {
    expect(judge({})).toEqual({ code: 1, text: 'no source file found\n' });
  });

  it('names every rule that is broken, and where', () => {
    const typeImports = [
      ['mock-not-domain', 'src/mock/a.ts', '../domain/rule.ts'],
      ['layer-schemas-model', 'src/schemas/model/a.ts', '../../domain/rule.ts'],
      ['layer-client', 'src/client/a.ts', '../domain/rule.ts'],
      ['layer-bin', 'bin/baw.ts', '../src/domain/rule.ts'],
      ['scripts-not-source', 'bench/a.ts', '../src/domain/rule.ts'],
      ['layer-known-folder', 'src/helpers/a.ts', '../domain/rule.ts'],
    ] as const;
    const packageImports = [
      ['fence-undici', 'src/batch/undici.ts', 'undici'],
      ['fence-commander', 'src/output/commander.ts', 'commander'],
      ['fence-conf', 'src/io/conf.ts', 'conf'],
      ['fence-csv-parse', 'src/commands/csv.ts', 'csv-parse'],
      ['fence-chalk', 'src/commands/chalk.ts', 'chalk'],
      ['fence-cli-table3', 'src/commands/table.ts', 'cli-table3'],
      ['fence-inquirer', 'src/commands/prompt.ts', 'inquirer'],
      ['built-in-fs-promises', 'src/commands/files.ts', 'node:fs/promises'],
      ['domain-no-package', 'src/domain/zod.ts', 'zod'],
      ['no-dev-package', 'src/io/dates.ts', 'temporal-polyfill'],
      ['no-unresolved', 'src/io/gone.ts', './nowhere.ts'],
    ] as const;
    const { code, text } = judge({
      'src/domain/rule.ts': rule,
      'src/batch/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'src/batch/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
      ...Object.fromEntries(
        typeImports.map(([, from, to]) => [from, `import type { Rule } from '${to}';\nexport type Used = Rule;\n`]),
      ),
      ...Object.fromEntries(
        packageImports.map(([, from, to]) => [from, `import * as used from '${to}';\nexport const all = used;\n`]),
      ),
    });
    const found = new Set(text.split('\n').map((line) => line.slice(0, line.indexOf(' → '))));
    for (const [name, from] of [...typeImports, ...packageImports]) expect(found).toContain(`${name}: ${from}`);
    expect(text).toContain('no-cycle: src/batch/one.ts → src/batch/two.ts → src/batch/one.ts');
    expect(code).toBe(1);
  });
});
