import { ClientError } from './client-error.ts';
import { ExitCode } from './exit-code.ts';

/** There is no token, so the call that needed it was never made. */
export class SignInError extends ClientError {
  readonly exitCode = ExitCode.notAllowed;
  readonly delivery = 'not-sent';
  readonly retryable = false;
}
