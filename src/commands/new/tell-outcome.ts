import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { Deps } from '../../deps.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import { remarkText } from '../../output/service-remark-text.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { renderAcknowledgement } from '../../output/confirmation/acknowledgement.ts';
import { renderFindings } from '../../output/confirmation/finding-lines.ts';
import { wrap } from '../../output/wrap.ts';
import { toWords } from '../../output/failure.ts';
import { renderDocument } from '../../output/document.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { NewOptions } from '../new.ts';
import { countDocuments, describeDocument, stillRequired, type DocumentResult } from '../submit/document-results.ts';
import { refusalFix, refusalText } from '../submit/refusal-text.ts';
import type { GuidedOutcome } from './file-guided-request.ts';
import type { Answers, Findings } from './form.ts';
import { renderRepeatCommand } from './repeat-command.ts';

/** A request that is complete and breaks no rule. */
export interface GuidedRequest {
  readonly answers: Answers;
  readonly row: LeaveRequest;
  readonly findings: Findings;
  readonly body: NewCareerBreakRequest;
}

export interface Telling {
  readonly options: NewOptions;
  readonly deps: Deps;
  readonly messages: RuleMessages;
}

const SCHEMA_VERSION = 1;

/** Nobody was asked again, or no question could put it right. */
export async function tellBroken(broken: Findings, telling: Telling): Promise<ExitCode> {
  const { deps, messages } = telling;
  const { settings, terminal, texts } = deps;
  if (settings.output === 'human') {
    const layout = { texts, messages, width: terminal.columns, hasColor: settings.hasColor };
    terminal.err(`${texts.message('new.broken')}\n${renderFindings(broken, layout)}`);
  } else {
    await tellDocument({ outcome: 'rulesBroken' }, broken, telling);
  }
  return ExitCode.rulesBroken;
}

export async function tellDryRun(request: GuidedRequest, telling: Telling): Promise<ExitCode> {
  const { deps } = telling;
  const { settings, terminal, texts } = deps;
  if (settings.output === 'human') {
    const target = settings.service === 'embedded' ? texts.message('submit.embedded') : settings.service;
    await terminal.out(`${texts.message('new.dryRun', { target })}\n`);
    tellRepeat(request, telling);
  } else {
    await tellDocument({ outcome: 'dryRun' }, request.findings, telling);
  }
  return ExitCode.done;
}

/** The acknowledgement of receipt, or why there is none. */
export async function tellOutcome(told: GuidedOutcome, request: GuidedRequest, telling: Telling): Promise<ExitCode> {
  const { settings, terminal, texts } = telling.deps;
  if (settings.output !== 'human') {
    await tellDocument(toFields(told, texts), request.findings, telling);
  } else if ('outcome' in told && told.outcome.status === 'filed') {
    const layout = { texts, width: terminal.columns, hasColor: settings.hasColor };
    await terminal.out(renderAcknowledgement(request.body, told.outcome, layout));
    tellDocuments(told.documents, told.outcome.requiredAttachmentTypes ?? [], telling);
    tellRepeat(request, telling);
  } else if ('before' in told && told.isSameContent) {
    await terminal.out(failureLines(told, telling));
    tellDocumentsBefore(told, request, telling);
  } else {
    terminal.err(failureLines(told, telling));
  }
  return exitCodeOf(told);
}

/** Each sentence on a line of its own, no line broken inside a word. */
function failureLines(told: GuidedOutcome, telling: Telling): string {
  const width = telling.deps.terminal.columns;
  return failureText(told, telling)
    .split('\n')
    .map((line) => `${wrap(line, width)}\n`)
    .join('');
}

/** What became of each document, and what keeps the request from ONEM still. */
function tellDocuments(
  documents: readonly DocumentResult[],
  required: readonly string[],
  { deps: { terminal, texts, settings } }: Telling,
): void {
  const tell = (text: string): void => terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  const say = settings.isQuiet ? () => undefined : tell;
  for (const document of documents) {
    const { attachmentType, fileName, outcome } = document;
    const type = texts.codeLabel('attachmentType', attachmentType);
    const { reason } = describeDocument(document, texts);
    if (outcome.status === 'filed') say(texts.message('new.documents.attached', { file: fileName, type }));
    else tell(texts.message('documents.notAttached', { type, reason: reason ?? outcome.status }));
  }
  const left = stillRequired(required, documents).map((type) => texts.codeLabel('attachmentType', type));
  if (left.length > 0) say(texts.message('documents.wanted', { types: left.join(', ') }));
}

