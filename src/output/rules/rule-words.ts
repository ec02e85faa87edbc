import type { BookEntry } from '../../domain/rules/book-entries.ts';
import type { InForce, LegalSource, MotiveScope, Need } from '../../domain/rules/define-rule.ts';
import type { Texts } from '../../i18n/texts.ts';
import { civilDateFromDays, isoDate } from '../../schemas/model/civil-date.ts';
import type { CodeList } from '../../schemas/model/finding.ts';
import { whereText } from './where-words.ts';

export function kindText(entry: BookEntry<string>, texts: Texts): string {
  return entry.kind === 'elsewhere'
    ? texts.message('rules.kind.elsewhere', { where: whereText(entry, texts) })
    : texts.message(`rules.kind.${entry.kind}`);
}

/** The severity in one word, or a dash for what gives no finding. */
export function severityText({ severity }: BookEntry<string>, texts: Texts): string {
  return texts.message(`rules.severity.${severity ?? 'none'}`);
}

/** The requests that an entry is about, on one line: `Parental leave · Half-time`. */
export function scopeText(entry: BookEntry<string>, texts: Texts): string {
  const limits = [
    ...limited('leaveType', entry.leaveTypes, texts),
    ...limited('regime', entry.regimes, texts),
    ...(entry.motives === 'all' ? [] : [motivesText(entry.motives, texts)]),
    ...limited('sector', entry.sectors, texts),
  ];
  return limits.length === 0 ? texts.message('rules.everyRequest') : limits.join(' · ');
}

/** More codes than this are counted where a line has to be short. */
const MOST_NAMED = 2;

/** The same in few words: long lists by their number. */
export function shortScopeText(entry: BookEntry<string>, texts: Texts): string {
  const limits = [
    shortly('leaveType', entry.leaveTypes, texts),
    shortly('regime', entry.regimes, texts),
    entry.motives !== 'all' && entry.motives.length <= MOST_NAMED
      ? motivesText(entry.motives, texts)
      : shortly('motive', entry.motives, texts),
    shortly('sector', entry.sectors, texts),
  ].filter((text) => text !== null);
  return limits.length === 0 ? texts.message('rules.everyRequest') : limits.join(' · ');
}

function shortly(
  list: 'leaveType' | 'regime' | 'motive' | 'sector',
  codes: readonly string[] | 'all',
  texts: Texts,
): string | null {
  if (codes === 'all') return null;
  return codes.length > MOST_NAMED
    ? texts.message(`rules.several.${list}`, { count: codes.length })
    : codesText(list, codes, texts);
}

function limited(list: CodeList, codes: readonly string[] | 'all', texts: Texts): readonly string[] {
  return codes === 'all' ? [] : [codesText(list, codes, texts)];
}

/** Codes by their labels; a dash for none, as where something is about no leave at all. */
export function codesText(list: CodeList, codes: readonly string[] | 'all', texts: Texts): string {
  if (codes.length === 0) return '–';
  return codes === 'all' ? texts.message('rules.all') : codes.map((code) => texts.codeLabel(list, code)).join(', ');
}

export function motivesText(motives: readonly MotiveScope[] | 'all', texts: Texts): string {
  if (motives === 'all') return texts.message('rules.all');
  return motives
    .map((motive) => (motive === 'none' ? texts.message('rules.noMotive') : texts.codeLabel('motive', motive)))
    .join(', ');
}

/** From when to when, and which date of the request is compared; the last day is told, not the first day after. */
export function inForceText({ from, until, comparedWith = 'startDate' }: InForce, texts: Texts): string {
  if (from === null && until === null) return texts.message('rules.always');
  const first = from === null ? {} : { from: { date: isoDate(from) } };
  const last = until === null ? {} : { last: { date: civilDateFromDays(isoDate(until) - 1) } };
  const key = from === null ? 'rules.until' : until === null ? 'rules.from' : 'rules.between';
  const period = texts.message(key, { ...first, ...last });
  return texts.message(`rules.comparedWith.${comparedWith}`, { period });
}

/** Each column, or the columns of which one is enough. */
export function needText(need: Need, texts: Texts): string {
  if (typeof need === 'string') return texts.columnLabel(need);
  return need
    .map((column) => texts.columnLabel(column))
    .reduce((first, second) => texts.message('rules.or', { first, second }));
}

/** Citations are not translated; how sure we are is said after each. */
export function sourceText({ citation, confidence }: LegalSource, texts: Texts): string {
  return `${citation} (${texts.message(`rules.confidence.${confidence}`)})`;
}
