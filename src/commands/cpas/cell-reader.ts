import { isFullTime } from '../../domain/workdays/measures.ts';
import type { CalculationFault, CalculationFaultKind } from '../../schemas/files/calculation-faults.ts';
import { findReferenceFault, readDate, readDecimalNumber, readDuration } from '../../schemas/files/cells.ts';
import { readCountry } from '../../schemas/files/read-country.ts';
import type { CalculationField } from '../../schemas/files/written-calculation.ts';
import { isoDate } from '../../schemas/model/civil-date.ts';
import { hasMoreCharacters } from '../../schemas/model/count-characters.ts';
import type { DayRange, OccupationPeriod, WorkRegime } from '../../schemas/model/workday-calculation.ts';

type Cells = ReadonlyMap<CalculationField, string>;

const LONGEST_COMMENT = 200;
const MOST_MINUTES = 10_080;
const EARLIEST = isoDate('1950-01-01');
const LATEST = isoDate('2099-12-31');

/** Reads the cells of one line, and collects what is wrong with them. */
export class CellReader {
  readonly faults: CalculationFault[];
  readonly #cells: Cells;
  readonly #line: number;

  constructor(cells: Cells, line: number, faults: CalculationFault[] = []) {
    this.#cells = cells;
    this.#line = line;
    this.faults = faults;
  }

  fault(field: CalculationField, kind: CalculationFaultKind): void {
    this.faults.push({ line: this.#line, field, kind });
  }

  required(field: CalculationField): string | undefined {
    const text = this.#cells.get(field);
    if (text === undefined) this.fault(field, 'missing');
    return text;
  }

  /** Cells that say nothing about such a period. */
  refuse(fields: readonly CalculationField[]): void {
    for (const field of fields) if (this.#cells.has(field)) this.fault(field, 'notHere');
  }

  /** @param read gives a text for what cannot be read */
  read<T>(field: CalculationField, read: (text: string) => T | string): T | undefined {
    const text = this.#cells.get(field);
    if (text === undefined) return undefined;
    const value = read(text.trim());
    if (typeof value !== 'string') return value;
    this.fault(field, 'format');
    return undefined;
  }

  code<Code extends string>(field: CalculationField, read: (text: string) => Code | undefined): Code | undefined {
    return this.read(field, (text) => {
      const code = read(text);
      return code === undefined ? 'format' : { code };
    })?.code;
  }

  requiredCode<Code extends string>(
    field: CalculationField,
    read: (text: string) => Code | undefined,
  ): Code | undefined {
    return this.required(field) === undefined ? undefined : this.code(field, read);
  }

  texts(): { readonly reference: string | undefined; readonly comment: string | undefined } {
    const reference = this.#cells.get('reference');
    const comment = this.#cells.get('comment');
    const fault = reference === undefined ? undefined : findReferenceFault(reference);
    if (fault !== undefined) this.fault('reference', fault === 'client-reference-personal' ? 'personal' : 'format');
    if (comment !== undefined) {
      if (hasMoreCharacters(comment, LONGEST_COMMENT)) this.fault('comment', 'format');
      if (findReferenceFault(comment.slice(0, 64)) === 'client-reference-personal') this.fault('comment', 'personal');
    }
    return { reference, comment };
  }

  range(): DayRange | undefined {
    const [startDate, endDate] = (['startDate', 'endDate'] as const).map((field) => {
      this.required(field);
      const date = this.read(field, readDate);
      if (date !== undefined && (date < EARLIEST || date > LATEST)) this.fault(field, 'format');
      return date;
    });
    if (startDate === undefined || endDate === undefined) return undefined;
    if (startDate > endDate) this.fault('endDate', 'order');
    return { startDate, endDate };
  }

  country(): string {
    const country = readCountry(this.#cells.get('country') ?? 'BE');
    if (country === undefined) this.fault('country', 'format');
    return country ?? 'BE';
  }

  hundredths(field: CalculationField, most: number): number | undefined {
    return this.read(field, (text) => {
      const number = readDecimalNumber(text);
      return typeof number === 'number' && number <= most ? Math.round(number * 100) : 'format';
    });
  }

  #minutes(field: CalculationField): number | undefined {
    this.required(field);
    const minutes = this.read(field, readDuration);
    if (minutes === undefined || (minutes > 0 && minutes <= MOST_MINUTES)) return minutes;
    this.fault(field, 'format');
    return undefined;
  }

  /** Without full-time hours, the contract is full time; without days a week, there are five. */
  regime(): WorkRegime | undefined {
    const minutesPerWeek = this.#minutes('hoursPerWeek');
    const fullTimeMinutesPerWeek = this.#cells.has('fullTimeHours') ? this.#minutes('fullTimeHours') : minutesPerWeek;
    const daysPerWeekHundredths = this.#cells.has('daysPerWeek') ? this.hundredths('daysPerWeek', 7) : 500;
    if (daysPerWeekHundredths === 0) this.fault('daysPerWeek', 'format');
    if (minutesPerWeek === undefined || fullTimeMinutesPerWeek === undefined) return undefined;
    return daysPerWeekHundredths === undefined
      ? undefined
      : { daysPerWeekHundredths, minutesPerWeek, fullTimeMinutesPerWeek };
  }

  worked(regime: WorkRegime | undefined): Pick<OccupationPeriod, 'workedDaysHundredths' | 'workedMinutes'> {
    const workedDaysHundredths = this.hundredths('workedDays', 9999);
    const workedMinutes = this.read('workedHours', readDuration);
    if (workedDaysHundredths !== undefined && workedMinutes !== undefined) this.fault('workedHours', 'notHere');
    // Part-time work is counted by its hours.
    if (workedDaysHundredths !== undefined && regime !== undefined && !isFullTime(regime)) {
      this.fault('workedDays', 'notHere');
    }
    return {
      ...(workedDaysHundredths !== undefined && { workedDaysHundredths }),
      ...(workedMinutes !== undefined && { workedMinutes }),
    };
  }
}
