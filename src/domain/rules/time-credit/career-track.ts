import type { CivilDate } from '../../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { readNissFacts, type NissFacts } from '../../identifiers/niss.ts';

export type CareerTrack = NonNullable<NissFacts['sex']>;

/**
 * The career track that the NISS hints at; `undefined` when it does not say. Only a hint: nobody's track is refused on
 * the number alone without the years being shown.
 */
export function careerTrack({ niss }: LeaveRequest, today: CivilDate): CareerTrack | undefined {
  if (niss === undefined) return undefined;
  const facts = readNissFacts(niss, today);
  return typeof facts === 'string' ? undefined : facts.sex;
}
