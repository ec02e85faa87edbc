import type { Deps } from '../../deps.ts';
import { repeatUntilKnown, type RepeatableCall } from '../repeat-until-known.ts';

/** As for other requests, but what to do when nothing is known is another thing: the same command finds out. */
export function repeatForCalculation<Answer>(
  subject: string,
  call: RepeatableCall<Answer>,
  deps: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Answer> {
  return repeatUntilKnown(subject, call, deps, 'service.calculationUnknown');
}
