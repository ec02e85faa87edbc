/**
 * Bounds the calls to the service, apart from the rows that are worked on: while one row's record is on its way to the
 * disk, another row's call uses the connection.
 */
export class CallSlots {
  readonly #most: number;
  #taken = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** The next call would have to wait. */
  get isFull(): boolean {
    return this.#taken >= this.#most;
  }

  /** Runs the call when there is room, in the order in which room was asked for. */
  async use<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (this.isFull) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#taken += 1;
    try {
      return await call();
    } finally {
      const next = this.#waiting.shift();
      // The place goes on to the next in line, or is free again.
      if (next === undefined) this.#taken -= 1;
      else next();
    }
  }
}
