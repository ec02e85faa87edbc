import { CallRate } from '../../batch/call-rate.ts';
import { createErrorBudget } from '../../batch/error-budget.ts';
import type { EngineEvent } from '../../batch/engine-event.ts';
import type { RunSummary } from '../../batch/file-rows.ts';
import { outlast } from '../../batch/outlast.ts';
import type { RowOutcome } from '../../batch/run-state.ts';
import { EMBEDDED } from '../../config/service-address.ts';
import type { Connection, Deps } from '../../deps.ts';
import { NotAllValidError, UsageError } from '../../errors/app-error.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { ReportSink } from '../../output/report/json-report.ts';
import type { ReportCounts, ReportHead } from '../../output/report/report-types.ts';
import { toWords } from '../../output/failure.ts';
import { renderFindingGroups } from '../../output/report/screen-report.ts';
import { createSubmitSummary } from '../../output/report/submit-summary.ts';
import { wrap } from '../../output/wrap.ts';
import { renderVerdictLine } from '../../output/report/verdict-line.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { CleanRows } from '../check/clean-rows.ts';
import { checkFiles, sumCounts, visitAll, type CheckedFile, type RowVisitor } from '../check/check-files.ts';
import { followPermissions } from '../follow-permissions.ts';
import { followCheck } from '../check/follow-check.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { openCheckContext } from '../check-context.ts';
import { createJudge, type Judge } from '../check/judge.ts';
import { openInputs } from '../check/open-inputs.ts';
import { createReportHead } from '../check/report-head.ts';
import { createReportFinding, type ReportFinding } from '../check/report-findings.ts';
import { createReportVisitor } from '../check/report-visitor.ts';
import { requireOwnResults } from '../check/result-places.ts';
import { tellPlaced } from '../check/tell-placed.ts';
import { createScreenVisitor } from '../check/screen-visitor.ts';
import type { SubmitOptions } from '../submit.ts';
import { agreeLimits } from './agree-limits.ts';
import { certify, renderPlan } from './certify.ts';
import { tidyRuns } from '../runs/tidy-runs.ts';
import { requireTarget } from '../runs/require-target.ts';
import { createTurnWait, endRun, fileBodies, openRun, settleCancellations } from './file-bodies.ts';
import { asFiled } from './personnel/as-filed.ts';
import type { FilledFiles } from './personnel/fill-from-personnel.ts';
import { createPlanVisitor, type Plan } from './plan.ts';
import { withLateFailure } from './late-failure.ts';
import { createRowResults, type RowResults } from './row-results.ts';
import { requireAllSendable } from './require-all-sendable.ts';
import { joinDocuments, type DocumentCounts } from './document-results.ts';
import { planDocuments } from './plan-documents.ts';
import { rowsToFile, type PlacedRow, type RowsToFileOptions } from './rows-to-file.ts';
import { tellFiling } from './tell-filing.ts';
import { createTroubleTeller, tellLowered } from './tell-trouble.ts';
import { writeResults } from './write-results.ts';

