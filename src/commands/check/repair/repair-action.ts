import type { Deps } from '../../../deps.ts';
import { REPAIR_KINDS, type RepairKind } from '../../../domain/repairs/define-repair.ts';
import { LOSS_KINDS, type LossKind } from '../../../domain/repairs/repair-row.ts';
import { ExitCode } from '../../../errors/exit-code.ts';
import type { RequestFile } from '../../../io/csv/request-file.ts';
import { createDamageGroups } from '../../../output/report/grouped-repairs.ts';
import {
  createEventReport,
  createJsonRepairReport,
  type PieceSink,
  type RepairSink,
} from '../../../output/report/json-report.ts';
import { renderRepairs } from '../../../output/report/repair-screen.ts';
import type { ReportCounts, ReportedLoss, ReportedRepair } from '../../../output/report/report-types.ts';
import { renderCheckSummary, renderFindingGroups } from '../../../output/report/screen-report.ts';
import { renderVerdictLine } from '../../../output/report/verdict-line.ts';
import { wrap } from '../../../output/wrap.ts';
import type { CheckOptions, RepairRequest } from '../../check.ts';
import { openCheckContext } from '../../check-context.ts';
import { checkFiles, sumCounts, visitAll } from '../check-files.ts';
import { createJudge } from '../judge.ts';
import { openInputs } from '../open-inputs.ts';
import { createReportHead } from '../report-head.ts';
import { createReportFinding } from '../report-findings.ts';
import { createReportVisitor } from '../report-visitor.ts';
import { createScreenVisitor, FIRST_ROWS } from '../screen-visitor.ts';
import { agreeToWrite, isPlaceTaken } from './agree-to-write.ts';
import { createDateOrders } from './date-orders.ts';
import { createRepairVisitor, type RepairCounts } from './repair-visitor.ts';
import { createReportDamage } from './report-repairs.ts';
import { createRowRepairer } from './row-repairer.ts';
import { writeRepaired } from './write-repaired.ts';

/**
 * Checks a file, proposes what can be repaired in it, and writes a repaired copy once that is agreed to. The file is
 * read once to tell and, after the answer, once more to write.
 */
export async function repairAction(options: CheckOptions, repair: RepairRequest, deps: Deps): Promise<ExitCode> {
  const inputs = await openInputs(options.files, options.input, deps);
  try {
    const [file] = inputs.files;
    if (file === undefined) throw new RangeError('a repair without a file');
    const counts = await repairFile(file, options, repair, deps);
    return counts.invalid > 0 ? ExitCode.rulesBroken : ExitCode.done;
  } finally {
    await inputs.close();
  }
}

/** @returns the verdicts of the repaired file if it was written, else those of the file as it is */
async function repairFile(
  file: RequestFile,
  { allowDuplicate, showAll }: CheckOptions,
  repair: RepairRequest,
  deps: Deps,
): Promise<ReportCounts> {
  const { settings, terminal, texts, signal, inspectAttachment } = deps;
  const isTaken = await isPlaceTaken(file, repair, deps);
  const files = [file];
  const context = await openCheckContext(deps);
  const repairRow = createRowRepairer(file, context.today);
  const dateOrders = createDateOrders(file);
  const keepFirst = showAll ? Number.POSITIVE_INFINITY : FIRST_ROWS;
  const groups = {
    repairs: createDamageGroups<RepairKind, ReportedRepair>(REPAIR_KINDS, keepFirst),
    losses: createDamageGroups<LossKind, ReportedLoss>(LOSS_KINDS, keepFirst),
  };
  const reportFinding = [createReportFinding(file, await deps.loadRuleMessages())];
  const screen = createScreenVisitor(reportFinding, showAll);
  const document = await openRepairReport(deps);
  const visitor = createRepairVisitor({
    repairRow,
    judge: createJudge({ context, files, allowDuplicate, inspectAttachment }),
    report: createReportDamage(file, texts),
    sink: document ?? { repair: groups.repairs.add, loss: groups.losses.add },
    watch: dateOrders.watch,
  });
  const told = document === undefined ? screen : createReportVisitor(document, [file.header.file], reportFinding);

  // The repairs first: what is told of a row is then complete when it is flushed.
  const judge = createJudge({ context, files, allowDuplicate, inspectAttachment });
  const checked = await checkFiles(files, judge, visitAll([visitor, told]), signal);
  const counts = sumCounts(checked.map((each) => each.counts));
  const found = visitor.counts();
  const doubtfulDates = dateOrders.doubtful();

  if (!settings.isQuiet) terminal.err(renderVerdictLine(file.summary(), texts, terminal.errWidth));
  if (document === undefined) {
    const layout = { texts, columns: terminal.columns, hasColor: settings.hasColor, namesFiles: false };
    const damage = { repairs: groups.repairs.list(), losses: groups.losses.list(), doubtfulDates };
    await terminal.out(
      renderFindingGroups(screen.groups.list(), layout) +
        `${renderCheckSummary(counts, texts)}\n` +
        renderRepairs(damage, layout) +
        renderProposal(counts, found, deps),
    );
  }

  const isWritten = await agreeToWrite(found.cells, isTaken, repair, deps);
  if (isWritten) {
    await writeRepaired(file, repairRow, repair.to, deps);
    if (!settings.isQuiet) terminal.err(`${texts.message('report.written', { file: repair.to })}\n`);
    if (document === undefined) await terminal.out(renderDone(counts, found, deps));
  }
  document?.conclude({
    doubtfulDates,
    repairable: found.cells,
    written: isWritten,
    repaired: { file: repair.to, counts: found.repaired },
  });
  await document?.end(
    checked.map(({ input }) => input),
    counts,
  );
  return isWritten ? found.repaired : counts;
}

/** The report on standard output that a script asked for; none for people. */
async function openRepairReport(deps: Deps): Promise<RepairSink | undefined> {
  const { settings, terminal, openTextSpool } = deps;
  const head = createReportHead('check', deps.newId(), settings.service, deps);
  const sink: PieceSink = (piece) => terminal.out(piece);
  switch (settings.output) {
    case 'human':
      return undefined;
    case 'json':
      return createJsonRepairReport(head, sink, {
        findings: await openTextSpool(),
        outcomes: await openTextSpool(),
        repairs: await openTextSpool(),
        losses: await openTextSpool(),
      });
    case 'ndjson':
      return createEventReport(head, sink);
  }
}

type Layout = Pick<Deps, 'terminal' | 'texts'>;

function renderProposal(counts: ReportCounts, { cells, rows, repaired }: RepairCounts, layout: Layout): string {
  const { texts, terminal } = layout;
  if (cells === 0) return `${texts.message('repair.none')}\n`;
  const gained = repaired.valid - counts.valid;
  return `${wrap(texts.message('repair.proposed', { cells, rows, gained }), terminal.outWidth)}\n`;
}

function renderDone(counts: ReportCounts, { cells, rows, repaired }: RepairCounts, layout: Layout): string {
  const { texts, terminal } = layout;
  const gained = repaired.valid - counts.valid;
  const done = cells === 0 ? texts.message('repair.unchanged') : texts.message('repair.done', { cells, rows, gained });
  return `${wrap(done, terminal.outWidth)}\n${renderCheckSummary(repaired, texts)}`;
}
