import type { EngineEvent } from '../../batch/engine-event.ts';
import type { Deps } from '../../deps.ts';
import type { RowStatus } from '../../output/report/report-types.ts';
import { wrap } from '../../output/wrap.ts';
import { followWork, type FollowDeps } from '../follow-work.ts';

/** Shows on standard error how far the sending of changes has come. */
export interface SendingFollower {
  row(status: Exclude<RowStatus, 'valid'>): void;
  engine(event: EngineEvent): void;
  /** Takes from the screen what was drawn there. */
  end(): void;
}

/** `total`: how many changes are to get an outcome. End it in a `finally`. */
export async function followSending(total: number, deps: FollowDeps & Pick<Deps, 'signal'>): Promise<SendingFollower> {
  const { terminal, texts, signal } = deps;
  const follower = await followWork('file', total, deps);

  function stop(): void {
    if (!follower.progress().isStopping) follower.tell({ kind: 'stop' });
  }

  function interrupt(): void {
    terminal.err(`${wrap(texts.message('progress.interrupting'), terminal.errWidth)}\n`);
    stop();
  }

  signal.addEventListener('abort', interrupt, { once: true });
  return {
    row: (status) => follower.tell({ kind: 'row', status }),
    engine(event) {
      if (event.kind === 'pause' || event.kind === 'resume') follower.tell(event);
      if (event.kind === 'stop') stop();
    },
    end() {
      signal.removeEventListener('abort', interrupt);
      follower.close();
    },
  };
}
