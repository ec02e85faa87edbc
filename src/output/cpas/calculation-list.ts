import {
  CALCULATION_PHASE_LABELS,
  CALCULATION_STATUS_LABELS,
  labelOf,
} from '../../schemas/files/calculation-labels.ts';
import { fieldLabel } from '../../schemas/files/written-calculation.ts';
import type { CalculationRequestItem } from '../../schemas/wire/workday-answers.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { drawTable } from '../draw-table.ts';
import { showNiss } from '../tickets/personal-data.ts';
import { wireDate, wirePeriod } from '../tickets/wire-values.ts';
import { renderFacts, type Fact } from '../fact-lines.ts';
import type { CalculationLayout } from './calculation-layout.ts';

const WIDTHS = [16, 13, 18, 12, 13] as const;

/** Two lines a calculation at most, within eighty columns. */
export function renderCalculationList(items: readonly CalculationRequestItem[], layout: CalculationLayout): string {
  if (items.length === 0) return '';
  const { texts, hasColor, isPlain, showsPersonalData } = layout;
  const { language } = texts;
  const head = [
    texts.message('tickets.number'),
    fieldLabel('niss', language),
    fieldLabel('phase', language),
    texts.message('cpas.contract'),
    texts.message('tickets.status'),
  ];
  const rows = items.map((item) => [
    item.ticketNumber,
    showNiss(item.worker.ssin, showsPersonalData),
    labelOf(CALCULATION_PHASE_LABELS, item.phase, language),
    item.plannedOccupation === undefined
      ? '–'
      : isPlain
        ? wirePeriod(item.plannedOccupation, texts)
        : `${wireDate(item.plannedOccupation.startDate, texts)} ${wireDate(item.plannedOccupation.endDate, texts)}`,
    labelOf(CALCULATION_STATUS_LABELS, item.status, language),
  ]);
  if (isPlain) {
    return rows
      .map((cells) =>
        renderFacts(
          cells.map((cell, index): Fact => [head[index] ?? '', cell]),
          layout,
        ),
      )
      .join('\n');
  }
  return drawTable({ head, rows: rows.map((cells) => cells.map(visibleText)), widths: [...WIDTHS], hasColor });
}
