import type { Deps } from '../../deps.ts';
import type { AppError } from '../../errors/app-error.ts';
import type { RefusedError } from '../../errors/client-error.ts';
import type { Texts } from '../../i18n/texts.ts';
import { estimateDocument } from '../../output/cpas/calculation-estimate.ts';
import { findingWords } from '../../output/cpas/calculation-findings.ts';
import { toWords } from '../../output/failure.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
import { CALCULATION_STATUS_LABELS, labelOf } from '../../schemas/files/calculation-labels.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import type { CalculationOutcome } from './file-calculation.ts';
import type { JudgedCalculation } from './judge-calculation.ts';

/** What is told of a request; its ticket alone where the service could not be asked any more. */
export type ShownCalculation = Pick<CalculationRequest, 'ticketNumber'> &
  Partial<Pick<CalculationRequest, 'status' | 'dueDate' | 'warnings'>>;

export type RequestOutcome = { readonly judged: JudgedCalculation } & (
  | Exclude<CalculationOutcome, { readonly outcome: 'filed' }>
  | { readonly outcome: 'filed'; readonly request: ShownCalculation; readonly isNew: boolean }
  | { readonly outcome: 'refused'; readonly error: RefusedError }
  /** More than one request of the service may be this one. */
  | { readonly outcome: 'needsReview'; readonly candidates: readonly string[] }
  /** Sent, or not, and nothing is known of it. */
  | { readonly outcome: 'unknown' | 'notSent'; readonly error?: AppError }
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
    case 'needsReview': {
      const tickets = outcome.candidates.join(', ');
      return [texts.message('cpas.row.needsReview', { reference, tickets })];
    }
    case 'unknown':
    case 'notSent': {
      const reason = reasonOf(outcome.error, texts);
      return [texts.message(`cpas.row.${outcome.outcome}`, { reference, reason }).trimEnd()];
    }
    case 'referenceTaken':
      return [texts.message('cpas.referenceTaken', { reference, ticket: outcome.ticketNumber })];
    case 'filed': {
      const { request, isNew } = outcome;
      const { ticketNumber: ticket, dueDate } = request;
      const status = labelOf(CALCULATION_STATUS_LABELS, request.status ?? '', texts.language);
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
    case 'needsReview':
      return { ...common, candidates: outcome.candidates };
    case 'unknown':
    case 'notSent':
      return {
        ...common,
        ...(outcome.error !== undefined && {
          error: { key: outcome.error.key, message: reasonOf(outcome.error, texts) },
        }),
      };
    case 'referenceTaken':
      return { ...common, ticketNumber: outcome.ticketNumber };
    case 'filed': {
      const { ticketNumber, status, dueDate, warnings } = outcome.request;
      return {
        ...common,
        ticketNumber,
        ...(status !== undefined && { status }),
        isNew: outcome.isNew,
        ...(dueDate !== undefined && { dueDate }),
        ...(warnings !== undefined && { warnings }),
      };
    }
  }
}

function reasonOf(error: AppError | undefined, texts: Texts): string {
  return error === undefined ? '' : texts.error(error.key, toWords(error.params)).message;
}
