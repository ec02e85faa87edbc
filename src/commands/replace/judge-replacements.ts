import { lifecycleNotes } from '../../domain/rules/lifecycle/lifecycle-notes.ts';
import { isChangeFault } from '../../schemas/files/change-faults.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ChangePlace } from '../../io/csv/open-change-file.ts';
import type { Judge } from '../check/judge.ts';
import type { ReportFinding } from '../check/report-findings.ts';
import type { Replacements } from './plan-replacements.ts';

/** What the rules find in a row, and what is wrong with the request that it is to replace. */
export function judgeReplacements(judge: Judge, replacements: Replacements): Judge {
  return async (batch, fileIndex) => {
    const judged = await judge(batch, fileIndex);
    return judged.map(({ row, findings }) => {
      const faults = (replacements.get(row.record)?.faults ?? []).map(
        ({ id, severity, params }) => ({ ruleId: id, severity, column: null, params }) as const,
      );
      return { row, findings: faults.length === 0 ? findings : [...findings, ...faults] };
    });
  };
}

/** Puts both in words. */
export function reportReplacement(
  file: string,
  { header }: ChangePlace,
  reportFinding: ReportFinding,
  texts: Texts,
): ReportFinding {
  return (row, finding) => {
    const { ruleId, severity, params } = finding;
    if (!isChangeFault(ruleId)) return reportFinding(row, finding);
    const { clientReference } = row.request;
    return {
      file,
      line: row.line,
      record: row.record,
      ...(clientReference !== undefined && { clientReference }),
      column: header,
      field: 'replaces',
      ruleId,
      severity,
      message: texts.message(ruleId, params),
      fix: texts.message(`${ruleId}.fix`, params),
      source: lifecycleNotes[0].source[0].citation,
    };
  };
}
