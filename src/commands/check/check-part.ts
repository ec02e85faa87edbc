import type { PartSetting } from '../../deps.ts';
import { NOBODY_MET } from '../../domain/rules/run-memory.ts';
import type { RuleMessages } from '../../i18n/texts.ts';
import type { FilePart } from '../../io/csv/plan-parts.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { formatEvents, formatItems, type ReportFormat } from '../../output/report/report-format.ts';
import type { PartReport } from '../../output/report/part-report.ts';
import type { InspectAttachment } from './inspect-documents.ts';
import { createJudgeAmong } from './judge.ts';
import { createPartWriter, type RowWords } from './part-writer.ts';
import { createReportFinding } from './report-findings.ts';

export type CheckPart = (part: FilePart) => Promise<PartReport>;

/** Checks parts of a file in a thread of their own, each row by itself; of a part few rows are held at a time. */
export function createCheckPart(
  file: RequestFile,
  { context, allowDuplicate, output }: PartSetting,
  messages: RuleMessages,
  inspectAttachment: InspectAttachment,
): CheckPart {
  const judge = createJudgeAmong({ context, allowDuplicate, inspectAttachment });
  const format = formatOf(output);
  const { file: name } = file.header;
  const words: RowWords | undefined =
    format === undefined ? undefined : { format, file: name, reportFinding: createReportFinding(file, messages) };

  return async (part) => {
    const writer = createPartWriter(words);
    for (const { rows, starts } of file.readPart(part)) {
      const judged = await judge(rows, name, () => NOBODY_MET);
      for (const [index, { row, findings }] of judged.entries()) writer.add(row, findings, starts[index] ?? part.start);
    }
    return writer.report();
  };
}

function formatOf(output: PartSetting['output']): ReportFormat | undefined {
  switch (output) {
    case 'human':
      return undefined;
    case 'json':
      return formatItems;
    case 'ndjson':
      return formatEvents;
  }
}
