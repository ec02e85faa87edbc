import { hash } from 'node:crypto';

/** What goes back to the caller when the call was not refused. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly contentType?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function jsonAnswer(status: number, body: object, headers?: Readonly<Record<string, string>>): Answer {
  return {
    kind: 'answer',
    status,
    contentType: 'application/json',
    body: JSON.stringify(body),
    ...(headers !== undefined && { headers }),
  };
}

/** 204, and the refusals that need no body: 304, 405, 406, 415. */
export function noContentAnswer(status: number, headers?: Readonly<Record<string, string>>): Answer {
  return headers === undefined ? { kind: 'answer', status } : { kind: 'answer', status, headers };
}

/** 200 with an `ETag`, or 304 when the caller already has it. */
export function taggedAnswer(body: object, ifNoneMatch: string | undefined, headers: Record<string, string>): Answer {
  const answer = jsonAnswer(200, body);
  const tag = tagOf(body);
  const tagged = { ...headers, ETag: tag };
  return isAmong(tag, ifNoneMatch) ? noContentAnswer(304, tagged) : { ...answer, headers: tagged };
}

/** The strong tag of a document. */
export function tagOf(body: object): string {
  return `"${hash('sha256', JSON.stringify(body), 'base64url').slice(0, 22)}"`;
}

/** Whether a list of tags in a header names this one. */
export function isAmong(tag: string, tags: string | undefined): boolean {
  if (tags === undefined) return false;
  if (tags.trim() === '*') return true;
  return tags.split(',').some((other) => other.trim().replace(/^W\//, '') === tag);
}
