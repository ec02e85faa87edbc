import { Command } from 'commander';
import { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { COMMANDS } from './index.ts';
import { addExitCodes, localizeCommand, localizeProgram } from './localize.ts';

export interface ProgramOptions {
  readonly version: string;
  writeOut(text: string): void;
}

/** Any command's result may meet a full disk behind standard output. */
const ALWAYS_POSSIBLE: readonly ExitCode[] = [ExitCode.done, ExitCode.bug, ExitCode.usage, ExitCode.resultUnwritten];

/** The whole command line. Nothing but flags and texts: what a command does is loaded when it runs. */
export function createProgram(context: CommandContext, { version, writeOut }: ProgramOptions): Command {
  const { texts } = context;
  const program = new Command('baw')
    .description(texts.message('help.program'))
    .version(version, '-V, --version', texts.message('help.flag.version'))
    .option('--service <service>', texts.message('help.flag.service'))
    .option('--profile <name>', texts.message('help.flag.profile'))
    .option('--as-of <date>', texts.message('help.flag.asOf'))
    .option('--lang <language>', texts.message('help.flag.lang'))
    .option('--json', texts.message('help.flag.json'))
    .option('--ndjson', texts.message('help.flag.ndjson'))
    .option('--plain', texts.message('help.flag.plain'))
    .option('--no-color', texts.message('help.flag.noColor'))
    .option('--quiet', texts.message('help.flag.quiet'))
    .option('--verbose', texts.message('help.flag.verbose'));
  localizeProgram(program, texts, writeOut);
  for (const { create, exitCodes } of COMMANDS) {
    const command = create(context);
    program.addCommand(command);
    inherit(program, command, context);
    const possible = [...new Set([...ALWAYS_POSSIBLE, ...exitCodes])].toSorted((a, b) => a - b);
    for (const each of [command, ...command.commands]) addExitCodes(each, possible, texts);
  }
  program.addHelpText('after', () => `\n${texts.message('help.program.after')}`);
  return program;
}

/** Without the parent's settings a bad flag of a sub-command would end the process instead of throwing. */
function inherit(parent: Command, command: Command, context: CommandContext): void {
  command.copyInheritedSettings(parent);
  localizeCommand(command, context.texts);
  for (const child of command.commands) inherit(command, child, context);
}
