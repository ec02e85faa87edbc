import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What tests leave in the temporary folder is gone after the run.
    globalSetup: ['test/support/temporary-folder.ts'],
    // Holds the answers of the simulated service against its contract.
    setupFiles: ['test/support/contract/setup.ts'],
    pool: 'forks',
    // Left to itself, vitest keeps a core free: half the machine of a small build server.
    maxWorkers: '100%',
    // A test that starts processes may be slow on a busy machine; one that hangs must still end.
    testTimeout: 30_000,
    // Hooks build the program, or a client of it, where a test needs one.
    hookTimeout: 180_000,
    // Tests behave as on a build server: no colour, no terminal, no settings of the person who runs them.
    env: { NO_COLOR: '1', CI: '1', LC_ALL: 'C.UTF-8' },
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/batch/**', 'src/client/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
});
