import type { Exchange } from './exchange.ts';

const TRACE_ID = /^[\w-]{1,36}$/;
/** No part of a longer word: the groups of a UUID may be digits as well. */
const NATIONAL_NUMBER = /(?<![\w-])\d{11}(?![\w-])/g;

/** What a call or its answer does against the rules that hold for all of them, whatever the operation. */
export function conventionFaults(exchange: Exchange): readonly string[] {
  const { path, url, requestHeaders, status, headers } = exchange;
  const faults: string[] = [];
  const isReferenceData = path.includes('/refData/') && status === 200;
  const expected = isReferenceData ? /^max-age=/ : /^no-store$/;
  if (!expected.test(headers.get('cache-control') ?? '')) faults.push('Cache-Control lets personal data be stored');
  if (!TRACE_ID.test(headers.get('belgov-trace-id') ?? '')) faults.push('no trace id of at most 36 characters');
  if (status === 422) faults.push('422 is not in the guide');
  if (status === 405 && !headers.has('allow')) faults.push('405 without Allow');
  if ((status === 201 || status === 303) && !/^https?:\/\//.test(headers.get('location') ?? '')) {
    faults.push('no absolute Location');
  }
  const waits = status === 429 || (status === 503 && !path.endsWith('/health'));
  if (waits && !headers.has('retry-after')) faults.push('nothing says when to try again');
  // Who asks whether an address with a number in it exists may learn that it does not.
  const asked = status === 404 ? [] : [url];
  if ([...asked, ...headerValues(requestHeaders), ...headers.values()].some(namesPerson)) {
    faults.push('a URL or a header holds a national number or an e-mail address');
  }
  return faults;
}

function headerValues(headers: Exchange['requestHeaders']): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    name === 'authorization' || value === undefined ? [] : [String(value)],
  );
}

function namesPerson(text: string): boolean {
  const decoded = decode(text);
  return decoded.includes('@') || (decoded.match(NATIONAL_NUMBER) ?? []).some(hasCheckDigits);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hasCheckDigits(number: string): boolean {
  const [body, check] = [Number(number.slice(0, 9)), Number(number.slice(9))];
  return [body, 2_000_000_000 + body].some((each) => 97 - (each % 97) === check);
}
