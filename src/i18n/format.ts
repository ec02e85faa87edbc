import { yearMonthDay, type CivilDate } from '../schemas/model/civil-date.ts';
import type { Language } from '../schemas/model/codes.ts';
import type { ColumnName } from '../schemas/model/columns.ts';
import type { CodeList, ParamValue, Params } from '../schemas/model/finding.ts';
import { visibleText } from './visible-text.ts';

/** How a language writes values and names codes; what `fillTemplate` needs besides the template. */
export interface ValueNames {
  readonly language: Language;
  codeLabel(list: CodeList, code: string): string;
  columnLabel(column: ColumnName): string;
  /** What stands for an empty list. */
  readonly none: string;
}

const PLACEHOLDER = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

/**
 * Fills `{name}` with the parameter of that name and picks a form in `{n:day|days}` by the number `n`, as the language
 * counts. A placeholder without its parameter stays visible as `{name}`: tests forbid it, a user can still read around it.
 */
export function fillTemplate(template: string, params: Params, names: ValueNames): string {
  // Most remedies are the same for every row.
  if (!template.includes('{')) return template;
  // One rule for all numbers of a text: 6068 beside 13,932 looks like a mistake.
  const isGrouped = Object.values(params).some((value) => typeof value === 'number' && isLong(value));
  return template.replace(
    PLACEHOLDER,
    (whole: string, name: string, one: string | undefined, other: string | undefined) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (one === undefined || other === undefined) {
        return typeof value === 'number' ? formatNumber(value, names.language, isGrouped) : formatValue(value, names);
      }
      return isSingular(typeof value === 'number' ? value : Number.NaN, names.language) ? one : other;
    },
  );
}

/** French counts 0 and 1 as one; Dutch, German and English only 1. */
function isSingular(count: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(count) < 2 : count === 1;
}

export function formatValue(value: ParamValue, names: ValueNames): string {
  if (typeof value === 'string') return visibleText(value);
  if (typeof value === 'number') return formatNumber(value, names.language);
  if ('date' in value) return formatDate(value.date, names.language);
  if ('minutes' in value) return formatMinutes(value.minutes);
  if ('periodHundredths' in value) return formatNumber(value.periodHundredths / 100, names.language);
  if ('column' in value) return names.columnLabel(value.column);
  if ('columns' in value) return joinNames(value.columns, (column) => names.columnLabel(column), names);
  if ('codes' in value) return joinNames(value.codes, (code) => names.codeLabel(value.list, code), names);
  return names.codeLabel(value.list, value.code);
}

/** Labels to read, each with the name that every file may use. */
function joinNames<Name extends string>(
  all: readonly Name[],
  label: (name: Name) => string,
  names: ValueNames,
): string {
  return all.length === 0 ? names.none : all.map((name) => `${label(name)} (${name})`).join(', ');
}

/** 31/12/2026, in German 31.12.2026, as the service's screens write it; in English 2026-12-31, which cannot be misread. */
export function formatDate(date: CivilDate, language: Language): string {
  const { year, month, day } = yearMonthDay(date);
  const parts = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year).padStart(4, '0')];
  if (language === 'en') return parts.reverse().join('-');
  return parts.join(language === 'de' ? '.' : '/');
}

/** `30:24`; minutes a week are shown as hours and minutes everywhere. */
export function formatMinutes(minutes: number): string {
  const sign = minutes < 0 ? '-' : '';
  const whole = Math.abs(minutes);
  return `${sign}${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

/** At most two decimals, with the language's decimal mark; thousands apart from five digits on, or in all when grouped. */
export function formatNumber(value: number, language: Language, isGrouped = false): string {
  if (Number.isInteger(value) && !isLong(value) && !isGrouped) return String(value);
  return numberFormat(language).format(value);
}

function isLong(value: number): boolean {
  return Math.abs(value) >= 10_000;
}

/** Parts of one sentence: French puts a space before the semicolon as well. */
export function joinParts(parts: readonly string[], language: Language): string {
  return parts.join(language === 'fr' ? ' ; ' : '; ');
}

/** Each takes longer to make than a hundred numbers to write. */
const NUMBER_FORMATS = new Map<Language, Intl.NumberFormat>();

function numberFormat(language: Language): Intl.NumberFormat {
  let format = NUMBER_FORMATS.get(language);
  if (format === undefined) {
    // English as written in Belgium would take the comma of its neighbours.
    format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : `${language}-BE`, { maximumFractionDigits: 2 });
    NUMBER_FORMATS.set(language, format);
  }
  return format;
}
