import type { Deps } from '../deps.ts';
import type { CheckContext } from '../domain/rules/define-rule.ts';
import { rules } from '../domain/rules/index.ts';
import { isFixed } from '../domain/rules/severities.ts';
import { UsageError } from '../errors/app-error.ts';
import type { Severity } from '../schemas/model/finding.ts';

/**
 * What the rules may know besides the rows. A severity that the profile changes is said on standard error: nobody who
 * reads a verdict may think that it is the rule book's own.
 * @throws UsageError `usage.ruleUnknown`, `usage.ruleIsNote`, `usage.ruleFixed`
 */
export async function openCheckContext({
  clock,
  settings,
  terminal,
  texts,
}: Pick<Deps, 'clock' | 'settings' | 'terminal' | 'texts'>): Promise<CheckContext> {
  const changed = Object.entries(settings.ruleSeverities);
  for (const [id, wanted] of changed) await requirePossible(id, wanted);
  if (changed.length > 0 && !settings.isQuiet) {
    const list = changed.map(([id, severity]) => `${id} → ${texts.message(`rules.severity.${severity}`)}`).join(', ');
    terminal.err(`${texts.message('report.severities', { profile: settings.profileName ?? '', list })}\n`);
  }
  return { today: clock.today(), ...(changed.length > 0 && { severities: new Map(changed) }) };
}

async function requirePossible(id: string, wanted: Severity): Promise<void> {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    // No check needs the notes but to say this.
    const { notes } = await import('../domain/rules/book.ts');
    const isNote = notes.some((note) => note.id === id);
    throw new UsageError(isNote ? 'usage.ruleIsNote' : 'usage.ruleUnknown', { rule: id });
  }
  if (wanted !== 'error' && rule.severity === 'error' && isFixed(id))
    throw new UsageError('usage.ruleFixed', { rule: id });
}
