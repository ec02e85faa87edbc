import type { MessageKey, Texts } from '../../i18n/texts.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { AskedColumn } from './questions.ts';

const OWN_WORDS = ['hoursBefore', 'hoursFull', 'hoursDuring', 'multipleEmployers'] as const;

/** What is asked, in the words of the screens of the capacity. */
export function questionKey(column: AskedColumn, { capacity }: LeaveRequest): MessageKey {
  const own = capacity === 'organizingAuthority' ? OWN_WORDS.find((each) => each === column) : undefined;
  return own === undefined ? `new.ask.${column}` : `new.authority.${own}`;
}

/** The workload that is given up, which the screen works out; undefined on the screens of an employer. */
export function droppedText({ capacity, hoursBefore, hoursDuring, unit }: LeaveRequest, texts: Texts) {
  if (capacity !== 'organizingAuthority' || hoursBefore === undefined || hoursDuring === undefined) return undefined;
  const amount = hoursBefore - hoursDuring;
  const hours =
    unit === 'hours'
      ? texts.message('tickets.workload.hours', { amount: { minutes: amount } })
      : texts.message('tickets.workload.periods', { amount: { periodHundredths: amount } });
  return texts.message('new.authority.dropped', { hours });
}
