import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { InputError } from '../../errors/app-error.ts';
import {
  readFieldName,
  type CalculationField,
  type PeriodList,
  type WrittenCalculation,
  type WrittenPeriod,
} from '../../schemas/files/written-calculation.ts';

const LISTS: Readonly<Record<string, PeriodList>> = {
  plannedOccupation: 'planned',
  occupationPeriods: 'occupation',
  assimilatedPeriods: 'assimilated',
  extendingPeriods: 'extending',
  attachments: 'attachment',
};
const Tree = z.record(z.string(), z.unknown());

/** The one request of a YAML or JSON file. @throws InputError */
export function readCalculationTree(text: string, file: string): readonly WrittenCalculation[] {
  const lines = new LineCounter();
  // Every value stays the text that was typed: a number that begins with 0 keeps it.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) throw new InputError('input.notYaml', { file, line: lines.linePos(fault.pos[0]).line });
  const tree = Tree.safeParse(document.toJS());
  if (!tree.success) throw new InputError('input.noCalculation', { file });
  const cells = new Map<CalculationField, string>();
  const periods: WrittenPeriod[] = [];
  const lineAt = (path: readonly (string | number)[]): number => {
    const node: unknown = document.getIn(path, true);
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
    return Array.isArray(range) && typeof range[0] === 'number' ? lines.linePos(range[0]).line : 1;
  };
  for (const [name, value] of Object.entries(tree.data)) {
    const list = LISTS[name];
    if (list !== undefined) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      items.forEach((item, index) => {
        const path = Array.isArray(value) ? [name, index] : [name];
        const read = readCells(item, file, lineAt(path));
        if (read.size > 0) periods.push({ list, line: lineAt(path), cells: read });
      });
      continue;
    }
    for (const [field, cell] of readCells({ [name]: value }, file, lineAt([name]))) cells.set(field, cell);
  }
  return [{ line: 1, cells, periods, contradictions: [] }];
}

const Cells = z.record(z.string(), z.string());

function readCells(item: unknown, file: string, line: number): Map<CalculationField, string> {
  const parsed = Cells.safeParse(item);
  if (!parsed.success) throw new InputError('input.noCalculation', { file });
  const cells = new Map<CalculationField, string>();
  for (const [name, cell] of Object.entries(parsed.data)) {
    const field = readFieldName(name);
    if (field === undefined) throw new InputError('input.unknownField', { file, line, field: name.slice(0, 40) });
    if (cell.trim() !== '') cells.set(field, cell.trim());
  }
  return cells;
}
