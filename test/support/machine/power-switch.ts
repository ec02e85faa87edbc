import type { Transport } from '../../../src/client/transport.ts';
import { Power, PowerCut } from '../../batch/simulation.ts';
import { CHANGING_CALLS, type DiskHook } from '../disk/hooked-disk.ts';
import type { ProcessSetting } from './test-machine.ts';

/** A process that ends at one of the moments at which something outside of it changes. */
export interface PowerSwitch {
  readonly power: Power;
  readonly setting: Required<Pick<ProcessSetting, 'hook' | 'around'>>;
  /** It ended there; nothing that it did later reached anyone. */
  readonly wasCut: () => boolean;
}

/**
 * The moments: before each change of the disk, half-way through each write, and after each; before a call goes out, and
 * after the service acted on it and before the answer is here. After the cut nothing gets through any more.
 */
export function createPowerSwitch(cutAt?: number): PowerSwitch {
  const power = new Power(cutAt);
  let isCut = false;
  const pass = (): void => {
    if (isCut) throw new PowerCut();
    try {
      power.effect();
    } catch (error) {
      isCut = true;
      throw error;
    }
  };
  const requirePower = (): void => {
    if (isCut) throw new PowerCut();
  };
  const hook: DiskHook = {
    before: ({ kind }) => (CHANGING_CALLS.has(kind) ? pass() : requirePower()),
    after: ({ kind }) => (CHANGING_CALLS.has(kind) ? pass() : requirePower()),
  };
  const around = (send: Transport): Transport => {
    return async (request) => {
      pass();
      const response = await send(request);
      pass();
      return response;
    };
  };
  return { power, setting: { hook, around }, wasCut: () => isCut };
}
