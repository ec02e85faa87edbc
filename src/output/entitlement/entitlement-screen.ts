import { Chalk, type ChalkInstance } from 'chalk';
import type { Notice, WishVerdict } from '../../domain/entitlement/entitlement.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';
import { wrapAfter } from '../wrap-after.ts';
import { amountText } from './amounts.ts';
import type { EntitlementLayout, EntitlementReport } from './entitlement-layout.ts';
import { renderFindings } from './finding-lines.ts';
import { renderRegimes } from './regime-table.ts';
import { WIDEST } from '../line-width.ts';

/** The whole answer for people; every line ends with the rule that it comes from. */
export function renderEntitlement(report: EntitlementReport, full: EntitlementLayout): string {
  const { entitlement } = report;
  const layout = { ...full, width: Math.min(full.width, WIDEST) };
  const { texts, hasColor } = layout;
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const bullet = bulletWith(layout, ink);
  const section = (heading: MessageKey, lines: string): string =>
    lines === '' ? '' : `\n${ink.bold(texts.message(heading))}\n${lines}`;
  const regimes = entitlement.regimes.length === 0 ? '' : renderRegimes(entitlement.regimes, full);
  return [
    title(report, layout, ink),
    section('entitlement.heading.wish', entitlement.wish === null ? '' : renderWish(entitlement.wish, layout, ink)),
    section(
      'entitlement.heading.obstacles',
      entitlement.wish === null ? renderFindings(entitlement.obstacles, layout, ink) : '',
    ),
    section('entitlement.heading.credit', renderCredits(report, layout, bullet)),
    section('entitlement.heading.regimes', regimes),
    section('entitlement.heading.notice', regimes === '' ? '' : renderNotice(entitlement.notice, layout, bullet)),
    section(
      'entitlement.heading.remarks',
      entitlement.remarks
        .map(({ key, params, ruleIds, isWarning }) =>
          bullet(texts.message(`entitlement.remark.${key}`, params), ruleIds, isWarning ? '!' : '·'),
        )
        .join(''),
    ),
  ].join('');
}

type Bullet = (text: string, ruleIds: readonly string[], mark?: '·' | '!' | '→') => string;

/** A line of a list with its rules at the end, which are told apart by their colour only where there is one. */
function bulletWith({ width }: EntitlementLayout, ink: ChalkInstance): Bullet {
  return (text, ruleIds, mark = '·') => {
    const rules = ruleIds.map((ruleId) => `[${ruleId}]`).join(' ');
    const head = `  ${mark} `;
    const lines = wrapAfter(head, ruleIds.length === 0 ? text : `${text} ${rules}`, width);
    const dimmed = ruleIds.reduce((line, ruleId) => line.replace(`[${ruleId}]`, ink.dim(`[${ruleId}]`)), lines);
    return `${mark === '!' ? dimmed.replace(head, `  ${ink.yellow('!')} `) : dimmed}\n`;
  };
}

function title(
  { leaveType, motive, sector, entitlement }: EntitlementReport,
  layout: EntitlementLayout,
  ink: ChalkInstance,
) {
  const { texts, width } = layout;
  const names = {
    leave: { code: leaveType, list: 'leaveType' },
    sector: { code: sector, list: 'sector' },
  } as const;
  const line =
    motive === undefined
      ? texts.message('entitlement.title', names)
      : texts.message('entitlement.titleWithMotive', { ...names, motive: { code: motive, list: 'motive' } });
  const figures = texts.message('entitlement.figures', { date: { date: entitlement.judgedOn } });
  return `${ink.bold(wrap(line, width))}\n${wrap(figures, width)}\n`;
}

function renderCredits({ leaveType, entitlement }: EntitlementReport, { texts }: EntitlementLayout, bullet: Bullet) {
  const hasWeeks = leaveType === 'medicalAssistance';
  const lines = entitlement.credits.map(({ unit, scope, total, taken, left, ruleId }) =>
    bullet(
      texts.message(
        unit === 'fullMonths' && hasWeeks ? 'entitlement.credit.fullMonthsAndWeeks' : `entitlement.credit.${unit}`,
        {
          scope: texts.message(`entitlement.scope.${scope}`),
          total,
          taken,
          left,
        },
      ),
      [ruleId],
    ),
  );
  if (leaveType === 'parentalLeave')
    lines.push(bullet(texts.message('entitlement.conversion'), ['parental.conversion']));
  return lines.join('');
}

