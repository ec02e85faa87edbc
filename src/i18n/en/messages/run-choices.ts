/** Texts about how a run treats the service and its own failures. */
export const runChoices = {
  'help.flag.rate': 'most calls to the service: 5, 5/s or 300/min (default: what the service allows)',
  'help.flag.waitForService':
    'wait until the service is back, at most so long: 90s, 30m, 2h; without a duration until Ctrl-C',
  'help.flag.maxErrors':
    'stop after more rows than this that went wrong: a number or, once 20 rows are dealt with, a share such as 5%',
  'help.flag.stopOnRefusal': 'stop when the service refuses a row; what is in flight is finished',
  'help.flag.atomic': 'send nothing if any row of any file breaks a rule',
  'help.flag.retryRefused': 'send again what the service refused in an earlier run',
  'submit.notAskedAgain': 'Refused in an earlier run, and not asked again: --retry-refused does that.',
  'submit.refusedBefore':
    '{count} of the refused rows {count:was|were} refused in an earlier run; the service was not asked again. Once the reason is gone, add --retry-refused to the same command.',
  'run.concurrencyLowered':
    'The service allows {limit} {limit:call|calls} at a time; --concurrency {wanted} is lowered to that.',
  'run.rateLowered': 'The service allows {limit} {limit:call|calls} a second; --rate is lowered to that.',
  'run.pause.asked': 'The service asks for a pause of {wait}; the run goes on after that.',
  'run.pause.failing': 'The service fails again and again; it is tried again in {wait}. {reason}',
  'run.pause.waitingForService':
    'The service is away. It is tried again in {wait}, and so on until it is back. {reason}',
  'run.unsendable': '{file}, row {record}: {reason}',
  'run.resumed': 'The service answers again; the run goes on.',
  'run.seconds': '{count} {count:second|seconds}',
  'run.minutes': '{count} {count:minute|minutes}',
} as const;
