/** Holds back every call of the pool while the service wants to be left alone. */
export class PoolPause {
  readonly #delay: (ms: number) => Promise<void>;
  #until: Promise<unknown> | undefined;

  constructor(delay: (ms: number) => Promise<void>) {
    this.#delay = delay;
  }

  get isOn(): boolean {
    return this.#until !== undefined;
  }

  /** Resolves when this pause and those that others asked for meanwhile are over. */
  async hold(ms: number): Promise<void> {
    this.holdUntil(this.#delay(ms));
    await this.isOver();
  }

  holdUntil(end: Promise<void>): void {
    const until = Promise.all([this.#until, end]);
    this.#until = until;
    // Whoever waits is told of a failure; here it must only not go unheard.
    until.catch(() => undefined);
  }

  async isOver(): Promise<void> {
    while (this.#until !== undefined) {
      const until = this.#until;
      try {
        await until;
      } finally {
        if (this.#until === until) this.#until = undefined;
      }
    }
  }
}
