import { ExitCode } from '../../errors/exit-code.ts';
import type { ReportCounts } from '../../output/report/report-types.ts';
import { renderFindingGroups } from '../../output/report/screen-report.ts';
import { renderVerdictLine } from '../../output/report/verdict-line.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { checkFiles, sumCounts, visitAll, type CheckedFile, type RowVisitor } from '../check/check-files.ts';
import { followCheck } from '../check/follow-check.ts';
import { createReportHead } from '../check/report-head.ts';
import { createReportVisitor } from '../check/report-visitor.ts';
import { createScreenVisitor } from '../check/screen-visitor.ts';
import { renderPlan } from './certify.ts';
import { createPlanVisitor, type Plan } from './plan.ts';
import { judgeOf, type Submission } from './submission.ts';

export interface CheckedSubmission {
  readonly counts: ReportCounts;
  readonly plan: Plan;
}

interface Checked extends CheckedSubmission {
  readonly checked: readonly CheckedFile[];
}

/** The first pass: everything wrong is shown before anything is sent. */
export function checkSubmission(submission: Submission): Promise<CheckedSubmission> {
  return checkAll(submission, []);
}

/** What would be sent, and what would not. */
export async function dryRun(submission: Submission, target: string): Promise<ExitCode> {
  const { files, reportFinding, deps } = submission;
  const { terminal, texts, settings } = deps;
  const report = await openReport(submission);
  const fileNames = files.map(({ header }) => header.file);
  const told = report === undefined ? [] : [createReportVisitor(report, fileNames, reportFinding)];
  const { checked, counts, plan } = await checkAll(submission, told);
  if (!settings.isQuiet) terminal.err(renderPlan(counts, plan, target, deps));
  if (report === undefined) {
    await terminal.out(`${texts.message('submit.dryRun', { count: counts.valid, target })}\n`);
  } else {
    await report.end(
      checked.map(({ input }) => input),
      counts,
    );
  }
  return counts.invalid > 0 ? ExitCode.rulesBroken : ExitCode.done;
}

/** For programs, the document of a run that is not made: what is wrong with which row. */
export async function reportUnsent(submission: Submission): Promise<void> {
  const { files, reportFinding, deps } = submission;
  const report = await openReport(submission);
  if (report === undefined) return;
  const fileNames = files.map(({ header }) => header.file);
  const visitor = createReportVisitor(report, fileNames, reportFinding);
  const checked = await checkFiles(files, judgeOf(submission), visitor, deps.signal);
  await report.end(
    checked.map(({ input }) => input),
    sumCounts(checked.map(({ counts }) => counts)),
  );
}

function openReport({ deps }: Submission): ReturnType<typeof openStdoutReport> {
  return openStdoutReport(createReportHead('submit', deps.newId(), deps.settings.service, deps), deps);
}

async function checkAll(submission: Submission, told: readonly RowVisitor[]): Promise<Checked> {
  const { options, files, reportFinding, deps } = submission;
  const { terminal, texts, settings, signal } = deps;
  const screen = createScreenVisitor(reportFinding, options.showAll);
  const { visitor, plan } = createPlanVisitor();
  const all = visitAll([screen, visitor, ...told]);
  const follower = await followCheck(files, deps);
  const checking = checkFiles(files, judgeOf(submission), follower.rows(all), signal);
  const checked = await checking.finally(() => follower.close());
  if (!settings.isQuiet) {
    for (const file of files) terminal.err(renderVerdictLine(file.summary(), texts, terminal.errWidth));
  }
  if (!settings.isQuiet && settings.output === 'human') {
    const layout = { texts, columns: terminal.columns, hasColor: settings.hasColor, namesFiles: files.length > 1 };
    terminal.err(renderFindingGroups(screen.groups.list(), layout));
  }
  return { checked, counts: sumCounts(checked.map(({ counts }) => counts)), plan: plan() };
}
