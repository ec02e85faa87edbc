import { addDays, lastDayOfMonths } from '../../domain/calendar/periods.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { labelKey } from '../../schemas/files/label-key.ts';

export interface PeriodLength {
  readonly count: number;
  readonly unit: 'months' | 'weeks' | 'days';
}

/** In the four languages; the single letters are those with which the words begin. */
const UNITS: Readonly<Record<PeriodLength['unit'], readonly string[]>> = {
  months: ['m', 'mois', 'month', 'months', 'maand', 'maanden', 'mnd', 'monat', 'monate', 'monaten'],
  weeks: ['w', 's', 'sem', 'semaine', 'semaines', 'week', 'weeks', 'weken', 'woche', 'wochen'],
  days: ['d', 'j', 't', 'jour', 'jours', 'day', 'days', 'dag', 'dagen', 'tag', 'tage'],
};

const LENGTH = /^(\d{1,3})\s*(\p{L}+)\.?$/u;

/** `3 months`, `3 mois`, `3m`, `2w`; undefined for anything else, a date among them. */
export function readPeriodLength(text: string): PeriodLength | undefined {
  const match = LENGTH.exec(text.trim());
  const count = Number(match?.[1]);
  if (match === null || count === 0) return undefined;
  const word = labelKey(match[2] ?? '');
  const unit = (['months', 'weeks', 'days'] as const).find((candidate) => UNITS[candidate].includes(word));
  return unit && { count, unit };
}

/** The last day of a period that begins on a day and lasts so long. */
export function lastDayOf(startDate: CivilDate, { count, unit }: PeriodLength): CivilDate {
  switch (unit) {
    case 'months':
      return lastDayOfMonths(startDate, count);
    case 'weeks':
      return addDays(startDate, 7 * count - 1);
    case 'days':
      return addDays(startDate, count - 1);
  }
}
