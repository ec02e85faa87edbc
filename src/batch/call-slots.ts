export interface Gate {
  readonly isPaused: boolean;
  /** Resolves when no pause is on. */
  pauseIsOver(): Promise<void>;
}

/**
 * Bounds the calls to the service, apart from the rows that are worked on: while one row's record is on its way to the
 * disk, another row's call uses the connection.
 */
export class CallSlots {
  readonly #most: number;
  readonly #gate: Gate | undefined;
  #taken = 0;
  readonly #waiting: (() => void)[] = [];

  /** With a gate, nobody who waits for it to open holds a place: whoever may go first can have it. */
  constructor(most: number, gate?: Gate) {
    this.#most = most;
    this.#gate = gate;
  }

  /** The next call would have to wait. */
  get isFull(): boolean {
    return this.#taken >= this.#most;
  }

  get #isShut(): boolean {
    return this.#gate?.isPaused ?? false;
  }

  /** Runs the call when there is room, in the order in which room was asked for. */
  async use<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      if (this.#isShut) await this.#gate?.pauseIsOver();
      if (this.isFull) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      else this.#taken += 1;
      try {
        // It may have closed while others were served.
        if (!this.#isShut) return await call();
      } finally {
        this.#leave();
      }
    }
  }

  /** The place goes on to the next in line, or is free again. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken -= 1;
    else next();
  }
}
