import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderItems } from '../../output/document.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import { renderRequestList } from '../../output/tickets/request-list.ts';
import { wrap } from '../../output/wrap.ts';
import { capacityNote } from '../followed-capacity.ts';
import type { ListOptions } from '../list.ts';
import { runList, type ListResult } from './run-list.ts';

const SCHEMA_VERSION = 1;

/** An empty list is an answer, not a failure. */
export async function listAction(options: ListOptions, deps: Deps): Promise<ExitCode> {
  const result = await runList(options, deps);
  await deps.terminal.out(renderResult(result, options, deps));
  if (deps.settings.output === 'human' && !deps.settings.isQuiet) {
    deps.terminal.err(renderTotal(result, deps));
    const note = capacityNote(options.capacities, result.capacity, deps);
    if (note !== undefined) deps.terminal.err(`${wrap(note, deps.terminal.errWidth)}\n`);
  }
  return ExitCode.done;
}

function renderResult({ items }: ListResult, { showsPersonalData }: ListOptions, { settings, terminal, texts }: Deps) {
  if (settings.output === 'human') {
    return renderRequestList(items, {
      texts,
      width: terminal.outWidth,
      hasColor: settings.hasColor,
      isPlain: settings.isPlain,
      showsPersonalData,
    });
  }
  const shown = showsPersonalData ? items : items.map(maskWorker);
  return renderItems({ schemaVersion: SCHEMA_VERSION }, shown, settings.output);
}

function renderTotal({ items }: ListResult, { texts, terminal }: Deps): string {
  const total = items.length;
  const text = total === 0 ? texts.message('list.none') : texts.message('list.total', { total });
  return `${wrap(text, terminal.errWidth)}\n`;
}
