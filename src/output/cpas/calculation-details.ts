import {
  CALCULATION_ATTACHMENT_LABELS,
  CALCULATION_PHASE_LABELS,
  CALCULATION_STATUS_LABELS,
  labelOf,
  RECALCULATION_REASON_LABELS,
} from '../../schemas/files/calculation-labels.ts';
import { fieldLabel, PERIOD_LIST_LABELS } from '../../schemas/files/written-calculation.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import { formatEnterpriseNumber, showFreeText, showNiss } from '../tickets/personal-data.ts';
import { wireDate, wireDay, wirePeriod } from '../tickets/wire-values.ts';
import { optionalFact as optional, renderFacts, type Fact } from '../fact-lines.ts';
import type { CalculationLayout } from './calculation-layout.ts';
import { officeFacts } from './office-facts.ts';
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
      ...officeFacts(request.neoOffice, texts),
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
