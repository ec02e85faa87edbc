import type { Alternative, Notice, RegimeEntitlement, WishVerdict } from '../../domain/entitlement/entitlement.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { formatIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { EntitlementReport } from './entitlement-layout.ts';
import { wordFinding } from './finding-lines.ts';

const SCHEMA_VERSION = 1;

/** The same for programs: codes, numbers and ISO dates; sentences are added for whoever shows them on. */
export function entitlementDocument(
  { leaveType, motive, sector, asOf, entitlement }: EntitlementReport,
  texts: Texts,
  messages: RuleMessages,
): object {
  const { judgedOn, credits, regimes, obstacles, remarks, notice, wish } = entitlement;
  return {
    schemaVersion: SCHEMA_VERSION,
    leaveType,
    ...(motive !== undefined && { motive }),
    sector,
    asOf: formatIsoDate(asOf),
    judgedOn: formatIsoDate(judgedOn),
    credits,
    regimes: regimes.map(describeRegime),
    obstacles: obstacles.map((finding) => describeFinding(finding, texts, messages)),
    remarks: remarks.map(({ key, ruleIds, params, isWarning }) => ({
      key,
      ruleIds,
      isWarning,
      text: texts.message(`entitlement.remark.${key}`, params),
    })),
    notice: describeNotice(notice),
    wish: wish === null ? null : describeWish(wish, texts, messages),
  };
}

function describeRegime(line: RegimeEntitlement): object {
  const {
    regime,
    left,
    block,
    blockRule,
    wholeBlocks,
    lengths,
    remainder,
    remainderRule,
    agreementRules,
    statusRules,
  } = line;
  return {
    regime,
    isOpen: line.closedBy.length === 0,
    closedBy: line.closedBy,
    left,
    block: { ...block, ruleId: blockRule },
    wholeBlocks,
    lengths,
    hasNoEnd: left === null,
    remainder: remainder === null ? null : { ...remainder, ruleId: remainderRule },
    needsAgreement: agreementRules.length > 0,
    agreementRules,
    statusRules,
  };
}

function describeFinding(finding: RowFinding<RuleId>, texts: Texts, messages: RuleMessages): object {
  const { ruleId, severity, column } = finding;
  return { ruleId, severity, column, ...wordFinding(finding, texts, messages) };
}

function describeNotice({ ruleId, length, forNotice, forStart, longerWhenSmall }: Notice): object {
  return {
    ruleId,
    length,
    forNotice: {
      noticeDate: formatIsoDate(forNotice.noticeDate),
      earliestStart: formatIsoDate(forNotice.earliestStart),
      latestStart: isoOrNull(forNotice.latestStart),
    },
    forStart:
      forStart === null
        ? null
        : {
            startDate: formatIsoDate(forStart.startDate),
            earliestNotice: isoOrNull(forStart.earliestNotice),
            latestNotice: formatIsoDate(forStart.latestNotice),
            isPast: forStart.isPast,
          },
    longerWhenSmall,
  };
}

function describeWish(wish: WishVerdict, texts: Texts, messages: RuleMessages): object {
  return {
    regime: wish.regime,
    length: wish.length,
    startDate: formatIsoDate(wish.startDate),
    endDate: formatIsoDate(wish.endDate),
    noticeDate: isoOrNull(wish.noticeDate ?? null),
    isPossible: wish.isPossible,
    needsAgreement: wish.agreementRules.length > 0,
    agreementRules: wish.agreementRules,
    unchecked: wish.unchecked,
    findings: wish.findings.map((finding) => describeFinding(finding, texts, messages)),
    alternatives: wish.alternatives.map(describeAlternative),
  };
}

function describeAlternative({ regime, length, endDate, agreementRules }: Alternative): object {
  return { regime, length, endDate: formatIsoDate(endDate), needsAgreement: agreementRules.length > 0, agreementRules };
}

function isoOrNull(date: CivilDate | null): string | null {
  return date === null ? null : formatIsoDate(date);
}
