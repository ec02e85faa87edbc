import type { Deps } from '../../deps.ts';
import { InputError, UsageError } from '../../errors/app-error.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import { wrap } from '../../output/wrap.ts';
import type { ReadRun } from '../../io/journal/read-run.ts';
import type { JournalInput, RunCommand } from '../../schemas/files/journal-record.ts';
import { readChangeMapping } from '../changes-flags.ts';
import type { ChangesOptions } from '../changes/changes-options.ts';
import type { CpasRequestOptions } from '../cpas/cpas-actions.ts';
import { readInputFlags } from '../input-flags.ts';
import type { AcceptOptions } from '../notifications/accept-options.ts';
import { splitReplaceMapping, type ReplaceOptions } from '../replace.ts';
import type { SubmitOptions } from '../submit.ts';
import { targetOf } from './describe-run.ts';
import { isFilePath, setOfRun } from './set-of-run.ts';
import type { ResumedRun } from './require-target.ts';
import type { RunsResumeOptions } from './resume-flags.ts';

/** The commands whose runs can be taken up again. */
export interface ResumableActions {
  submit(options: SubmitOptions, deps: Deps): Promise<ExitCode>;
  change(options: ChangesOptions, deps: Deps): Promise<ExitCode>;
  replace(options: ReplaceOptions, deps: Deps): Promise<ExitCode>;
  calculate(options: CpasRequestOptions, deps: Deps): Promise<ExitCode>;
  accept(options: Extract<AcceptOptions, { readonly file: string }>, deps: Deps): Promise<ExitCode>;
}

const LAZY: ResumableActions = {
  submit: async (options, deps) => (await import('../submit/submit-action.ts')).submitAction(options, deps),
  change: async (options, deps) => (await import('../changes/changes-action.ts')).changesAction(options, deps),
  replace: async (options, deps) => (await import('../replace/replace-action.ts')).replaceAction(options, deps),
  calculate: async (options, deps) => (await import('../cpas/request-action.ts')).requestAction(options, deps),
  accept: async (options, deps) => (await import('../notifications/accept-file.ts')).acceptFile(options, deps),
};

/**
 * Runs the command of a run again with what it was about: what was answered is not sent again. How the files are read
 * and what is certified is said by flags, as the first time.
 * @throws UsageError for a run whose rows were not kept; InputError for a file that is gone
 */
export async function runsResumeAction(
  options: RunsResumeOptions,
  deps: Deps,
  actions: ResumableActions = LAZY,
): Promise<ExitCode> {
  const catalogue = await deps.openRunCatalogue();
  const run = await catalogue.read(await catalogue.find(options.run));
  const { runId, header, log } = run;
  const { command = 'submit' } = header;
  const inputs = log.resumptions.at(-1)?.inputs ?? header.inputs;
  requireKept(runId, command, inputs);
  for (const { path, sha256 } of inputs.filter(({ path }) => isFilePath(path))) {
    const now = await catalogue.hashFile(path);
    if (now === undefined) throw new InputError('input.notFound', { file: path });
    if (now !== sha256 && !deps.settings.isQuiet) {
      const text = deps.texts.message('runs.resume.changed', { file: path });
      deps.terminal.err(`${wrap(text, deps.terminal.errWidth)}\n`);
    }
  }
  const { id, name: targetName } = targetOf(header);
  return resume({ run, command, inputs, resumes: { runId, targetId: id, targetName } }, options, deps, actions);
}

interface Resumed {
  readonly run: ReadRun;
  readonly command: RunCommand;
  readonly inputs: readonly JournalInput[];
  readonly resumes: ResumedRun;
}

function resume(
  { run, command, inputs, resumes }: Resumed,
  { submit, map, replacesColumn, eboxConsent, centre }: RunsResumeOptions,
  deps: Deps,
  actions: ResumableActions,
): Promise<ExitCode> {
  const { isCertified, isConfirmed, isDryRun, showAll, outDir, retriesRefused, choices, allowDuplicate } = submit;
  const usual = { isCertified, isConfirmed, isDryRun, showAll, outDir, retriesRefused, choices, resumes };
  const [file = ''] = inputs.map(({ path }) => path);
  switch (command) {
    case 'submit': {
      const input = { ...submit.input, ...readMap(map) };
      return actions.submit({ ...submit, input, files: inputs.map(({ path }) => path), resumes }, deps);
    }
    case 'modify':
    case 'cancel':
    case 'attach': {
      const { delimiter, encoding } = submit.input;
      const input = { delimiter, encoding, map: readChangeMapping(command, map) };
      const again = { ...resumes, inputPath: file };
      return actions.change({ ...usual, kind: command, set: setOfRun(run, inputs), input, resumes: again }, deps);
    }
    case 'replace': {
      const own = splitReplaceMapping(map);
      const input = { ...submit.input, ...readMap(own.map) };
      return actions.replace({ ...usual, file, input, replacesColumn: replacesColumn ?? own.replacesColumn }, deps);
    }
    case 'notifications accept':
      return actions.accept({ ...usual, file, eboxConsent, allowDuplicate, showsPersonalData: false }, deps);
    case 'cpas request':
    case 'cpas request --draft': {
      const isDraft = command === 'cpas request --draft';
      const asked = { file, fromFlags: undefined, niss: undefined, centre, isDraft, intoTicket: undefined };
      return actions.calculate({ ...usual, ...asked, allowsDuplicate: allowDuplicate }, deps);
    }
  }
}

function readMap(map: readonly string[]): Pick<SubmitOptions['input'], 'map'> {
  const { map: columns } = readInputFlags({ map });
  return columns === undefined ? {} : { map: columns };
}

/** @throws UsageError for what was given otherwise than by a file, and was not kept */
function requireKept(run: string, command: RunCommand, inputs: readonly JournalInput[]): void {
  const begins = (name: string): boolean => inputs.some(({ path }) => path.startsWith(`${name}:`));
  if (begins('guided')) throw new UsageError('usage.resumeAnswers', { run });
  if (begins('notification') || begins('calculation')) throw new UsageError('usage.resumeCommand', { run, command });
  if (begins('stdin'))
    throw new UsageError('usage.resumeInput', { run, command: COMMAND_OF_INPUT[command] ?? command });
}

/** What stands before the `-` that reads standard input. */
const COMMAND_OF_INPUT: Readonly<Partial<Record<RunCommand, string>>> = {
  modify: 'modify --file',
  cancel: 'cancel --file',
  attach: 'attach --file',
};
