import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import {
  createEventReport,
  createJsonReport,
  type PieceSink,
  type TextReportSink,
} from '../../output/report/json-report.ts';
import type { ReportHead } from '../../output/report/report-types.ts';
import { renderCheckSummary, renderFindingGroups } from '../../output/report/screen-report.ts';
import { renderUnchecked } from '../../output/report/unchecked-report.ts';
import { renderVerdictLine } from '../../output/report/verdict-line.ts';
import type { CheckOptions } from '../check.ts';
import { openCheckContext } from '../check-context.ts';
import { checkFiles, sumCounts, visitAll, type CheckedFile } from './check-files.ts';
import { createCheckLargeFile } from './check-large-file.ts';
import { followCheck } from './follow-check.ts';
import { createJudge, createMemoryOf } from './judge.ts';
import { openInputs } from './open-inputs.ts';
import { createReportHead } from './report-head.ts';
import { createReportFinding, type ReportFinding } from './report-findings.ts';
import { createPartReportVisitor, createReportVisitor } from './report-visitor.ts';
import { openResultVisitor } from './result-visitor.ts';
import { tellPlaced } from './tell-placed.ts';
import { requireOwnResults } from './result-places.ts';
import { createScreenVisitor } from './screen-visitor.ts';
import { createUncheckedVisitor } from './unchecked-visitor.ts';

export async function checkAction(options: CheckOptions, deps: Deps): Promise<ExitCode> {
  const inputs = await openInputs(options.files, options.input, deps);
  try {
    if (options.outDir !== undefined) requireOwnResults(inputs.files, options.outDir, deps);
    const messages = await deps.loadRuleMessages();
    const reportFinding = inputs.files.map((file) => createReportFinding(file, messages));
    const head = createReportHead('check', deps.newId(), deps.settings.service, deps);
    const checked = await check(inputs.files, reportFinding, head, options, deps);
    return sumCounts(checked.map(({ counts }) => counts)).invalid > 0 ? ExitCode.rulesBroken : ExitCode.done;
  } finally {
    await inputs.close();
  }
}

async function check(
  files: readonly RequestFile[],
  reportFinding: readonly ReportFinding[],
  head: ReportHead,
  options: CheckOptions,
  deps: Deps,
): Promise<readonly CheckedFile[]> {
  const { settings, terminal, texts, signal, inspectAttachment } = deps;
  const fileNames = files.map(({ header }) => header.file);
  const context = await openCheckContext(deps);
  const { allowDuplicate } = options;
  const memory = createMemoryOf(files);
  const judge = createJudge({ context, files, allowDuplicate, inspectAttachment, memory });
  const screen = createScreenVisitor(reportFinding, options.showAll);
  const stdoutReport = await openStdoutReport(head, deps);
  const told = stdoutReport === undefined ? screen : createReportVisitor(stdoutReport, fileNames, reportFinding);
  const unchecked = options.explainsUnchecked ? createUncheckedVisitor(context) : undefined;
  const results =
    options.outDir === undefined
      ? undefined
      : await openResultVisitor(files, options.outDir, head, reportFinding, deps);
  // Who wants to see every row gets them one by one.
  const seesAll = options.showAll || unchecked !== undefined || results !== undefined;
  const toldOfParts =
    stdoutReport === undefined ? screen : createPartReportVisitor(stdoutReport, fileNames, reportFinding);
  const follower = await followCheck(files, deps);
  const visitor = follower.parts(toldOfParts);
  const checkLargeFile = createCheckLargeFile({ context, allowDuplicate, memory, visitor }, deps);
  try {
    const checked = await checkFiles(
      files,
      judge,
      follower.rows(visitAll([told, ...present(unchecked), ...present(results)])),
      signal,
      seesAll ? undefined : checkLargeFile,
    );
    follower.close();
    if (!settings.isQuiet) {
      for (const file of files) terminal.err(renderVerdictLine(file.summary(), texts, terminal.errWidth));
    }
    const counts = sumCounts(checked.map((file) => file.counts));
    const tail = unchecked && { unchecked: unchecked.list() };
    if (stdoutReport === undefined) {
      const layout = { texts, columns: terminal.columns, hasColor: settings.hasColor, namesFiles: files.length > 1 };
      await terminal.out(
        renderFindingGroups(screen.groups.list(), layout) +
          (unchecked === undefined ? '' : renderUnchecked(unchecked.list(), layout)) +
          renderCheckSummary(counts, texts),
      );
    } else {
      await stdoutReport.end(
        checked.map(({ input }) => input),
        counts,
        tail,
      );
    }
    tellPlaced((await results?.commit(checked, tail)) ?? [], deps);
    return checked;
  } finally {
    follower.close();
    await results?.discard();
  }
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** The report on standard output that a script asked for; none for people. */
export async function openStdoutReport(
  head: ReportHead,
  { settings, terminal, openTextSpool }: Pick<Deps, 'settings' | 'terminal' | 'openTextSpool'>,
): Promise<TextReportSink | undefined> {
  const sink: PieceSink = (piece) => terminal.out(piece);
  switch (settings.output) {
    case 'human':
      return undefined;
    case 'json':
      return createJsonReport(head, sink, await openTextSpool(), await openTextSpool());
    case 'ndjson':
      return createEventReport(head, sink);
  }
}
