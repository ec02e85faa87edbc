import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parse as parseCsv } from 'csv-parse/sync';
import * as z from 'zod';
import { InputError } from '../../errors/app-error.ts';
import { createCodeReader } from '../../schemas/files/code-reader.ts';
import {
  PERIOD_LIST_LABELS,
  PERIOD_LISTS,
  readFieldName,
  REQUEST_FIELDS,
  type CalculationField,
  type WrittenCalculation,
  type WrittenPeriod,
} from '../../schemas/files/written-calculation.ts';
import { toInputError } from '../files/input-failure.ts';
import { decodeWindows1252 } from './encoding.ts';

/** Far more than any centre asks for at once. */
const LARGEST = 16 * 1024 * 1024;
const readList = createCodeReader(PERIOD_LISTS, PERIOD_LIST_LABELS);

/**
 * The requests of a file: one with its periods as YAML or JSON, or many as CSV, a line a period, grouped by reference.
 * @param stdin read in place of a file called `-`
 * @throws InputError when it cannot be read or holds what no request has
 */
export async function readCalculationFile(
  path: string,
  stdin: NodeJS.ReadableStream,
): Promise<readonly WrittenCalculation[]> {
  const bytes = path === '-' ? await buffer(stdin) : await readAll(path);
  const text = (isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes, 0, bytes.length)).replace(
    /^\ufeff/,
    '',
  );
  if (text.trim() === '') throw new InputError('input.empty', { file: path });
  const isTable = /\.(csv|txt|tsv)$/i.test(path) || (!/\.(ya?ml|json)$/i.test(path) && looksLikeTable(text));
  if (isTable) return readTable(text, path);
  // The parser of YAML is slow to load.
  const { readCalculationTree } = await import('./read-calculation-tree.ts');
  return readCalculationTree(text, path);
}

async function readAll(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > LARGEST) throw new InputError('input.documentTooLarge', { file: path, limit: LARGEST });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error, path);
  }
}

/** Its first line has more than one name between separators, and no colon as YAML has. */
function looksLikeTable(text: string): boolean {
  const [head = ''] = text.split(/\r?\n/, 1);
  return !head.trimStart().startsWith('{') && /[;,\t]/.test(head) && !/^\s*[\w-]+\s*:/.test(head);
}

// --- CSV

const Rows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function readTable(text: string, file: string): readonly WrittenCalculation[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].find((candidate) => head.includes(candidate)) ?? ';';
  let parsed: unknown;
  try {
    parsed = parseCsv(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new InputError('input.unclosedQuote', { file, line: lineOf(error) }, { cause: error });
  }
  const [header, ...rows] = Rows.parse(parsed);
  const fields = (header?.record ?? []).map((name, index) => readHeader(name, file, index));
  if (!fields.includes('reference')) throw new InputError('input.noReference', { file, line: 1 });
  const groups = new Map<string, TableGroup>();
  for (const { record, info } of rows) {
    const cells = new Map<CalculationField, string>();
    record.forEach((cell, index) => {
      const field = fields[index];
      if (field !== undefined && cell !== '') cells.set(field, cell);
    });
    if (cells.size === 0) continue;
    const reference = cells.get('reference');
    if (reference === undefined) throw new InputError('input.noReference', { file, line: info.lines });
    const group = groups.get(reference) ?? { line: info.lines, cells: new Map(), periods: [], contradictions: [] };
    groups.set(reference, group);
    addRow(group, cells, info.lines);
  }
  if (groups.size === 0) throw new InputError('input.headerOnly', { file });
  return [...groups.values()];
}

interface TableGroup {
  readonly line: number;
  readonly cells: Map<CalculationField, string>;
  readonly periods: WrittenPeriod[];
  readonly contradictions: { line: number; field: CalculationField }[];
}

/** What belongs to the request may stand on any of its lines, as long as they agree. */
function addRow(group: TableGroup, cells: Map<CalculationField, string>, line: number): void {
  const ofPeriod = new Map(cells);
  for (const field of REQUEST_FIELDS) {
    const cell = cells.get(field);
    ofPeriod.delete(field);
    if (cell === undefined) continue;
    const known = group.cells.get(field);
    if (known === undefined) group.cells.set(field, cell);
    else if (known !== cell) group.contradictions.push({ line, field });
  }
  if (ofPeriod.size === 0) return;
  const list = readList(ofPeriod.get('period') ?? '');
  ofPeriod.delete('period');
  if (list === undefined) group.contradictions.push({ line, field: 'period' });
  else group.periods.push({ list, line, cells: ofPeriod });
}

function readHeader(name: string, file: string, index: number): CalculationField {
  const field = readFieldName(name);
  if (field !== undefined) return field;
  throw name === ''
    ? new InputError('input.namelessColumn', { file, line: 1, index: index + 1 })
    : new InputError('input.unknownField', { file, line: 1, field: name.slice(0, 40) });
}

function lineOf(error: unknown): number {
  const line: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'lines') : undefined;
  return typeof line === 'number' ? line : 1;
}
