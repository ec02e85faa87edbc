import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { DamagedRun } from '../../io/journal/set-aside-run.ts';
import { renderDocument } from '../../output/document.ts';
import { wrap } from '../../output/wrap.ts';
import type { RunsSetAsideOptions } from './run-options.ts';

const SCHEMA_VERSION = 1;

/** Puts a damaged run out of the way of later ones, after saying what is no longer known then. */
export async function runsSetAsideAction(options: RunsSetAsideOptions, deps: Deps): Promise<ExitCode> {
  const { terminal, texts, settings, clock } = deps;
  const { isConfirmed } = options;
  if (!isConfirmed && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--yes', what: texts.message('runs.setAside.what') });
  }
  const catalogue = await deps.openRunCatalogue();
  const run = await catalogue.readDamaged(await catalogue.find(options.run));
  const { runId, line, folder, log } = run;
  if (settings.output === 'human') terminal.err(describe(run, deps));
  if (!isConfirmed && !(await agree(runId, deps))) {
    terminal.err(`${texts.message('runs.setAside.not')}\n`);
    return ExitCode.usage;
  }
  const { kept } = await catalogue.setAside(runId, clock.now());
  if (settings.output === 'human') {
    await terminal.out(`${texts.message('runs.setAside.done', { run: runId, folder })}\n`);
  } else {
    const known = { damagedLine: line, records: log.records, keptFilings: kept, openRows: openRows(run) };
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, runId, folder, ...known }, settings.output));
  }
  return ExitCode.done;
}

function describe(run: DamagedRun, { texts, terminal }: Deps): string {
  const { runId, line, log } = run;
  const filed = Array.from(log.rows).filter(({ kind, result }) => kind === 'create' && result?.status === 'filed');
  const lines = [
    texts.message('runs.setAside.damaged', { run: runId, line: String(line), records: log.records }),
    texts.message('runs.setAside.kept', { count: filed.length }),
    texts.message('runs.setAside.lost', { line: String(line), count: openRows(run) }),
  ];
  return lines.map((text) => `${wrap(text, terminal.errWidth)}\n`).join('');
}

/** Sent, and what became of them is not recorded, or left to a person. */
function openRows({ log }: DamagedRun): number {
  const { needsReview, inDoubt } = log.counts();
  return needsReview + inDoubt;
}

async function agree(run: string, { openPrompts, texts }: Deps): Promise<boolean> {
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('runs.setAside.confirm', { run }), initial: false });
}
