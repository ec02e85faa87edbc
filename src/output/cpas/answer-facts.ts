import type { Texts } from '../../i18n/texts.ts';
import type { Fact } from '../fact-lines.ts';

/** What the answer of the office and the estimate both say; dates as they are shown. */
export interface AnswerToShow {
  readonly firstDay: string | undefined;
  /** The last day of work that is needed; undefined where there is no first day. */
  readonly lastDay: string | undefined;
  readonly required: { readonly days: number; readonly months: number };
  readonly workdays: number;
  readonly plannedWorkdays: number;
  readonly earlier: { readonly required: number; readonly workdays: number } | undefined;
  readonly referencePeriod: string;
  readonly method: string;
  readonly partTime: { readonly firstDay: string; readonly days: number; readonly months: number } | undefined;
}

export function answerFacts(answer: AnswerToShow, texts: Texts): Fact[] {
  const { firstDay, lastDay, required, earlier, workdays, plannedWorkdays, partTime } = answer;
  const inDays = (days: number): string => texts.message('cpas.days', { days });
  return [
    [texts.message('cpas.firstDay'), firstDay ?? texts.message('cpas.never')],
    ...(lastDay === undefined
      ? []
      : [
          [
            texts.message('cpas.lastDay'),
            plannedWorkdays === 0 ? texts.message('cpas.noWorkNeeded') : lastDay,
          ] as const,
        ]),
    [
      texts.message('cpas.required'),
      earlier === undefined
        ? texts.message('cpas.daysInMonths', required)
        : texts.message('cpas.earlierRequired', { ...required, earlier: earlier.required }),
    ],
    [texts.message('cpas.proven'), inDays(workdays)],
    ...(earlier === undefined ? [] : [[texts.message('cpas.earlierProven'), inDays(earlier.workdays)] as const]),
    [texts.message('cpas.toWork'), inDays(plannedWorkdays)],
    [texts.message('cpas.referencePeriod'), answer.referencePeriod],
    [texts.message('cpas.method'), answer.method],
    ...(partTime === undefined
      ? []
      : [
          [
            texts.message('cpas.partTimeDay'),
            texts.message('cpas.partTimeValue', {
              date: partTime.firstDay,
              days: partTime.days,
              months: partTime.months,
            }),
          ] as const,
        ]),
  ];
}
