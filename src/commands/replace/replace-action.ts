import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { keepColumn, type ChangePlace } from '../../io/csv/open-change-file.ts';
import { askCertification } from '../ask-certification.ts';
import { openCheckContext } from '../check-context.ts';
import { openInputs } from '../check/open-inputs.ts';
import { createReportFinding } from '../check/report-findings.ts';
import { requireOwnResults } from '../check/result-places.ts';
import { requireTarget } from '../runs/require-target.ts';
import { agreeRun } from '../filing/agree-run.ts';
import { withLateFailure } from '../filing/late-failure.ts';
import { runInputOf, targetIdOf } from '../filing/open-run.ts';
import type { ReplaceOptions } from '../replace.ts';
import { fileReplacements } from './file-replacements.ts';
import { reportReplacement } from './judge-replacements.ts';
import { planReplacements } from './plan-replacements.ts';
import { createReplacedColumn, findReplacedColumn } from './replaced-column.ts';
import { judgeOfRows, type PlannedReplacing, type Replacing } from './replacing.ts';
import { tellReplacing } from './tell-replacing.ts';

/** Files requests anew, each in place of one that stands, which is cancelled once the new one is filed. */
export async function replaceAction(options: ReplaceOptions, deps: Deps): Promise<ExitCode> {
  if (!options.isCertified && !options.isDryRun && !deps.terminal.isInteractive) {
    throw new UsageError('usage.notCertified');
  }
  const isCallersOwn = createReplacedColumn(options.replacesColumn);
  const inputs = await openInputs([options.file], { ...options.input, isCallersOwn }, deps);
  try {
    const [file] = inputs.files;
    if (file === undefined) throw new UsageError('usage.missingArgument', { argument: 'file' });
    const place = findReplacedColumn(file.header, options.replacesColumn);
    if (!options.isDryRun) requireOwnResults(inputs.files, options.outDir, deps);
    const connection = await deps.openConnection();
    try {
      return await replace({ options, file, place, connection, context: await openCheckContext(deps), deps });
    } finally {
      await connection.close();
    }
  } finally {
    await inputs.close();
  }
}

async function replace(replacing: Replacing): Promise<ExitCode> {
  const { options, file, place, deps } = replacing;
  const planned = await plan(replacing);
  const { count, exitCode } = await tellReplacing(planned);
  if (options.isDryRun) return exitCode;
  if (count > 0 && !(await confirm(count, options, deps))) {
    deps.terminal.err(`${deps.texts.message('submit.notCertified')}\n`);
    return ExitCode.usage;
  }
  const resultDeps = keepingColumn(deps, place);
  // A folder that takes no results is better known before anything is sent.
  await (await resultDeps.openResultFiles(file, options.outDir)).discard();
  return withLateFailure(resultDeps, (patient) => fileReplacements({ ...planned, deps: patient }, count));
}

/** Looks at what is to be replaced; an earlier run of the same file knows how far it came. */
async function plan(replacing: Replacing): Promise<PlannedReplacing> {
  const { options, file, place, connection, deps } = replacing;
  const agreed = await agreeRun(connection, options, deps);
  const { profile, ask } = agreed;
  if (options.resumes !== undefined) requireTarget(options.resumes, connection, profile);
  const input = runInputOf(file.header, deps);
  const store = await deps.openRunStore();
  const targetId = targetIdOf(connection, profile);
  const state = await store.readState({ command: 'replace', targetId, inputs: [input] });
  const employer = profile.enterpriseNumber;
  const [judge, columnIndex] = [judgeOfRows(replacing, employer), place.index];
  const { concurrency } = agreed.filing;
  const toPlan = { file, columnIndex, judge, employer, connection, concurrency, ask, state };
  const replacements = await planReplacements(toPlan, deps);
  const ofRules = createReportFinding(file, await deps.loadRuleMessages());
  const reportFinding = reportReplacement(file.header.file, place, ofRules, deps.texts);
  return { ...replacing, agreed, input, replacements, reportFinding };
}

/** The tickets of an earlier run that name what is replaced must be there in the rows that go back to be corrected. */
function keepingColumn(deps: Deps, place: ChangePlace): Deps {
  return {
    ...deps,
    openResultFiles: ({ header }, outDir, columns) =>
      deps.openResultFiles({ header: keepColumn(header, place, 'replaces') }, outDir, columns),
  };
}

async function confirm(count: number, { isCertified, isConfirmed }: ReplaceOptions, deps: Deps): Promise<boolean> {
  if (!isCertified) return askCertification(deps);
  if (isConfirmed || !deps.terminal.isInteractive) return true;
  const prompts = await deps.openPrompts();
  return prompts.confirm({ message: deps.texts.message('replace.confirm', { count }), initial: false });
}
