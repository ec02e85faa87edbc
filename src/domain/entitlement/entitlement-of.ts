import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { Regime } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { RowFinding } from '../rules/evaluate.ts';
import type { RuleId } from '../rules/index.ts';
import { careerBreakEntitlement, endOfCareerBreakEntitlement } from './career-break.ts';
import { carerEntitlement } from './carer.ts';
import { endOfCareerEntitlement } from './end-of-career.ts';
import type {
  Amount,
  CountedOn,
  Entitlement,
  FamilyEntitlement,
  RegimeCredit,
  RegimeEntitlement,
} from './entitlement.ts';
import { createJudge, isAboutLength, isAboutNotice, type Judge } from './judge.ts';
import { medicalEntitlement } from './medical.ts';
import { earliestStartAfter, noticeFor, noticePeriod, plannedNotice } from './notice.ts';
import { palliativeEntitlement } from './palliative.ts';
import { parentalEntitlement } from './parental.ts';
import { withPerson, type Person } from './person.ts';
import { timeCreditEntitlement } from './time-credit.ts';
import { uncheckedOf } from './unchecked.ts';
import { judgeWish } from './wish.ts';

/** Since this day every figure that an entitlement is made of has a value; earlier starts are past filing. */
export const ENTITLEMENT_SINCE = isoDate('2023-06-01');

export interface EntitlementQuery {
  /** What is known, as a row of a request file would say it. Its dates, regime and number are not looked at. */
  readonly facts: LeaveRequest;
  readonly person: Person;
  readonly today: CivilDate;
  readonly startDate?: CivilDate | undefined;
  readonly noticeDate?: CivilDate | undefined;
  /** Alone: nothing else is asked for. */
  readonly regime?: Regime | undefined;
  /** With a regime: somebody wishes that much of it. */
  readonly length?: Amount | undefined;
}

/** What is left of a leave, in which blocks, from when; and whether a wish can be met. */
export function entitlementOf(query: EntitlementQuery): Entitlement {
  const { today, startDate, regime, length, person } = query;
  const facts = withPerson(query.facts, person);
  const judgedOn = startDate ?? today;
  const period = noticePeriod(facts, judgedOn);
  const noticeDate = query.noticeDate ?? plannedNotice(facts, judgedOn, period, today) ?? today;
  const startForNotice = earliestStartAfter(query.noticeDate ?? today, period.length);
  const earliestStart = startDate === undefined ? startForNotice : null;
  const family = familyEntitlement(facts, person, { on: judgedOn, noticeDate, earliestStart });
  const judge = createJudge(facts, today);
  const asked = family.regimes.map((line) => askRules(line, judge, judgedOn, noticeDate));
  const obstacles = commonObstacles(asked);
  const closing = new Set(obstacles.map(({ ruleId }) => ruleId));
  const wishStart = startDate ?? startForNotice;
  // Where the leave, or its motive, is not for these people at all, its figures would only mislead.
  const isForOthers = obstacles.some(({ column }) => column === 'leaveType' || column === 'motive');
  return {
    judgedOn,
    credits: isForOthers ? [] : family.credits,
    regimes: (isForOthers ? [] : asked)
      .filter((line) => regime === undefined || length !== undefined || line.regime === regime)
      .map(({ errors, ...line }) => ({
        ...line,
        closedBy: errors.map(({ ruleId }) => ruleId).filter((ruleId) => !closing.has(ruleId)),
      })),
    obstacles,
    remarks: isForOthers ? [] : family.remarks,
    notice: noticeFor(facts, { today, noticeDate: query.noticeDate ?? today, startDate }),
    wish:
      regime === undefined || length === undefined
        ? null
        : judgeWish(
            {
              regime,
              length,
              startDate: wishStart,
              noticeDate: query.noticeDate ?? plannedNotice(facts, wishStart, period, today),
            },
            family.regimes,
            judge,
            uncheckedOf(facts, person, regime),
          ),
  };
}

function familyEntitlement(facts: LeaveRequest, person: Person, when: CountedOn): FamilyEntitlement {
  const { on } = when;
  const isEndOfCareer = facts.motive === 'endOfCareer';
  switch (facts.leaveType) {
    case 'parentalLeave':
      return parentalEntitlement(facts, when);
    case 'medicalAssistance':
      return medicalEntitlement(facts, on);
    case 'palliativeCare':
      return palliativeEntitlement(facts, on);
    case 'informalCare':
      return carerEntitlement(facts, on);
    case 'timeCredit':
      return isEndOfCareer ? endOfCareerEntitlement(facts, person, when) : timeCreditEntitlement(facts, when);
    case 'careerBreak':
      return isEndOfCareer ? endOfCareerBreakEntitlement(person, on) : careerBreakEntitlement(facts, on);
    case undefined:
      return { credits: [], regimes: [], remarks: [] };
  }
}

type AskedRegime = Omit<RegimeEntitlement, 'closedBy'> & { readonly errors: readonly RowFinding<RuleId>[] };

/** Lengths shown of a leave without an end. */
const FIRST_LENGTHS = 12;

/** What the rules answer about one regime: the lengths they let pass, and what they say whatever the length. */
function askRules(line: RegimeCredit, judge: Judge, startDate: CivilDate, noticeDate: CivilDate): AskedRegime {
  const { regime, left, block } = line;
  const candidate = (count: number) => ({
    regime,
    length: { count, unit: block.unit },
    startDate,
    noticeDate,
  });
  const agreed = (count: number) => judge.errors({ ...candidate(count), employerAgreement: true });
  const most = Math.min(
    left === null ? block.minimum + FIRST_LENGTHS - 1 : Math.floor(left.count),
    block.maximum ?? Number.POSITIVE_INFINITY,
  );
  // Only what is left over may be shorter than the minimum.
  const isShort = left !== null && left.count < block.minimum;
  const shortest = line.remainder ?? { count: block.minimum, unit: block.unit };
  return {
    ...line,
    wholeBlocks: wholeBlocks(line),
    lengths: wholeNumbers(isShort ? 1 : block.minimum, most).filter((count) => !agreed(count).some(isAboutLength)),
    agreementRules: judge.agreementRules({ ...candidate(0), length: shortest }),
    statusRules: judge.statusRules({ ...candidate(0), length: shortest }),
    errors: agreed(block.minimum).filter((finding) => !isAboutLength(finding) && !isAboutNotice(finding)),
  };
}

function wholeNumbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function wholeBlocks({ left, block }: RegimeCredit): number | null {
  const isMultiple = block.step === block.minimum && (block.maximum === null || block.maximum === block.minimum);
  return left === null || !isMultiple ? null : Math.floor(left.count / block.minimum);
}

/** What every regime is closed by. */
function commonObstacles(regimes: readonly AskedRegime[]): readonly RowFinding<RuleId>[] {
  const [first, ...others] = regimes;
  if (first === undefined) return [];
  return first.errors.filter(({ ruleId }) =>
    others.every(({ errors }) => errors.some((error) => error.ruleId === ruleId)),
  );
}
