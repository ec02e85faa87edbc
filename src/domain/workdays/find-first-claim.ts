import { civilDateFromDays, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { Count, Counter } from './count-days.ts';
import { earlierDaysNeeded, REFORMED_ON, type Requirement } from './requirements.ts';

/** A claim that proves enough. */
export interface Found {
  readonly claimOn: CivilDate;
  readonly requirement: Requirement;
  readonly count: Count;
  /** Hundredths of days in the ten years before, where they are asked for. */
  readonly earlier?: number;
}

export interface Search {
  readonly counter: Counter;
  readonly requirementsOn: (claimOn: CivilDate) => readonly Requirement[];
  /** Days on which the claim is none of this kind are passed over. */
  readonly isPossible?: (claimOn: CivilDate) => boolean;
}

/** The first day of a stretch, both ends included, on which a claim proves enough. */
export function findFirstClaim(search: Search, first: CivilDate, last: CivilDate): Found | undefined {
  for (const [from, to] of stretchesOfOneLaw(first, last)) {
    const found = findWithin(search, from, to);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Halves in which no day can reach its days are not looked at. */
function findWithin(search: Search, from: number, to: number): Found | undefined {
  const [first, last] = [civilDateFromDays(from), civilDateFromDays(to)];
  if (from === to) return claimThatIsEnough(search, first);
  // Somebody who grows older in between is asked something else; no stretch is so long that it happens twice.
  const requirements = [...search.requirementsOn(first), ...search.requirementsOn(last)];
  if (!requirements.some((requirement) => canBeEnough(search.counter, requirement, first, last))) return undefined;
  const middle = Math.floor((from + to) / 2);
  return findWithin(search, from, middle) ?? findWithin(search, middle + 1, to);
}

function claimThatIsEnough({ counter, requirementsOn, isPossible }: Search, claimOn: CivilDate): Found | undefined {
  if (isPossible?.(claimOn) === false) return undefined;
  for (const requirement of requirementsOn(claimOn)) {
    const count = counter.count(claimOn, requirement.months);
    if (count.total < requirement.days * 100) continue;
    if (requirement.earlier === undefined) return { claimOn, requirement, count };
    const earlier = counter.countEarlier(claimOn, count.windowStart);
    const needed = earlierDaysNeeded(requirement, Math.floor(count.total / 100));
    if (earlier >= needed * 100) return { claimOn, requirement, count, earlier };
  }
  return undefined;
}

function canBeEnough(counter: Counter, requirement: Requirement, first: CivilDate, last: CivilDate): boolean {
  const most = counter.limit(first, last, requirement.months);
  if (most < requirement.days * 100) return false;
  if (requirement.earlier === undefined) return true;
  const needed = earlierDaysNeeded(requirement, Math.floor(most / 100));
  return counter.limitEarlier(first, last, requirement.months) >= needed * 100;
}

/** A stretch of days cut where the law changes. */
function stretchesOfOneLaw(from: number, to: number): readonly (readonly [number, number])[] {
  return from < REFORMED_ON && REFORMED_ON <= to
    ? [
        [from, REFORMED_ON - 1],
        [REFORMED_ON, to],
      ]
    : [[from, to]];
}
