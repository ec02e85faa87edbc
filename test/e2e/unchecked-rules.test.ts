import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

describe('check --explain-unchecked', () => {
  it('names the rules that could not tell, on how many rows, and the columns that would let them', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [
      validRow(1, { childBirthDate: '' }),
      validRow(2, { childBirthDate: '' }),
      validRow(3, { childBirthDate: '2023-05-10' }),
    ]);
    const asked = await place.baw(['check', file, '--explain-unchecked', '--json']);
    expect(asked.exitCode).toBe(0);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      unchecked: expect.arrayContaining([{ ruleId: 'parental.child-age', rows: 2, needs: [['childBirthDate']] }]),
    });
    const shown = await place.baw(['check', file, '--explain-unchecked', '--lang', 'fr']);
    expect(shown.stdout).toContain('parental.child-age · 2 lignes');
    expect(shown.stdout).toContain('manque : Naissance enfant (childBirthDate)');
  });

  it('says so in the report that it writes as well', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { childBirthDate: '' })]);
    await place.baw(['check', file, '--explain-unchecked', '--out', place.at('results')]);
    const report: unknown = JSON.parse(await readFile(place.at('results/leave.report.json'), 'utf8'));
    expect(report).toHaveProperty('unchecked');
  });

  it('says nothing of it unasked', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { childBirthDate: '' })]);
    const { stdout } = await place.baw(['check', file, '--json']);
    expect(JSON.parse(stdout)).not.toHaveProperty('unchecked');
  });
});
