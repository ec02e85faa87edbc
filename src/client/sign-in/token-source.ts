/** A token and what it allows; times in milliseconds since 1970. */
export interface AccessGrant {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
}

/** A new token is asked for once so much of the life of the old one has passed. */
const RENEWED_AFTER = 0.9;

/** The one token that all calls of a client share. It is kept in memory alone, and renewed once for all of them. */
export class TokenSource {
  readonly #ask: () => Promise<{ readonly grant: AccessGrant; readonly lifetimeMs: number }>;
  readonly #now: () => number;
  #grant: AccessGrant | undefined;
  #renewAt = 0;
  #renewal: Promise<AccessGrant> | undefined;

  /** @param ask asks for a token, once. @throws ClientError whose call was not sent */
  constructor(ask: () => Promise<{ readonly grant: AccessGrant; readonly lifetimeMs: number }>, now: () => number) {
    this.#ask = ask;
    this.#now = now;
  }

  /** A token that holds. */
  async current(): Promise<AccessGrant> {
    const grant = this.#grant;
    if (grant === undefined || this.#now() >= grant.expiresAt) return this.#renew();
    if (this.#now() < this.#renewAt) return grant;
    try {
      return await this.#renew();
    } catch (error) {
      if (this.#now() >= grant.expiresAt) throw error;
      // The old one still holds: half of its rest is left before the next try.
      this.#renewAt = (this.#now() + grant.expiresAt) / 2;
      return grant;
    }
  }

  /** Another token than the one that the service refused; the one that others have asked for meanwhile, if they have. */
  async insteadOf(refused: AccessGrant): Promise<AccessGrant> {
    if (this.#grant !== undefined && this.#grant !== refused) return this.#grant;
    return this.#renew();
  }

  #renew(): Promise<AccessGrant> {
    this.#renewal ??= this.#replace().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #replace(): Promise<AccessGrant> {
    const askedAt = this.#now();
    const { grant, lifetimeMs } = await this.#ask();
    this.#grant = grant;
    this.#renewAt = askedAt + lifetimeMs * RENEWED_AFTER;
    return grant;
  }
}
