import type { Deps } from '../../deps.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { renderFindings } from '../../output/confirmation/finding-lines.ts';
import { renderItems } from '../../output/document.ts';
import { maskFreeText } from '../../output/tickets/personal-data.ts';
import { wrap } from '../../output/wrap.ts';
import type { Findings } from '../new/form.ts';
import type { AcceptanceResult } from './acceptance-results.ts';
import { outcomeText, reasonOf } from './outcome-text.ts';
import type { PlannedAcceptance } from './plan-acceptances.ts';

const SCHEMA_VERSION = 1;

export interface AcceptancesToTell {
  readonly runId: string;
  readonly results: readonly AcceptanceResult[];
  readonly messages: RuleMessages;
}

/** A line a row, what is wrong below it, then how many there were of each kind. */
export async function tellAcceptances(
  { runId, results, messages }: AcceptancesToTell,
  deps: Pick<Deps, 'terminal' | 'texts' | 'settings'>,
): Promise<void> {
  const { terminal, texts, settings } = deps;
  if (settings.output !== 'human') {
    const items = results.map((result) => toItem(result, messages, texts));
    await terminal.out(renderItems({ schemaVersion: SCHEMA_VERSION, runId }, items, settings.output));
    return;
  }
  const layout = { texts, messages, width: terminal.outWidth, hasColor: settings.hasColor };
  const lines = results.map((result) => {
    const told = wrap(outcomeText(result, texts), terminal.outWidth);
    return `${told}\n${renderFindings(errorsOf(result.row), layout)}`;
  });
  await terminal.out(lines.join(''));
  if (settings.isQuiet) return;
  const accepted = results.filter(({ outcome }) => outcome === 'accepted').length;
  const before = results.filter(({ outcome }) => outcome === 'done' || outcome === 'othersAccepted').length;
  const rest = results.length - accepted - before;
  const text =
    results.length === 0
      ? texts.message('notifications.nothing')
      : texts.message('notifications.done', { accepted, before, rest });
  terminal.err(`${wrap(text, terminal.errWidth)}\n`);
}

function errorsOf(row: PlannedAcceptance): Findings {
  return row.plan === 'broken' ? row.findings.filter(({ severity }) => severity === 'error') : [];
}

function toItem(result: AcceptanceResult, messages: RuleMessages, texts: Texts): object {
  const { row, outcome, request, candidates, refusal, cause } = result;
  const findings = row.plan === 'broken' || row.plan === 'accept' ? row.findings : [];
  const made = request ?? (row.plan === 'unusable' ? row.request : undefined);
  const key = refusal?.key ?? cause?.key;
  return {
    line: row.line,
    notificationTicketNumber: maskFreeText(row.ticketNumber),
    outcome,
    ...(row.plan === 'unusable' && { reason: row.reason }),
    ...(row.plan === 'unusable' && row.sameAs !== undefined && { sameAs: row.sameAs }),
    ...(made !== undefined && { ticketNumber: made }),
    ...(candidates !== undefined && { candidates }),
    ...(key !== undefined && { error: { key, message: reasonOf(result, texts) } }),
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      field: finding.column,
      ...messages.finding(finding),
    })),
  };
}
