import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { drawTable, TABLE_GAP as GAP } from '../draw-table.ts';
import { belgianMinute } from './belgian-instant.ts';
import type { RunItem } from './run-document.ts';
import { countPhrases, countWords, inputName, targetWords } from './run-words.ts';

export interface RunListLayout {
  readonly texts: Texts;
  /** Columns of the terminal; infinite when nobody looks, so that each run is one line to search in. */
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line instead of a table. */
  readonly isPlain: boolean;
}

const NARROWEST = 80;
const RUN_WIDTH = 20;

export function renderRunList(items: readonly RunItem[], layout: RunListLayout): string {
  if (items.length === 0) return '';
  if (layout.isPlain) return items.map((item) => renderPlain(item, layout.texts)).join('\n');
  const { texts } = layout;
  const wide = items.map((item) => wideCells(item, texts));
  const head = WIDE.map((key) => texts.message(key));
  const widths = head.map((label, column) =>
    Math.max(label.length, ...wide.map((cells) => cells[column]?.length ?? 0)),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  if (total <= layout.width) return drawTable({ head, rows: wide, widths, hasColor: layout.hasColor });
  return drawTable({
    head: COMPACT.map((key) => texts.message(key)),
    rows: items.map((item) => compactCells(item, texts)),
    widths: compactWidths(layout.width),
    hasColor: layout.hasColor,
  });
}

const WIDE: readonly MessageKey[] = [
  'runs.run',
  'runs.started',
  'runs.command',
  'runs.state',
  'runs.files',
  'runs.target',
  'runs.counts',
];

function wideCells(item: RunItem, texts: Texts): readonly string[] {
  return [
    item.runId,
    startOf(item, texts),
    item.command ?? '',
    stateWords(item, texts),
    files(item, texts),
    target(item, texts),
    counts(item, texts),
  ];
}

const COMPACT: readonly MessageKey[] = ['runs.run', 'runs.state', 'runs.files', 'runs.counts'];

/** Three lines a run: when under which, the command under the state, the target under the files. */
function compactCells(item: RunItem, texts: Texts): readonly string[] {
  return [
    [item.runId, startOf(item, texts)],
    [stateWords(item, texts), item.command ?? ''],
    [files(item, texts), target(item, texts)],
    item.counts === undefined ? [counts(item, texts)] : countPhrases(item.counts, item.command ?? '', texts),
  ].map((lines) => lines.join('\n'));
}

function compactWidths(width: number): readonly number[] {
  const rest = Math.max(width, NARROWEST) - RUN_WIDTH - 3 * GAP;
  const state = Math.floor(rest * 0.25);
  const counted = Math.floor(rest * 0.38);
  return [RUN_WIDTH, state, rest - state - counted, counted];
}

function renderPlain(item: RunItem, texts: Texts): string {
  const lines: readonly (readonly [MessageKey, string])[] = [
    ['runs.run', item.runId],
    ['runs.started', startOf(item, texts)],
    ['runs.command', item.command ?? ''],
    ['runs.state', stateWords(item, texts)],
    ['runs.files', files(item, texts)],
    ['runs.target', target(item, texts)],
    ['runs.counts', counts(item, texts)],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${texts.message('tickets.fact', { label: texts.message(key), value })}\n`)
    .join('');
}

function startOf({ startedAt }: RunItem, texts: Texts): string {
  return belgianMinute(startedAt, texts);
}

function stateWords({ state, process }: RunItem, texts: Texts): string {
  return texts.message(`runs.state.${state}`, { process: String(process ?? '') });
}

function files({ files: paths }: RunItem, texts: Texts): string {
  return paths.map((path) => inputName(path, texts)).join(', ');
}

function target({ target: where }: RunItem, texts: Texts): string {
  return where === undefined ? '' : targetWords(where, texts);
}

function counts({ counts: known, command = '', failure }: RunItem, texts: Texts): string {
  return known === undefined ? (failure?.message ?? '') : countWords(known, command, texts);
}
