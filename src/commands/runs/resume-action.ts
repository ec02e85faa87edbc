import type { Deps } from '../../deps.ts';
import { InputError, UsageError } from '../../errors/app-error.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { RunStarted } from '../../schemas/files/journal-record.ts';
import { wrap } from '../../output/wrap.ts';
import type { RunsResumeOptions } from './run-options.ts';
import type { SubmitAction } from '../submit.ts';
import { commandOf, targetOf } from './describe-run.ts';

const submitLazily: SubmitAction = async (options, deps) =>
  (await import('../submit/submit-action.ts')).submitAction(options, deps);

/**
 * Runs the command of a run again with its files: what was answered is not sent again. How the files are read and what
 * is certified is said by flags, as the first time.
 * @throws UsageError for a run whose rows were not kept; InputError for a file that is gone
 */
export async function runsResumeAction(
  { run: name, submit }: RunsResumeOptions,
  deps: Deps,
  submitAction: SubmitAction = submitLazily,
): Promise<ExitCode> {
  const { settings, terminal, texts, openRunCatalogue } = deps;
  const catalogue = await openRunCatalogue();
  const { runId, header, log } = await catalogue.read(await catalogue.find(name));
  const inputs = log.resumptions.at(-1)?.inputs ?? header.inputs;
  requireFiles(runId, header, inputs);
  for (const { path, sha256 } of inputs) {
    const now = await catalogue.hashFile(path);
    if (now === undefined) throw new InputError('input.notFound', { file: path });
    if (now !== sha256 && !settings.isQuiet) {
      terminal.err(`${wrap(texts.message('runs.resume.changed', { file: path }), terminal.errWidth)}\n`);
    }
  }
  const { id, name: targetName } = targetOf(header);
  const resumes = { runId, targetId: id, targetName };
  return submitAction({ ...submit, files: inputs.map(({ path }) => path), resumes }, deps);
}

function requireFiles(run: string, header: RunStarted, inputs: RunStarted['inputs']): void {
  const command = commandOf(header);
  if (command !== 'submit') throw new UsageError('usage.resumeCommand', { run, command });
  if (inputs.some(({ path }) => path.startsWith('guided:'))) throw new UsageError('usage.resumeAnswers', { run });
  if (inputs.some(({ path }) => path.startsWith('stdin:'))) throw new UsageError('usage.resumeInput', { run });
}
