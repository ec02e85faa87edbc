import { defineConfig } from 'vitest/config';

/** The tests of the domain alone, for mutation testing: they need no process, no file and no other layer. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: [
      // It reads the source of the rules, which is not theirs while they are mutated.
      'test/domain/rules/rule-files.test.ts',
      // They ask every rule thousands of times, whichever of them is mutated: minutes for what the examples say at once.
      'test/domain/rules/total.test.ts',
      'test/domain/rules/needs.test.ts',
      'test/domain/rules/request/any-row.test.ts',
    ],
    testTimeout: 60_000,
    env: { NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
  },
});
