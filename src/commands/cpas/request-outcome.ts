import type { Deps } from '../../deps.ts';
import type { RefusedError } from '../../errors/client-error.ts';
import type { Texts } from '../../i18n/texts.ts';
import { estimateDocument } from '../../output/cpas/calculation-estimate.ts';
import { findingWords } from '../../output/cpas/calculation-findings.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
import { CALCULATION_STATUS_LABELS, labelOf } from '../../schemas/files/calculation-labels.ts';
import type { CalculationOutcome } from './file-calculation.ts';
import type { JudgedCalculation } from './judge-calculation.ts';

export type RequestOutcome = { readonly judged: JudgedCalculation } & (
  CalculationOutcome | { readonly outcome: 'refused'; readonly error: RefusedError }
);

export function renderOutcome(outcome: RequestOutcome, { texts, terminal }: Deps): string {
  return linesOf(outcome, texts)
    .map((line) => `${wrap(line, terminal.outWidth)}\n`)
    .join('');
}

function linesOf(outcome: RequestOutcome, texts: Texts): readonly string[] {
  const reference = outcome.judged.input.clientReference ?? '–';
  switch (outcome.outcome) {
    case 'refused': {
      const { message, fix } = texts.error(outcome.error.key, outcome.error.params);
      return [texts.message('cpas.refused', { reference, message }), `  ${fix}`];
    }
    case 'referenceTaken':
      return [texts.message('cpas.referenceTaken', { reference, ticket: outcome.ticketNumber })];
    case 'filed': {
      const { request, isNew } = outcome;
      const { ticketNumber: ticket, dueDate } = request;
      const status = labelOf(CALCULATION_STATUS_LABELS, request.status, texts.language);
      if (!isNew) return [texts.message('cpas.thereAlready', { ticket, status })];
      const lines = [texts.message('cpas.filed', { ticket, status })];
      if (dueDate !== undefined) lines.push(texts.message('cpas.answerBy', { date: wireDate(dueDate, texts) }));
      if (request.status === 'draft') {
        lines.push(texts.message('cpas.attachNext', { ticket }), texts.message('cpas.submitNext', { ticket }));
      }
      return [...lines, ...(request.warnings ?? []).map(({ label }) => label)];
    }
  }
}

export function outcomeDocument(outcome: RequestOutcome, texts: Texts): object {
  const { input, estimate, findings } = outcome.judged;
  const common = {
    outcome: outcome.outcome,
    ...(input.clientReference !== undefined && { clientReference: input.clientReference }),
    ...(estimate !== undefined && { estimate: estimateDocument(estimate) }),
    findings: findings.map((finding) => findingWords(finding, texts)),
  };
  switch (outcome.outcome) {
    case 'refused':
      return { ...common, type: outcome.error.problemType, ...texts.error(outcome.error.key, outcome.error.params) };
    case 'referenceTaken':
      return { ...common, ticketNumber: outcome.ticketNumber };
    case 'filed': {
      const { ticketNumber, status, dueDate, warnings } = outcome.request;
      return {
        ...common,
        ticketNumber,
        status,
        isNew: outcome.isNew,
        ...(dueDate !== undefined && { dueDate }),
        ...(warnings !== undefined && { warnings }),
      };
    }
  }
}
