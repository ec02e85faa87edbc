import { findDoubts } from '../../domain/rules/doubts.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { loadFigureTexts, loadRuleMessages, loadStatements, loadTexts } from '../../i18n/load.ts';
import type { BookTexts } from '../../output/rules/book-texts.ts';
import type { Language } from '../../schemas/model/codes.ts';

/** Everything that is said of the rule book in one language. */
export async function loadBookTexts(language: Language): Promise<BookTexts> {
  const texts = await loadTexts(language);
  const [messages, statements, figures] = await Promise.all([
    loadRuleMessages(texts, findDoubts()),
    loadStatements(language),
    loadFigureTexts(language),
  ]);
  // English has its statements in the rules themselves, as their summaries.
  const stated = new Map(Object.entries(statements ?? {}));
  const ids = new Map<string, RuleId>(rules.map(({ id }) => [id, id]));
  return {
    texts,
    figures,
    statement: ({ id, summary }) => stated.get(id) ?? summary,
    finding(id, params) {
      const ruleId = ids.get(id);
      if (ruleId === undefined) throw new RangeError(`no rule ${id}`);
      return messages.finding({ ruleId, params });
    },
  };
}
