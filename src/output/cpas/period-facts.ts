import { formatNumber } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import {
  ASSIMILATED_KIND_LABELS,
  EXTENDING_KIND_LABELS,
  labelOf,
  TREATMENT_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import { PERIOD_LIST_LABELS } from '../../schemas/files/written-calculation.ts';
import { wirePeriod } from '../tickets/wire-values.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import type { CalculationContent } from '../../schemas/wire/workday-calculation.ts';
import type { Fact } from '../fact-lines.ts';

/** The periods of a request, whoever holds it. */
export type PeriodsToShow = Pick<
  CalculationRequest | CalculationContent,
  'occupationPeriods' | 'assimilatedPeriods' | 'extendingPeriods'
>;

/** What became of each period, in the same order. */
export interface TreatedPeriods {
  readonly occupationPeriods: readonly Treated[];
  readonly assimilatedPeriods: readonly Treated[];
  readonly extendingPeriods: readonly Treated[];
}

export interface Treated {
  readonly treatment: string;
  /** Days with two decimals. */
  readonly workdays: string;
}

/** One fact a period: its kind, its days, and how it counts where that is known. */
export function periodFacts(periods: PeriodsToShow, texts: Texts, treated?: TreatedPeriods): Fact[] {
  const { language } = texts;
  return [
    ...periods.occupationPeriods.map(({ period, countryCode, workRegime, workedDays, workedMinutes }, index): Fact => [
      PERIOD_LIST_LABELS.occupation.labels[language],
      join([
        wirePeriod(period, texts),
        abroad(countryCode),
        texts.message('cpas.regime', {
          hours: { minutes: workRegime.minutesPerWeek },
          full: { minutes: workRegime.fullTimeMinutesPerWeek },
        }),
        workedDays === undefined ? '' : texts.message('cpas.workedDays', { days: decimal(workedDays, texts) }),
        workedMinutes === undefined ? '' : texts.message('cpas.workedHours', { hours: { minutes: workedMinutes } }),
        treatmentText(treated?.occupationPeriods[index], texts),
      ]),
    ]),
    ...periods.assimilatedPeriods.map(({ assimilatedType, period, countryCode, days }, index): Fact => [
      labelOf(ASSIMILATED_KIND_LABELS, assimilatedType, language),
      join([
        wirePeriod(period, texts),
        abroad(countryCode),
        days === undefined ? '' : texts.message('cpas.certifiedDays', { days: decimal(days, texts) }),
        treatmentText(treated?.assimilatedPeriods[index], texts),
      ]),
    ]),
    ...periods.extendingPeriods.map(({ extendingType, period, countryCode }, index): Fact => [
      labelOf(EXTENDING_KIND_LABELS, extendingType, language),
      join([wirePeriod(period, texts), abroad(countryCode), treatmentText(treated?.extendingPeriods[index], texts)]),
    ]),
  ];
}

function treatmentText(treated: Treated | undefined, texts: Texts): string {
  if (treated === undefined) return '';
  const label = labelOf(TREATMENT_LABELS, treated.treatment, texts.language);
  if (treated.treatment !== 'counted') return label;
  return texts.message('cpas.countsFor', { days: decimal(treated.workdays, texts) });
}

function abroad(countryCode: string): string {
  return countryCode === 'BE' ? '' : countryCode;
}

function decimal(text: string, texts: Texts): string {
  const number = Number(text);
  return Number.isNaN(number) ? text : formatNumber(number, texts.language);
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
