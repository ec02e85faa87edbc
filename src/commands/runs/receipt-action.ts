import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderReceipt } from '../../output/runs/receipt.ts';
import type { RunsReceiptOptions } from './run-options.ts';
import { describeRun } from './describe-run.ts';
import { writeOutput } from './write-output.ts';

/** A document that proves what was filed. It leaves the house, so it never shows whom a row is about. */
export async function runsReceiptAction({ run: name, outFile }: RunsReceiptOptions, deps: Deps): Promise<ExitCode> {
  const { settings, texts, clock, openRunCatalogue } = deps;
  const catalogue = await openRunCatalogue();
  const { rows, ...run } = describeRun(await catalogue.read(await catalogue.find(name)), {
    texts,
    showsPersonalData: false,
  });
  const receipt = { ...run, rows: rows.map(({ sent: _sent, ...row }) => row) };
  const printedAt = new Date(clock.now()).toISOString();
  const text =
    settings.output === 'human'
      ? renderReceipt(receipt, printedAt, texts)
      : renderDocument({ document: 'receipt', printedAt, ...receipt }, settings.output);
  await writeOutput(text, outFile, deps);
  return ExitCode.done;
}
