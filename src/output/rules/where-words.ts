import type { BookEntry } from '../../domain/rules/book-entries.ts';
import { ruleOfFile } from '../../domain/rules/rule-of-file.ts';
import type { MessageKey, Texts } from '../../i18n/texts.ts';

/** What a part of the program does, as a user meets it; the first prefix that fits decides. */
const PLACES: readonly (readonly [prefix: string, key: MessageKey])[] = [
  ['src/domain/workdays/', 'rules.where.workdays'],
  ['src/commands/cpas/', 'rules.where.workdays'],
  ['src/domain/calendar/', 'rules.where.periods'],
  ['src/domain/identifiers/', 'rules.where.identifiers'],
  ['src/domain/', 'rules.where.rules'],
  ['src/io/files/attachment', 'rules.where.documents'],
  ['src/io/', 'rules.where.file'],
  ['src/schemas/files/', 'rules.where.file'],
  ['src/schemas/wire/', 'rules.where.sending'],
  ['src/schemas/model/', 'rules.where.file'],
  ['src/client/', 'rules.where.sending'],
  ['src/batch/', 'rules.where.filing'],
  ['src/commands/new', 'rules.where.questions'],
  ['src/commands/modify', 'rules.where.changing'],
  ['src/commands/cancel', 'rules.where.changing'],
  ['src/commands/list', 'rules.where.showing'],
  ['src/commands/show', 'rules.where.showing'],
  ['src/commands/check', 'rules.where.file'],
  ['src/commands/submit', 'rules.where.filing'],
  ['src/commands/ask-certification', 'rules.where.filing'],
  ['src/output/', 'rules.where.showing'],
  ['src/config/', 'rules.where.settings'],
  ['src/mock/', 'rules.where.service'],
];

/** Where what an entry says is seen to, in words that somebody who does not know the program understands. */
export function whereText({ enforcedIn, column }: BookEntry<string>, texts: Texts): string {
  if (enforcedIn === null)
    return texts.message(column === 'attachments' ? 'rules.where.documents' : 'rules.where.file');
  const rule = ruleOfFile(enforcedIn);
  if (rule !== undefined) return texts.message('rules.where.rule', { rule });
  const [, key = 'rules.where.program'] = PLACES.find(([prefix]) => enforcedIn.startsWith(prefix)) ?? [];
  return texts.message(key);
}
