import { findNissFault } from '../../domain/identifiers/niss.ts';
import { readEnterpriseNumber, readNiss, readYesNo } from '../../schemas/files/cells.ts';
import {
  ASSIMILATED_KIND_LABELS,
  CALCULATION_PHASE_LABELS,
  EXTENDING_KIND_LABELS,
  RECALCULATION_REASON_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import type { CalculationFault } from '../../schemas/files/calculation-faults.ts';
import { createCodeReader } from '../../schemas/files/code-reader.ts';
import { PERIOD_LISTS, type WrittenCalculation } from '../../schemas/files/written-calculation.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { isEnterpriseNumber } from '../../schemas/model/enterprise-number.ts';
import type {
  AssimilatedPeriod,
  CalculationCase,
  ExtendingPeriod,
  OccupationPeriod,
  PlannedOccupation,
} from '../../schemas/model/workday-calculation.ts';
import {
  ASSIMILATED_KINDS,
  CALCULATION_PHASES,
  EXTENDING_KINDS,
  RECALCULATION_REASONS,
} from '../../schemas/model/workday-codes.ts';
import { CellReader } from './cell-reader.ts';

/** Of each list, as many as the service takes. */
const MOST_PERIODS = 100;

export interface ReadCase {
  readonly input: CalculationCase | undefined;
  readonly faults: readonly CalculationFault[];
}

export interface CaseDefaults {
  readonly today: CivilDate;
  /** Of the profile or the flag, for requests that name no centre. */
  readonly centre: string | undefined;
  /** A draft may lack the planned occupation. */
  readonly isDraft: boolean;
}

const readPhase = createCodeReader(CALCULATION_PHASES, CALCULATION_PHASE_LABELS);
const readReason = createCodeReader(RECALCULATION_REASONS, RECALCULATION_REASON_LABELS);
const readAssimilatedKind = createCodeReader(ASSIMILATED_KINDS, ASSIMILATED_KIND_LABELS);
const readExtendingKind = createCodeReader(EXTENDING_KINDS, EXTENDING_KIND_LABELS);

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
  for (const list of PERIOD_LISTS) {
    const oneTooMany = written.periods.filter((period) => period.list === list)[MOST_PERIODS];
    if (oneTooMany !== undefined) new CellReader(new Map(), oneTooMany.line, reader.faults).fault('period', 'tooMany');
  }
  const hasPlanned = written.periods.some(({ list }) => list === 'planned');
  if (!isDraft && !hasPlanned) reader.fault('period', 'noPlanned');
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
