import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import type { RunsExportOptions } from './run-options.ts';
import { describeRun } from './describe-run.ts';
import { toCsv } from './run-csv.ts';
import { writeOutput } from './write-output.ts';

const SCHEMA_VERSION = 1;

/** What became of the rows of a run, for a spreadsheet, a script, or a command that takes a file of tickets. */
export async function runsExportAction(options: RunsExportOptions, deps: Deps): Promise<ExitCode> {
  const { settings, texts, openRunCatalogue } = deps;
  const { outFile, format, statuses, showsPersonalData } = options;
  const catalogue = await openRunCatalogue();
  const run = describeRun(await catalogue.read(await catalogue.find(options.run)), { texts, showsPersonalData });
  const rows = run.rows
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .map(({ sent: _sent, ...row }) => row);
  if (settings.output === 'ndjson') {
    await writeOutput(rows.map((row) => renderDocument(row, 'ndjson')).join(''), outFile, deps);
  } else if (settings.output === 'json' || format === 'json') {
    const document = { schemaVersion: SCHEMA_VERSION, runId: run.runId, target: run.target, rows };
    await writeOutput(renderDocument(document, 'json'), outFile, deps);
  } else {
    await writeOutput(toCsv(rows, outFile === undefined ? 'stream' : 'file'), outFile, deps);
  }
  return ExitCode.done;
}
