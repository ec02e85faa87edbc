import { describe, expect, it } from 'vitest';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { medicalFull, parentalFull, parentalHalf } from '../../../src/domain/rules/example-rows.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { setSeverity } from '../../../src/domain/rules/severities.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { Severity } from '../../../src/schemas/model/finding.ts';

const evaluate = createEvaluate<string>(rules);

function severityOf(ruleId: string, row: Parameters<typeof readRow>[0], wanted?: Severity): Severity | undefined {
  const severities = wanted === undefined ? new Map<string, Severity>() : new Map([[ruleId, wanted]]);
  const findings = evaluate(readRow(row, {}), { today: isoDate('2026-11-21'), severities });
  return findings.find((finding) => finding.ruleId === ruleId)?.severity;
}

describe('a severity that the user sets', () => {
  it('makes a warning an error, and an error a warning', () => {
    const lateNotice = { ...parentalFull, noticeDate: '2026-11-20' };
    expect(severityOf('notice.parental.window', lateNotice)).toBe('warning');
    expect(severityOf('notice.parental.window', lateNotice, 'error')).toBe('error');
    const oneMonth = { ...parentalHalf, endDate: '2027-01-31' };
    expect(severityOf('parental.half.min-block', oneMonth)).toBe('error');
    expect(severityOf('parental.half.min-block', oneMonth, 'warning')).toBe('warning');
  });

  it('leaves every other rule as it is', () => {
    const row = { ...medicalFull, attachments: '', noticeDate: '2026-12-04' };
    expect(severityOf('medical.certificate', row, 'error')).toBe('error');
    expect(severityOf('notice.medical', row)).toBe('warning');
  });

  it.each<[Severity, Severity, Severity | undefined, Severity]>([
    ['error', 'error', undefined, 'error'],
    ['warning', 'error', 'warning', 'warning'],
    ['warning', 'error', 'info', 'info'],
    ['info', 'error', 'warning', 'info'],
    ['info', 'warning', 'error', 'error'],
    ['warning', 'error', 'error', 'warning'],
  ])('turns %s of a rule of severity %s into what %s asks for: %s', (found, declared, wanted, expected) => {
    expect(setSeverity(found, declared, wanted)).toBe(expected);
  });
});
