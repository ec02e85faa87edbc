import { judgeAttachments } from '../../domain/rules/attachment/judge-attachments.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluateAmong } from '../../domain/rules/evaluate-run.ts';
import { raggedRow } from '../../domain/rules/file/ragged-row.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { createRunMemory, identifyRow, type MetRows, type RunMemory } from '../../domain/rules/run-memory.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { Finding } from '../../output/report/report-types.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { inspectDocuments, type DocumentsOf, type InspectAttachment } from './inspect-documents.ts';

export interface JudgeOptions {
  readonly context: CheckContext;
  /** In the order of their indexes. */
  readonly files: readonly Pick<RequestFile, 'header'>[];
  readonly allowDuplicate: boolean;
  readonly inspectAttachment: InspectAttachment;
  /** Of the rows before; one of its own when absent. */
  readonly memory?: RunMemory;
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

/** Judges rows one by one, and remembers them to recognise what a worker asks for twice or asks too much of. */
export function createJudge({ files, employer, memory = createMemoryOf(files), ...options }: JudgeOptions): Judge {
  const judgeAmong = createJudgeAmong(options);
  return (batch, fileIndex) => {
    const file = files[fileIndex]?.header.file ?? '';
    return judgeAmong(batch, file, (request, line) => {
      const named = request.employer === undefined && employer !== undefined ? { ...request, employer } : request;
      return memory.meet(identifyRow(named, fileIndex, line), fileIndex, line);
    });
  };
}

/** Remembers the rows of these files. */
export function createMemoryOf(files: JudgeOptions['files']): RunMemory {
  return createRunMemory(
    files.map(({ header }) => header.file),
    guessRows(files),
  );
}

/** Judges rows, each among those before it, which the caller knows. */
export type JudgeAmong = (
  batch: readonly RawRow[],
  file: string,
  metBy: (request: LeaveRequest, line: number) => MetRows,
) => Promise<readonly JudgedRow[]>;

/** The documents that a batch names are looked at before its rows are judged. */
export function createJudgeAmong({
  context,
  allowDuplicate,
  inspectAttachment,
}: Omit<JudgeOptions, 'files' | 'employer' | 'memory'>): JudgeAmong {
  const evaluate = createEvaluateAmong<RuleId>(rules, { ...context, allowsDuplicates: allowDuplicate });

  function judge(
    { request, structure, line }: RawRow,
    file: string,
    documentsOf: DocumentsOf,
    metBy: Parameters<JudgeAmong>[2],
  ): readonly Finding[] {
    if (structure !== undefined) {
      const { expected, found } = structure;
      return [{ ruleId: raggedRow.id, severity: raggedRow.severity, column: null, params: { expected, found } }];
    }
    const findings = evaluate(request, metBy(request, line), file);
    if (request.attachments.length === 0) return findings;
    return [...findings, ...judgeAttachments(documentsOf(request.attachments))];
  }

  return async (batch, file, metBy) => {
    const documentsOf = await inspectDocuments(batch, file, inspectAttachment);
    return batch.map((row) => ({ row, findings: judge(row, file, documentsOf, metBy) }));
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
