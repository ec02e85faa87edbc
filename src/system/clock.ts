import type { Clock } from '../deps.ts';
import { isoDate, type CivilDate } from '../schemas/model/civil-date.ts';

/** The calendar day in Belgium, wherever the machine stands; `asOf` counts as today when it is given. */
export function createClock(asOf: CivilDate | undefined): Clock {
  return {
    now: () => Date.now(),
    today: () => asOf ?? belgianDay(new Date()),
  };
}

export function belgianDay(instant: Date): CivilDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Brussels',
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return isoDate(`${part('year')}-${part('month')}-${part('day')}`);
}
