import { hash, randomBytes } from 'node:crypto';
import type { Scope } from '../../schemas/wire/access.ts';

export interface AccessToken {
  readonly clientId: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: number;
}

/** So long an expired token is told apart from one that was never given. */
const REMEMBERED_MS = 3_600_000;

/**
 * The tokens that were given, known by their digests alone: what is looked up is no secret, so the time that it takes
 * tells nothing of any token. They end with the process; clients ask for new ones.
 */
export class AccessTokens {
  readonly #lifetimeMs: number;
  readonly #byDigest = new Map<string, AccessToken>();

  constructor(lifetimeSec: number) {
    this.#lifetimeMs = lifetimeSec * 1000;
  }

  get lifetimeSec(): number {
    return this.#lifetimeMs / 1000;
  }

  give(clientId: string, scopes: readonly Scope[], now: number): string {
    // The oldest come first in a Map, so what is to be forgotten is found without looking at the rest.
    for (const [digest, { expiresAt }] of this.#byDigest) {
      if (now - expiresAt < REMEMBERED_MS) break;
      this.#byDigest.delete(digest);
    }
    const token = randomBytes(32).toString('base64url');
    this.#byDigest.set(digestOf(token), { clientId, scopes, expiresAt: now + this.#lifetimeMs });
    return token;
  }

  find(token: string): AccessToken | undefined {
    return this.#byDigest.get(digestOf(token));
  }
}

function digestOf(token: string): string {
  return hash('sha256', token, 'base64url');
}
