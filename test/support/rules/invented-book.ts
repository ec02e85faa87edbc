import { toEntries, type BookEntry } from '../../../src/domain/rules/book-entries.ts';
import { ALWAYS, defineRule, type RuleBeyondTheRow, type RuleNote } from '../../../src/domain/rules/define-rule.ts';
import { parentalHalf } from '../../../src/domain/rules/example-rows.ts';
import { figures } from '../../../src/i18n/en/figures.ts';
import { loadTexts } from '../../../src/i18n/load.ts';
import type { BookTexts } from '../../../src/output/rules/book-texts.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';

const source = [{ citation: 'Loi du 1.01.2020, art. 1', confidence: 'confirmed' }] as const;

/** A rule that looks at the end, whether the employer agrees, and the day of filing. */
export const inventedRule = defineRule({
  id: 'parental.invented',
  summary: 'A leave ends before March.',
  leaveTypes: ['parentalLeave', 'timeCredit'],
  regimes: ['half'],
  sectors: 'all',
  motives: ['child', 'none'],
  needs: ['employerAgreement', ['hireDate', 'seniorityMonths']],
  doubt: 'disputed',
  severity: 'error',
  column: 'endDate',
  source,
  inForce: { from: '2020-01-01', until: '2030-01-01', comparedWith: 'noticeDate' },
  figures: ['parentalCapital', 'parentalFoster'],
  examples: {
    accept: [
      { name: 'nothing stated', row: { ...parentalHalf, endDate: '' } },
      { name: 'a full leave', row: { ...parentalHalf, leaveType: 'timeCredit', endDate: '2027-01-31' } },
      { name: 'two months', row: parentalHalf },
    ],
    reject: [
      { name: 'doubtful', row: { ...parentalHalf, endDate: '2027-03-01' }, severity: 'warning', params: {} },
      {
        name: 'too long',
        row: { ...parentalHalf, endDate: '2027-03-31' },
        asOf: '2026-12-01',
        params: { endDate: { date: isoDate('2027-03-31') } },
      },
    ],
  },
  check({ endDate, employerAgreement }, { today }) {
    if (endDate === undefined || employerAgreement === true || today < isoDate('2020-01-01')) return null;
    return endDate < isoDate('2027-03-01') ? null : { params: { endDate: { date: endDate } } };
  },
});

export const inventedNote = {
  id: 'parental.told',
  summary: 'Something that is there to be known.',
  leaveTypes: 'all',
  sectors: ['education'],
  source,
  inForce: ALWAYS,
  enforcedIn: null,
} as const satisfies RuleNote;

export const enforcedNote = {
  ...inventedNote,
  id: 'dates.counted',
  sectors: 'all',
  enforcedIn: 'src/domain/calendar/periods.ts',
} as const satisfies RuleNote;

export const beyondRow = {
  id: 'parental.beyond',
  summary: 'A document can be read.',
  severity: 'warning',
  column: 'attachments',
  source,
} as const satisfies RuleBeyondTheRow;

/** Notes first, to show that the order of the book is by family and kind. */
export const inventedEntries: readonly BookEntry<string>[] = toEntries<string>([
  inventedNote,
  enforcedNote,
  beyondRow,
  inventedRule,
]);

export function inventedEntry(id: string): BookEntry<string> {
  const entry = inventedEntries.find((each) => each.id === id);
  if (entry === undefined) throw new RangeError(id);
  return entry;
}

/** English texts; the finding of every rule is the same. */
export async function inventedTexts(): Promise<BookTexts> {
  return {
    texts: await loadTexts('en'),
    figures,
    statement: ({ summary }) => summary,
    finding: () => ({ message: 'The leave ends too late.', fix: 'End it in February.' }),
  };
}
