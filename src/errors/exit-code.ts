/** What a caller's script decides on. Codes are only ever added. */
export const ExitCode = {
  done: 0,
  bug: 1,
  usage: 2,
  rulesBroken: 3,
  someRefused: 4,
  rowsPending: 5,
  notAllowed: 6,
  unreachable: 7,
  notUnderstood: 8,
  inputUnreadable: 9,
  busy: 10,
  needsReview: 11,
  resultUnwritten: 12,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

const BY_PRECEDENCE: readonly ExitCode[] = [1, 2, 9, 12, 10, 6, 8, 7, 11, 5, 4, 3];

/** The code to give when several apply; an interruption wins, because its run is to be continued. */
export function gravestExitCode(codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(ExitCode.interrupted)) return ExitCode.interrupted;
  return BY_PRECEDENCE.find((code) => codes.includes(code)) ?? ExitCode.done;
}
