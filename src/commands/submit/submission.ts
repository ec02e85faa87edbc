import type { Deps } from '../../deps.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { CleanRows } from '../check/clean-rows.ts';
import { createJudge, type Judge } from '../check/judge.ts';
import type { ReportFinding } from '../check/report-findings.ts';
import type { SubmitOptions } from '../submit.ts';
import type { FilledFiles } from './personnel/fill-from-personnel.ts';

/** The files that are to be filed, and what it takes to judge their rows. */
export interface Submission {
  readonly options: SubmitOptions;
  readonly files: readonly RequestFile[];
  /** Whether the personnel list completed the row. */
  readonly isCompleted?: FilledFiles['isCompleted'];
  readonly reportFinding: readonly ReportFinding[];
  readonly context: CheckContext;
  /** The rows are read three times, and judged once where nothing was found. */
  readonly clean: readonly CleanRows[];
  readonly deps: Deps;
}

/** A fresh judge. `employer`: who files, once the service has said so. */
export function judgeOf({ files, options, context, clean, deps }: Submission, employer?: string): Judge {
  return createJudge({
    context,
    files,
    clean,
    allowDuplicate: options.allowDuplicate,
    inspectAttachment: deps.inspectAttachment,
    ...(employer !== undefined && { employer }),
  });
}
