import type { Deps } from '../../deps.ts';
import type { AppError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { issueText } from '../../i18n/service-issue-text.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { renderFindings } from '../../output/confirmation/finding-lines.ts';
import { renderDocument } from '../../output/document.ts';
import { toWords } from '../../output/failure.ts';
import { maskFreeText } from '../../output/tickets/personal-data.ts';
import { wrap } from '../../output/wrap.ts';
import type { Findings } from '../new/form.ts';
import type { PlannedAcceptance } from './plan-acceptances.ts';

/** What became of a row of the file. */
export interface AcceptanceResult {
  readonly row: PlannedAcceptance;
  readonly outcome:
    Exclude<PlannedAcceptance['plan'], 'accept'> | 'accepted' | 'refusedByService' | 'unknown' | 'notSent';
  /** Ticket of the request that the acceptance created. */
  readonly request?: string;
  readonly cause?: AppError;
}

const SCHEMA_VERSION = 1;

/** A line a row, what is wrong below it, then how many there were of each kind. */
export async function tellAcceptances(
  results: readonly AcceptanceResult[],
  messages: RuleMessages,
  deps: Pick<Deps, 'terminal' | 'texts' | 'settings'>,
): Promise<void> {
  const { terminal, texts, settings } = deps;
  if (settings.output !== 'human') {
    const items = results.map((result) => toItem(result, messages, texts));
    await terminal.out(
      settings.output === 'json'
        ? renderDocument({ schemaVersion: SCHEMA_VERSION, items, total: items.length }, 'json')
        : items.map((item) => renderDocument(item, 'ndjson')).join(''),
    );
    return;
  }
  const layout = { texts, messages, width: terminal.outWidth, hasColor: settings.hasColor };
  const lines = results.map(({ row, ...result }) => {
    const ticket = visibleText(maskFreeText(row.ticketNumber));
    const told = wrap(outcomeText({ row, ...result }, ticket, texts), terminal.outWidth);
    return `${told}\n${renderFindings(errorsOf(row), layout)}`;
  });
  await terminal.out(lines.join(''));
  if (settings.isQuiet) return;
  const accepted = results.filter(({ outcome }) => outcome === 'accepted').length;
  const before = results.filter(({ outcome }) => outcome === 'done').length;
  const rest = results.length - accepted - before;
  const text =
    results.length === 0
      ? texts.message('notifications.nothing')
      : texts.message('notifications.done', { accepted, before, rest });
  terminal.err(`${wrap(text, terminal.errWidth)}\n`);
}

function outcomeText({ row, outcome, request = '', cause }: AcceptanceResult, ticket: string, texts: Texts): string {
  const at = { ticket, line: String(row.line) };
  switch (outcome) {
    case 'accepted':
      return texts.message('notifications.row.accepted', { ...at, request });
    case 'done':
      return texts.message('notifications.acceptedBefore', { ticket, request: row.plan === 'done' ? row.request : '' });
    case 'broken':
      return texts.message('notifications.row.broken', at);
    case 'unusable':
      return row.plan === 'unusable'
        ? texts.message(`notifications.row.${row.reason}`, { ...at, request: row.request ?? '' })
        : '';
    case 'refusedByService':
    case 'unknown':
    case 'notSent': {
      const reason = reasonOf(cause, texts);
      return texts.message(`notifications.row.${outcome}`, { ...at, reason });
    }
  }
}

function reasonOf(cause: AppError | undefined, texts: Texts): string {
  if (cause === undefined) return '';
  const { message } = texts.error(cause.key, toWords(cause.params));
  const issues = cause instanceof RefusedError ? cause.issues.map((issue) => issueText(issue, texts)) : [];
  return [message, ...issues].join(' ');
}

function errorsOf(row: PlannedAcceptance): Findings {
  return row.plan === 'broken' ? row.findings.filter(({ severity }) => severity === 'error') : [];
}

function toItem({ row, outcome, request, cause }: AcceptanceResult, messages: RuleMessages, texts: Texts): object {
  const made = request ?? ('request' in row ? row.request : undefined);
  const findings = row.plan === 'broken' || row.plan === 'accept' ? row.findings : [];
  return {
    line: row.line,
    notificationTicketNumber: maskFreeText(row.ticketNumber),
    outcome,
    ...(row.plan === 'unusable' && { reason: row.reason }),
    ...(made !== undefined && { ticketNumber: made }),
    ...(cause !== undefined && { error: { key: cause.key, message: reasonOf(cause, texts) } }),
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      field: finding.column,
      ...messages.finding(finding),
    })),
  };
}
