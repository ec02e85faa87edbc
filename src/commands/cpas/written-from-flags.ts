import type { Texts } from '../../i18n/texts.ts';
import { UsageError } from '../../errors/app-error.ts';
import {
  readFieldName,
  type CalculationField,
  type PeriodList,
  type WrittenCalculation,
  type WrittenPeriod,
} from '../../schemas/files/written-calculation.ts';
import { CALCULATION_ATTACHMENT_LABELS } from '../../schemas/files/calculation-labels.ts';
import { CALCULATION_ATTACHMENT_TYPES } from '../../schemas/model/workday-codes.ts';
import { readCalculationCode } from './read-calculation-code.ts';

export interface CalculationFlags {
  readonly reference?: string;
  readonly phase?: string;
  readonly reason?: string;
  readonly comment?: string;
  readonly derogation?: boolean;
  readonly planned?: string;
  readonly occupation?: readonly string[];
  readonly assimilated?: readonly string[];
  readonly extending?: readonly string[];
}

type FlaggedList = Exclude<PeriodList, 'attachment'>;

/** A period as a flag writes it. */
const EXAMPLES: Readonly<Record<FlaggedList, string>> = {
  planned: '2027-01-01..2027-12-31,hoursPerWeek=38',
  occupation: '2025-01-01..2025-06-30,hoursPerWeek=19,fullTimeHours=38,country=FR',
  assimilated: 'illness,2025-07-01..2025-08-15',
  extending: 'careerBreak,2025-07-01..2025-08-15',
};
const RANGE = /^(.+?)\.\.(.+)$/;

/** The request that the flags write, its national number aside; undefined when none of them says anything of one. */
export function writtenFromFlags(flags: CalculationFlags): WrittenCalculation | undefined {
  const { reference, phase, reason, comment, derogation, planned, occupation, assimilated, extending } = flags;
  const cells = new Map<CalculationField, string>();
  const set = (field: CalculationField, value: string | undefined): void => {
    if (value !== undefined) cells.set(field, value);
  };
  set('reference', reference);
  set('phase', phase);
  set('recalculationReason', reason);
  set('comment', comment);
  if (derogation === true) cells.set('derogation', 'yes');
  const periods = [
    ...(planned === undefined ? [] : [readPeriod('planned', planned)]),
    ...(occupation ?? []).map((text) => readPeriod('occupation', text)),
    ...(assimilated ?? []).map((text) => readPeriod('assimilated', text)),
    ...(extending ?? []).map((text) => readPeriod('extending', text)),
  ];
  return cells.size === 0 && periods.length === 0 ? undefined : { line: 0, cells, periods, contradictions: [] };
}

/** `KIND,START..END,name=value…`; the kind only where there are kinds. @throws UsageError */
function readPeriod(list: FlaggedList, text: string): WrittenPeriod {
  const cells = new Map<CalculationField, string>();
  for (const part of text.split(',').map((each) => each.trim())) {
    const range = RANGE.exec(part);
    const [name = '', value] = part.split('=');
    const field = value === undefined ? undefined : readFieldName(name);
    if (range !== null) {
      cells.set('startDate', range[1] ?? '').set('endDate', range[2] ?? '');
    } else if (field !== undefined && value !== undefined) {
      cells.set(field, value);
    } else if (value === undefined && !cells.has('kind') && (list === 'assimilated' || list === 'extending')) {
      cells.set('kind', part);
    } else {
      throw new UsageError('usage.badPeriod', { flag: `--${list}`, value: part, expected: EXAMPLES[list] });
    }
  }
  return { list, line: 0, cells };
}

/** Proofs as `TYPE=FILE`; the description is that of those of the type “other”. @throws UsageError */
export function proofsFromFlags(
  given: readonly string[],
  description: string | undefined,
  texts: Texts,
): readonly WrittenPeriod[] {
  const proofs = given.map((value) => {
    const [, name = '', path = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
    const type = readCalculationCode({ name: '--attach', value: name === '' ? value : name }, ...TYPES);
    const cells = new Map<CalculationField, string>([
      ['kind', type],
      ['file', path],
    ]);
    if (type === 'other') {
      if (description === undefined) {
        throw new UsageError('usage.missingFlag', {
          flag: '--attachment-description',
          what: texts.message('cpas.proof.descriptionWhat'),
        });
      }
      cells.set('description', description);
    }
    return { list: 'attachment', line: 0, cells } as const;
  });
  if (description !== undefined && !proofs.some(({ cells }) => cells.has('description'))) {
    throw new UsageError('usage.conflictingFlags', {
      flag: '--attachment-description',
      other: ['--attach', ...given].join(' '),
    });
  }
  return proofs;
}

const TYPES = [CALCULATION_ATTACHMENT_TYPES, CALCULATION_ATTACHMENT_LABELS] as const;
