/** What may be made up for at once after a while without calls, of a second's worth. */
const BURST_S = 0.1;
/** Slower than that no complaint makes it. */
const SLOWEST_PER_SECOND = 0.5;
/** What is given back each second, of the pace before the first complaint: after half a minute all of it. */
const RECOVERY = 1 / 60;

/**
 * How many calls a second: as many as the user and the service allow, and half as many for a while after the service
 * complained all the same. Each call is booked before it is made, one after the other; the booking says how long to
 * wait first, and the wait counts as done.
 */
export class CallRate {
  /** Calls a second; infinite: no limit. */
  readonly #most: number;
  #perSecond: number;
  /** The pace to return to after a complaint. */
  #usual: number;
  #slowedAt = 0;
  /** Calls that may be made at once. */
  #saved = 1;
  #savedAt: number | undefined;
  /** Of the second that runs, and of the one before it. */
  #seconds = { startedAt: 0, now: 0, before: 0 };

  constructor(most: number) {
    this.#most = most;
    this.#perSecond = most;
    this.#usual = most;
  }

  get isUnlimited(): boolean {
    return this.#perSecond === Infinity;
  }

  /** Takes down the next call. Gives the milliseconds to wait before it, never longer than the time for one call. */
  book(now: number): number {
    this.#count(now);
    if (this.isUnlimited) return 0;
    this.#recover(now);
    if (this.isUnlimited) return 0;
    // A clock that went back gives nothing and takes nothing.
    const restedMs = this.#savedAt === undefined ? 0 : Math.max(0, now - this.#savedAt);
    const most = Math.max(1, this.#perSecond * BURST_S);
    this.#saved = Math.min(most, this.#saved + (restedMs / 1000) * this.#perSecond);
    if (this.#saved >= 1) {
      this.#saved -= 1;
      this.#savedAt = now;
      return 0;
    }
    const ms = ((1 - this.#saved) * 1000) / this.#perSecond;
    this.#saved = 0;
    this.#savedAt = now + ms;
    return ms;
  }

  /** The service said that there are too many calls. */
  slowDown(now: number): void {
    const pace = this.isUnlimited ? Math.max(this.#seconds.now, this.#seconds.before) : this.#perSecond;
    if (this.#perSecond === this.#most) this.#usual = pace;
    this.#perSecond = Math.min(Math.max(pace / 2, SLOWEST_PER_SECOND), this.#most);
    this.#slowedAt = now;
    this.#saved = 0;
    this.#savedAt = now;
  }

  #recover(now: number): void {
    if (this.#perSecond >= this.#most) return;
    const seconds = Math.max(0, now - this.#slowedAt) / 1000;
    if (seconds < 1) return;
    this.#slowedAt = now;
    this.#perSecond += this.#usual * RECOVERY * seconds;
    if (this.#perSecond >= this.#usual) this.#perSecond = this.#most;
  }

  #count(now: number): void {
    const { startedAt } = this.#seconds;
    const isSame = now >= startedAt && now - startedAt < 1000;
    const isNext = now >= startedAt && now - startedAt < 2000;
    if (!isSame) this.#seconds = { startedAt: now, now: 0, before: isNext ? this.#seconds.now : 0 };
    this.#seconds.now += 1;
  }
}
