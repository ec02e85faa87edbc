import type { Texts } from '../../i18n/texts.ts';
import { wireDate } from '../tickets/wire-values.ts';

/** `21/11/2026 09:30:00`, by the clocks of Belgium; what is no instant is shown as it came. */
export function belgianInstant(text: string, texts: Texts): string {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return text;
  const parts = FORMAT.formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const day = wireDate(`${part('year')}-${part('month')}-${part('day')}`, texts);
  return `${day} ${part('hour')}:${part('minute')}:${part('second')}`;
}

/** The same to the minute, for lists. */
export function belgianMinute(text: string, texts: Texts): string {
  return belgianInstant(text, texts).replace(/:\d\d$/, '');
}

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  calendar: 'gregory',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
