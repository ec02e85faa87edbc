import type { Deps } from '../../deps.ts';
import { bookEntries } from '../../domain/rules/book-entries.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { ruleDocument, RULES_SCHEMA_VERSION, sayIn } from '../../output/rules/rule-document.ts';
import { renderRuleList } from '../../output/rules/rule-list.ts';
import { wrap } from '../../output/wrap.ts';
import type { RulesListOptions } from '../rules.ts';
import { loadBookTexts } from './load-book-texts.ts';
import { ruleLayout } from './rule-layout.ts';
import { selectEntries } from './select-entries.ts';

/** An empty list is an answer, not a failure. */
export async function listRules(options: RulesListOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const book = await loadBookTexts(settings.language);
  const entries = selectEntries(bookEntries(), options, book);
  if (settings.output === 'human') {
    await terminal.out(renderRuleList(entries, book, ruleLayout(deps)));
    const total = entries.length;
    const said = total === 0 ? texts.message('rules.none') : texts.message('rules.total', { total });
    if (!settings.isQuiet) terminal.err(`${wrap(said, terminal.errWidth)}\n`);
    return ExitCode.done;
  }
  const rules = entries.map((entry) => ruleDocument(entry, sayIn([book])));
  await terminal.out(
    settings.output === 'json'
      ? renderDocument({ schemaVersion: RULES_SCHEMA_VERSION, rules }, 'json')
      : rules.map((rule) => renderDocument(rule, 'ndjson')).join(''),
  );
  return ExitCode.done;
}
