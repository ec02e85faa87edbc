import type { Deps } from '../deps.ts';
import type { CheckContext } from '../domain/rules/define-rule.ts';
import { rules } from '../domain/rules/index.ts';
import { isFixed } from '../domain/rules/severities.ts';
import { UsageError } from '../errors/app-error.ts';
import type { Severity } from '../schemas/model/finding.ts';

/**
 * What the rules may know besides the rows. A severity that the profile changes is said on standard error: nobody who
 * reads a verdict may think that it is the rule book's own.
 * @throws UsageError `usage.ruleUnknown`, `usage.ruleFixed`
 */
export function openCheckContext({
  clock,
  settings,
  terminal,
  texts,
}: Pick<Deps, 'clock' | 'settings' | 'terminal' | 'texts'>): CheckContext {
  const changed = Object.entries(settings.ruleSeverities);
  for (const [id, wanted] of changed) requirePossible(id, wanted);
  if (changed.length > 0 && !settings.isQuiet) {
    const list = changed.map(([id, severity]) => `${id} → ${severity}`).join(', ');
    terminal.err(`${texts.message('report.severities', { profile: settings.profileName ?? '', list })}\n`);
  }
  return { today: clock.today(), ...(changed.length > 0 && { severities: new Map(changed) }) };
}

function requirePossible(id: string, wanted: Severity): void {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new UsageError('usage.ruleUnknown', { rule: id });
  if (wanted !== 'error' && rule.severity === 'error' && isFixed(id))
    throw new UsageError('usage.ruleFixed', { rule: id });
}
