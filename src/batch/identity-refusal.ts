import { RefusedError, type ClientError } from '../errors/client-error.ts';

const IDENTITY_PROBLEMS: readonly string[] = [
  'missingScope',
  'noAccessToken',
  'invalidAccessToken',
  'expiredAccessToken',
];

/** A refusal of who calls, not of what is sent: it would meet every other row as well. */
export function isIdentityRefusal(error: ClientError): boolean {
  return (
    error instanceof RefusedError &&
    (error.status === 401 || error.status === 403) &&
    IDENTITY_PROBLEMS.some((problem) => error.problemType.endsWith(problem))
  );
}
