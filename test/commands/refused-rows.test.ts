import { describe, expect, it } from 'vitest';
import { describeOutcome, refusedCells } from '../../src/commands/submit/result-cells.ts';
import { loadTexts } from '../../src/i18n/load.ts';

const TICKET = '04W-002ZS8X-NM-Z';
const place = { file: 'leave.csv', line: 2, record: 1 };
const outcome = {
  status: 'refused',
  key: 'service.overlapping',
  httpStatus: 409,
  problemType: 'urn:problem-type:overlapping',
  issues: [],
  details: { conflictingTicketNumbers: TICKET },
} as const;

describe('a refused row', () => {
  it('is told to cancel the old request only where this run was to replace it', async () => {
    const texts = await loadTexts('en');
    const row = { how: 'sent', outcome, replaces: TICKET } as const;
    const advice = 'Cancel that one with "baw cancel"';
    expect(describeOutcome(place, row, texts).reason).not.toContain(advice);
    expect(refusedCells(outcome, row, texts).at(-1)).not.toContain(advice);
    const replacement = { ...row, isReplacement: true } as const;
    expect(describeOutcome(place, replacement, texts).reason).toContain(advice);
    expect(refusedCells(outcome, replacement, texts).at(-1)).toContain(advice);
  });

  it.each(['fr', 'nl', 'de', 'en'] as const)('of an earlier run names --retry-refused in %s', async (language) => {
    const texts = await loadTexts(language);
    const before = { how: 'already', outcome } as const;
    expect(describeOutcome(place, before, texts)).toMatchObject({
      isRefusedBefore: true,
      reason: expect.stringContaining('--retry-refused'),
    });
    expect(refusedCells(outcome, before, texts).at(-1)).toContain('--retry-refused');
    const now = { how: 'sent', outcome } as const;
    expect(describeOutcome(place, now, texts).reason).not.toContain('--retry-refused');
  });
});
