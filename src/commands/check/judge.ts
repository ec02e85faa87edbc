import { judgeAttachments } from '../../domain/rules/attachment/judge-attachments.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluateAmong } from '../../domain/rules/evaluate-run.ts';
import { raggedRow } from '../../domain/rules/file/ragged-row.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import {
  createRunMemory,
  identifyRow,
  NOBODY_MET,
  type MetRows,
  type RunMemory,
} from '../../domain/rules/run-memory.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { Finding } from '../../output/report/report-types.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CleanRows } from './clean-rows.ts';
import { inspectDocuments, type DocumentsOf, type InspectAttachment } from './inspect-documents.ts';

export interface JudgeOptions {
  readonly context: CheckContext;
  /** In the order of their indexes. */
  readonly files: readonly Pick<RequestFile, 'header'>[];
  readonly allowDuplicate: boolean;
  readonly inspectAttachment: InspectAttachment;
  /** Of the rows before; one of its own when absent. */
  readonly memory?: RunMemory;
  /** Of each file: what was clean when its rows were judged before. What is clean now is added. */
  readonly clean?: readonly CleanRows[];
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
export function createJudge({
  files,
  employer,
  memory = createMemoryOf(files),
  clean,
  ...options
}: JudgeOptions): Judge {
  const judgeAmong = createJudgeAmong(options);
  return (batch, fileIndex) => {
    const file = files[fileIndex]?.header.file ?? '';
    const metBy: MetBy = (request, line) => {
      const named = request.employer === undefined && employer !== undefined ? { ...request, employer } : request;
      return memory.meet(identifyRow(named, fileIndex, line), fileIndex, line);
    };
    return judgeAmong(batch, file, metBy, clean?.[fileIndex]);
  };
}

/** Remembers the rows of these files. */
export function createMemoryOf(files: JudgeOptions['files']): RunMemory {
  return createRunMemory(
    files.map(({ header }) => header.file),
    files.reduce((sum, { header }) => sum + header.expectedRows, 0),
  );
}

type MetBy = (request: LeaveRequest, line: number) => MetRows;

/** Judges rows, each among those before it, which the caller knows. */
export type JudgeAmong = (
  batch: readonly RawRow[],
  file: string,
  metBy: MetBy,
  clean?: CleanRows,
) => Promise<readonly JudgedRow[]>;

/** The documents that a batch names are looked at before its rows are judged. */
export function createJudgeAmong({
  context,
  allowDuplicate,
  inspectAttachment,
}: Omit<JudgeOptions, 'files' | 'employer' | 'memory'>): JudgeAmong {
  const evaluate = createEvaluateAmong<RuleId>(rules, { ...context, allowsDuplicates: allowDuplicate });

  function judge(
    row: RawRow,
    file: string,
    documentsOf: DocumentsOf,
    metBy: MetBy,
    clean: CleanRows | undefined,
  ): readonly Finding[] {
    const { request, structure, line } = row;
    if (structure !== undefined) {
      const { expected, found } = structure;
      return [{ ruleId: raggedRow.id, severity: raggedRow.severity, column: null, params: { expected, found } }];
    }
    const met = metBy(request, line);
    const isAlone = met === NOBODY_MET && request.attachments.length === 0;
    if (isAlone && clean?.has(row) === true) return NOTHING_FOUND;
    const findings = evaluate(request, met, file);
    if (isAlone && findings.length === 0) clean?.add(row);
    if (request.attachments.length === 0) return findings;
    return [...findings, ...judgeAttachments(documentsOf(request.attachments))];
  }

  return async (batch, file, metBy, clean) => {
    const documentsOf = await inspectDocuments(batch, file, inspectAttachment);
    return batch.map((row) => ({ row, findings: judge(row, file, documentsOf, metBy, clean) }));
  };
}

const NOTHING_FOUND: readonly Finding[] = [];

/** A row with an error is not sent; warnings go along. */
export function isValid(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity }) => severity === 'error');
}
