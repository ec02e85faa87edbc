import type { Deps } from '../../deps.ts';
import { bookEntries } from '../../domain/rules/book-entries.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { explainEntry } from '../../output/rules/explanation.ts';
import { renderExplanation } from '../../output/rules/render-explanation.ts';
import { fullRuleDocument, RULES_SCHEMA_VERSION } from '../../output/rules/rule-document.ts';
import { findEntry } from './find-entry.ts';
import { loadBookTexts } from './load-book-texts.ts';
import { ruleLayout } from './rule-layout.ts';

/** @throws UsageError when the book has no such rule. */
export async function explainRule(id: string, deps: Deps): Promise<ExitCode> {
  const { settings, terminal } = deps;
  const entry = findEntry(bookEntries(), id);
  const book = await loadBookTexts(settings.language);
  const options = { profileSeverity: settings.ruleSeverities[entry.id], isVerbose: settings.isVerbose };
  await terminal.out(
    settings.output === 'human'
      ? renderExplanation(explainEntry(entry, book, options), ruleLayout(deps))
      : renderDocument({ schemaVersion: RULES_SCHEMA_VERSION, rule: fullRuleDocument(entry, [book]) }, settings.output),
  );
  return ExitCode.done;
}
