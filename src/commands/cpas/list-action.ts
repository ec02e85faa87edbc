import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderCalculationList } from '../../output/cpas/calculation-list.ts';
import { renderItems } from '../../output/document.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import type { CalculationRequestItem } from '../../schemas/wire/workday-answers.ts';
import type { CpasListOptions } from './cpas-actions.ts';
import { readNissOption } from './read-niss-option.ts';
import { outLayout, sayErr } from './say.ts';

const SCHEMA_VERSION = 1;

/** Everything that the service holds and that meets the filters, newest first, all pages. */
export async function listAction(options: CpasListOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, signal } = deps;
  const { statuses, phases, clientReference, showsPersonalData } = options;
  const ssin = await readNissOption(options.niss, deps);
  const items: CalculationRequestItem[] = [];
  const connection = await deps.openConnection();
  try {
    const criteria = {
      ...(statuses.length > 0 && { statuses: [...statuses] }),
      ...(phases.length > 0 && { phases: [...phases] }),
      ...(clientReference !== undefined && { clientReference }),
      ...(ssin !== undefined && { ssin }),
    };
    for await (const item of connection.workdays.findCalculationRequests(criteria, { signal })) items.push(item);
  } finally {
    await connection.close();
  }
  if (settings.output === 'human') {
    await terminal.out(renderCalculationList(items, outLayout(deps, showsPersonalData)));
    const total = items.length;
    if (!settings.isQuiet)
      sayErr(deps, total === 0 ? texts.message('cpas.none') : texts.message('list.total', { total }));
    return ExitCode.done;
  }
  const shown = showsPersonalData ? items : items.map(maskWorker);
  await terminal.out(renderItems({ schemaVersion: SCHEMA_VERSION }, shown, settings.output));
  return ExitCode.done;
}
