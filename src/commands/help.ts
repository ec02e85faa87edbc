import { Command } from 'commander';
import { UsageError } from '../errors/app-error.ts';
import type { CommandContext } from './command-context.ts';
import { ALL_EXIT_CODES, renderExitCodes } from './exit-codes.ts';

/** Help on a command, or on a topic: needs neither settings nor a service. */
export function helpCommand({ texts }: CommandContext): Command {
  return new Command('help')
    .description(texts.message('help.help'))
    .argument('[topic...]', texts.message('help.help.topic'))
    .action((topic: readonly string[], _flags: unknown, command: Command) => {
      const program = command.parent ?? command;
      if (topic.length === 1 && topic[0] === 'exit-codes') {
        program.configureOutput().writeOut?.(renderExitCodes(ALL_EXIT_CODES, texts));
        return;
      }
      findCommand(program, topic).outputHelp();
    });
}

function findCommand(program: Command, words: readonly string[]): Command {
  return words.reduce((parent, word) => {
    const child = parent.commands.find((candidate) => candidate.name() === word);
    if (child === undefined) throw new UsageError('usage.unknownCommand', { command: word });
    return child;
  }, program);
}
