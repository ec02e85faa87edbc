import { formatMinutes } from '../../i18n/format.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';

type Line = readonly [name: string, value: string | number | boolean | undefined];

/** A calculation as the file that asks for it, to be changed and sent again. Every text stands between quotes. */
export function renderCalculationFile(request: CalculationRequest): string {
  const { plannedOccupation, plannedWorkRegime } = request;
  return [
    ...fields('', [
      ['reference', request.clientReference],
      ['niss', request.worker.ssin],
      ['centre', request.welfareCentre.enterpriseNumber],
      ['phase', request.phase],
      ['recalculationReason', request.recalculationReason],
      ['derogation', request.derogationRequested === true ? 'yes' : undefined],
      ['comment', request.comment],
    ]),
    ...(plannedOccupation === undefined
      ? []
      : [
          'plannedOccupation:',
          ...fields('  ', [...periodLines(plannedOccupation), ...regimeLines(plannedWorkRegime)]),
        ]),
    ...list(
      'occupationPeriods',
      request.occupationPeriods.map(({ countryCode, period, workRegime, workedDays, workedMinutes }) => [
        ...periodLines(period),
        ['country', countryCode],
        ...regimeLines(workRegime),
        ['workedDays', workedDays],
        ['workedHours', workedMinutes === undefined ? undefined : formatMinutes(workedMinutes)],
      ]),
    ),
    ...list(
      'assimilatedPeriods',
      request.assimilatedPeriods.map(({ assimilatedType, countryCode, period, days }) => [
        ['kind', assimilatedType],
        ...periodLines(period),
        ['country', countryCode],
        ['days', days],
      ]),
    ),
    ...list(
      'extendingPeriods',
      request.extendingPeriods.map(({ extendingType, countryCode, period }) => [
        ['kind', extendingType],
        ...periodLines(period),
        ['country', countryCode],
      ]),
    ),
    '',
  ].join('\n');
}

function periodLines({ startDate, endDate }: { readonly startDate: string; readonly endDate: string }): Line[] {
  return [
    ['startDate', startDate],
    ['endDate', endDate],
  ];
}

function regimeLines(regime: CalculationRequest['plannedWorkRegime']): Line[] {
  if (regime === undefined) return [];
  return [
    ['daysPerWeek', regime.daysPerWeek],
    ['hoursPerWeek', formatMinutes(regime.minutesPerWeek)],
    ['fullTimeHours', formatMinutes(regime.fullTimeMinutesPerWeek)],
  ];
}

function list(name: string, items: readonly (readonly Line[])[]): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) =>
    fields('    ', item).map((line, index) => (index === 0 ? line.replace('    ', '  - ') : line)),
  );
  return [`${name}:`, ...lines];
}

function fields(indent: string, lines: readonly Line[]): string[] {
  return lines.flatMap(([name, value]) =>
    value === undefined ? [] : [`${indent}${name}: ${JSON.stringify(String(value))}`],
  );
}
