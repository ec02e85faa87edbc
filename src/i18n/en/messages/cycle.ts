/** Texts about the life of a request: watching it, and who must act next. */
export const cycle = {
  'cycle.details': 'Details',
  'cycle.details.closed': 'cannot be consulted any more: the worker has completed his or her part',
  'help.watch': 'Follow requests and tell each change of their state, once',
  'help.watch.until': 'state to wait for; without it, until each is closed or cancelled',
  'help.watch.ticket': 'tickets to follow (repeatable, or separated by commas)',
  'help.watch.run': 'follow what this run filed: its number, or "last"',
  'help.watch.file': 'follow the tickets of a file, such as the accepted rows of a run',
  'help.watch.interval': 'seconds between two looks (default: often at first, then ever more seldom)',
  'help.watch.timeout': 'stop after so long: 90s, 30m, 2h',
  'watch.unreadable':
    '{count} {count:row names|rows name} no ticket that can be read, and {count:is|are} not followed.',
  'watch.begin': 'Following {count} {count:request|requests}: {states}.',
  'watch.reached': 'All are there: {states}.',
  'watch.endedElsewhere': 'Some ended elsewhere, or are unknown to the service: {states}.',
  'watch.timedOut': 'The time is over: {states}.',
  'watch.interrupted': 'Stopped: {states}.',
  'watch.unknown': 'unknown to the service',
} as const;
