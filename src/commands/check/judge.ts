import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../domain/rules/evaluate-run.ts';
import { raggedRow } from '../../domain/rules/file/ragged-row.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
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

/** Judges rows one by one, and remembers them to recognise what a worker asks for twice or asks too much of. */
export function createJudge({ context, files, allowDuplicate, employer }: JudgeOptions): Judge {
  const evaluate = createEvaluateRun<RuleId>(rules, {
    context: { ...context, allowsDuplicates: allowDuplicate },
    files: files.map(({ header }) => header.file),
    expectedRequests: guessRows(files),
  });
  return (row, fileIndex) => {
    if (row.structure !== undefined) {
      const { expected, found } = row.structure;
      return [{ ruleId: raggedRow.id, severity: raggedRow.severity, column: null, params: { expected, found } }];
    }
    const { request } = row;
    const named = request.employer === undefined && employer !== undefined ? { ...request, employer } : request;
    return evaluate(named, fileIndex, row.line);
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