/** Check everything, have it certified, file what is valid, write what became of every row. */
export async function submitAction(options: SubmitOptions, given: Deps): Promise<ExitCode> {
  if (options.files.length === 0) return submitGuided(options, given);
  if (!options.isCertified && !options.isDryRun && !given.terminal.isInteractive) {
    throw new UsageError('usage.notCertified');
  }
  const deps = await followPermissions(given, 'rows');
  const inputs = await openInputs(options.files, options.input, deps);
  try {
    const filled = options.fillsFromPersonnel ? await fillIn(inputs.files, deps) : undefined;
    const files = filled?.files ?? inputs.files;
    const messages = await deps.loadRuleMessages();
    const reportFinding = files.map((file) => createReportFinding(file, messages));
    const submission: Submission = {
      options,
      files,
      ...(filled !== undefined && { isCompleted: filled.isCompleted }),
      reportFinding,
      context: await openCheckContext(deps),
      clean: inputs.files.map(() => new CleanRows()),
      deps,
    };
    const target = nameTarget(deps);
    if (options.isDryRun) return await dryRun(submission, target);
    requireOwnResults(files, options.outDir, deps);
    const { counts, plan } = await checkAll(submission);
    if (options.isAtomic && counts.invalid > 0) {
      await reportUnsent(submission);
      throw new NotAllValidError('stopped.notAllValid', { count: counts.invalid });
    }
    if (counts.valid > 0) {
      if (!deps.settings.isQuiet) deps.terminal.err(renderPlan(counts, plan, target, deps));
      if (!(await certify(counts.valid, options, deps))) {
        deps.terminal.err(`${deps.texts.message('submit.notCertified')}\n`);
        return ExitCode.usage;
      }
    }
    await requireWritableResults(submission);
    const { terminal, failure } = withLateFailure(deps.terminal);
    const exitCode = await fileAll({ ...submission, deps: { ...deps, terminal } }, counts.valid);
    const unwritten = failure();
    if (unwritten !== undefined) throw unwritten;
    return exitCode;
  } finally {
    await inputs.close();
  }
}

interface Submission {
  readonly options: SubmitOptions;
  readonly files: readonly RequestFile[];
  /** Whether the personnel list completed the row. */
  readonly isCompleted?: FilledFiles['isCompleted'];
  readonly reportFinding: readonly ReportFinding[];
  readonly context: CheckContext;
  /** The rows are read three times, and judged once where nothing was found. */
  readonly clean: readonly CleanRows[];
  readonly deps: Deps;
}

async function fillIn(files: readonly RequestFile[], deps: Deps): Promise<FilledFiles> {
  const { fillFromPersonnel } = await import('./personnel/fill-from-personnel.ts');
  return fillFromPersonnel(files, deps);
}

/** A folder that takes no results is better known before anything is sent. @throws OutputError */
async function requireWritableResults({ files, options, deps }: Submission): Promise<void> {
  for (const file of files) await (await deps.openResultFiles(file, options.outDir)).discard();
}

async function submitGuided(options: SubmitOptions, deps: Deps): Promise<ExitCode> {
  if (!deps.terminal.isInteractive) throw new UsageError('usage.missingArgument', { argument: 'files' });
  const { submitGuidedRequest } = await import('../new/new-action.ts');
  return submitGuidedRequest(options, deps);
}

/** The target as messages call it before the service has said its name. */
export function nameTarget({ settings, texts }: Pick<Deps, 'settings' | 'texts'>): string {
  return settings.service === EMBEDDED ? texts.message('submit.embedded') : settings.service;
}

/** For programs, the document of a run that is not made: what is wrong with which row. */
async function reportUnsent({ files, reportFinding, ...submission }: Submission): Promise<void> {
  const { deps } = submission;
  const head = createReportHead('submit', deps.newId(), deps.settings.service, deps);
  const report = await openStdoutReport(head, deps);
  if (report === undefined) return;
  const fileNames = files.map(({ header }) => header.file);
  const visitor = createReportVisitor(report, fileNames, reportFinding);
  const judge = newJudge({ files, reportFinding, ...submission });
  const checked = await checkFiles(files, judge, visitor, deps.signal);
  await report.end(
    checked.map(({ input }) => input),
    sumCounts(checked.map(({ counts }) => counts)),
  );
}

