import { systemError } from '../../io/files/faulty-port.ts';
import type { DiskCall, DiskCallKind, DiskHook } from '../disk/hooked-disk.ts';

export interface DiskFault {
  readonly hook: DiskHook;
  /** Calls that could have failed. */
  readonly count: () => number;
  /** The call that did. */
  readonly struck: () => DiskCall | undefined;
}

export interface DiskFaultSetting {
  /** What the operating system says. */
  readonly code: string;
  readonly kinds: ReadonlySet<DiskCallKind>;
  /** Whether all later ones fail as well. */
  readonly forGood: boolean;
}

/** A disk on which the `nth` call of these kinds fails. */
export function createDiskFault({ code, kinds, forGood }: DiskFaultSetting, nth = Infinity): DiskFault {
  let count = 0;
  let struck: DiskCall | undefined;
  return {
    hook: {
      before(call) {
        if (!kinds.has(call.kind)) return;
        count += 1;
        if (forGood ? count < nth : count !== nth) return;
        struck ??= call;
        throw systemError(code);
      },
    },
    count: () => count,
    struck: () => struck,
  };
}
