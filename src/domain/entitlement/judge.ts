import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { WORKER_STATUSES, type Regime, type WorkerStatus } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { addDays, lastDayOfMonths } from '../calendar/periods.ts';
import { careerBreakRules } from '../rules/career-break/career-break-rules.ts';
import { carerRules } from '../rules/carer/carer-rules.ts';
import { educationRules } from '../rules/education/education-rules.ts';
import { createEvaluate, type RowFinding } from '../rules/evaluate.ts';
import type { RuleId } from '../rules/index.ts';
import { medicalRules } from '../rules/medical/medical-rules.ts';
import { noticeRules } from '../rules/notice/notice-rules.ts';
import { palliativeRules } from '../rules/palliative/palliative-rules.ts';
import { parentalRules } from '../rules/parental/parental-rules.ts';
import { careerBreakPublicOnly } from '../rules/request/career-break-public-only.ts';
import { timeCreditPrivateOnly } from '../rules/request/time-credit-private-only.ts';
import { timeCreditRules } from '../rules/time-credit/time-credit-rules.ts';
import type { Amount } from './entitlement.ts';

/** A request that somebody might make. */
export interface Candidate {
  readonly regime: Regime;
  readonly length: Amount;
  readonly startDate: CivilDate;
  readonly noticeDate?: CivilDate | undefined;
  readonly employerAgreement?: boolean;
}

export interface Judge {
  /** What the rule book says, apart from what belongs to the filing: documents, and a notice still to be given. */
  findings(candidate: Candidate): readonly RowFinding<RuleId>[];
  errors(candidate: Candidate): readonly RowFinding<RuleId>[];
  /** The rules that refuse the request as long as nobody agrees. */
  agreementRules(candidate: Candidate): readonly RuleId[];
  /** The rules that would have something to say of one status or another, while nobody says which it is. */
  statusRules(candidate: Candidate): readonly RuleId[];
}

export function lastDayOf(startDate: CivilDate, { count, unit }: Amount): CivilDate {
  return unit === 'months' ? lastDayOfMonths(startDate, count) : addDays(startDate, 7 * count - 1);
}

/** Belongs to the filing, or is said in a remark that also gives the day. */
const TOLD_ELSEWHERE: ReadonlySet<RuleId> = new Set([
  'notice.written',
  'notice.not-in-future',
  'time-credit.eoc.age-allowance',
  'time-credit.eoc.age-allowance-55',
  'career-break.allowance-age',
]);

/**
 * Asks the rules of the leaves themselves about requests for a person: what is said to be possible here is what `check`
 * lets pass.
 */
export function createJudge(facts: LeaveRequest, today: CivilDate): Judge {
  const evaluate = createEvaluate<RuleId>([
    timeCreditPrivateOnly,
    careerBreakPublicOnly,
    ...noticeRules,
    ...parentalRules,
    ...educationRules,
    ...medicalRules,
    ...palliativeRules,
    ...carerRules,
    ...timeCreditRules,
    ...careerBreakRules,
  ]);

  function findings(candidate: Candidate, status: WorkerStatus | undefined = facts.status) {
    const { regime, length, startDate, noticeDate, employerAgreement } = candidate;
    const endDate = lastDayOf(startDate, length);
    const request = { ...facts, status, regime, startDate, endDate, noticeDate, employerAgreement };
    return evaluate(request, { today }).filter(
      ({ ruleId, column }) => column !== 'attachments' && !TOLD_ELSEWHERE.has(ruleId),
    );
  }

  function statusRules(candidate: Candidate): readonly RuleId[] {
    if (facts.status !== undefined) return [];
    const said = new Set(findings(candidate).map(({ ruleId }) => ruleId));
    const perStatus = WORKER_STATUSES.flatMap((status) => findings(candidate, status));
    return [
      ...new Set(
        perStatus
          .filter((finding) => !said.has(finding.ruleId) && finding.severity !== 'info' && !isAboutNotice(finding))
          .map(({ ruleId }) => ruleId),
      ),
    ];
  }

  return {
    findings: (candidate) => findings(candidate),
    statusRules,
    errors: (candidate) => findings(candidate).filter(({ severity }) => severity === 'error'),
    agreementRules: (candidate) => [
      ...new Set(
        findings({ ...candidate, employerAgreement: false })
          .filter(({ column, ruleId }) => column === 'employerAgreement' && !isAboutNotice({ ruleId }))
          .map(({ ruleId }) => ruleId),
      ),
    ],
  };
}

/** Whether a finding is about the notice, which is not looked at as long as there is no day to start on. */
export function isAboutNotice({ ruleId }: Pick<RowFinding, 'ruleId'>): boolean {
  return ruleId.startsWith('notice.');
}

/** Whether a finding is about how long the request is; any other holds for every length. */
export function isAboutLength({ column }: Pick<RowFinding, 'column'>): boolean {
  return column === 'endDate' || column === 'employerAgreement';
}
