import type { ServerOptions } from 'node:http';

/** How long and how much one caller may take, so that slow or many ones leave the service to the others. */
export interface ServerLimits {
  /** From the opening of a connection, or the first byte of a call, to the end of its headers. */
  readonly headersMs: number;
  /** To the end of its body. */
  readonly requestMs: number;
  /** How long a connection without a call is kept. */
  readonly keepAliveMs: number;
  /** How often calls that take too long are looked for. */
  readonly checkEveryMs: number;
  readonly headerBytes: number;
  readonly connections: number;
}

/**
 * All callers are on this machine and send at once what they have. Calls on one connection are not counted: a run of
 * fifty thousand rows keeps its own.
 */
export const SERVER_LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  // A caller leaves a connection alone a second before it ends, by a clock that on a busy machine it may look at too late.
  keepAliveMs: 15_000,
  checkEveryMs: 1000,
  headerBytes: 16 * 1024,
  connections: 1024,
};

/** As Node names them. Calls beyond them get an empty 408 or 431 and the end of the connection. */
export function serverOptions(limits: ServerLimits): ServerOptions {
  return {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: limits.headerBytes,
  };
}
