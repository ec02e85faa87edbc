import { describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

describe('a reference that two rows of a run have', () => {
  const twice = [validRow(1), validRow(2, { clientReference: 'R-1' }), validRow(3, { clientReference: 'r-1' })];

  it.each([[[]], [['--allow-duplicate']]])(
    'stops the second of them, which names the first, with %j',
    async (flags) => {
      const place = newWorkplace();
      await writeRows(place.at('a.csv'), [validRow(9)]);
      await writeRows(place.at('b.csv'), twice);
      const argv = ['submit', '--certify', ...flags, place.at('a.csv'), place.at('b.csv')];
      const { exitCode, report } = await place.report(argv);
      expect(exitCode).toBe(3);
      expect(report.findings).toMatchObject([
        { file: place.at('b.csv'), line: 3, field: 'clientReference', ruleId: 'file.client-reference-twice' },
      ]);
      expect(report.findings[0]?.message).toContain(`line 2 of ${place.at('b.csv')}`);
      expect((await place.ledger()).map(({ clientReference }) => clientReference)).toEqual(['R-9', 'R-1', 'r-1']);
    },
  );

  it('is a duplicate only where the whole request comes twice, unless duplicates are allowed', async () => {
    const place = newWorkplace();
    await writeRows(place.at('a.csv'), [validRow(1), validRow(1)]);
    const { report } = await place.report(['check', place.at('a.csv')]);
    expect(report.findings).toMatchObject([{ line: 3, ruleId: 'request.duplicate' }]);
    const allowed = await place.report(['check', '--allow-duplicate', place.at('a.csv')]);
    expect(allowed.report.findings).toMatchObject([{ line: 3, ruleId: 'file.client-reference-twice' }]);
  });
});
