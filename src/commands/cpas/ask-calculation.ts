import type { Deps } from '../../deps.ts';
import { findNissFault } from '../../domain/identifiers/niss.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { maskNiss } from '../../output/tickets/personal-data.ts';
import { readNiss } from '../../schemas/files/cells.ts';
import { CALCULATION_PHASE_LABELS, RECALCULATION_REASON_LABELS } from '../../schemas/files/calculation-labels.ts';
import type { CalculationField, PeriodList, WrittenPeriod } from '../../schemas/files/written-calculation.ts';
import { CALCULATION_PHASES, RECALCULATION_REASONS } from '../../schemas/model/workday-codes.ts';
import { FieldAsker, type Cells } from './field-asker.ts';

/** What was answered so far. */
export interface Answers {
  readonly cells: Map<CalculationField, string>;
  readonly periods: WrittenPeriod[];
}

/**
 * The questions of the screens, in their order: the person, the contract, the periods, the proofs, the comment. Each
 * answer is noted in `answers` as it comes, so that nothing is lost when there is no next one.
 */
export async function askCalculation({ cells, periods }: Answers, deps: Deps, isDraft: boolean): Promise<void> {
  const { texts, clock } = deps;
  const prompts = await deps.openPrompts();
  const asker = new FieldAsker(prompts, texts);
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
  const knowsContract = !isDraft || (await asker.confirm('cpas.ask.contractKnown', true));
  if (knowsContract) {
    const planned: Cells = new Map();
    await asker.range(planned, 'cpas.ask.contract');
    await asker.regime(planned);
    periods.push({ list: 'planned', line: 0, cells: planned });
  }
  for (const list of ['occupation', 'assimilated', 'extending'] as const) {
    while (await asker.confirm(MORE[list], false)) periods.push({ list, line: 0, cells: await asker.period(list) });
  }
  while (await asker.confirm('cpas.ask.proof', false)) {
    periods.push({ list: 'attachment', line: 0, cells: await asker.proof(deps.readCalculationDocument) });
  }
  await asker.optional(cells, 'reference');
  await asker.optional(cells, 'comment');
}

const MORE = {
  occupation: 'cpas.ask.occupation',
  assimilated: 'cpas.ask.assimilated',
  extending: 'cpas.ask.extending',
} as const satisfies Partial<Record<PeriodList, MessageKey>>;
