import type { Connection, Deps } from '../../deps.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import type { ChangePlace } from '../../io/csv/open-change-file.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { createJudge, type Judge } from '../check/judge.ts';
import type { ReportFinding } from '../check/report-findings.ts';
import type { AgreedRun } from '../filing/agree-run.ts';
import type { RunInput } from '../filing/open-run.ts';
import type { ReplaceOptions } from '../replace.ts';
import { judgeReplacements } from './judge-replacements.ts';
import type { Replacements } from './plan-replacements.ts';

/** The file whose rows are to stand in place of older requests. */
export interface Replacing {
  readonly options: ReplaceOptions;
  readonly file: RequestFile;
  readonly place: ChangePlace;
  readonly connection: Connection;
  readonly context: CheckContext;
  readonly deps: Deps;
}

/** What is known of it once the old requests were looked at. */
export interface PlannedReplacing extends Replacing {
  readonly agreed: AgreedRun;
  readonly input: RunInput;
  readonly replacements: Replacements;
  readonly reportFinding: ReportFinding;
}

/** A fresh judge of the rows alone. */
export function judgeOfRows({ file, context, deps }: Replacing, employer: string): Judge {
  const { inspectAttachment } = deps;
  return createJudge({ context, files: [file], allowDuplicate: false, inspectAttachment, employer });
}

/** A fresh judge of the rows and of what they are to replace. */
export function judgeOfReplacing(planned: PlannedReplacing): Judge {
  return judgeReplacements(judgeOfRows(planned, planned.agreed.profile.enterpriseNumber), planned.replacements);
}
