/** Texts of the commands that watch and disturb the simulated service. */
export const mock = {
  'help.mock.calls': 'Show the last calls that the service received, and how many there were',
  'help.mock.faults': 'Show, set or end the faults that the calls suffer',
  'help.mock.faults.file': 'fault rules to set in place of the present ones (JSON or YAML)',
  'help.mock.faults.clear': 'end all faults',
  'help.mock.start.faults': 'fault rules for the calls (JSON or YAML)',
  'help.mock.start.limitRate': 'calls a second that the service takes before it answers 429',
  'help.mock.start.limitConcurrency': 'calls at a time that the service takes before it answers 429',
  'mock.calls.received': 'Calls received: {count}; shown: {shown}.',
  'mock.faults.none': 'No call will suffer a fault.',
} as const;
