import { badValue } from '../../config/flag-values.ts';
import type { Deps } from '../../deps.ts';
import { ENTITLEMENT_SINCE, entitlementOf } from '../../domain/entitlement/entitlement-of.ts';
import type { EntitlementReport } from '../../output/entitlement/entitlement-layout.ts';
import { readRow } from '../../schemas/files/read-row.ts';
import { formatIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { CompleteOptions } from './complete-options.ts';

/** @throws UsageError for a day before which the figures are not known. */
export function runEntitlement(
  options: CompleteOptions,
  { clock, settings }: Pick<Deps, 'clock' | 'settings'>,
): EntitlementReport {
  const { leaveType, motive, birthDate, sex, regime, length, startDate, noticeDate } = options;
  const today = clock.today();
  requireKnownFigures('--start-date', startDate ?? today);
  requireKnownFigures('--notice-date', noticeDate ?? today);
  const sector = options.sector ?? settings.requestDefaults.sector ?? 'private';
  const row = readRow({}, { ...settings.requestDefaults, sector });
  const facts = {
    ...row,
    ...options.facts,
    leaveType,
    motive,
    ...(options.headcount !== undefined && { headcount: options.headcount }),
  };
  const entitlement = entitlementOf({
    facts,
    person: { birthDate, sex },
    today,
    startDate,
    noticeDate,
    regime,
    length,
  });
  return { leaveType, motive, sector, asOf: today, entitlement };
}

function requireKnownFigures(name: string, date: CivilDate): void {
  if (date < ENTITLEMENT_SINCE) {
    throw badValue({ name, value: formatIsoDate(date) }, `≥ ${formatIsoDate(ENTITLEMENT_SINCE)}`);
  }
}
