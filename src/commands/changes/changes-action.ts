import type { RunSummary } from '../../batch/file-rows.ts';
import type { Connection, Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { createChangeSummary } from '../../output/report/change-summary.ts';
import { createFindingGroups } from '../../output/report/grouped-findings.ts';
import type { ReportSink } from '../../output/report/json-report.ts';
import { NO_COUNTS, type ReportedFinding } from '../../output/report/report-types.ts';
import { renderFindingGroups } from '../../output/report/screen-report.ts';
import { renderVerdictLine } from '../../output/report/verdict-line.ts';
import { wrap } from '../../output/wrap.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { openCheckContext } from '../check-context.ts';
import { createReportHead } from '../check/report-head.ts';
import { requireOwnResults } from '../check/result-places.ts';
import { FIRST_ROWS } from '../check/screen-visitor.ts';
import { tellPlaced } from '../check/tell-placed.ts';
import { requireTarget } from '../runs/require-target.ts';
import { agreeRun, type AgreedRun } from '../filing/agree-run.ts';
import { exitCodeOf } from '../filing/exit-code-of.ts';
import { withLateFailure } from '../filing/late-failure.ts';
import { nameTarget } from '../filing/name-target.ts';
import { endRun, inRun } from '../filing/open-run.ts';
import { tellEnd, tellingWhatWasDone } from '../filing/tell-end.ts';
import { describePlanned } from './change-outcomes.ts';
import type { ChangeSet } from './change-set.ts';
import type { ChangesOptions } from './changes-options.ts';
import { confirmChanges, requireStatement } from './confirm-changes.ts';
import { openSet, type OpenSet } from './open-set.ts';
import { planChanges, type ChangePlan, type PlannedRow } from './plan-changes.ts';
import { renderChangePlan } from './render-change-plan.ts';
import { reportFaults } from './report-faults.ts';
import { sendChanges, type ChangeResults } from './send-changes.ts';
import { countRows, describeInput, openFiles, writeChangeResults } from './write-change-results.ts';

const DONE: Readonly<Record<ChangeKind, MessageKey>> = {
  modify: 'changes.done.modify',
  cancel: 'changes.done.cancel',
  attach: 'changes.done.attach',
};

/** Changes, cancels or completes every request of a named set, once somebody has seen what that is and agreed. */
export async function changesAction(options: ChangesOptions, deps: Deps): Promise<ExitCode> {
  const opened = await openSet(options, deps);
  try {
    if (opened.isEmpty) return await tellEmpty(options, opened, deps);
    requireStatement(options, deps);
    if (opened.file !== undefined && !options.isDryRun) {
      requireOwnResults([opened.file.table], options.outDir, deps);
    }
    const connection = await deps.openConnection();
    try {
      return await change(options, opened, connection, deps);
    } finally {
      await connection.close();
    }
  } finally {
    await opened.close();
  }
}

/** Nothing is asked of anybody, and nothing is changed. */
async function tellEmpty({ kind }: ChangesOptions, { name, file }: OpenSet, deps: Deps): Promise<ExitCode> {
  const { terminal, texts, settings } = deps;
  const report = await openStdoutReport(createReportHead(kind, deps.newId(), settings.service, deps), deps);
  if (report === undefined) await terminal.out(`${texts.message('changes.empty')}\n`);
  const set = { name, file, input: { path: name, sha256: file?.table.header.sha256 ?? '' }, rows: [] };
  await report?.end([describeInput(set)], NO_COUNTS);
  return ExitCode.done;
}

async function change(options: ChangesOptions, opened: OpenSet, connection: Connection, deps: Deps): Promise<ExitCode> {
  const { terminal, settings } = deps;
  const agreed = await agreeRun(connection, options, deps);
  const { profile, ask } = agreed;
  const { resumes } = options;
  if (resumes !== undefined) requireTarget(resumes, connection, profile);
  const named = await opened.read(connection, profile);
  const set =
    resumes?.inputPath === undefined ? named : { ...named, input: { ...named.input, path: resumes.inputPath } };
  const context = { ...(await openCheckContext(deps)), publicSector: settings.requestDefaults.sector };
  const plan = await planChanges(set, connection, agreed.filing.concurrency, ask, { ...deps, context });
  const messages = await deps.loadRuleMessages();
  const findingsOf = (row: PlannedRow): readonly ReportedFinding[] =>
    reportFaults(row, set.name, set.file?.columns, messages, deps.texts);
  tellPlan(options, set, plan, findingsOf, deps);
  if (options.isDryRun) return dryRun(options, set, plan, findingsOf, deps);
  if (plan.counts.send > 0 && !(await confirmChanges(options, plan.counts.send, deps))) {
    terminal.err(`${deps.texts.message('changes.notConfirmed')}\n`);
    return ExitCode.usage;
  }
  // A folder that takes no results is better known before anything is sent.
  if (set.file !== undefined) await (await openFiles(set.file.resultHeader, options.outDir, deps)).discard();
  return withLateFailure(deps, (patient) =>
    sendAll({ options, set, plan, findingsOf, connection, agreed, deps: patient }),
  );
}

/** What was recognised, what is wrong, and what is about to happen. */
function tellPlan(
  { kind, showAll }: ChangesOptions,
  set: ChangeSet,
  plan: ChangePlan,
  findingsOf: (row: PlannedRow) => readonly ReportedFinding[],
  deps: Deps,
): void {
  const { settings, terminal, texts } = deps;
  if (settings.isQuiet) return;
  if (set.file !== undefined) {
    const { columns, table } = set.file;
    const places = new Map(Array.from(columns, ([column, { index }]) => [index, column]));
    const named = table.header.columns.map(({ header }, index) => ({ header, column: places.get(index) ?? null }));
    terminal.err(renderVerdictLine({ ...table.summary(), columns: named }, texts, terminal.errWidth));
  }
  if (settings.output === 'human') {
    const groups = createFindingGroups(showAll ? Number.POSITIVE_INFINITY : FIRST_ROWS);
    for (const row of plan.rows) {
      for (const finding of findingsOf(row)) groups.add(finding.ruleId, finding.severity, row.record, () => finding);
    }
    const layout = { texts, columns: terminal.columns, hasColor: settings.hasColor, namesFiles: false };
    terminal.err(renderFindingGroups(groups.list(), layout));
  }
  terminal.err(renderChangePlan(kind, plan.counts, nameTarget(deps), deps));
}

async function dryRun(
  { kind }: ChangesOptions,
  set: ChangeSet,
  { rows, counts: planned }: ChangePlan,
  findingsOf: (row: PlannedRow) => readonly ReportedFinding[],
  deps: Deps,
): Promise<ExitCode> {
  const { terminal, texts, settings } = deps;
  const head = createReportHead(kind, deps.newId(), settings.service, deps);
  const report = await openStdoutReport(head, deps);
  if (report === undefined) {
    await terminal.out(`${texts.message('changes.dryRun', { count: planned.send })}\n`);
  } else {
    for (const row of rows) {
      for (const finding of findingsOf(row)) report.finding(finding);
      const place = { file: set.name, line: row.line, record: row.record };
      for (const outcome of describePlanned(row, place)) report.outcome(outcome);
    }
    const { rows: all, valid, invalid, warnings } = countRows(rows, new Map());
    await report.end([describeInput(set)], { ...NO_COUNTS, rows: all, valid, invalid, warnings });
  }
  return planned.invalid > 0 ? ExitCode.rulesBroken : ExitCode.done;
}

interface SendingAll {
  readonly options: ChangesOptions;
  readonly set: ChangeSet;
  readonly plan: ChangePlan;
  readonly findingsOf: (row: PlannedRow) => readonly ReportedFinding[];
  readonly connection: Connection;
  readonly agreed: AgreedRun;
  readonly deps: Deps;
}

/** Sends, then writes down what became of every row. */
async function sendAll(sending: SendingAll): Promise<ExitCode> {
  const { options, set, plan, findingsOf, connection, deps } = sending;
  const { terminal, texts, settings } = deps;
  const { kind, outDir } = options;
  const results: ChangeResults = new Map();
  const countFiled = (): number => countRows(plan.rows, results).filed;
  return tellingWhatWasDone('changes.doneAllTheSame', countFiled, deps, async () => {
    const { runId, summary } = await send(sending, results);
    const head = createReportHead(kind, runId, connection.target.name, deps);
    const report = (await openStdoutReport(head, deps)) ?? summaryOf(options, set, runId, deps);
    const placed = await writeChangeResults({ set, rows: plan.rows, results, findingsOf, head, outDir, report }, deps);
    const counts = countRows(plan.rows, results);
    tellPlaced(placed, deps);
    tellEnd(summary, counts, 'changes', deps);
    const isTold = counts.filed > 0 && settings.output === 'human' && !settings.isQuiet;
    if (isTold && kind === 'attach' && set.file === undefined) terminal.err(`${texts.message('attach.done')}\n`);
    if (isTold && kind === 'cancel')
      terminal.err(`${wrap(texts.message('changes.cancel.again'), terminal.errWidth)}\n`);
    return exitCodeOf(counts, summary);
  });
}

function summaryOf(
  { kind, showAll }: ChangesOptions,
  { file }: ChangeSet,
  runId: string,
  { terminal, texts }: Deps,
): ReportSink {
  const layout = { texts, columns: terminal.columns, showsAll: showAll, namesLines: file !== undefined, runId };
  return createChangeSummary(DONE[kind], (text) => terminal.out(text), layout);
}

function send(
  { options, set, plan, connection, agreed, deps }: SendingAll,
  results: ChangeResults,
): Promise<{ readonly runId: string; readonly summary: RunSummary }> {
  const { profile } = agreed;
  return inRun({ connection, profile, inputs: [set.input], command: options.kind }, deps, async (run) => {
    const summary = await sendChanges({ plan, run, connection, agreed }, deps, results);
    const { rows, invalid, filed, refused, skipped, needsReview, pending } = countRows(plan.rows, results);
    await endRun(run, summary, { rows, invalid, filed, refused, skipped, needsReview, pending }, deps);
    return { runId: run.runId, summary };
  });
}
