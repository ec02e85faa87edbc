import {
  CALCULATION_ATTACHMENT_LABELS,
  CALCULATION_PHASE_LABELS,
  CALCULATION_STATUS_LABELS,
  COUNTING_METHOD_LABELS,
  labelOf,
  RECALCULATION_REASON_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import { fieldLabel, PERIOD_LIST_LABELS } from '../../schemas/files/written-calculation.ts';
import type {
  CalculationRequest,
  CalculationRequestItem,
  CalculationResult,
} from '../../schemas/wire/workday-answers.ts';
import { drawTable } from '../draw-table.ts';
import { formatEnterpriseNumber, showFreeText, showNiss } from '../tickets/personal-data.ts';
import { wireDate, wireDay, wirePeriod } from '../tickets/wire-values.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { renderFacts, type CalculationLayout, type Fact } from './calculation-layout.ts';
import { periodFacts } from './period-facts.ts';

/** The consultation screen of one calculation. */
export function renderCalculationDetails(request: CalculationRequest, layout: CalculationLayout): string {
  const { texts, showsPersonalData } = layout;
  const { language } = texts;
  const { clientReference, submissionDateTime, dueDate, revisionOf, recalculationReason, comment } = request;
  return renderFacts(
    [
      [texts.message('tickets.number'), request.ticketNumber],
      [texts.message('tickets.status'), labelOf(CALCULATION_STATUS_LABELS, request.status, language)],
      ...optional(texts.message('cpas.returnReason'), request.returnReason),
      ...optional(texts.message('cpas.sentOn'), submissionDateTime && wireDay(submissionDateTime, texts)),
      ...optional(texts.message('cpas.dueDate'), dueDate && wireDate(dueDate, texts)),
      ...optional(texts.message('cpas.revisionOf'), revisionOf),
      ...optional(
        texts.message('tickets.reference'),
        clientReference && showFreeText(clientReference, showsPersonalData),
      ),
      [texts.message('tickets.office'), request.neoOffice.name],
      [fieldLabel('centre', language), formatEnterpriseNumber(request.welfareCentre.enterpriseNumber)],
      [fieldLabel('niss', language), showNiss(request.worker.ssin, showsPersonalData)],
      [fieldLabel('phase', language), labelOf(CALCULATION_PHASE_LABELS, request.phase, language)],
      ...optional(
        fieldLabel('recalculationReason', language),
        recalculationReason && labelOf(RECALCULATION_REASON_LABELS, recalculationReason, language),
      ),
      ...plannedFacts(request, layout),
      ...periodFacts(request, texts),
      ...(request.derogationRequested === true
        ? [[fieldLabel('derogation', language), texts.message('tickets.yes')] as const]
        : []),
      ...optional(fieldLabel('comment', language), comment && showFreeText(comment, showsPersonalData)),
      ...request.attachments.map(({ attachmentType, fileName }): Fact => [
        texts.message('cpas.attachment'),
        `${labelOf(CALCULATION_ATTACHMENT_LABELS, attachmentType, language)}: ${showFreeText(fileName, showsPersonalData)}`,
      ]),
      ...(request.warnings ?? []).map(({ label }): Fact => [texts.message('tickets.remark'), label]),
      [texts.message('cpas.canChange'), texts.message(request.editable ? 'tickets.yes' : 'tickets.no')],
    ],
    layout,
  );
}

function plannedFacts(
  { plannedOccupation, plannedWorkRegime }: CalculationRequest,
  { texts }: CalculationLayout,
): Fact[] {
  if (plannedOccupation === undefined) return [];
  const period = wirePeriod(plannedOccupation, texts);
  const regime =
    plannedWorkRegime === undefined
      ? ''
      : `, ${texts.message('cpas.regime', {
          hours: { minutes: plannedWorkRegime.minutesPerWeek },
          full: { minutes: plannedWorkRegime.fullTimeMinutesPerWeek },
        })}`;
  return [[PERIOD_LIST_LABELS.planned.labels[texts.language], period + regime]];
}

/** The answer of ONEM, with the way of each period. */
export function renderCalculationResult(
  request: CalculationRequest,
  result: CalculationResult,
  layout: CalculationLayout,
): string {
  const { texts } = layout;
  const { earliestApplicationDate, requiredWorkdays, referenceMonths } = result;
  return renderFacts(
    [
      [texts.message('tickets.number'), result.ticketNumber],
      [
        texts.message('cpas.firstDay'),
        earliestApplicationDate === undefined ? texts.message('cpas.never') : wireDate(earliestApplicationDate, texts),
      ],
      [
        texts.message('cpas.required'),
        texts.message('cpas.daysInMonths', { days: requiredWorkdays, months: referenceMonths }),
      ],
      [texts.message('cpas.proven'), texts.message('cpas.days', { days: result.workdays })],
      [texts.message('cpas.toWork'), texts.message('cpas.days', { days: result.plannedWorkdays })],
      [texts.message('cpas.referencePeriod'), wirePeriod(result.referencePeriod, texts)],
      [texts.message('cpas.method'), labelOf(COUNTING_METHOD_LABELS, result.countingMethod, texts.language)],
      ...periodFacts(request, texts, result),
      [texts.message('tickets.office'), result.neoOffice.name],
    ],
    layout,
  );
}

const WIDTHS = [16, 13, 21, 10, 12] as const;

/** Two lines a calculation at most, within eighty columns. */
export function renderCalculationList(items: readonly CalculationRequestItem[], layout: CalculationLayout): string {
  if (items.length === 0) return '';
  const { texts, hasColor, isPlain, showsPersonalData } = layout;
  const { language } = texts;
  const head = [
    texts.message('tickets.number'),
    fieldLabel('niss', language),
    fieldLabel('phase', language),
    PERIOD_LIST_LABELS.planned.labels[language],
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

function optional(label: string, value: string | undefined): Fact[] {
  return value === undefined || value === '' ? [] : [[label, value]];
}