function renderNotice(notice: Notice, { texts }: EntitlementLayout, bullet: Bullet): string {
  const { ruleId, length, forNotice, forStart, longerWhenSmall } = notice;
  const lines = [bullet(noticeLength(notice, texts), [ruleId])];
  if (longerWhenSmall !== null)
    lines.push(bullet(texts.message('entitlement.notice.small', { ...longerWhenSmall }), [ruleId], '!'));
  if (forStart === null) {
    const { noticeDate, earliestStart, latestStart } = forNotice;
    const days = { notice: { date: noticeDate }, earliest: { date: earliestStart } };
    const text =
      latestStart === null
        ? texts.message('entitlement.notice.forNotice', days)
        : texts.message('entitlement.notice.forNoticeWindow', { ...days, latest: { date: latestStart } });
    if (length.unit !== 'none') lines.push(bullet(text, [ruleId]));
    return lines.join('');
  }
  const { startDate, earliestNotice, latestNotice, isPast } = forStart;
  const days = { start: { date: startDate }, latest: { date: latestNotice } };
  const text =
    earliestNotice === null
      ? texts.message('entitlement.notice.forStart', days)
      : texts.message('entitlement.notice.forStartWindow', { ...days, earliest: { date: earliestNotice } });
  lines.push(bullet(text, [ruleId]));
  if (isPast) lines.push(bullet(texts.message('entitlement.notice.past'), [ruleId], '!'));
  return lines.join('');
}

function noticeLength({ ruleId, length }: Notice, texts: EntitlementLayout['texts']): string {
  switch (length.unit) {
    case 'months': {
      const { minimum, maximum } = length;
      return maximum === null
        ? texts.message('entitlement.notice.months', { minimum })
        : texts.message('entitlement.notice.window', { minimum, maximum });
    }
    case 'days': {
      const isHospital = ruleId === 'notice.medical.hospital-emergency';
      const key = isHospital ? 'entitlement.notice.hospital' : 'entitlement.notice.days';
      return texts.message(key, { minimum: length.minimum });
    }
    case 'week':
      return texts.message('entitlement.notice.week');
    case 'none':
      return texts.message('entitlement.notice.none');
  }
}

function renderWish(wish: WishVerdict, layout: EntitlementLayout, ink: ChalkInstance): string {
  const { texts, width } = layout;
  const bullet = bulletWith(layout, ink);
  const length = amountText(wish.length, texts);
  const end = { date: wish.endDate };
  const regime = { code: wish.regime, list: 'regime' } as const;
  const asked = texts.message('entitlement.wish.asked', { regime, length, start: { date: wish.startDate }, end });
  const lines = [`${wrap(asked, width, '  ')}\n`];
  if (wish.isPossible) {
    const key = wish.agreementRules.length > 0 ? 'entitlement.wish.possibleAgreed' : 'entitlement.wish.possible';
    lines.push(verdict(ink.green, texts.message(key, { end }), wish.agreementRules, layout, ink));
  } else {
    lines.push(verdict(ink.red, texts.message('entitlement.wish.notPossible', { length }), [], layout, ink));
  }
  lines.push(renderFindings(wish.findings, layout, ink));
  if (!wish.isPossible) {
    if (wish.alternatives.length === 0)
      lines.push(`${wrap(texts.message('entitlement.wish.noAlternative'), width, '  ')}\n`);
    else lines.push(`  ${texts.message('entitlement.wish.instead')}\n`);
  }
  for (const { regime: code, length: other, endDate, agreementRules } of wish.alternatives) {
    const key = agreementRules.length > 0 ? 'entitlement.wish.alternativeAgreed' : 'entitlement.wish.alternative';
    const params = {
      length: amountText(other, texts),
      regime: { code, list: 'regime' },
      end: { date: endDate },
    } as const;
    lines.push(bullet(texts.message(key, params), agreementRules, '→'));
  }
  if (wish.unchecked.length > 0) {
    const what = [...new Set(wish.unchecked.map(({ fact }) => texts.message(`entitlement.unchecked.${fact}`)))].join(
      ', ',
    );
    const ruleIds = wish.unchecked.map(({ ruleId }) => ruleId);
    lines.push(bullet(texts.message('entitlement.wish.unchecked', { what }), ruleIds, '!'));
  }
  if (wish.noticeDate !== undefined) {
    const counted = texts.message('entitlement.wish.notice', { date: { date: wish.noticeDate } });
    lines.push(`${wrap(counted, width, '  ')}\n`);
  }
  return lines.join('');
}

function verdict(
  color: (text: string) => string,
  text: string,
  ruleIds: readonly string[],
  { width }: EntitlementLayout,
  ink: ChalkInstance,
): string {
  const rules = ruleIds.map((ruleId) => `[${ruleId}]`).join(' ');
  return `${color(wrap(text, width, '  '))}\n${rules === '' ? '' : `${ink.dim(wrap(rules, width, '  '))}\n`}`;
}
