import type { RowFinding } from '../rules/evaluate.ts';
import type { RuleId } from '../rules/index.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { Regime } from '../../schemas/model/codes.ts';
import type { Params } from '../../schemas/model/finding.ts';

/** Rules of the catalogue that tell something about an entitlement and are asked of no row. */
type ToldRule =
  | 'parental.conversion'
  | 'parental.remainder'
  | 'medical.weeks.remainder'
  | 'medical.hospital.extension-adjacent'
  | 'carer.reform-pending'
  | 'time-credit.remainder';
/** Where a line comes from: the id under which the rule can be looked up. */
export type CitedRule = RuleId | ToldRule;

export interface Amount {
  readonly count: number;
  readonly unit: 'months' | 'weeks';
}

/** How long one request may last, apart from what is left. */
export interface Block {
  readonly unit: Amount['unit'];
  readonly minimum: number;
  /** A longer request adds whole steps; null where any length from the minimum on will do. */
  readonly step: number | null;
  readonly maximum: number | null;
}

/** What a credit is counted for, which is also the name of the line. */
export type CreditScope =
  'child' | 'patient' | 'hospitalStay' | 'person' | 'career' | 'motive' | 'training' | 'fullBreak' | 'partialBreak';

export interface Credit {
  readonly ruleId: CitedRule;
  readonly scope: CreditScope;
  /** Parental units are months at 1/10; months of full interruption are converted, calendar months are not. */
  readonly unit: 'parentalUnits' | 'fullMonths' | 'calendarMonths' | 'weeks';
  readonly total: number;
  readonly taken: number;
  readonly left: number;
}

/** What a leave family says about one of its regimes. */
export interface RegimeCredit {
  readonly regime: Regime;
  /** Null: there is no end to it. */
  readonly left: Amount | null;
  readonly block: Block;
  readonly blockRule: CitedRule;
  /** Less than a block, and takeable all the same because nothing else is left. */
  readonly remainder: Amount | null;
  readonly remainderRule?: CitedRule;
}

/** A fact worth knowing; the catalogues word it as `entitlement.remark.` + key. */
export interface Remark {
  readonly key: RemarkKey;
  readonly ruleIds: readonly [CitedRule, ...CitedRule[]];
  readonly params: Params;
  /** Something that costs an allowance or a right when overlooked. */
  readonly isWarning: boolean;
}

export const REMARK_KEYS = [
  'childLatestStart', // age, latestStart
  'childLatestStartTooSoon', // age, latestStart, earliestStart
  'childAgeUnknown', // ordinary, disabled
  'seniorityWindow', // required, window
  'seniorityEnough', // found, required
  'seniorityFrom', // date, required
  'seniority', // required
  'followsParentalLeave', // required
  'fourthMonth', // paid, left, firstBirth
  'remainderLater', // weeks
  'remainderLaterHalf', // weeks, months
  'fullTimeForPartial', // –
  'threeQuarters', // –
  'certificate', // –
  'singleParentDoubled', // full, partial, age
  'singleParentAgeUnknown', // full, age
  'temporaryTeacher', // full, partial
  'refusalBelow', // below, fullMonths, partialMonths
  'hospitalCertificates', // –
  'hospitalSecondWeek', // –
  'palliativeCertificate', // –
  'carerRecognition', // months
  'carerReform', // –
  'motiveChildAgeUnknown', // age
  'allowanceChildMonths', // months, left
  'allowanceFullUntil', // age, latestStart
  'allowanceFullAge', // age
  'allowanceSeniority', // required
  'sectorAgreement', // –
  'endOfCareerFrom', // age, date
  'endOfCareerAge', // age
  'endOfCareerAllowanceFrom', // age, date
  'endOfCareerAllowanceAge', // age
  'endOfCareerEarlyAllowance', // age, years
  'careerYearsNeeded', // years, year
  'careerYearsBySex', // male, female, year
  'careerYearsNextYear', // years, year
  'publicAllowanceAge', // age
  'authorityApproves', // –
  'thematicApart', // –
] as const;
export type RemarkKey = (typeof REMARK_KEYS)[number];

