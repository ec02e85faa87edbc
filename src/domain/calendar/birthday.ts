import { yearMonthDay, type CivilDate } from '../../schemas/model/civil-date.ts';
import { addDays, addMonths } from './periods.ts';

/** The day on which somebody is so many years old. Born on 29 February: 1 March in common years, as `ageOn` counts. */
export function birthdayOf(birthDate: CivilDate, age: number): CivilDate {
  const day = addMonths(birthDate, 12 * age);
  return yearMonthDay(day).day === yearMonthDay(birthDate).day ? day : addDays(day, 1);
}
