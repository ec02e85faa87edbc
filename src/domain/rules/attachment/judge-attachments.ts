import type { AttachedDocument } from '../../../schemas/model/attached-file.ts';
import type { Violation } from '../define-rule.ts';
import type { RowFinding } from '../evaluate.ts';
import { missingAttachment } from '../file/missing-attachment.ts';
import { attachmentMaxSize } from './max-size.ts';
import { attachmentType } from './type.ts';

/** The rules that need a look at the documents themselves. */
export const documentRules = [missingAttachment, attachmentType, attachmentMaxSize] as const;

/** What is wrong with the documents of one row, each told once however often the row names it. */
export function judgeAttachments(
  documents: readonly AttachedDocument[],
): readonly RowFinding<(typeof documentRules)[number]['id']>[] {
  const isFirst = ({ path }: AttachedDocument, index: number): boolean =>
    documents.findIndex((other) => other.path === path) === index;
  return documents.filter(isFirst).flatMap((document) =>
    documentRules.flatMap(({ id, column, severity, check }) => {
      const violation: Violation | null = check(document);
      if (violation === null) return [];
      return { ruleId: id, severity: violation.severity ?? severity, column, params: violation.params };
    }),
  );
}
