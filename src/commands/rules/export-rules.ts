import type { Deps } from '../../deps.ts';
import { bookEntries } from '../../domain/rules/book-entries.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { fullRuleDocument, RULES_SCHEMA_VERSION } from '../../output/rules/rule-document.ts';
import { LANGUAGES } from '../../schemas/model/codes.ts';
import type { RulesExportOptions } from '../rules.ts';
import { loadBookTexts } from './load-book-texts.ts';

/** There is only one form of it: a document, whether `--json` was said or not. */
export async function exportRules({ isInAllLanguages }: RulesExportOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, version } = deps;
  const languages = isInAllLanguages ? LANGUAGES : [settings.language];
  const books = await Promise.all(languages.map(loadBookTexts));
  const rules = bookEntries().map((entry) => fullRuleDocument(entry, books));
  const document = { schemaVersion: RULES_SCHEMA_VERSION, version, languages, rules };
  await terminal.out(renderDocument(document, settings.output === 'ndjson' ? 'ndjson' : 'json'));
  return ExitCode.done;
}
