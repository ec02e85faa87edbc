/**
 * What the program must reach, as ratios to a yardstick that runs on the same machine, in the same minutes, on the
 * same file; only the last four are absolute. `atLeast` and `atMost` say which side is good.
 */
export const goals = {
  version: { what: 'baw --version, time against `node -e 0`', atMost: 1.4, unit: '×' },
  help: { what: 'baw --help, time against `node -e 0`', atMost: 2.0, unit: '×' },
  check: { what: 'check of 1,000,000 rows, rate against csv-parse alone, two cores', atLeast: 1.0, unit: '×' },
  checkOneCore: { what: 'check of 1,000,000 rows, rate against csv-parse alone, one core', atLeast: 0.5, unit: '×' },
  checkWrong: { what: 'check with every row wrong, rate against the clean file', atLeast: 0.5, unit: '×' },
  memory: { what: 'check, peak memory at 1,000,000 rows minus at 10,000', atMost: 48, unit: 'MiB' },
  submit: { what: 'submit, rate against a bare undici loop with the same bodies', atLeast: 0.5, unit: '×' },
  submitLatency: { what: 'submit at 50 ms latency, 16 in flight, rate against theory', atLeast: 0.95, unit: '×' },
  journal: { what: 'opening the journal of a 100,000-row run', atMost: 0.5, unit: 's' },
  rules: { what: 'a rule asked of a row, on average', atMost: 0.2, unit: 'µs' },
  ready: { what: 'service, from start to ready', atMost: 400, unit: 'ms' },
};
