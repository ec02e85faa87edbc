import { UsageError } from '../errors/app-error.ts';

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

/** The parser of URLs has already turned other spellings of the same address, such as 127.1, into this one. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
