import { UsageError } from '../errors/app-error.ts';
import { isLoopback } from '../schemas/model/loopback.ts';

export interface ServiceAddress {
  readonly origin: string;
  /** What precedes the path of every operation; empty, or begins with a slash and does not end with one. */
  readonly basePath: string;
}

/** @throws UsageError `usage.insecureService` for plain HTTP to another machine: it would show personal data on the way. */
export function parseServiceAddress(baseUrl: string): ServiceAddress {
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new UsageError('usage.insecureService', { service: url.origin });
  }
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') };
}
