import type { EngineEvent } from '../../batch/engine-event.ts';
import type { RunSummary } from '../../batch/file-rows.ts';
import type { RowOutcome } from '../../batch/run-state.ts';
import type { Connection, Deps } from '../../deps.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { readTicketNumber } from '../../domain/identifiers/ticket-number.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { keepColumn, type ChangePlace } from '../../io/csv/open-change-file.ts';
import type { FileSummary, RequestFile } from '../../io/csv/request-file.ts';
import { createChangeSummary } from '../../output/report/change-summary.ts';
import { renderFindingGroups } from '../../output/report/screen-report.ts';
import { renderVerdictLine, type RecognisedFile } from '../../output/report/verdict-line.ts';
import { wrap } from '../../output/wrap.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { askCertification } from '../ask-certification.ts';
import { requireTarget } from '../runs/require-target.ts';
import { agreeRun, type AgreedRun } from '../changes/agree-run.ts';
import { followSending } from '../changes/follow-sending.ts';
import { renderStop } from '../changes/render-stop.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { openCheckContext } from '../check-context.ts';
import { checkFiles, sumCounts, visitAll } from '../check/check-files.ts';
import { createJudge, type Judge } from '../check/judge.ts';
import { openInputs } from '../check/open-inputs.ts';
import { createReportHead } from '../check/report-head.ts';
import { createReportFinding, type ReportFinding } from '../check/report-findings.ts';
import { createReportVisitor } from '../check/report-visitor.ts';
import { requireOwnResults } from '../check/result-places.ts';
import { createScreenVisitor } from '../check/screen-visitor.ts';
import { tellPlaced } from '../check/tell-placed.ts';
import type { ReplaceOptions } from '../replace.ts';
import {
  createTurnWait,
  endRun,
  fileBodies,
  openRun,
  settleCancellations,
  targetIdOf,
  type RunInput,
} from '../submit/file-bodies.ts';
import { withLateFailure } from '../submit/late-failure.ts';
import { createPlanVisitor } from '../submit/plan.ts';
import { statusOf } from '../submit/result-cells.ts';
import { createRowResults, type RowResults } from '../submit/row-results.ts';
import { exitCodeOf, nameTarget } from '../submit/submit-action.ts';
import { writeResults } from '../submit/write-results.ts';
import { judgeReplacements, reportReplacement } from './judge-replacements.ts';
import { planReplacements, type Replacements } from './plan-replacements.ts';
import { createReplacedColumn, findReplacedColumn } from './replaced-column.ts';
import { rowsToReplace } from './rows-to-replace.ts';

/** Files requests anew, each in place of one that stands, which is cancelled once the new one is filed. */
export async function replaceAction(options: ReplaceOptions, deps: Deps): Promise<ExitCode> {
  if (!options.isCertified && !options.isDryRun && !deps.terminal.isInteractive) {
    throw new UsageError('usage.notCertified');
  }
  const isCallersOwn = createReplacedColumn(options.replacesColumn);
  const inputs = await openInputs([options.file], { ...options.input, isCallersOwn }, deps);
  try {
    const [file] = inputs.files;
    if (file === undefined) throw new UsageError('usage.missingArgument', { argument: 'file' });
    const place = findReplacedColumn(file.header, options.replacesColumn);
    if (!options.isDryRun) requireOwnResults(inputs.files, options.outDir, deps);
    const connection = await deps.openConnection();
    try {
      return await replace({ options, file, place, connection, context: await openCheckContext(deps), deps });
    } finally {
      await connection.close();
    }
  } finally {
    await inputs.close();
  }
}

interface Replacing {
  readonly options: ReplaceOptions;
  readonly file: RequestFile;
  readonly place: ChangePlace;
  readonly connection: Connection;
  readonly context: CheckContext;
  readonly deps: Deps;
}

interface Planned extends Replacing {
  readonly agreed: AgreedRun;
  readonly profile: AccessProfile;
  readonly input: RunInput;
  readonly replacements: Replacements;
  readonly reportFinding: ReportFinding;
}

interface Agreed extends Planned {
  /** Valid rows. */
  readonly count: number;
}

