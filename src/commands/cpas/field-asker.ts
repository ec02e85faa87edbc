import type { Deps, Prompts } from '../../deps.ts';
import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { readDate, readDecimalNumber, readDuration } from '../../schemas/files/cells.ts';
import {
  ASSIMILATED_KIND_LABELS,
  CALCULATION_ATTACHMENT_LABELS,
  EXTENDING_KIND_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import type { CodeTable } from '../../schemas/files/code-labels.ts';
import { readCountry } from '../../schemas/files/read-country.ts';
import { fieldLabel, type CalculationField } from '../../schemas/files/written-calculation.ts';
import { hasMoreCharacters } from '../../schemas/model/count-characters.ts';
import { ASSIMILATED_KINDS, CALCULATION_ATTACHMENT_TYPES, EXTENDING_KINDS } from '../../schemas/model/workday-codes.ts';
import { findProofFault } from './plan-proofs.ts';
import { LONGEST_DESCRIPTION } from './read-proof.ts';

export type Cells = Map<CalculationField, string>;

/** Asks for the fields of one line, each until it can be read. */
export class FieldAsker {
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
    cells.set(field, await this.#prompts.select({ message: this.#label(field), choices }));
  }

  async optional(cells: Cells, field: CalculationField): Promise<void> {
    const message = this.#texts.message('cpas.ask.optional', { field: this.#label(field) });
    const answer = await this.#prompts.input({ message });
    if (answer.trim() !== '') cells.set(field, answer.trim());
  }

  async period(list: 'occupation' | 'assimilated' | 'extending'): Promise<Cells> {
    const cells: Cells = new Map();
    if (list === 'assimilated') await this.choose(cells, 'kind', ASSIMILATED_KINDS, ASSIMILATED_KIND_LABELS);
    if (list === 'extending') await this.choose(cells, 'kind', EXTENDING_KINDS, EXTENDING_KIND_LABELS);
    await this.range(cells);
    await this.#input(cells, 'country', {
      check: (text) => readCountry(text) !== undefined || this.#texts.message('cpas.ask.country'),
      initial: 'BE',
    });
    if (list !== 'occupation') return cells;
    await this.regime(cells);
    if (await this.confirm('cpas.ask.interrupted', false)) {
      const isFullTime = cells.get('hoursPerWeek') === cells.get('fullTimeHours');
      await (isFullTime
        ? this.#input(cells, 'workedDays', {
            check: this.#isOfForm('workedDays', (text) => typeof readDecimalNumber(text) === 'number'),
          })
        : this.#input(cells, 'workedHours', {
            check: this.#isOfForm('workedHours', (text) => typeof readDuration(text) === 'number'),
          }));
    }
    return cells;
  }

  /** A document, named until it is one that can be sent. */
  async proof(readDocument: Deps['readCalculationDocument']): Promise<Cells> {
    const cells: Cells = new Map();
    await this.choose(cells, 'kind', CALCULATION_ATTACHMENT_TYPES, CALCULATION_ATTACHMENT_LABELS);
    const field = this.#label('file');
    const check = async (path: string): Promise<true | string> => {
      const fault = await findProofFault(path, readDocument);
      return fault === undefined || this.#texts.message(`cpas.fault.${fault}`, { field });
    };
    await this.#input(cells, 'file', { check });
    if (cells.get('kind') === 'other') {
      const isShort = (text: string): boolean => text !== '' && !hasMoreCharacters(text, LONGEST_DESCRIPTION);
      await this.#input(cells, 'description', { check: this.#isOfForm('description', isShort) });
    }
    return cells;
  }

  async range(cells: Cells, heading?: MessageKey): Promise<void> {
    const of = heading === undefined ? undefined : this.#texts.message(heading);
    const isDay = (text: string): boolean => typeof readDate(text) !== 'string';
    const named = of === undefined ? {} : { of };
    await this.#input(cells, 'startDate', { check: this.#isOfForm('startDate', isDay), ...named });
    const start = readDate(cells.get('startDate') ?? '');
    const isDayOf = this.#isOfForm('endDate', isDay);
    const isAfter = (text: string): true | string => {
      const end = readDate(text);
      const isBefore = typeof end !== 'string' && typeof start !== 'string' && end < start;
      return isBefore ? this.#texts.message('cpas.fault.order', { field: this.#label('endDate') }) : isDayOf(text);
    };
    await this.#input(cells, 'endDate', { check: isAfter, ...named });
  }

  async regime(cells: Cells): Promise<void> {
    const isHours = (text: string): boolean => {
      const minutes = readDuration(text);
      return typeof minutes === 'number' && minutes > 0;
    };
    const isWeek = (text: string): boolean =>
      Number(readDecimalNumber(text)) > 0 && Number(readDecimalNumber(text)) <= 7;
    for (const field of ['hoursPerWeek', 'fullTimeHours'] as const) {
      await this.#input(cells, field, { check: this.#isOfForm(field, isHours), initial: '38:00' });
    }
    await this.#input(cells, 'daysPerWeek', { check: this.#isOfForm('daysPerWeek', isWeek), initial: '5' });
  }

  #label(field: CalculationField): string {
    return fieldLabel(field, this.#texts.language);
  }

  #isOfForm(field: CalculationField, isRight: (text: string) => boolean): (text: string) => true | string {
    return (text) => isRight(text) || this.#texts.message('cpas.fault.format', { field: this.#label(field) });
  }

  async #input(cells: Cells, field: CalculationField, { check, initial, of }: Question): Promise<void> {
    const label = this.#label(field);
    const answer = await this.#prompts.input({
      message:
        of === undefined
          ? this.#texts.message('cpas.ask.field', { field: label })
          : this.#texts.message('cpas.ask.fieldOf', { of, field: label }),
      ...(initial !== undefined && { initial }),
      check: (text) => check(text.trim()),
    });
    cells.set(field, answer.trim());
  }
}

interface Question {
  /** What is wrong, or true. */
  readonly check: (text: string) => true | string | Promise<true | string>;
  readonly initial?: string;
  /** What the field belongs to. */
  readonly of?: string;
}
