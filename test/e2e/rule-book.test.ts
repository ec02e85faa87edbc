import { describe, expect, it, vi } from 'vitest';
import { newHome } from '../support/cli/run-cli.ts';
import { startBuilt } from '../support/e2e/built-program.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describe('the rule book of the built program', () => {
  it('is read from a finding to its explanation, and to what will change', async () => {
    const run = (...argv: readonly string[]) => startBuilt(['rules', ...argv], newHome()).ended;
    const found = await run('list', '--search', 'half two months', '--leave', 'parental', '--lang', 'en');
    const [, id = ''] = /^(parental\S+)/m.exec(found.stdout) ?? [];
    expect(id).toBe('parental.half.min-block');

    const explained = await run('explain', id, '--lang', 'de');
    expect(explained).toMatchObject({ exitCode: 0, stderr: '' });
    expect(explained.stdout).toContain('Fehler · Enddatum');

    const changes = await run('changes', '--from', '2025-01-01', '--to', '2026-12-31', '--lang', 'fr');
    expect(changes.exitCode).toBe(0);
    expect(changes.stdout).toContain('31 ans pour un homme, 26 ans pour une femme');
  });
});
