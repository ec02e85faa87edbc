import type { CallRate } from './call-rate.ts';
import type { PoolPause } from './pool-pause.ts';

export interface TurnSetting {
  readonly rate: CallRate;
  readonly pause: PoolPause;
  readonly now: () => number;
  /** Ends early when the run is to stop. */
  readonly wait: (ms: number) => Promise<void>;
  readonly isStopping: () => boolean;
}

/** Lets calls through one after the other, as fast as the pace allows and no pause forbids. */
export class CallTurns {
  readonly #setting: TurnSetting;
  /** The last in the queue. */
  #last: Promise<void> = Promise.resolve();
  #queued = 0;

  constructor(setting: TurnSetting) {
    this.#setting = setting;
  }

  /** Takes the next turn, when it need not be waited for; gives whether it did. */
  takeAtOnce(): boolean {
    const { rate, pause, now } = this.#setting;
    if (this.#queued > 0 || pause.isOn || !rate.isUnlimited) return false;
    rate.book(now());
    return true;
  }

  /** Waits for a turn. Gives whether there was anything to wait for. */
  async take(): Promise<boolean> {
    const { rate, pause, now, wait, isStopping } = this.#setting;
    let hasWaited = this.#queued > 0;
    const before = this.#last;
    let leave = (): void => undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    this.#queued += 1;
    try {
      await before;
      for (;;) {
        hasWaited ||= pause.isOn;
        await pause.isOver();
        if (hasWaited && isStopping()) return true;
        const ms = rate.book(now());
        if (ms === 0) return hasWaited;
        hasWaited = true;
        await wait(ms);
        if (!pause.isOn) return true;
      }
    } finally {
      this.#queued -= 1;
      leave();
    }
  }
}
