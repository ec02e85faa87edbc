import type { CalculationField, PeriodList, WrittenCalculation } from '../../schemas/files/written-calculation.ts';

const FLAGS: Readonly<Partial<Record<CalculationField, string>>> = {
  reference: '--reference',
  phase: '--phase',
  recalculationReason: '--reason',
};
const OF_A_RANGE: readonly CalculationField[] = ['kind', 'startDate', 'endDate'];

/**
 * The flags that say what was typed in answer to questions, so that a command can repeat it. Nothing personal is among
 * them: the national number is asked for again, and a comment is left out.
 */
export function repeatWords({ cells, periods }: Pick<WrittenCalculation, 'cells' | 'periods'>): readonly string[] {
  const words = ['--niss'];
  for (const [field, flag] of Object.entries(FLAGS)) {
    const value = [...cells].find(([name]) => name === field)?.[1];
    if (value !== undefined && value !== 'first') words.push(flag, value);
  }
  if (cells.has('derogation')) words.push('--derogation');
  for (const period of periods) words.push(...periodWords(period.list, period.cells));
  const description = periods.map((period) => period.cells.get('description')).find((text) => text !== undefined);
  if (description !== undefined) words.push('--attachment-description', description);
  return words;
}

function periodWords(list: PeriodList, cells: ReadonlyMap<CalculationField, string>): readonly string[] {
  if (list === 'attachment') return ['--attach', `${cells.get('kind') ?? ''}=${cells.get('file') ?? ''}`];
  const kind = cells.get('kind');
  const range = `${cells.get('startDate') ?? ''}..${cells.get('endDate') ?? ''}`;
  // A comma parts the fields of a flag.
  const others = [...cells].flatMap(([field, value]) =>
    OF_A_RANGE.includes(field) ? [] : [`${field}=${value.replace(',', '.')}`],
  );
  return [`--${list}`, [...(kind === undefined ? [] : [kind]), range, ...others].join(',')];
}
