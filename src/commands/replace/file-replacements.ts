import type { Deps } from '../../deps.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import { createChangeSummary } from '../../output/report/change-summary.ts';
import { wrap } from '../../output/wrap.ts';
import { openStdoutReport } from '../check/check-action.ts';
import { createReportHead } from '../check/report-head.ts';
import { tellPlaced } from '../check/tell-placed.ts';
import { exitCodeOf } from '../filing/exit-code-of.ts';
import { tellEnd, tellingWhatWasDone } from '../filing/tell-end.ts';
import { createRowResults, type RowResults } from '../submit/row-results.ts';
import { writeResults } from '../submit/write-results.ts';
import { judgeOfReplacing, type PlannedReplacing } from './replacing.ts';
import { sendReplacements } from './send-replacements.ts';

/** Files and cancels, then writes down what became of every row. `count`: how many rows are valid. */
export function fileReplacements(planned: PlannedReplacing, count: number): Promise<ExitCode> {
  const results = createRowResults(1);
  const countFiled = (): number => results.countFiled();
  return tellingWhatWasDone('submit.filedAllTheSame', countFiled, planned.deps, () =>
    sendAndWrite(planned, count, results),
  );
}

async function sendAndWrite(planned: PlannedReplacing, count: number, results: RowResults): Promise<ExitCode> {
  const { options, file, connection, reportFinding, deps } = planned;
  const { runId, summary } = await sendReplacements(planned, count, results);
  const head = createReportHead('replace', runId, connection.target.name, deps);
  const report = (await openStdoutReport(head, deps)) ?? summaryOf(planned, runId);
  const toWrite = {
    files: [file],
    judge: judgeOfReplacing(planned),
    results,
    reportFinding: [reportFinding],
    head,
    outDir: options.outDir,
    report,
  };
  const { counts, placed } = await writeResults(toWrite, deps);
  tellPlaced(placed, deps);
  tellEnd(summary, counts, 'changes', deps);
  if (counts.filed > 0) tellOfOldRows(deps);
  return exitCodeOf(counts, summary, results.documents());
}

function summaryOf({ options, deps }: PlannedReplacing, runId: string): ReturnType<typeof createChangeSummary> {
  const { terminal, texts } = deps;
  const layout = { texts, columns: terminal.columns, showsAll: options.showAll, namesLines: true, runId };
  return createChangeSummary('replace.done', (text) => terminal.out(text), layout);
}

/** An old row that stays in some request file would be filed again. */
function tellOfOldRows({ terminal, texts, settings }: Deps): void {
  if (settings.output !== 'human' || settings.isQuiet) return;
  terminal.err(`${wrap(texts.message('changes.cancel.again'), terminal.errWidth)}\n`);
}
