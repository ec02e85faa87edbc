import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluate } from '../../domain/rules/evaluate.ts';
import { raggedRow } from '../../domain/rules/file/ragged-row.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { createDuplicateFinder, duplicateRequest } from '../../domain/rules/request/duplicate.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { Finding } from '../../output/report/report-types.ts';

export interface JudgeOptions {
  readonly context: CheckContext;
  /** In the order of their indexes. */
  readonly files: readonly Pick<RequestFile, 'header'>[];
  readonly allowDuplicate: boolean;
  /** Who is meant where a row names no employer, as far as it is known. */
  readonly employer?: string;
}

/** Everything that is wrong with a row, in the order of the rule book. Rows are to be judged in their order. */
export type Judge = (row: RawRow, fileIndex: number) => readonly Finding[];

/** Judges rows one by one, and remembers them to recognise a request that comes twice. */
export function createJudge({ context, files, allowDuplicate, employer }: JudgeOptions): Judge {
  const evaluate = createEvaluate<RuleId>(rules);
  const duplicates = createDuplicateFinder(guessRows(files));
  return (row, fileIndex) => {
    if (row.structure !== undefined) {
      const { expected, found } = row.structure;
      return [{ ruleId: raggedRow.id, severity: raggedRow.severity, column: null, params: { expected, found } }];
    }
    const findings = evaluate(row.request, context);
    if (allowDuplicate) return findings;
    const { request } = row;
    const named = request.employer === undefined && employer !== undefined ? { ...request, employer } : request;
    const seen = duplicates.firstSeen(named, fileIndex, row.line);
    if (seen === undefined) return findings;
    const params = { line: String(seen.line), file: files[seen.fileIndex]?.header.file ?? '' };
    const { id, severity, column } = duplicateRequest;
    return [...findings, { ruleId: id, severity, column, params }];
  };
}

/** Usual length of a row with some twenty columns. */
const BYTES_A_ROW = 160;

function guessRows(files: JudgeOptions['files']): number {
  return Math.ceil(files.reduce((sum, { header }) => sum + header.size, 0) / BYTES_A_ROW);
}

/** A row with an error is not sent; warnings go along. */
export function isValid(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity }) => severity === 'error');
}
