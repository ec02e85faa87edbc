import { beforeEach, describe, expect, it } from 'vitest';
import { niss, validRow, writeRows } from '../support/e2e/request-rows.ts';
import { column } from '../support/e2e/table.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
let file = '';
/** A request of a worker who has one already, which no row of the file says: it shares four months with it. */
beforeEach(async () => {
  place = newWorkplace();
  file = place.at('leave.csv');
  const later = { niss: niss(1), startDate: '2027-03-01', endDate: '2027-07-31' };
  await writeRows(place.at('before.csv'), [validRow(1)]);
  await place.baw(['submit', '--certify', place.at('before.csv')]);
  await writeRows(file, [validRow(3), validRow(2, later)]);
});

describe('what the service remarks on a request that it takes', () => {
  it.each([
    { lang: 'en', says: 'overlaps with that of another request of this worker' },
    { lang: 'fr', says: "chevauche celle d'une autre demande pour ce travailleur" },
    { lang: 'nl', says: 'overlapt met die van een andere aanvraag voor deze werknemer' },
    { lang: 'de', says: 'überschneidet sich mit dem eines anderen Antrags für diesen Arbeitnehmer' },
  ])('is shown, counted and written down in the language of the user: $lang', async ({ lang, says }) => {
    const { stdout, exitCode } = await place.baw(['submit', '--certify', file, '--lang', lang]);
    const [first, , second] = await place.ledger();
    expect({ exitCode, shown: stdout.replace(/\s+/g, ' ') }).toEqual({
      exitCode: 0,
      shown: expect.stringContaining(says),
    });
    expect(stdout).toContain(`${second?.ticketNumber ?? '?'}: `);
    const [none, remark] = column(await place.table('leave.accepted.csv'), 'result_warnings');
    expect(none).toBe('');
    expect(remark).toContain(says);
    expect(remark).toContain(first?.ticketNumber);
  });

  it('is part of the report, by its code, and is told again by a later run', async () => {
    const { report } = await place.report(['submit', '--certify', file]);
    expect(report.counts).toMatchObject({ filed: 2, serviceWarnings: 1 });
    const warnings = [{ code: 'overlappingRequest', message: expect.stringContaining('overlaps') }];
    expect(report.outcomes[0]).not.toHaveProperty('warnings');
    expect(report.outcomes[1]).toMatchObject({ status: 'filed', warnings });
    const again = await place.report(['submit', '--certify', file]);
    expect(again.report.counts).toMatchObject({ skipped: 2, serviceWarnings: 1 });
    expect(again.report.outcomes[1]).toMatchObject({ status: 'skipped', warnings });
  });

  it('is part of what show says', async () => {
    await place.baw(['submit', '--certify', file]);
    const [first, , second] = await place.ledger();
    const { stdout } = await place.baw(['show', second?.ticketNumber ?? '']);
    expect(stdout).toMatch(new RegExp(`Remark of the service +The period overlaps .*${first?.ticketNumber ?? '?'}`));
  });
});
