import type { RunSummary } from '../../batch/file-rows.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import type { ReportCounts } from '../../output/report/report-types.ts';

type Left = Pick<ReportCounts, 'refused' | 'needsReview' | 'pending'>;

const NO_DOCUMENTS: Left = { refused: 0, needsReview: 0, pending: 0 };

/** The gravest of what a run came to, its documents included. */
export function exitCodeOf(
  counts: Left & Pick<ReportCounts, 'invalid'>,
  { interrupted, stoppedBy }: Pick<RunSummary, 'interrupted' | 'stoppedBy'>,
  documents: Left = NO_DOCUMENTS,
): ExitCode {
  return gravestExitCode([
    ...(interrupted ? [ExitCode.interrupted] : []),
    ...(stoppedBy === undefined ? [] : [stoppedBy.exitCode]),
    ...(counts.needsReview + documents.needsReview > 0 ? [ExitCode.needsReview] : []),
    ...(counts.pending + documents.pending > 0 ? [ExitCode.rowsPending] : []),
    ...(counts.refused + documents.refused > 0 ? [ExitCode.someRefused] : []),
    ...(counts.invalid > 0 ? [ExitCode.rulesBroken] : []),
  ]);
}
