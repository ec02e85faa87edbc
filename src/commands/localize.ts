import { Help, type Command, type CommanderError, type Option } from 'commander';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { MessageKey, Texts } from '../i18n/texts.ts';
import { renderExitCodes } from './exit-codes.ts';

const HEADINGS: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.heading.usage',
  'Arguments:': 'help.heading.arguments',
  'Options:': 'help.heading.options',
  'Global Options:': 'help.heading.globalOptions',
  'Commands:': 'help.heading.commands',
};

/** Says what commander itself says in the language of the run, and makes it throw instead of ending the process. */
export function localizeProgram(program: Command, texts: Texts, writeOut: (text: string) => void): void {
  program
    .exitOverride()
    .configureOutput({ writeOut, writeErr: () => undefined, getOutHelpWidth: () => 80, getErrHelpWidth: () => 80 })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => {
        const key = HEADINGS[title];
        return key === undefined ? title : texts.message(key);
      },
      commandUsage: (command) => localizeUsage(Help.prototype.commandUsage.call(new Help(), command), texts),
      subcommandTerm: (command) => localizeUsage(Help.prototype.subcommandTerm.call(new Help(), command), texts),
      optionDescription: (option) => describeOption(option, texts),
    });
  localizeCommand(program, texts);
}

/** What commander copies to no sub-command. */
export function localizeCommand(command: Command, texts: Texts): void {
  command.helpOption('-h, --help', texts.message('help.flag.help')).helpCommand(false);
}

/** Ends a command's help with the codes that it can give. */
export function addExitCodes(command: Command, codes: readonly ExitCode[], texts: Texts): void {
  command.addHelpText('after', () => `\n${texts.message('help.heading.exitCodes')}\n${renderExitCodes(codes, texts)}`);
}

function localizeUsage(usage: string, texts: Texts): string {
  return usage
    .replace('[options]', `[${texts.message('help.usage.options')}]`)
    .replace('[command]', `[${texts.message('help.usage.command')}]`);
}

function describeOption(option: Option, texts: Texts): string {
  const description = option.description;
  return option.defaultValue === undefined || typeof option.defaultValue === 'boolean' || option.variadic
    ? description
    : `${description} (${texts.message('help.default', { value: String(option.defaultValue) })})`;
}

/**
 * Commander's complaint as our own error. Its `code` decides; only the name of the flag or command at fault, and the
 * suggestion, are taken from the text, because nothing else holds them.
 * @returns undefined when nothing is wrong: help or the version was asked for.
 */
export function toUsageError(error: CommanderError): UsageError | undefined {
  const [named = ''] = quoted(error.message);
  switch (error.code) {
    case 'commander.help':
      return new UsageError('usage.missingCommand');
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.unknownOption':
      return new UsageError('usage.unknownOption', { option: named, ...suggestion(error.message) });
    case 'commander.unknownCommand':
      return new UsageError('usage.unknownCommand', { command: named, ...suggestion(error.message) });
    case 'commander.missingArgument':
      return new UsageError('usage.missingArgument', { argument: named });
    case 'commander.optionMissingArgument':
      return new UsageError('usage.missingFlagValue', { flag: named });
    case 'commander.missingMandatoryOptionValue':
      return new UsageError('usage.missingFlag', { flag: named, what: named });
    case 'commander.excessArguments':
      return new UsageError('usage.tooManyArguments');
    default:
      return new UsageError('usage.other', { detail: named === '' ? error.code : named });
  }
}

function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
}

/** `(Did you mean --json?)` → `--json`; nothing when no name is near. */
function suggestion(message: string): { readonly suggestion?: string } {
  const near = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1];
  return near === undefined ? {} : { suggestion: near };
}
