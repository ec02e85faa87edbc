export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** More months than anybody can have worked. */
const MONTHS: Bounds = { minimum: 0, maximum: 720 };

/** What the numbers of a row can be at all: beyond it a cell holds a slip of the hand, or something else. */
export const NUMBER_BOUNDS = {
  careerYears: { minimum: 0, maximum: 60 },
  headcount: { minimum: 1, maximum: 999_999 },
  usedFull: MONTHS,
  usedHalf: MONTHS,
  usedFifth: MONTHS,
  usedTenth: MONTHS,
  usedCareerFull: MONTHS,
  usedCareerPartial: MONTHS,
  usedWeeks: { minimum: 0, maximum: 520 },
  seniorityMonths: MONTHS,
  daysPerWeek: { minimum: 1, maximum: 7 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** A week has no more, and the service takes no more: in minutes, and in hundredths of a lesson period. */
export const MOST_WORKLOAD = { hours: 168 * 60, periods: 999_99 } as const;

export type NumberColumn = keyof typeof NUMBER_BOUNDS;