/** A request that was there before: its documents were sent along in its own run only. */
function tellDocumentsBefore(
  { before, documents }: Extract<GuidedOutcome, { before: unknown }>,
  { row }: GuidedRequest,
  telling: Telling,
): void {
  const { terminal, texts } = telling.deps;
  if (documents !== undefined) tellDocuments(documents, [], telling);
  else if (row.attachments.length > 0) {
    const text = texts.message('new.documents.notSent', { ticket: before.ticketNumber });
    terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  }
}

function failureText(told: GuidedOutcome, { deps: { texts } }: Telling): string {
  if ('before' in told) {
    const ticket = told.before.ticketNumber;
    return `${texts.message('submit.filedBefore', { ticket })}\n${texts.message('new.filedBefore.fix')}`;
  }
  const { outcome } = told;
  switch (outcome.status) {
    case 'filed':
      return outcome.ticketNumber;
    case 'refused':
      return `${refusalText(outcome, texts)}\n${refusalFix(outcome, texts)}`;
    case 'needsReview':
      return texts.message('new.needsReview', { tickets: outcome.candidates.join(', ') });
    case 'pending':
      return [...causeOf(told, texts), texts.message('new.pending')].join('\n');
  }
}

function causeOf({ cause }: Extract<GuidedOutcome, { outcome: RowOutcome }>, texts: Texts): readonly string[] {
  if (cause === undefined) return [];
  const { message } = texts.error(cause.key, toWords(cause.params));
  return [texts.message('submit.unanswered', { reason: message })];
}

function exitCodeOf(told: GuidedOutcome): ExitCode {
  // As `submit` does: what is filed already is no fault, unless it was filed with other content.
  if ('before' in told && !told.isSameContent) return ExitCode.rulesBroken;
  const documents = countDocuments(told.documents ?? []);
  return gravestExitCode([
    ...('before' in told ? [] : [exitCodeOfRequest(told.outcome)]),
    ...(documents.needsReview > 0 ? [ExitCode.needsReview] : []),
    ...(documents.pending > 0 ? [ExitCode.rowsPending] : []),
    ...(documents.refused + documents.missing > 0 ? [ExitCode.someRefused] : []),
  ]);
}

function exitCodeOfRequest({ status }: RowOutcome): ExitCode {
  const codes: Readonly<Record<RowOutcome['status'], ExitCode>> = {
    filed: ExitCode.done,
    refused: ExitCode.someRefused,
    needsReview: ExitCode.needsReview,
    pending: ExitCode.rowsPending,
  };
  return codes[status];
}

function tellRepeat({ answers, row }: GuidedRequest, { options, deps: { settings, terminal, texts } }: Telling): void {
  if (settings.isQuiet) return;
  const { showsPersonalData } = options;
  const line = renderRepeatCommand(answers, row, { service: settings.service, showsPersonalData });
  const note = showsPersonalData ? '' : `${wrap(texts.message('new.repeat.masked'), terminal.errWidth)}\n`;
  terminal.err(`\n${texts.message('new.repeat')}\n${line}\n${note}`);
}

function toFields(told: GuidedOutcome, texts: Texts): object {
  const documents = (told.documents ?? []).map((document) => describeDocument(document, texts));
  const withDocuments = documents.length === 0 ? {} : { documents };
  if ('before' in told) {
    return { outcome: 'filedBefore', runId: told.runId, ticketNumber: told.before.ticketNumber, ...withDocuments };
  }
  const { runId, outcome } = told;
  switch (outcome.status) {
    case 'filed':
      return {
        outcome: outcome.status,
        runId,
        ticketNumber: outcome.ticketNumber,
        submittedAt: outcome.submittedAt,
        warnings: outcome.warnings.map((warning) => ({ code: warning.code, message: remarkText(warning, texts) })),
        ...withDocuments,
      };
    case 'refused':
      return {
        outcome: outcome.status,
        runId,
        status: outcome.httpStatus,
        type: outcome.problemType,
        issues: outcome.issues.map(({ type, name }) => ({ type, name })),
      };
    case 'needsReview':
      return { outcome: outcome.status, runId, candidates: outcome.candidates };
    case 'pending':
      return { outcome: outcome.status, runId };
  }
}

function tellDocument(fields: object, findings: Findings, { deps, messages }: Telling): Promise<void> {
  const { settings, terminal } = deps;
  const document = {
    schemaVersion: SCHEMA_VERSION,
    ...fields,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      field: finding.column,
      ...messages.finding(finding),
    })),
  };
  return terminal.out(renderDocument(document, settings.output === 'ndjson' ? 'ndjson' : 'json'));
}
