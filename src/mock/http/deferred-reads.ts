/** Requests that exist but cannot be read yet, as in a service whose reads lag behind its writes. */
export class DeferredReads {
  readonly #now: () => number;
  readonly #hidden = new Map<string, { readsLeft: number; readonly until: number }>();

  /** @param now the service's clock */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Hides a request from so many reads, or until an instant of the service's clock. */
  hide(ticket: string, hidden: { readonly reads: number } | { readonly forMs: number }): void {
    const until = 'forMs' in hidden ? this.#now() + hidden.forMs : Infinity;
    this.#hidden.set(ticket, { readsLeft: 'reads' in hidden ? hidden.reads : Infinity, until });
  }

  /** Whether this read misses the request; it counts as one of those that do. */
  isMissed(ticket: string): boolean {
    const hidden = this.#hidden.get(ticket);
    if (hidden === undefined) return false;
    if (hidden.readsLeft <= 0 || this.#now() >= hidden.until) {
      this.#hidden.delete(ticket);
      return false;
    }
    hidden.readsLeft -= 1;
    return true;
  }

  /** What a read shows of what it found. */
  shownOf<Found extends { readonly ticket: string }>(found: readonly Found[]): readonly Found[] {
    return this.#hidden.size === 0 ? found : found.filter(({ ticket }) => !this.isMissed(ticket));
  }

  clear(): void {
    this.#hidden.clear();
  }
}
