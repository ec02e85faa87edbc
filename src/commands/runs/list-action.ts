import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderRunList } from '../../output/runs/run-list.ts';
import { wrap } from '../../output/wrap.ts';
import { toRunItem } from './describe-run.ts';

const SCHEMA_VERSION = 1;

/** Every run of this machine; one that cannot be read is a line like any other. */
export async function runsListAction({ openRunCatalogue, settings, terminal, texts }: Deps): Promise<ExitCode> {
  const listed = await (await openRunCatalogue()).list();
  const runs = listed.map((run) => toRunItem(run, texts));
  if (settings.output === 'json') {
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, runs, total: runs.length }, 'json'));
    return ExitCode.done;
  }
  if (settings.output === 'ndjson') {
    await terminal.out(runs.map((run) => renderDocument(run, 'ndjson')).join(''));
    return ExitCode.done;
  }
  const { hasColor, isPlain } = settings;
  await terminal.out(renderRunList(runs, { texts, width: terminal.outWidth, hasColor, isPlain }));
  if (!settings.isQuiet) {
    const text =
      runs.length === 0
        ? texts.message('runs.list.none', { folder: settings.home })
        : texts.message('runs.list.total', { total: runs.length });
    terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  }
  return ExitCode.done;
}