/** The days with which a leave family counts. */
export interface CountedOn {
  /** The figures of this day hold: the start, or today. */
  readonly on: CivilDate;
  readonly noticeDate: CivilDate;
  /** Until when the notice makes everybody wait; null when a start is given. */
  readonly earliestStart: CivilDate | null;
}

export interface FamilyEntitlement {
  readonly credits: readonly Credit[];
  readonly regimes: readonly RegimeCredit[];
  readonly remarks: readonly Remark[];
}

/** One regime, with what the rule book answers when it is asked. */
export interface RegimeEntitlement extends RegimeCredit {
  /** Whole blocks that fit in what is left; null where a request is no multiple of a block. */
  readonly wholeBlocks: number | null;
  /** Lengths that one request may have now, in the unit of the block; the first ones where there is no end. */
  readonly lengths: readonly number[];
  /** Rules that ask for somebody's agreement; empty where none is needed. */
  readonly agreementRules: readonly RuleId[];
  /** Rules that may refuse this regime, depending on a status that is not known. */
  readonly statusRules: readonly RuleId[];
  /** Rules that close this regime but not all others. */
  readonly closedBy: readonly RuleId[];
}

export type NoticeLength =
  | { readonly unit: 'months'; readonly minimum: number; readonly maximum: number | null }
  | { readonly unit: 'days'; readonly minimum: number; readonly maximum: null }
  /** The leave starts in the week after. */
  | { readonly unit: 'week'; readonly maximum: null }
  /** No period is published; the notice only comes before. */
  | { readonly unit: 'none'; readonly maximum: null };

export interface Notice {
  readonly ruleId: RuleId;
  readonly length: NoticeLength;
  /** For a notice given on this day, the first and the last day on which the leave may start. */
  readonly forNotice: {
    readonly noticeDate: CivilDate;
    readonly earliestStart: CivilDate;
    readonly latestStart: CivilDate | null;
  };
  /** For a leave that starts on this day, the first and the last day of notice. */
  readonly forStart: {
    readonly startDate: CivilDate;
    readonly earliestNotice: CivilDate | null;
    readonly latestNotice: CivilDate;
    /** The last day has passed: only an employer who accepts less can help. */
    readonly isPast: boolean;
  } | null;
  /** Small employers have a longer period, and nothing says how many workers there are. */
  readonly longerWhenSmall: { readonly headcount: number; readonly months: number } | null;
}

export interface Alternative {
  readonly regime: Regime;
  readonly length: Amount;
  readonly endDate: CivilDate;
  readonly agreementRules: readonly RuleId[];
}

/** A rule that could not be asked, by the fact that is not known. */
export interface Unchecked {
  readonly fact:
    'childAge' | 'workerAge' | 'seniority' | 'career' | 'contract' | 'sectorAgreement' | 'headcount' | 'status';
  readonly ruleId: RuleId;
}

export interface WishVerdict {
  readonly regime: Regime;
  readonly length: Amount;
  readonly startDate: CivilDate;
  readonly endDate: CivilDate;
  /** The day of notice that the verdict counts with; undefined for a leave that has begun. */
  readonly noticeDate: CivilDate | undefined;
  readonly isPossible: boolean;
  /** Errors first. */
  readonly findings: readonly RowFinding<RuleId>[];
  readonly agreementRules: readonly RuleId[];
  /** What a person still has to check, also of the alternatives. */
  readonly unchecked: readonly Unchecked[];
  readonly alternatives: readonly Alternative[];
}

export interface Entitlement {
  /** The day whose figures hold: the start, or today. */
  readonly judgedOn: CivilDate;
  readonly credits: readonly Credit[];
  readonly regimes: readonly RegimeEntitlement[];
  /** What closes the leave altogether, whatever the regime and the length. */
  readonly obstacles: readonly RowFinding<RuleId>[];
  readonly remarks: readonly Remark[];
  readonly notice: Notice;
  readonly wish: WishVerdict | null;
}
