import { hash } from 'node:crypto';
import { badRequest, problem, type Issue, type Problem } from '../problems/problem.ts';
import type { UsedKey } from '../state/events.ts';
import { KEY_LIFETIME_MS, type KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import type { Call } from './call.ts';

/** A structured-field string that holds a UUID. */
const QUOTED_UUID = /^"([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})"$/i;
const HEADER = 'Idempotency-Key';

export type KeyCheck =
  | { readonly kind: 'first'; readonly key: UsedKey | undefined }
  | { readonly kind: 'repeat'; readonly outcome: KeyOutcome }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Keys of calls that have no answer yet, and of calls that have one. */
export class IdempotencyKeys {
  readonly #enabled: boolean;
  readonly #store: Store;
  readonly #inUse = new Set<string>();
  readonly #heldBy = new WeakMap<Call, string>();

  constructor(enabled: boolean, store: Store) {
    this.#enabled = enabled;
    this.#store = store;
  }

  /** Told to callers, because whoever trusts a key that nobody remembers files twice; undefined when switched off. */
  get lifetimeSec(): number | undefined {
    return this.#enabled ? KEY_LIFETIME_MS / 1000 : undefined;
  }

  /** What is wrong with the header itself; nothing when keys are switched off. */
  issues({ context }: Call): Issue[] {
    if (!this.#enabled) return [];
    const value = context.req.header(HEADER);
    if (value !== undefined && QUOTED_UUID.test(value)) return [];
    return [{ type: 'schemaViolation', input: { in: 'header', name: HEADER, ...(value !== undefined && { value }) } }];
  }

  /** Looks the key up; a first use holds it until `release`. `payload` is the same text for the same content. */
  check(call: Call, operation: string, payload: string): KeyCheck {
    if (!this.#enabled) return { kind: 'first', key: undefined };
    const uuid = QUOTED_UUID.exec(call.context.req.header(HEADER) ?? '')?.[1];
    if (uuid === undefined) return { kind: 'refused', problem: badRequest(this.issues(call)) };
    const id = `${call.identity.clientId}|${operation}|${uuid.toLowerCase()}`;
    const digest = hash('sha256', payload, 'base64url');
    const known = this.#store.state.keyEntry(id, this.#store.now());
    if (known !== undefined && known.digest !== digest) {
      return { kind: 'refused', problem: problem('idempotencyKeyReused') };
    }
    if (this.#inUse.has(id)) {
      const inUse = problem('idempotencyKeyInUse', { retryAfterSec: 1 });
      return { kind: 'refused', problem: { ...inUse, headers: { 'Retry-After': '1' } } };
    }
    if (known !== undefined) return { kind: 'repeat', outcome: known.outcome };
    this.#inUse.add(id);
    this.#heldBy.set(call, id);
    return { kind: 'first', key: { id, digest } };
  }

  /** The call has its answer: what it held can be used again. */
  release(call: Call): void {
    const id = this.#heldBy.get(call);
    if (id !== undefined) this.#inUse.delete(id);
  }
}
