/** Runs tasks side by side, so many at most. Of tasks that fail, the first failure is given to whoever waits for all. */
export class TaskSlots {
  readonly #most: number;
  readonly #onFailure: () => void;
  #taken = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** `onFailure` is called once, at the first failure. */
  constructor(most: number, onFailure: () => void) {
    this.#most = most;
    this.#onFailure = onFailure;
  }

  /** Starts the task; resolves when there is room for another. One caller at a time. */
  async run(task: () => Promise<void>): Promise<void> {
    this.#taken += 1;
    void this.#watch(task);
    while (this.#taken >= this.#most) await this.#nextEnd();
  }

  /** Resolves when no task runs. @throws the first failure */
  async allDone(): Promise<void> {
    while (this.#taken > 0) await this.#nextEnd();
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  fail(error: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = { error };
    this.#onFailure();
  }

  async #watch(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.fail(error);
    }
    this.#taken -= 1;
    this.#wake?.();
  }

  #nextEnd(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
