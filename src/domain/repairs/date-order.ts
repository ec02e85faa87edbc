import { readWrittenDate, type WrittenDate } from './swapped-day-month.ts';

/** What a date in digits gives away about the order in which its file has day and month. */
export interface DateOrder {
  readonly shape: WrittenDate['shape'];
  /** `either`: both orders give a day, and not the same. */
  readonly order: 'expected' | 'swapped' | 'either';
}

/** `undefined` when the text tells nothing: no date in digits, or one that both orders read alike. */
export function findDateOrder(text: string): DateOrder | undefined {
  const written = readWrittenDate(text);
  if (written === undefined) return undefined;
  const { shape } = written;
  const [month, day] = [Number(written.month), Number(written.day)];
  if (month === day || month === 0 || day === 0) return undefined;
  if (day > 12) return month > 12 ? undefined : { shape, order: 'expected' };
  return { shape, order: month > 12 ? 'swapped' : 'either' };
}
