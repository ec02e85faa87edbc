import type { Deps } from '../../deps.ts';
import type { ReportHead } from '../../output/report/report-types.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';

/** What every report begins with; severities that the profile changes are part of it, so that no verdict hides them. */
export function createReportHead(
  command: ReportHead['command'],
  runId: string,
  target: string,
  { clock, settings }: Pick<Deps, 'clock' | 'settings'>,
): ReportHead {
  const severities = settings.ruleSeverities;
  return {
    command,
    runId,
    asOf: formatIsoDate(clock.today()),
    target,
    ...(Object.keys(severities).length > 0 && { severities }),
  };
}
