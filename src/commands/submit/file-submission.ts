import type { Connection } from '../../deps.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { ReportSink } from '../../output/report/json-report.ts';
import type { ReportHead } from '../../output/report/report-types.ts';
import { createSubmitSummary } from '../../output/report/submit-summary.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { createReportHead } from '../check/report-head.ts';
import { tellPlaced } from '../check/tell-placed.ts';
import { exitCodeOf } from '../filing/exit-code-of.ts';
import { tellEnd, tellingWhatWasDone } from '../filing/tell-end.ts';
import { createRowResults, type RowResults } from './row-results.ts';
import { sendSubmission } from './send-submission.ts';
import { judgeOf, type Submission } from './submission.ts';
import { writeResults } from './write-results.ts';

/** The second pass sends, the third writes down what became of every row, in the order of the files. */
export async function fileSubmission(submission: Submission, valid: number): Promise<ExitCode> {
  const { files, deps } = submission;
  const results = createRowResults(files.length);
  const connection = await deps.openConnection();
  const countFiled = (): number => results.countFiled();
  try {
    return await tellingWhatWasDone('submit.filedAllTheSame', countFiled, deps, () =>
      sendAndWrite(submission, valid, connection, results),
    );
  } finally {
    await connection.close();
  }
}

async function sendAndWrite(
  submission: Submission,
  valid: number,
  connection: Connection,
  results: RowResults,
): Promise<ExitCode> {
  const { options, files, reportFinding, deps } = submission;
  const { terminal, texts, settings } = deps;
  const headOf = (runId: string): ReportHead => createReportHead('submit', runId, connection.target.name, deps);
  let begun: ReportSink | undefined;
  /** Whoever reads events as they happen is told first what run they belong to. */
  const begin = async (runId: string): Promise<void> => {
    if (settings.output !== 'ndjson') return;
    begun = await openStdoutReport(headOf(runId), deps);
    await begun?.flush();
  };
  const { runId, employer, summary } = await sendSubmission(submission, connection, results, { begin, valid });
  const head = headOf(runId);
  const sink = (text: string): Promise<void> => terminal.out(text);
  const layout = { texts, columns: terminal.columns, namesFiles: files.length > 1, showsAll: options.showAll, runId };
  const report = begun ?? (await openStdoutReport(head, deps)) ?? createSubmitSummary(sink, layout);
  const judge = judgeOf(submission, employer);
  const { outDir } = options;
  const { counts, placed } = await writeResults({ files, judge, results, reportFinding, head, outDir, report }, deps);
  tellPlaced(placed, deps);
  tellEnd(summary, counts, 'submit', deps);
  return exitCodeOf(counts, summary, results.documents());
}