async function replace(replacing: Replacing): Promise<ExitCode> {
  const { options, file, place, connection, deps } = replacing;
  const { terminal, texts } = deps;
  const agreed = await agreeRun(connection, options, deps);
  const { profile, ask } = agreed;
  if (options.resumes !== undefined) requireTarget(options.resumes, connection, profile);
  const { file: name, sha256 } = file.header;
  const input = { path: name === '-' ? `stdin:${sha256}` : deps.absolutePath(name), sha256 };
  const store = await deps.openRunStore();
  const state = await store.readState({
    command: 'replace',
    targetId: targetIdOf(connection, profile),
    inputs: [input],
  });
  const employer = profile.enterpriseNumber;
  const [judge, columnIndex] = [newJudge(replacing, employer), place.index];
  const { concurrency } = agreed.filing;
  const toPlan = { file, columnIndex, judge, employer, connection, concurrency, ask, state };
  const replacements = await planReplacements(toPlan, deps);
  const ofRules = createReportFinding(file, await deps.loadRuleMessages());
  const reportFinding = reportReplacement(name, place, ofRules, texts);
  const planned = { ...replacing, agreed, profile, input, replacements, reportFinding };
  const valid = await tellPlan(planned);
  if (options.isDryRun) return valid.exitCode;
  if (valid.count > 0 && !(await confirm(valid.count, options, deps))) {
    terminal.err(`${texts.message('submit.notCertified')}\n`);
    return ExitCode.usage;
  }
  const resultDeps = keepingColumn(deps, place);
  // A folder that takes no results is better known before anything is sent.
  await (await resultDeps.openResultFiles(file, options.outDir)).discard();
  const { terminal: patient, failure } = withLateFailure(terminal);
  const exitCode = await replaceAll({ ...planned, count: valid.count, deps: { ...resultDeps, terminal: patient } });
  const unwritten = failure();
  if (unwritten !== undefined) throw unwritten;
  return exitCode;
}

function newJudge({ file, context, deps }: Replacing, employer: string): Judge {
  const { inspectAttachment } = deps;
  return createJudge({ context, files: [file], allowDuplicate: false, inspectAttachment, employer });
}

function judgeAll(planned: Planned): Judge {
  return judgeReplacements(newJudge(planned, planned.profile.enterpriseNumber), planned.replacements);
}

/** The tickets of an earlier run that name what is replaced must be there in the rows that go back to be corrected. */
function keepingColumn(deps: Deps, place: ChangePlace): Deps {
  return {
    ...deps,
    openResultFiles: ({ header }, outDir, columns) =>
      deps.openResultFiles({ header: keepColumn(header, place, 'replaces') }, outDir, columns),
  };
}

