import type { Language } from '../../schemas/model/codes.ts';

const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;

/** `about`: nobody needs the seconds of an hour; `exact`: a countdown, to the second below an hour. */
export type Precision = 'about' | 'exact';

/** A duration in the words of a language, in at most two units: `2 minutes 30 seconds`, `1 Std., 5 Min.`. */
export function formatDuration(
  ms: number,
  language: Language,
  { precision, length }: { readonly precision: Precision; readonly length: 'long' | 'short' },
): string {
  const step = precision === 'exact' ? exactStep(ms / 1000) : aboutStep(ms / 1000);
  // Rounded up: an end that comes earlier than promised disappoints nobody.
  const seconds = Math.max(SECOND, Math.ceil(ms / 1000 / step) * step);
  const write = (value: number, unit: 'hour' | 'minute' | 'second'): string =>
    // English as written in Belgium would take the habits of its neighbours.
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : `${language}-BE`, {
      style: 'unit',
      unit,
      unitDisplay: length,
    }).format(value);
  const [hours, minutes, rest] = [
    Math.floor(seconds / HOUR),
    Math.floor((seconds % HOUR) / MINUTE),
    Math.floor(seconds % MINUTE),
  ];
  const parts =
    hours > 0
      ? [write(hours, 'hour'), ...(minutes > 0 ? [write(minutes, 'minute')] : [])]
      : [
          ...(minutes > 0 ? [write(minutes, 'minute')] : []),
          ...(rest > 0 || minutes === 0 ? [write(rest, 'second')] : []),
        ];
  return parts.join(' ');
}

function exactStep(seconds: number): number {
  return seconds > HOUR ? MINUTE : SECOND;
}

/** Steps that grow with the duration, so that an estimate does not flicker. */
function aboutStep(seconds: number): number {
  if (seconds <= 10) return SECOND;
  if (seconds <= MINUTE) return 5;
  if (seconds <= 5 * MINUTE) return 15;
  return seconds <= HOUR ? MINUTE : 5 * MINUTE;
}

/** `14:05:10`, as the clock on the wall; the machine's zone when none is given. */
export function formatTimeOfDay(instant: number, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(instant);
}
