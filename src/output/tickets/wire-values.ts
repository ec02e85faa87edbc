import { formatDate, formatValue } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import { parseIsoDate } from '../../schemas/model/civil-date.ts';

interface Workload {
  readonly minutesPerWeek?: number | undefined;
  readonly lessonPeriodsPerWeek?: string | undefined;
}

/** A day of the service as the language writes it; what is no day is shown as it came. */
export function wireDate(text: string, texts: Texts): string {
  const date = parseIsoDate(text);
  return date === undefined ? text : formatDate(date, texts.language);
}

/** The calendar day of an instant in Belgium, whatever the offset in which the service writes it. */
export function wireDay(dateTime: string, texts: Texts): string {
  return wireDate(belgianDay(dateTime), texts);
}

// Making one costs far more than using it.
let belgianFormat: Intl.DateTimeFormat | undefined;

/** The same as `yyyy-mm-dd`; what is no instant comes back as it is. */
export function belgianDay(dateTime: string): string {
  const instant = Date.parse(dateTime);
  if (Number.isNaN(instant)) return dateTime.slice(0, 10);
  // Swedish writes dates the ISO way.
  belgianFormat ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', calendar: 'gregory' });
  return belgianFormat.format(instant);
}

export function wirePeriod(period: { readonly startDate: string; readonly endDate: string }, texts: Texts): string {
  return texts.message('tickets.periodSpan', {
    start: wireDate(period.startDate, texts),
    end: wireDate(period.endDate, texts),
  });
}

/** Hours and minutes, or lesson periods, a week; never the one made into the other. */
export function wireWorkload({ minutesPerWeek, lessonPeriodsPerWeek }: Workload, texts: Texts): string {
  if (minutesPerWeek !== undefined) {
    return texts.message('tickets.workload.hours', { amount: { minutes: minutesPerWeek } });
  }
  const periods = Number(lessonPeriodsPerWeek ?? Number.NaN);
  const amount = Number.isNaN(periods) ? (lessonPeriodsPerWeek ?? '') : formatValue(periods, texts);
  return texts.message('tickets.workload.periods', { amount });
}
