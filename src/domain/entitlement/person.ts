import { yearMonthDay, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';

export interface Person {
  readonly birthDate?: CivilDate | undefined;
  readonly sex?: 'male' | 'female' | undefined;
}

/**
 * A national number that says no more about its holder than what is known: the rules read age and sex from one, and
 * nobody is to type a real number into a command line. Without the sex it is a BIS number that does not tell it. It
 * belongs to nobody and leaves this folder in no form.
 */
export function standInNiss({ birthDate, sex }: Person): string | undefined {
  if (birthDate === undefined) return undefined;
  const { year, month, day } = yearMonthDay(birthDate);
  const monthDigits = sex === undefined ? month + 20 : month;
  const serial = sex === 'female' ? '002' : '001';
  const base = [year % 100, monthDigits, day].map((part) => String(part).padStart(2, '0')).join('') + serial;
  const check = 97 - (Number(year >= 2000 ? `2${base}` : base) % 97);
  return `${base}${String(check).padStart(2, '0')}`;
}

export function withPerson(facts: LeaveRequest, person: Person): LeaveRequest {
  return { ...facts, niss: standInNiss(person) };
}
