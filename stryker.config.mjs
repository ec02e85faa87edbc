// Mutation testing of the domain, as docs/testing.md tells: `npm run mutate -- --mutate "src/domain/calendar/*.ts"`.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/stryker-rule-texts.mjs'],
  ignorers: ['rule-texts'],
  vitest: { configFile: 'vitest.domain.config.ts', related: false },
  mutate: ['src/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  tempDirName: 'reports/stryker-tmp',
  ignorePatterns: ['reports', 'dist', 'bench', 'coverage', 'demo-output'],
  thresholds: { high: 90, low: 80, break: null },
};
