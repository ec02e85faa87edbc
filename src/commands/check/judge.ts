import { judgeAttachments } from '../../domain/rules/attachment/judge-attachments.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../domain/rules/evaluate-run.ts';
import { raggedRow } from '../../domain/rules/file/ragged-row.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { Finding } from '../../output/report/report-types.ts';
import { inspectDocuments, type DocumentsOf, type InspectAttachment } from './inspect-documents.ts';

export interface JudgeOptions {
  readonly context: CheckContext;
  /** In the order of their indexes. */
  readonly files: readonly Pick<RequestFile, 'header'>[];
  readonly allowDuplicate: boolean;
  readonly inspectAttachment: InspectAttachment;
  /** Who is meant where a row names no employer, as far as it is known. */
  readonly employer?: string;
}

export interface JudgedRow {
  readonly row: RawRow;
  /** Everything that is wrong with it, in the order of the rule book. */
  readonly findings: readonly Finding[];
}

/** Judges the rows of a batch. Batches are to be judged in their order. */
export type Judge = (batch: readonly RawRow[], fileIndex: number) => Promise<readonly JudgedRow[]>;

/**
 * Judges rows one by one, and remembers them to recognise what a worker asks for twice or asks too much of. The documents
 * that a batch names are looked at before its rows are judged.
 */
export function createJudge({ context, files, allowDuplicate, inspectAttachment, employer }: JudgeOptions): Judge {
  const evaluate = createEvaluateRun<RuleId>(rules, {
    context: { ...context, allowsDuplicates: allowDuplicate },
    files: files.map(({ header }) => header.file),
    expectedRequests: guessRows(files),
  });

  function judge(row: RawRow, fileIndex: number, documentsOf: DocumentsOf): readonly Finding[] {
    if (row.structure !== undefined) {
      const { expected, found } = row.structure;
      return [{ ruleId: raggedRow.id, severity: raggedRow.severity, column: null, params: { expected, found } }];
    }
    const { request } = row;
    const named = request.employer === undefined && employer !== undefined ? { ...request, employer } : request;
    const findings = evaluate(named, fileIndex, row.line);
    if (request.attachments.length === 0) return findings;
    return [...findings, ...judgeAttachments(documentsOf(request.attachments))];
  }

  return async (batch, fileIndex) => {
    const documentsOf = await inspectDocuments(batch, files[fileIndex]?.header.file ?? '', inspectAttachment);
    return batch.map((row) => ({ row, findings: judge(row, fileIndex, documentsOf) }));
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
