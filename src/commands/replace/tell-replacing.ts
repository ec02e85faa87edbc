import { ExitCode } from '../../errors/exit-code.ts';
import type { ChangePlace } from '../../io/csv/open-change-file.ts';
import type { FileSummary } from '../../io/csv/request-file.ts';
import type { ReportCounts } from '../../output/report/report-types.ts';
import { renderFindingGroups } from '../../output/report/screen-report.ts';
import { renderVerdictLine, type RecognisedFile } from '../../output/report/verdict-line.ts';
import { wrap } from '../../output/wrap.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { checkFiles, sumCounts, visitAll } from '../check/check-files.ts';
import { createReportHead } from '../check/report-head.ts';
import { createReportVisitor } from '../check/report-visitor.ts';
import { createScreenVisitor } from '../check/screen-visitor.ts';
import { nameTarget } from '../filing/name-target.ts';
import { createPlanVisitor, type Plan } from '../submit/plan.ts';
import { judgeOfReplacing, type PlannedReplacing } from './replacing.ts';

/** Everything wrong, and what would be replaced; with `--dry-run` for a script as well. */
export async function tellReplacing(
  planned: PlannedReplacing,
): Promise<{ readonly count: number; readonly exitCode: ExitCode }> {
  const { options, file, place, reportFinding, deps } = planned;
  const { terminal, texts, settings } = deps;
  const head = createReportHead('replace', deps.newId(), settings.service, deps);
  const report = options.isDryRun ? await openStdoutReport(head, deps) : undefined;
  const told = report === undefined ? [] : [createReportVisitor(report, [file.header.file], [reportFinding])];
  const screen = createScreenVisitor([reportFinding], options.showAll);
  const { visitor, plan } = createPlanVisitor();
  const visitors = visitAll([screen, visitor, ...told]);
  const checked = await checkFiles([file], judgeOfReplacing(planned), visitors, deps.signal);
  const counts = sumCounts(checked.map((each) => each.counts));
  const { valid: count, invalid } = counts;
  if (!settings.isQuiet) {
    terminal.err(renderVerdictLine(withReplacedColumn(file.summary(), place), texts, terminal.errWidth));
    if (settings.output === 'human') {
      const layout = { texts, columns: terminal.columns, hasColor: settings.hasColor, namesFiles: false };
      terminal.err(renderFindingGroups(screen.groups.list(), layout));
    }
    terminal.err(renderReplacing(counts, plan(), planned));
  }
  if (options.isDryRun && report === undefined) {
    await terminal.out(`${texts.message('changes.dryRun', { count })}\n`);
  }
  await report?.end(
    checked.map(({ input }) => input),
    counts,
  );
  return { count, exitCode: invalid > 0 ? ExitCode.rulesBroken : ExitCode.done };
}

/** Says what is about to be filed and cancelled, and where. */
function renderReplacing({ valid: count, invalid }: ReportCounts, plan: Plan, { deps }: PlannedReplacing): string {
  const { terminal, texts } = deps;
  const lines = [
    texts.message('replace.plan', { count, target: nameTarget(deps) }),
    ...Array.from(plan.byLeaveType, ([code, of]) =>
      texts.message('submit.leaveCount', { count: of, leave: { list: 'leaveType', code } }),
    ),
    texts.message('replace.order'),
    ...(invalid > 0 ? [texts.message('submit.invalidStay', { count: invalid })] : []),
    ...(plan.withAttachments > 0 ? [texts.message('documents.sentAlong', { count: plan.withAttachments })] : []),
  ];
  return `${lines.map((line) => wrap(line, terminal.errWidth)).join('\n')}\n`;
}

/** The column is one that means something here. */
function withReplacedColumn(summary: FileSummary, { index }: ChangePlace): RecognisedFile {
  const columns = summary.columns.map((column, at) => (at === index ? { ...column, column: 'replaces' } : column));
  const own = summary.columns[index]?.header;
  return { ...summary, columns, carried: summary.carried.filter((header) => header !== own) };
}
