import type { Deps } from '../../deps.ts';
import type { RuleLayout } from '../../output/rules/rule-layout.ts';

export function ruleLayout({ settings, terminal, texts }: Pick<Deps, 'settings' | 'terminal' | 'texts'>): RuleLayout {
  return { texts, width: terminal.outWidth, hasColor: settings.hasColor, isPlain: settings.isPlain };
}
