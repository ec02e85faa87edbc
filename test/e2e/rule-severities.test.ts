import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

/** A workplace whose profile sets these severities, with a file of one valid request with a late notice. */
async function withSeverities(severity: Readonly<Record<string, string>>): Promise<Workplace> {
  const place = newWorkplace();
  const config = { defaultProfile: 'strict', profiles: { strict: { rules: { severity } } } };
  await writeFile(path.join(place.home, 'config.json'), JSON.stringify(config));
  const [row = {}] = validRows(1);
  await writeRows(place.at('leave.csv'), [{ ...row, startDate: '2027-01-01', endDate: '2027-05-31' }]);
  return place;
}

describe('severities of the profile', () => {
  it('decide the verdict, and are said on the screen and in the report', async () => {
    const place = await withSeverities({ 'notice.parental.window': 'error' });
    const { exitCode, stdout, stderr } = await place.baw(['check', place.at('leave.csv'), '--json']);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      severities: { 'notice.parental.window': 'error' },
      counts: { valid: 0, invalid: 1 },
      findings: [{ ruleId: 'notice.parental.window', severity: 'error' }],
    });
    expect(stderr).toContain('“strict”: notice.parental.window → error');
  });

  it('are named in words of the language', async () => {
    const place = await withSeverities({ 'notice.parental.window': 'warning' });
    const { stderr } = await place.baw(['check', place.at('leave.csv'), '--lang', 'nl']);
    expect(stderr).toContain('notice.parental.window → waarschuwing');
  });

  it('that are none are answered with those that there are, in the language of the user', async () => {
    const place = await withSeverities({ 'notice.parental.window': 'fatal' });
    const { stderr } = await place.baw(['check', place.at('leave.csv'), '--lang', 'fr']);
    const text = stderr.replaceAll(/\s+/g, ' ');
    expect(text).toContain('« profiles.strict.rules.severity.notice.parental.window »');
    expect(text).toContain("l'une de ces valeurs : error, warning, info.");
  });

  it.each([
    ['of a rule that does not exist', { 'notice.parental.windows': 'error' }, 'notice.parental.windows'],
    ['that would let a row without a valid worker pass', { 'niss.checksum': 'warning' }, 'niss.checksum'],
    ['that is no severity', { 'notice.parental.window': 'fatal' }, 'error, warning, info'],
    ['of a rule that is information only', { 'ticket.shape': 'error' }, 'nothing is checked by it'],
  ])('are refused when one is %s', async (_what, severity, named) => {
    const place = await withSeverities(severity);
    const { exitCode, stdout, stderr } = await place.baw(['check', place.at('leave.csv')]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(named);
  });
});
