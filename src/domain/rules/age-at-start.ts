import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { ageOn } from '../calendar/periods.ts';
import { readNissFacts } from '../identifiers/niss.ts';

/**
 * The worker's age in completed years on the first day of leave, read from the NISS; `undefined` when the number is
 * invalid or does not tell the whole birth date.
 */
export function ageAtStart({ niss, startDate }: LeaveRequest, today: CivilDate): number | undefined {
  if (niss === undefined || startDate === undefined) return undefined;
  const facts = readNissFacts(niss, today);
  return typeof facts === 'string' || facts.birthDate === undefined ? undefined : ageOn(facts.birthDate, startDate);
}
