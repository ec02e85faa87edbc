import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { renderFindings, type FindingLayout } from '../../output/confirmation/finding-lines.ts';
import { renderDocument } from '../../output/document.ts';
import { changeSentence, renderModificationScreen } from '../../output/tickets/change-screens.ts';
import { readDate as readDateCell, trimCell } from '../../schemas/files/cells.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
import { askCertification } from '../ask-certification.ts';
import type { ModifyOptions } from '../modify.ts';
import { missingEndDate } from './missing-end-date.ts';
import { runModify, type ModifyResult, type PlannedModification } from './run-modify.ts';

const SCHEMA_VERSION = 1;

/** @throws UsageError before anything is sent when nobody makes the legal statement. */
export async function modifyAction(options: ModifyOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  if (options.newEndDate === undefined && !terminal.isInteractive) throw missingEndDate();
  if (!options.isCertified && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--certify', what: texts.message('modify.certifyWhat') });
  }
  const messages = await deps.loadRuleMessages();
  const result = await runModify(options, deps, {
    askEndDate: (request) => askEndDate(request, deps),
    certify: (planned) => certify(planned, options, deps, messages),
  });
  if (settings.output === 'human') {
    if (result.outcome === 'modified') await terminal.out(renderModified(result, deps));
    else if (result.outcome === 'unchanged') await terminal.out(renderUnchanged(result, deps));
    else terminal.err(renderBroken(result, deps, messages));
  } else {
    await terminal.out(renderDocument(toDocument(result, options, messages), settings.output));
  }
  return result.outcome === 'rulesBroken' ? ExitCode.rulesBroken : ExitCode.done;
}

/** The screen of the request with the one field that can be changed. */
async function askEndDate(request: CareerBreakRequest, { terminal, texts, settings, openPrompts }: Deps) {
  const { hasColor, isPlain } = settings;
  terminal.err(`\n${renderModificationScreen(request, { texts, hasColor, isPlain, width: terminal.errWidth })}\n`);
  const prompts = await openPrompts();
  const end = wireDate(request.currentEndDate, texts);
  const read = (text: string): CivilDate | undefined => {
    const date = readDateCell(trimCell(text));
    return typeof date === 'number' ? date : undefined;
  };
  const typed = await prompts.input({
    message: texts.message('modify.ask', { end }),
    check: (text) => read(text) !== undefined || texts.message('change.date-unreadable.fix'),
  });
  const date = read(typed);
  if (date === undefined) throw new TypeError('an end date was taken that is none');
  return date;
}

/** Shows what changes and the legal notice; without `--certify` a person answers for it. */
async function certify(
  planned: PlannedModification,
  options: ModifyOptions,
  deps: Deps,
  messages: RuleMessages,
): Promise<boolean> {
  const { terminal, texts, settings } = deps;
  const say = (text: string): void => {
    terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  };
  if (settings.output === 'human' && !settings.isQuiet) {
    say(summaryOf(planned, texts));
    terminal.err(renderFindings(planned.findings, findingLayout(deps, messages)));
  }
  if (options.isCertified) return true;
  return askCertification(deps);
}

function summaryOf({ request, newEndDate }: PlannedModification, texts: Texts): string {
  return texts.message('modify.summary', {
    leave: texts.codeLabel('leaveType', request.leaveType),
    regime: texts.codeLabel('regime', request.regime),
    start: wireDate(request.period.startDate, texts),
    oldEnd: wireDate(request.currentEndDate, texts),
    newEnd: wireDate(newEndDate, texts),
  });
}

function renderModified(
  { request, modification }: Extract<ModifyResult, { outcome: 'modified' }>,
  { texts, terminal }: Deps,
): string {
  const { ticketNumber, partTicketNumber, newEndDate } = modification;
  const lines = [
    texts.message('modify.receipt'),
    texts.message('modify.done', { ticket: ticketNumber, date: wireDate(newEndDate, texts) }),
    texts.message('modify.part', { ticket: partTicketNumber }),
    changeSentence('modification', request, newEndDate, texts),
  ];
  return lines.map((line) => `${wrap(line, terminal.outWidth)}\n`).join('');
}

function renderUnchanged(
  { newEndDate }: Extract<ModifyResult, { outcome: 'unchanged' }>,
  { texts, terminal }: Deps,
): string {
  const date = wireDate(newEndDate, texts);
  return `${wrap(texts.message('modify.unchanged', { date }), terminal.outWidth)}\n`;
}

function renderBroken({ findings }: ModifyResult, deps: Deps, messages: RuleMessages): string {
  const { texts, terminal } = deps;
  const broken = wrap(texts.message('modify.broken'), terminal.errWidth);
  return `${broken}\n${renderFindings(findings, findingLayout(deps, messages))}`;
}

function findingLayout({ texts, terminal, settings }: Deps, messages: RuleMessages): FindingLayout {
  return { texts, messages, width: terminal.errWidth, hasColor: settings.hasColor };
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