/** What would be sent, and what would not. */
async function dryRun(submission: Submission, target: string): Promise<ExitCode> {
  const { files, reportFinding, deps } = submission;
  const { terminal, texts, settings } = deps;
  const head = createReportHead('submit', deps.newId(), settings.service, deps);
  const report = await openStdoutReport(head, deps);
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

interface CheckedAll {
  readonly checked: readonly CheckedFile[];
  readonly counts: ReportCounts;
  readonly plan: Plan;
}

/** The first pass: everything wrong is shown before anything is sent. */
async function checkAll(submission: Submission, told: readonly RowVisitor[] = []): Promise<CheckedAll> {
  const { options, files, reportFinding, deps } = submission;
  const { terminal, texts, settings, signal } = deps;
  const screen = createScreenVisitor(reportFinding, options.showAll);
  const { visitor, plan } = createPlanVisitor();
  const all = visitAll([screen, visitor, ...told]);
  const follower = await followCheck(files, deps);
  const checking = checkFiles(files, newJudge(submission), follower.rows(all), signal);
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

/** The second pass sends, the third writes down what became of every row, in the order of the files. */
async function fileAll(submission: Submission, valid: number): Promise<ExitCode> {
  const { options, files, reportFinding, deps } = submission;
  const { terminal, texts, settings } = deps;
  const results = createRowResults(files.length);
  const connection = await deps.openConnection();
  const headOf = (runId: string): ReportHead => createReportHead('submit', runId, connection.target.name, deps);
  let begun: ReportSink | undefined;
  /** Whoever reads events as they happen is told first what run they belong to. */
  const begin = async (runId: string): Promise<void> => {
    if (settings.output !== 'ndjson') return;
    begun = await openStdoutReport(headOf(runId), deps);
    await begun?.flush();
  };
  try {
    const { runId, employer, summary } = await send(submission, connection, results, { begin, valid });
    const head = headOf(runId);
    const sink = (text: string): Promise<void> => terminal.out(text);
    const layout = { texts, columns: terminal.columns, namesFiles: files.length > 1, showsAll: options.showAll, runId };
    const report = begun ?? (await openStdoutReport(head, deps)) ?? createSubmitSummary(sink, layout);
    const judge = newJudge(submission, employer);
    const { outDir } = options;
    const written = await writeResults({ files, judge, results, reportFinding, head, outDir, report }, deps);
    const counts = sumCounts(written.checked.map((file) => file.counts));
    await report.end(
      written.checked.map(({ input }) => input),
      counts,
    );
    tellPlaced(written.placed, deps);
    terminal.err(renderStop(summary, counts, texts));
    if (summary.interrupted) {
      terminal.err(`${wrap(texts.message('submit.interrupted'), terminal.errWidth)}\n  ${deps.commandLine}\n`);
    }
    return exitCodeOf(counts, summary, results.documents());
  } catch (error) {
    // The failure alone would read as if nothing had been done.
    const count = results.countFiled();
    if (count > 0) terminal.err(`${texts.message('submit.filedAllTheSame', { count })}\n`);
    throw error;
  } finally {
    await connection.close();
  }
}

/** Why the run ended before its end, or rows have no outcome, and how much was done all the same; empty otherwise. */
function renderStop({ stoppedBy, lastFailure }: RunSummary, { filed, pending }: ReportCounts, texts: Texts): string {
  const reason = stoppedBy ?? lastFailure;
  if (reason === undefined || (stoppedBy === undefined && pending === 0)) return '';
  const { message, fix } = texts.error(reason.key, toWords(reason.params));
  const lines =
    stoppedBy === undefined
      ? [texts.message('submit.unanswered', { reason: message }), fix]
      : [
          texts.message('submit.stopped', { reason: message, filed, pending }),
          fix,
          texts.message('submit.stopped.fix'),
        ];
  return `baw: ${lines.join('\n     ')}\n`;
}

async function send(
  submission: Submission,
  connection: Connection,
  results: RowResults,
  { begin, valid }: { readonly begin: (runId: string) => Promise<void>; readonly valid: number },
): Promise<{ readonly runId: string; readonly employer: string; readonly summary: RunSummary }> {
  const { options, files, isCompleted, deps } = submission;
  const { terminal, texts, settings, clock, random, delay, signal, absolutePath } = deps;
  const { choices } = options;
  const { patience } = choices;
  const onEvent = createTroubleTeller(deps);
  const waiting = { patience, now: clock.now, random, delay, signal, onEvent };
  const profile = await outlast(() => connection.api.getAccessProfile({ signal }), waiting);
  const employer = profile.enterpriseNumber;
  if (options.resumes !== undefined) requireTarget(options.resumes, connection, profile);
  const limits = agreeLimits(choices, profile.limits);
  tellLowered(limits, choices, deps);
  const inputs = files.map(({ header }) => ({
    path: header.file === '-' ? `stdin:${header.sha256}` : absolutePath(header.file),
    sha256: header.sha256,
  }));
  const run = await openRun(deps, connection, profile, inputs);
  try {
    if (!settings.isQuiet && run.isResumed) terminal.err(`${texts.message('submit.resumed', { run: run.runId })}\n`);
    if (!settings.isQuiet && run.tornTail) terminal.err(`${texts.message('submit.tornTail')}\n`);
    await tidyRuns(deps);
    const cancellations = await run.cancellations();
    const rate = new CallRate(limits.callsPerSecond ?? Infinity);
    await settleCancellations(cancellations, connection, signal, (call) => outlast(call, { ...waiting, rate }));
    const earlier = options.allowDuplicate ? undefined : await run.earlierFilings(createTurnWait(deps));
    const placing = { files, employer, known: { runId: run.runId, state: run.state, cancellations, earlier } };
    const newRows = (
      to: Pick<RowResults, 'set' | 'addInvalid'>,
      more: Pick<RowsToFileOptions, 'planDocuments'> = {},
    ): AsyncGenerator<PlacedRow> =>
      rowsToFile({
        ...placing,
        ...more,
        judge: newJudge(submission, employer),
        results: to,
        ...(isCompleted !== undefined && {
          asFiled: async ({ request }, body, ticket) =>
            isCompleted(request) ? asFiled(body, ticket, connection) : body,
        }),
      });
    if (options.isAtomic) await requireAllSendable(valid, files, newRows, deps);
    await begin(run.runId);
    const told = await tellFiling(files, valid, deps);
    try {
      const { concurrency, callsPerSecond } = limits;
      const watched = told.watch(results);
      const stopping = {
        patience,
        reasonToStop: createErrorBudget(choices),
        ...(options.retriesRefused && { isToBeSentAgain: ({ status }: RowOutcome) => status === 'refused' }),
      };
      const tellBoth = (event: EngineEvent): void => {
        onEvent(event);
        told.engine(event);
      };
      const toPlan = { planDocuments: (...row: PlanArguments) => planDocuments(...row, deps) };
      const rows = told.pace(newRows(watched, toPlan));
      const filing = {
        run,
        connection,
        profile,
        rows,
        concurrency,
        callsPerSecond,
        choices: stopping,
        onEvent: tellBoth,
      };
      const summary = await fileBodies(filing, deps, (row, outcome, how, followUps = []) => {
        const { replaces, documents } = row;
        watched.set(row.fileIndex, row.record, {
          how,
          outcome,
          ...(replaces !== undefined && { replaces }),
          ...(documents !== undefined && { documents: joinDocuments(documents, followUps) }),
        });
      });
      await endRun(run, summary, results.counts(), deps);
      return { runId: run.runId, employer, summary };
    } finally {
      await told.end();
    }
  } finally {
    await run.close();
  }
}

function newJudge({ files, options, context, clean, deps }: Submission, employer?: string): Judge {
  return createJudge({
    context,
    files,
    clean,
    allowDuplicate: options.allowDuplicate,
    inspectAttachment: deps.inspectAttachment,
    ...(employer !== undefined && { employer }),
  });
}

type PlanArguments = Parameters<NonNullable<RowsToFileOptions['planDocuments']>>;

const NO_DOCUMENTS = { refused: 0, needsReview: 0, pending: 0 };

/** The gravest of what a run came to, its documents included. */
export function exitCodeOf(
  counts: ReportCounts,
  { interrupted, stoppedBy }: RunSummary,
  documents: Omit<DocumentCounts, 'filed' | 'missing'> = NO_DOCUMENTS,
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
