import { findNissFault } from '../../domain/identifiers/niss.ts';
import { isFullTime } from '../../domain/workdays/measures.ts';
import {
  findReferenceFault,
  readDate,
  readDecimalNumber,
  readDuration,
  readEnterpriseNumber,
  readNiss,
  readYesNo,
} from '../../schemas/files/cells.ts';
import {
  ASSIMILATED_KIND_LABELS,
  CALCULATION_PHASE_LABELS,
  EXTENDING_KIND_LABELS,
  RECALCULATION_REASON_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import { createCodeReader } from '../../schemas/files/code-reader.ts';
import type { CalculationField, WrittenCalculation } from '../../schemas/files/written-calculation.ts';
import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import { hasMoreCharacters } from '../../schemas/model/count-characters.ts';
import { isEnterpriseNumber } from '../../schemas/model/enterprise-number.ts';
import type {
  AssimilatedPeriod,
  CalculationCase,
  DayRange,
  ExtendingPeriod,
  OccupationPeriod,
  PlannedOccupation,
  WorkRegime,
} from '../../schemas/model/workday-calculation.ts';
import {
  ASSIMILATED_KINDS,
  CALCULATION_PHASES,
  EXTENDING_KINDS,
  RECALCULATION_REASONS,
} from '../../schemas/model/workday-codes.ts';

export const CASE_FAULTS = [
  'missing',
  'format',
  'order',
  'contradiction',
  'checkDigits',
  'personal',
  'notHere',
] as const;
export type CaseFaultKind = (typeof CASE_FAULTS)[number];

/** Something that keeps a request from being sent; the value itself may be personal and is not in it. */
export interface CaseFault {
  readonly line: number;
  readonly field: CalculationField;
  readonly kind: CaseFaultKind;
}

export interface ReadCase {
  readonly input: CalculationCase | undefined;
  readonly faults: readonly CaseFault[];
}

export interface CaseDefaults {
  readonly today: CivilDate;
  /** Of the profile or the flag, for requests that name no centre. */
  readonly centre: string | undefined;
  /** A draft may lack the planned occupation. */
  readonly isDraft: boolean;
}

const LONGEST_COMMENT = 200;
const MOST_MINUTES = 10_080;
const EARLIEST = isoDate('1950-01-01');
const LATEST = isoDate('2099-12-31');
const COUNTRY = /^[A-Z]{2}$/;
const readPhase = createCodeReader(CALCULATION_PHASES, CALCULATION_PHASE_LABELS);
const readReason = createCodeReader(RECALCULATION_REASONS, RECALCULATION_REASON_LABELS);
const readAssimilatedKind = createCodeReader(ASSIMILATED_KINDS, ASSIMILATED_KIND_LABELS);
const readExtendingKind = createCodeReader(EXTENDING_KINDS, EXTENDING_KIND_LABELS);

type Cells = ReadonlyMap<CalculationField, string>;

/** The request that was meant, or everything that keeps it from being one. */
export function readCase(written: WrittenCalculation, { today, centre, isDraft }: CaseDefaults): ReadCase {
  const reader = new CellReader(written.cells, written.line);
  for (const { line, field } of written.contradictions) reader.faults.push({ line, field, kind: 'contradiction' });
  const niss = readNiss(reader.required('niss') ?? '');
  if (niss !== '') {
    const fault = findNissFault(niss, today);
    if (fault !== undefined) reader.fault('niss', fault === 'format' ? 'format' : 'checkDigits');
  }
  const welfareCentre = readEnterpriseNumber(written.cells.get('centre') ?? centre ?? '');
  if (welfareCentre === '') reader.fault('centre', 'missing');
  else if (!isEnterpriseNumber(welfareCentre)) reader.fault('centre', 'checkDigits');
  const phase = written.cells.has('phase') ? reader.code('phase', readPhase) : 'first';
  const recalculationReason = reader.code('recalculationReason', readReason);
  if (recalculationReason !== undefined && phase !== 'recalculation') reader.fault('recalculationReason', 'notHere');
  const derogation = reader.read('derogation', (text) => readYesNo(text) ?? 'format');
  const { reference, comment } = reader.texts();

  const planned: PlannedOccupation[] = [];
  const occupationPeriods: OccupationPeriod[] = [];
  const assimilatedPeriods: AssimilatedPeriod[] = [];
  const extendingPeriods: ExtendingPeriod[] = [];
  for (const period of written.periods) {
    const cells = new CellReader(period.cells, period.line, reader.faults);
    const range = cells.range();
    if (period.list === 'planned') {
      if (planned.length > 0) cells.fault('period', 'contradiction');
      const regime = cells.regime();
      cells.refuse(['kind', 'country', 'workedDays', 'workedHours', 'days']);
      if (range !== undefined && regime !== undefined) planned.push({ ...range, ...regime });
      continue;
    }
    const country = cells.country();
    if (period.list === 'occupation') {
      const regime = cells.regime();
      cells.refuse(['kind', 'days']);
      const worked = cells.worked(regime);
      if (range !== undefined && regime !== undefined)
        occupationPeriods.push({ country, ...range, ...regime, ...worked });
      continue;
    }
    cells.refuse(['daysPerWeek', 'hoursPerWeek', 'fullTimeHours', 'workedDays', 'workedHours']);
    if (period.list === 'assimilated') {
      const kind = cells.requiredCode('kind', readAssimilatedKind);
      const daysHundredths = cells.hundredths('days', 9999);
      if (range === undefined || kind === undefined) continue;
      assimilatedPeriods.push({ kind, country, ...range, ...(daysHundredths !== undefined && { daysHundredths }) });
    } else {
      const kind = cells.requiredCode('kind', readExtendingKind);
      cells.refuse(['days']);
      if (range !== undefined && kind !== undefined) extendingPeriods.push({ kind, country, ...range });
    }
  }
  const hasPlanned = written.periods.some(({ list }) => list === 'planned');
  if (!isDraft && !hasPlanned) reader.fault('period', 'missing');
  const { faults } = reader;
  if (faults.length > 0 || phase === undefined) return { input: undefined, faults };
  const [plannedOccupation] = planned;
  return {
    faults,
    input: {
      ...(reference !== undefined && { clientReference: reference }),
      niss,
      welfareCentre,
      phase,
      ...(recalculationReason !== undefined && { recalculationReason }),
      ...(plannedOccupation !== undefined && { plannedOccupation }),
      occupationPeriods,
      assimilatedPeriods,
      extendingPeriods,
      derogationRequested: derogation === true,
      ...(comment !== undefined && { comment }),
    },
  };
}

/** Reads the cells of one line, and collects what is wrong with them. */
class CellReader {
  readonly faults: CaseFault[];
  readonly #cells: Cells;
  readonly #line: number;

  constructor(cells: Cells, line: number, faults: CaseFault[] = []) {
    this.#cells = cells;
    this.#line = line;
    this.faults = faults;
  }

  fault(field: CalculationField, kind: CaseFaultKind): void {
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
    const country = (this.#cells.get('country') ?? 'BE').toUpperCase();
    if (!COUNTRY.test(country)) this.fault('country', 'format');
    return country;
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
