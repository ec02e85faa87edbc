import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { formatDate } from '../../i18n/format.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import type { ModifyOptions } from '../modify.ts';
import { runModify, type ModifyResult, type PlannedModification } from './run-modify.ts';

const SCHEMA_VERSION = 1;

/** @throws UsageError before anything is sent when nobody makes the legal statement. */
export async function modifyAction(options: ModifyOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  if (!options.isCertified && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--certify', what: texts.message('modify.certifyWhat') });
  }
  const messages = await deps.loadRuleMessages();
  const result = await runModify(options, deps, (planned) => certify(planned, options, deps, messages));
  if (settings.output === 'human') {
    if (result.outcome === 'modified') await terminal.out(renderModified(result, texts));
    else terminal.err(renderBroken(result, texts, messages));
  } else {
    await terminal.out(renderDocument(toDocument(result, options, messages), settings.output));
  }
  return result.outcome === 'modified' ? ExitCode.done : ExitCode.rulesBroken;
}

/** Shows what changes and the legal notice; without `--certify` a person answers for it. */
async function certify(
  planned: PlannedModification,
  options: ModifyOptions,
  { terminal, texts, settings, openPrompts }: Deps,
  messages: RuleMessages,
): Promise<boolean> {
  if (settings.output === 'human' && !settings.isQuiet) {
    terminal.err(`${renderSummary(planned, options, texts)}${renderFindings(planned.findings, texts, messages)}`);
  }
  if (options.isCertified) return true;
  terminal.err(`${texts.message('legal.notice')}\n`);
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('legal.certify'), initial: false });
}

function renderSummary({ request }: PlannedModification, { newEndDate }: ModifyOptions, texts: Texts): string {
  return `${texts.message('modify.summary', {
    leave: texts.codeLabel('leaveType', request.leaveType),
    regime: texts.codeLabel('regime', request.regime),
    start: wireDate(request.period.startDate, texts),
    oldEnd: wireDate(request.currentEndDate, texts),
    newEnd: formatDate(newEndDate, texts.language),
  })}\n`;
}

function renderModified({ modification }: Extract<ModifyResult, { outcome: 'modified' }>, texts: Texts): string {
  const { ticketNumber, partTicketNumber, newEndDate } = modification;
  const done = texts.message('modify.done', { ticket: ticketNumber, date: wireDate(newEndDate, texts) });
  return `${done}\n${texts.message('modify.part', { ticket: partTicketNumber })}\n`;
}

function renderBroken({ findings }: ModifyResult, texts: Texts, messages: RuleMessages): string {
  return `${texts.message('modify.broken')}\n${renderFindings(findings, texts, messages)}`;
}

const SEVERITY_KEYS = { error: 'modify.error', warning: 'modify.warning', info: 'modify.info' } as const;

function renderFindings(findings: ModifyResult['findings'], texts: Texts, messages: RuleMessages): string {
  return findings
    .map((finding) => {
      const { message, fix } = messages.finding(finding);
      return `  ${texts.message(SEVERITY_KEYS[finding.severity])}: ${message}\n    ${fix}\n    (${finding.ruleId})\n`;
    })
    .join('');
}

function toDocument(result: ModifyResult, { ticketNumber }: ModifyOptions, messages: RuleMessages): object {
  const findings = result.findings.map((finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    field: finding.column,
    ...messages.finding(finding),
  }));
  return result.outcome === 'modified'
    ? { schemaVersion: SCHEMA_VERSION, outcome: result.outcome, ...result.modification, findings }
    : { schemaVersion: SCHEMA_VERSION, outcome: result.outcome, ticketNumber, findings };
}
