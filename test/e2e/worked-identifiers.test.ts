import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/domain/examples.identifiers.csv');

const examples = (await readFile(FIXTURE, 'utf8'))
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'))
  .map(([kind = '', value = '', expected = '', ruleId = '']) => ({ kind, value, expected, ruleId }));

/** Where a request file has the number. */
const COLUMN: Readonly<Record<string, keyof RequestRow>> = {
  niss: 'niss',
  bce: 'employer',
  jointCommittee: 'jointCommittee',
};

const Failure = z.object({ error: z.looseObject({ key: z.string(), ruleId: z.string().optional() }) });

async function check(place: Workplace, column: string, value: string): Promise<readonly string[]> {
  await writeRows(place.at('leave.csv'), [validRow(1, { [column]: value })]);
  const { report } = await place.report(['check', place.at('leave.csv')]);
  return report.findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
}

describe('what a user is told of an identifier', () => {
  it.each(examples.filter(({ kind }) => kind in COLUMN))(
    'of a request file: $kind $value is $expected $ruleId',
    async ({ kind, value, ruleId }) => {
      const errors = await check(newWorkplace(), COLUMN[kind] ?? '', value);
      expect(errors).toEqual(ruleId === '' ? [] : [ruleId]);
    },
  );

  it.each(examples.filter(({ kind }) => kind === 'ticket'))(
    'of a command line: ticket $value is $expected $ruleId',
    async ({ value, ruleId }) => {
      const { stderr, exitCode } = await newWorkplace().baw(['show', value, '--json', '--quiet']);
      const { error } = Failure.parse(JSON.parse(stderr));
      // A ticket of the right shape is looked up, and unknown here.
      expect([error.key === 'usage.badTicket', exitCode === 2]).toEqual([ruleId !== '', ruleId !== '']);
      expect(error.ruleId ?? '').toBe(ruleId);
    },
  );
});
