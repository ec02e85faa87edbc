import { UsageError } from '../errors/app-error.ts';
import { isLoopback } from '../schemas/model/loopback.ts';
import { badValue, type Given } from './flag-values.ts';

/** The service that this tool ships, started in the same process. */
export const EMBEDDED = 'embedded';

/**
 * `embedded`, or a base URL without its trailing slash.
 * @throws UsageError for something else, or for plain HTTP to any machine but this one: personal data would be readable
 * on the way.
 */
export function checkService(given: Given): string {
  const value = given.value.trim();
  if (value === EMBEDDED) return EMBEDDED;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || hasCredentials(url)) {
    throw badValue({ ...given, value: url === undefined ? value : withoutCredentials(url) }, 'embedded, https://…');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UsageError('usage.insecureService', { service: url.origin });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function hasCredentials(url: URL): boolean {
  return url.username !== '' || url.password !== '';
}

function withoutCredentials(url: URL): string {
  return `${url.protocol}//${url.host}`;
}
