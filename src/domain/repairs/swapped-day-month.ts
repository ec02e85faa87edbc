import { civilDateOf, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { DamagedCell, Step } from './define-repair.ts';

const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([/.]|${DASH})(\d{1,2})\2(\d{4})$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})(${DASH})(\d{2})\2(\d{2})$`);

/** A date of two numbers below 32, in the order in which this program reads them. */
export interface WrittenDate {
  readonly shape: 'year-first' | 'year-last';
  readonly separator: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The parts of a date in digits; whether there is such a day is not asked. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [, day = '', separator = '', month = '', year = ''] = last;
    return { shape: 'year-last', separator, year, month, day };
  }
  const first = YEAR_FIRST.exec(text);
  if (first === null) return undefined;
  const [, year = '', separator = '', month = '', day = ''] = first;
  return { shape: 'year-first', separator, year, month, day };
}

/** The day that a date means with its month and its day the other way round, when it means none as it stands. */
export function findSwappedDate(text: string): CivilDate | undefined {
  const written = readWrittenDate(text);
  if (written === undefined) return undefined;
  const [year, month, day] = [Number(written.year), Number(written.month), Number(written.day)];
  return civilDateOf(year, month, day) === undefined ? civilDateOf(year, day, month) : undefined;
}

/** Puts the day before the month again where no other reading is possible, in the way the date was written. */
export function swapDayAndMonth({ text }: DamagedCell): Step | undefined {
  const written = readWrittenDate(text);
  if (written === undefined || findSwappedDate(text) === undefined) return undefined;
  const { shape, separator, year, month, day } = written;
  const parts = shape === 'year-last' ? [month, day, year] : [year, day, month];
  return { text: parts.join(separator), change: { kind: 'swapped-day-month', params: {} } };
}
