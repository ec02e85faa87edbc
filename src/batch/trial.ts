/** At most one at a time: somebody tries whether the service answers again, and the others wait for what comes of it. */
export class Trial {
  #end: Promise<void> | undefined;
  #finish: () => void = () => undefined;

  /** Gives the end of the trial that is under way; without one, begins it for whoever asks. */
  begin(): Promise<void> | undefined {
    const underWay = this.#end;
    if (underWay === undefined) {
      this.#end = new Promise((resolve) => {
        this.#finish = resolve;
      });
    }
    return underWay;
  }

  end(): void {
    this.#end = undefined;
    this.#finish();
  }
}
