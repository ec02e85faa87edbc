import type { Deps } from '../../deps.ts';
import { findNissFault } from '../../domain/identifiers/niss.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { maskNiss } from '../../output/tickets/personal-data.ts';
import { readNiss } from '../../schemas/files/cells.ts';
import { CALCULATION_PHASE_LABELS, RECALCULATION_REASON_LABELS } from '../../schemas/files/calculation-labels.ts';
import type { PeriodList, WrittenCalculation, WrittenPeriod } from '../../schemas/files/written-calculation.ts';
import { CALCULATION_PHASES, RECALCULATION_REASONS } from '../../schemas/model/workday-codes.ts';
import { FieldAsker, type Cells } from './field-asker.ts';

/** The questions of the screens, in their order: the person, the contract, the periods, the comment. */
export async function askCalculation(deps: Deps, isDraft: boolean): Promise<WrittenCalculation> {
  const { texts, clock } = deps;
  const prompts = await deps.openPrompts();
  const asker = new FieldAsker(prompts, texts);
  const cells: Cells = new Map();
  const niss = await prompts.input({
    message: texts.message('cpas.ask.niss'),
    check: (answer) =>
      findNissFault(readNiss(answer.trim()), clock.today()) === undefined ||
      texts.error('usage.badNiss', { flag: '--niss' }).fix,
    shown: (answer) => maskNiss(readNiss(answer.trim())),
  });
  cells.set('niss', niss);
  await asker.choose(cells, 'phase', CALCULATION_PHASES, CALCULATION_PHASE_LABELS);
  if (cells.get('phase') === 'recalculation') {
    await asker.choose(cells, 'recalculationReason', RECALCULATION_REASONS, RECALCULATION_REASON_LABELS);
  }
  if (cells.get('phase') !== 'first' && (await asker.confirm('cpas.ask.derogation', false))) {
    cells.set('derogation', 'yes');
  }
  const periods: WrittenPeriod[] = [];
  const knowsContract = !isDraft || (await asker.confirm('cpas.ask.contractKnown', true));
  if (knowsContract) {
    const planned: Cells = new Map();
    await asker.range(planned, 'cpas.ask.contract');
    await asker.regime(planned);
    periods.push({ list: 'planned', line: 1, cells: planned });
  }
  for (const list of ['occupation', 'assimilated', 'extending'] as const) {
    while (await asker.confirm(MORE[list], false)) periods.push({ list, line: 1, cells: await asker.period(list) });
  }
  await asker.optional(cells, 'reference');
  await asker.optional(cells, 'comment');
  return { line: 1, cells, periods, contradictions: [] };
}

const MORE = {
  occupation: 'cpas.ask.occupation',
  assimilated: 'cpas.ask.assimilated',
  extending: 'cpas.ask.extending',
} as const satisfies Partial<Record<PeriodList, MessageKey>>;
