import type { Deps, Prompts } from '../../deps.ts';
import { findNissFault } from '../../domain/identifiers/niss.ts';
import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { maskNiss } from '../../output/tickets/personal-data.ts';
import { readDate, readDecimalNumber, readDuration, readNiss } from '../../schemas/files/cells.ts';
import {
  ASSIMILATED_KIND_LABELS,
  CALCULATION_PHASE_LABELS,
  EXTENDING_KIND_LABELS,
  RECALCULATION_REASON_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import type { CodeTable } from '../../schemas/files/code-labels.ts';
import {
  fieldLabel,
  type CalculationField,
  type PeriodList,
  type WrittenCalculation,
  type WrittenPeriod,
} from '../../schemas/files/written-calculation.ts';
import {
  ASSIMILATED_KINDS,
  CALCULATION_PHASES,
  EXTENDING_KINDS,
  RECALCULATION_REASONS,
} from '../../schemas/model/workday-codes.ts';

type Cells = Map<CalculationField, string>;

/** The questions of the screens, in their order: the person, the contract, the periods, the comment. */
export async function askCalculation(deps: Deps, isDraft: boolean): Promise<WrittenCalculation> {
  const { texts, clock } = deps;
  const prompts = await deps.openPrompts();
  const asker = new Asker(prompts, texts);
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

class Asker {
  readonly #prompts: Prompts;
  readonly #texts: Texts;

  constructor(prompts: Prompts, texts: Texts) {
    this.#prompts = prompts;
    this.#texts = texts;
  }

  confirm(message: MessageKey, initial: boolean): Promise<boolean> {
    return this.#prompts.confirm({ message: this.#texts.message(message), initial });
  }

  async choose<Code extends string>(
    cells: Cells,
    field: CalculationField,
    codes: readonly Code[],
    table: CodeTable<Code>,
  ): Promise<void> {
    const { language } = this.#texts;
    const choices = codes.map((value) => ({ value, label: table[value].labels[language] }));
    cells.set(field, await this.#prompts.select({ message: fieldLabel(field, language), choices }));
  }

  async optional(cells: Cells, field: CalculationField): Promise<void> {
    const message = this.#texts.message('cpas.ask.optional', { field: fieldLabel(field, this.#texts.language) });
    const answer = await this.#prompts.input({ message });
    if (answer.trim() !== '') cells.set(field, answer.trim());
  }

  async period(list: 'occupation' | 'assimilated' | 'extending'): Promise<Cells> {
    const cells: Cells = new Map();
    if (list === 'assimilated') await this.choose(cells, 'kind', ASSIMILATED_KINDS, ASSIMILATED_KIND_LABELS);
    if (list === 'extending') await this.choose(cells, 'kind', EXTENDING_KINDS, EXTENDING_KIND_LABELS);
    await this.range(cells);
    await this.#input(cells, 'country', (text) => /^[a-z]{2}$/i.test(text), 'BE');
    if (list !== 'occupation') return cells;
    await this.regime(cells);
    if (await this.confirm('cpas.ask.interrupted', false)) {
      const isFullTime = cells.get('hoursPerWeek') === cells.get('fullTimeHours');
      await (isFullTime
        ? this.#input(cells, 'workedDays', (text) => typeof readDecimalNumber(text) === 'number')
        : this.#input(cells, 'workedHours', (text) => typeof readDuration(text) === 'number'));
    }
    return cells;
  }

  async range(cells: Cells, heading?: MessageKey): Promise<void> {
    const of = heading === undefined ? undefined : this.#texts.message(heading);
    const isDay = (text: string): boolean => typeof readDate(text) !== 'string';
    await this.#input(cells, 'startDate', isDay, undefined, of);
    const start = readDate(cells.get('startDate') ?? '');
    await this.#input(
      cells,
      'endDate',
      (text) => {
        const end = readDate(text);
        return typeof end !== 'string' && typeof start !== 'string' && end >= start;
      },
      undefined,
      of,
    );
  }

  async regime(cells: Cells): Promise<void> {
    const isHours = (text: string): boolean => {
      const minutes = readDuration(text);
      return typeof minutes === 'number' && minutes > 0;
    };
    await this.#input(cells, 'hoursPerWeek', isHours, '38:00');
    await this.#input(cells, 'fullTimeHours', isHours, '38:00');
    await this.#input(
      cells,
      'daysPerWeek',
      (text) => Number(readDecimalNumber(text)) > 0 && Number(readDecimalNumber(text)) <= 7,
      '5',
    );
  }

  async #input(
    cells: Cells,
    field: CalculationField,
    isRight: (text: string) => boolean,
    initial?: string,
    of?: string,
  ): Promise<void> {
    const label = fieldLabel(field, this.#texts.language);
    const answer = await this.#prompts.input({
      message: of === undefined ? `${label}:` : `${of} – ${label}:`,
      ...(initial !== undefined && { initial }),
      check: (text) => isRight(text.trim()) || this.#texts.message('cpas.fault.format', { field: label }),
    });
    cells.set(field, answer.trim());
  }
}
