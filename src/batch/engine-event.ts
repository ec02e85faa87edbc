import type { AppError } from '../errors/app-error.ts';

/** Why no call is made for a while. */
export type PauseReason =
  /** The service asked to be left alone (429, 503). */
  | 'asked'
  /** It does not answer, or answers with failures: the circuit is open. */
  | 'failing'
  /** It is down, and the user wants to wait until it is back. */
  | 'waitingForService';

/** What happens while rows are filed, for whoever shows it. Nothing here is needed to be right. */
export type EngineEvent =
  /** A call to the service begins. */
  | { readonly kind: 'call' }
  /** A call failed and will be repeated; `ms` until then. */
  | { readonly kind: 'retry'; readonly attempt: number; readonly ms: number; readonly failure: AppError }
  /** Every call waits; `ms` from now, as far as that is known. */
  | { readonly kind: 'pause'; readonly reason: PauseReason; readonly ms: number; readonly failure: AppError }
  | { readonly kind: 'resume' }
  /** Nothing new is begun from now on; what is in flight is finished. */
  | { readonly kind: 'stop'; readonly reason: AppError | undefined };
