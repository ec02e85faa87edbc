import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '../../src/domain/rules/book-entries.ts';
import {
  rulesCommand,
  SHOWN_KINDS,
  type RulesChangesOptions,
  type RulesExportOptions,
  type RulesListOptions,
} from '../../src/commands/rules.ts';
import { UsageError } from '../../src/errors/app-error.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

type Options = RulesListOptions | RulesExportOptions | RulesChangesOptions | { readonly id: string };

const parse = (argv: readonly string[]) =>
  parseFlags<Options>(argv, (context, act) =>
    rulesCommand(context, { list: act, explain: act, export: act, changes: act }),
  );

const unlimited: RulesListOptions = { leaveTypes: [], sectors: [], severities: [], kinds: [], search: undefined };

describe('the flags of rules', () => {
  it.each<readonly [readonly string[], Options]>([
    [['list'], unlimited],
    [['list', '--leave', 'Congé parental,Tijdskrediet'], { ...unlimited, leaveTypes: ['parentalLeave', 'timeCredit'] }],
    [['list', '--leave', 'Mantelzorg', '--leave', 'carer'], { ...unlimited, leaveTypes: ['informalCare'] }],
    [['list', '--sector', 'Unterrichtswesen'], { ...unlimited, sectors: ['education'] }],
    [
      ['list', '--severity', 'error,none', '--kind', 'rule'],
      { ...unlimited, severities: ['error', 'none'], kinds: ['rule'] },
    ],
    [['list', '--search', 'two months'], { ...unlimited, search: 'two months' }],
    [['explain', 'parental.total'], { id: 'parental.total' }],
    [['export'], { isInAllLanguages: false }],
    [['export', '--all-languages'], { isInAllLanguages: true }],
    [
      ['changes', '--from', '01/01/2025', '--to', '2026-12-31'],
      { from: isoDate('2025-01-01'), to: isoDate('2026-12-31') },
    ],
  ])('%j', async (argv, expected) => {
    expect(await parse(argv)).toEqual(expected);
  });

  it.each([
    [['list', '--leave', 'holiday'], 'usage.badValue'],
    [['list', '--severity', 'grave'], 'usage.badValue'],
    [['list', '--kind', 'note'], 'usage.badValue'],
    [['changes', '--from', 'today', '--to', '2026-12-31'], 'usage.badValue'],
    [['changes', '--from', '2026-12-31', '--to', '2026-01-01'], 'usage.periodReversed'],
  ])('%j is refused: %s', async (argv, key) => {
    const error = await parse(argv).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key });
  });

  it('name every kind of entry that the book has', () => {
    expect(SHOWN_KINDS).toEqual(ENTRY_KINDS);
  });
});