/** Everything wrong, and what would be replaced; with `--dry-run` for a script as well. */
async function tellPlan(planned: Planned): Promise<{ readonly count: number; readonly exitCode: ExitCode }> {
  const { options, file, reportFinding, deps } = planned;
  const { terminal, texts, settings } = deps;
  const head = createReportHead('replace', deps.newId(), settings.service, deps);
  const report = options.isDryRun ? await openStdoutReport(head, deps) : undefined;
  const told = report === undefined ? [] : [createReportVisitor(report, [file.header.file], [reportFinding])];
  const screen = createScreenVisitor([reportFinding], options.showAll);
  const { visitor, plan } = createPlanVisitor();
  const checked = await checkFiles([file], judgeAll(planned), visitAll([screen, visitor, ...told]), deps.signal);
  const counts = sumCounts(checked.map((each) => each.counts));
  const { valid: count, invalid } = counts;
  if (!settings.isQuiet) {
    terminal.err(renderVerdictLine(withReplacedColumn(file.summary(), planned.place), texts, terminal.errWidth));
    if (settings.output === 'human') {
      const layout = { texts, columns: terminal.columns, hasColor: settings.hasColor, namesFiles: false };
      terminal.err(renderFindingGroups(screen.groups.list(), layout));
    }
    const lines = [
      texts.message('replace.plan', { count, target: nameTarget(deps) }),
      ...Array.from(plan().byLeaveType, ([code, of]) =>
        texts.message('submit.leaveCount', { count: of, leave: { list: 'leaveType', code } }),
      ),
      texts.message('replace.order'),
      ...(invalid > 0 ? [texts.message('submit.invalidStay', { count: invalid })] : []),
    ];
    terminal.err(`${lines.map((line) => wrap(line, terminal.errWidth)).join('\n')}\n`);
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

/** The column is one that means something here. */
function withReplacedColumn(summary: FileSummary, { index }: ChangePlace): RecognisedFile {
  const columns = summary.columns.map((column, at) => (at === index ? { ...column, column: 'replaces' } : column));
  const own = summary.columns[index]?.header;
  return { ...summary, columns, carried: summary.carried.filter((header) => header !== own) };
}

async function confirm(count: number, { isCertified, isConfirmed }: ReplaceOptions, deps: Deps): Promise<boolean> {
  if (!isCertified) return askCertification(deps);
  if (isConfirmed || !deps.terminal.isInteractive) return true;
  const prompts = await deps.openPrompts();
  return prompts.confirm({ message: deps.texts.message('replace.confirm', { count }), initial: false });
}

/** Files and cancels, then writes down what became of every row. */
async function replaceAll(planned: Agreed): Promise<ExitCode> {
  const { options, file, connection, reportFinding, deps } = planned;
  const { terminal, texts, settings } = deps;
  const results = createRowResults(1);
  try {
    const { runId, summary } = await send(planned, results);
    const head = createReportHead('replace', runId, connection.target.name, deps);
    const layout = { texts, columns: terminal.columns, showsAll: options.showAll, namesLines: true, runId };
    const report =
      (await openStdoutReport(head, deps)) ?? createChangeSummary('replace.done', (text) => terminal.out(text), layout);
    const { outDir } = options;
    const toWrite = {
      files: [file],
      judge: judgeAll(planned),
      results,
      reportFinding: [reportFinding],
      head,
      outDir,
      report,
    };
    const written = await writeResults(toWrite, deps);
    const counts = sumCounts(written.checked.map((each) => each.counts));
    await report.end(
      written.checked.map(({ input }) => input),
      counts,
    );
    tellPlaced(written.placed, deps);
    terminal.err(renderStop(summary, counts, texts));
    if (summary.interrupted) {
      terminal.err(`${wrap(texts.message('submit.interrupted'), terminal.errWidth)}\n  ${deps.commandLine}\n`);
    }
    if (counts.filed > 0 && settings.output === 'human' && !settings.isQuiet) {
      terminal.err(`${wrap(texts.message('changes.cancel.again'), terminal.errWidth)}\n`);
    }
    return exitCodeOf(counts, summary);
  } catch (error) {
    // The failure alone would read as if nothing had been done.
    const count = results.countFiled();
    if (count > 0) terminal.err(`${texts.message('submit.filedAllTheSame', { count })}\n`);
    throw error;
  }
}

async function send(
  planned: Agreed,
  results: RowResults,
): Promise<{ readonly runId: string; readonly summary: RunSummary }> {
  const { file, connection, agreed, profile, input, replacements, count, deps } = planned;
  const { terminal, texts, settings, signal } = deps;
  const run = await openRun(deps, connection, profile, [input], 'replace');
  try {
    if (!settings.isQuiet && run.isResumed) terminal.err(`${texts.message('submit.resumed', { run: run.runId })}\n`);
    if (!settings.isQuiet && run.tornTail) terminal.err(`${texts.message('submit.tornTail')}\n`);
    const cancellations = await run.cancellations();
    await settleCancellations(cancellations, connection, signal, agreed.ask);
    const { state } = run;
    const inDoubt = new Set([...state.inDoubt(), ...state.changesInDoubt()].map(({ contentKey }) => contentKey));
    const rows = rowsToReplace({
      file,
      judge: judgeAll(planned),
      employer: profile.enterpriseNumber,
      replacements,
      isFinal: (key) => !inDoubt.has(key) && state.outcomeOf(key) !== undefined,
      state,
      earlier: await run.earlierFilings(createTurnWait(deps)),
      cancellations,
      runId: run.runId,
      results,
    });
    const follower = await followSending(count, deps);
    try {
      const tellBoth = (event: EngineEvent): void => {
        agreed.filing.onEvent(event);
        follower.engine(event);
      };
      const filing = { ...agreed.filing, run, connection, profile, rows, onEvent: tellBoth };
      const summary = await fileBodies(filing, deps, ({ record, replaces, wasComplete }, outcome, how, [old] = []) => {
        const result = {
          how: (outcome.status === 'refused' ? how === 'already' : wasComplete) ? 'already' : 'sent',
          outcome: withoutOldOverlap(outcome, replaces),
          replaces,
          isReplacement: true,
          ...(old !== undefined && { old }),
        } as const;
        results.set(0, record, result);
        follower.row(statusOf(result));
      });
      await endRun(run, summary, results.counts(), deps);
      return { runId: run.runId, summary };
    } finally {
      follower.end();
    }
  } finally {
    await run.close();
  }
}

/** That the new request overlaps the one that is cancelled for it is no news. */
function withoutOldOverlap(outcome: RowOutcome, replaces: string): RowOutcome {
  if (outcome.status !== 'filed') return outcome;
  const warnings = outcome.warnings.filter(({ code, label }) => {
    const tickets = label.split(/[^\w-]+/).filter((word) => readTicketNumber(word).fault === undefined);
    return code !== 'overlappingRequest' || tickets.length !== 1 || tickets[0] !== replaces;
  });
  return { ...outcome, warnings };
}
