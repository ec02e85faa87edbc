import type { Deps } from '../../deps.ts';
import { bookEntries } from '../../domain/rules/book-entries.ts';
import { lawChanges } from '../../domain/rules/law-changes.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderChanges } from '../../output/rules/change-list.ts';
import { changeDocument, RULES_SCHEMA_VERSION } from '../../output/rules/rule-document.ts';
import { wrap } from '../../output/wrap.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { RulesChangesOptions } from '../rules.ts';
import { loadBookTexts } from './load-book-texts.ts';
import { ruleLayout } from './rule-layout.ts';

export async function listChanges({ from, to }: RulesChangesOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const book = await loadBookTexts(settings.language);
  const entries = bookEntries();
  const changes = lawChanges(entries, from, to);
  if (settings.output === 'human') {
    await terminal.out(renderChanges(changes, entries, book, ruleLayout(deps)));
    const period = { from: { date: from }, to: { date: to } };
    const total = changes.length;
    const said =
      total === 0
        ? texts.message('rules.changes.none', period)
        : texts.message('rules.changes.total', { ...period, total });
    if (!settings.isQuiet) terminal.err(`${wrap(said, terminal.errWidth)}\n`);
    return ExitCode.done;
  }
  const documents = changes.map((change) => changeDocument(change, book));
  await terminal.out(
    settings.output === 'json'
      ? renderDocument(
          { schemaVersion: RULES_SCHEMA_VERSION, from: formatIsoDate(from), to: formatIsoDate(to), changes: documents },
          'json',
        )
      : documents.map((each) => renderDocument(each, 'ndjson')).join(''),
  );
  return ExitCode.done;
}
