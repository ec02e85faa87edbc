import type { Deps } from '../../deps.ts';
import { NotAllValidError, UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { openCheckContext } from '../check-context.ts';
import { CleanRows } from '../check/clean-rows.ts';
import { openInputs } from '../check/open-inputs.ts';
import { createReportFinding } from '../check/report-findings.ts';
import { requireOwnResults } from '../check/result-places.ts';
import { withLateFailure } from '../filing/late-failure.ts';
import { nameTarget } from '../filing/name-target.ts';
import { followPermissions } from '../follow-permissions.ts';
import type { SubmitOptions } from '../submit.ts';
import { certify, renderPlan } from './certify.ts';
import { checkSubmission, dryRun, reportUnsent } from './check-submission.ts';
import { fileSubmission } from './file-submission.ts';
import type { FilledFiles } from './personnel/fill-from-personnel.ts';
import type { Submission } from './submission.ts';

/** Check everything, have it certified, file what is valid, write what became of every row. */
export async function submitAction(options: SubmitOptions, given: Deps): Promise<ExitCode> {
  if (options.files.length === 0) return submitGuided(options, given);
  if (!options.isCertified && !options.isDryRun && !given.terminal.isInteractive) {
    throw new UsageError('usage.notCertified');
  }
  const deps = await followPermissions(given, 'rows');
  const inputs = await openInputs(options.files, options.input, deps);
  try {
    const filled = options.fillsFromPersonnel ? await fillIn(inputs.files, deps) : undefined;
    const files = filled?.files ?? inputs.files;
    const messages = await deps.loadRuleMessages();
    const reportFinding = files.map((file) => createReportFinding(file, messages));
    const submission: Submission = {
      options,
      files,
      ...(filled !== undefined && { isCompleted: filled.isCompleted }),
      reportFinding,
      context: await openCheckContext(deps),
      clean: inputs.files.map(() => new CleanRows()),
      deps,
    };
    const target = nameTarget(deps);
    if (options.isDryRun) return await dryRun(submission, target);
    requireOwnResults(files, options.outDir, deps);
    const { counts, plan } = await checkSubmission(submission);
    if (options.isAtomic && counts.invalid > 0) {
      await reportUnsent(submission);
      throw new NotAllValidError('stopped.notAllValid', { count: counts.invalid });
    }
    if (counts.valid > 0) {
      if (!deps.settings.isQuiet) deps.terminal.err(renderPlan(counts, plan, target, deps));
      if (!(await certify(counts.valid, options, deps))) {
        deps.terminal.err(`${deps.texts.message('submit.notCertified')}\n`);
        return ExitCode.usage;
      }
    }
    await requireWritableResults(submission);
    return await withLateFailure(deps, (patient) => fileSubmission({ ...submission, deps: patient }, counts.valid));
  } finally {
    await inputs.close();
  }
}

async function fillIn(files: readonly RequestFile[], deps: Deps): Promise<FilledFiles> {
  const { fillFromPersonnel } = await import('./personnel/fill-from-personnel.ts');
  return fillFromPersonnel(files, deps);
}

/** A folder that takes no results is better known before anything is sent. @throws OutputError */
async function requireWritableResults({ files, options, deps }: Submission): Promise<void> {
  for (const file of files) await (await deps.openResultFiles(file, options.outDir)).discard();
}

async function submitGuided(options: SubmitOptions, deps: Deps): Promise<ExitCode> {
  if (!deps.terminal.isInteractive) throw new UsageError('usage.missingArgument', { argument: 'files' });
  const { submitGuidedRequest } = await import('../new/new-action.ts');
  return submitGuidedRequest(options, deps);
}
