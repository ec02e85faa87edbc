import { hash } from 'node:crypto';

/** Assertions that were used and have not expired: none of them counts a second time. */
export class UsedAssertions {
  readonly #expiryOf = new Map<string, number>();
  #nextSweepAt = 0;

  /** @returns false when this client has used the identifier before */
  use(clientId: string, jti: string, expiresAt: number, now: number): boolean {
    this.#sweep(now);
    const id = hash('sha256', `${clientId}|${jti}`, 'base64url');
    if (this.#expiryOf.has(id)) return false;
    this.#expiryOf.set(id, expiresAt);
    return true;
  }

  /** Nothing is kept much longer than the longest life of an assertion. */
  #sweep(now: number): void {
    if (now < this.#nextSweepAt) return;
    this.#nextSweepAt = now + 60_000;
    for (const [id, expiresAt] of this.#expiryOf) if (expiresAt < now) this.#expiryOf.delete(id);
  }
}
