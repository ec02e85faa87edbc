import type { MockFault } from '../../schemas/wire/mock-controls.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Answer } from './answer.ts';

export type FaultKind = MockFault['kind'];

/** Faults that are still to come, in the order in which they were asked for. */
export class FaultQueue {
  #items: readonly MockFault[] = [];

  get items(): readonly MockFault[] {
    return this.#items;
  }

  replace(items: readonly MockFault[]): void {
    this.#items = items;
  }

  /** The fault that this call must suffer; it counts as one of its times. */
  take(operation: string): MockFault | undefined {
    if (this.#items.length === 0) return undefined;
    const fault = this.#items.find((item) => item.operation === operation);
    if (fault === undefined) return undefined;
    this.#items = this.#items.flatMap((item) => {
      if (item !== fault) return [item];
      return item.times > 1 ? [{ ...item, times: item.times - 1 }] : [];
    });
    return fault;
  }
}

/** What is answered in place of processing the call; `undefined` for faults that strike later. */
export const FAULT_ANSWERS: Readonly<Record<FaultKind, ((fault: MockFault) => Answer | Problem) | undefined>> = {
  tooManyRequests: (fault) => later('tooManyRequests', fault),
  serviceUnavailable: (fault) => later('serviceUnavailable', fault),
  badGateway: () => problem('badGateway'),
  internalServerError: () => problem('internalServerError'),
  htmlErrorPage: () => ({
    kind: 'answer',
    status: 502,
    contentType: 'text/html; charset=utf-8',
    body: '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>',
  }),
  // Never seen: the connection is closed in its place.
  dropBeforeProcessing: () => problem('serviceUnavailable'),
  dropAfterProcessing: undefined,
  truncatedBody: undefined,
};

function later(type: 'tooManyRequests' | 'serviceUnavailable', { retryAfterSec = 1 }: MockFault): Problem {
  return { ...problem(type, { retryAfterSec }), headers: { 'Retry-After': String(retryAfterSec) } };
}
