import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { Regime } from '../../schemas/model/codes.ts';
import type { Alternative, Amount, RegimeCredit, Unchecked, WishVerdict } from './entitlement.ts';
import { lastDayOf, type Judge } from './judge.ts';

export interface Wish {
  readonly regime: Regime;
  readonly length: Amount;
  readonly startDate: CivilDate;
  readonly noticeDate: CivilDate | undefined;
}

/** Whether the rules let a wish pass, and otherwise the nearest ones that they do. */
export function judgeWish(
  wish: Wish,
  regimes: readonly RegimeCredit[],
  judge: Judge,
  unchecked: readonly Unchecked[],
): WishVerdict {
  const findings = judge.findings(wish);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isPossible = errors.length === 0;
  const agreementRules = judge.agreementRules(wish);
  const asksAgreement = new Set(agreementRules);
  return {
    ...wish,
    endDate: lastDayOf(wish.startDate, wish.length),
    isPossible,
    findings: [
      ...errors,
      ...findings.filter(({ severity, ruleId }) => severity === 'warning' && !asksAgreement.has(ruleId)),
    ],
    agreementRules: isPossible ? agreementRules : [],
    unchecked: [...unchecked, ...judge.statusRules(wish).map((ruleId) => ({ fact: 'status', ruleId }) as const)],
    alternatives: isPossible ? [] : alternativesTo(wish, regimes, judge),
  };
}

/** The form that differs only in its blocks. */
const SIBLINGS: Readonly<Partial<Record<Regime, Regime>>> = {
  full: 'fullFlexible',
  fullFlexible: 'full',
  half: 'halfFlexible',
  halfFlexible: 'half',
};

/** Longest length tried: no credit lasts longer, and a leave without an end is not asked for in longer pieces. */
const MOST = { months: 60, weeks: 52 } as const;

/**
 * The next shorter and the next longer length of the same form. The flexible form of the same reduction when it gives
 * exactly what was wished, or when the form itself gives nothing; any other form only when neither gives anything.
 */
function alternativesTo(wish: Wish, regimes: readonly RegimeCredit[], judge: Judge): readonly Alternative[] {
  const wishedEnd = lastDayOf(wish.startDate, wish.length);
  const possible = (regime: Regime): readonly Alternative[] => {
    const line = regimes.find((candidate) => candidate.regime === regime);
    return line === undefined ? [] : possibleLengths(line, wish, judge);
  };
  const own = nearest(possible(wish.regime), wishedEnd);
  const sibling = SIBLINGS[wish.regime];
  const offered = sibling === undefined ? [] : possible(sibling);
  const exact = offered.filter(({ endDate }) => endDate === wishedEnd);
  const related = own.length > 0 ? [...exact, ...own] : exact.length > 0 ? exact : nearest(offered, wishedEnd);
  if (related.length > 0) return related;
  return regimes
    .filter(({ regime }) => regime !== wish.regime && regime !== sibling)
    .flatMap(({ regime }) => closest(nearest(possible(regime), wishedEnd), wishedEnd));
}

function possibleLengths(line: RegimeCredit, { startDate, noticeDate }: Wish, judge: Judge): readonly Alternative[] {
  const { regime, block, remainder, left } = line;
  const most = Math.min(left === null ? MOST[block.unit] : Math.floor(left.count), block.maximum ?? MOST[block.unit]);
  const lengths: Amount[] = Array.from({ length: Math.max(0, most) }, (_, index) => ({
    count: index + 1,
    unit: block.unit,
  }));
  if (remainder !== null && remainder.unit !== block.unit) lengths.push(remainder);
  return lengths
    .map((length) => ({ regime, length, startDate, noticeDate }))
    .filter((candidate) => judge.errors(candidate).length === 0)
    .map((candidate) => ({
      regime,
      length: candidate.length,
      endDate: lastDayOf(startDate, candidate.length),
      agreementRules: judge.agreementRules(candidate),
    }));
}

/** The last one that ends before the day, the one that ends on it, and the first one that ends after it. */
function nearest(alternatives: readonly Alternative[], end: CivilDate): readonly Alternative[] {
  const byEnd = [...alternatives].sort((a, b) => a.endDate - b.endDate);
  const before = byEnd.findLast(({ endDate }) => endDate < end);
  const on = byEnd.find(({ endDate }) => endDate === end);
  const after = byEnd.find(({ endDate }) => endDate > end);
  return [before, on, after].filter((each) => each !== undefined);
}

function closest(alternatives: readonly Alternative[], end: CivilDate): readonly Alternative[] {
  const [first] = [...alternatives].sort((a, b) => Math.abs(a.endDate - end) - Math.abs(b.endDate - end));
  return first === undefined ? [] : [first];
}
