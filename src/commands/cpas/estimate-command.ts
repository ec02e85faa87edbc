import { Command } from 'commander';
import { readEnterprise } from '../../config/flag-values.ts';
import type { CommandContext } from '../command-context.ts';
import type { CpasActions } from './cpas-actions.ts';

export function estimateCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('estimate')
    .description(texts.message('help.cpas.estimate'))
    .argument('<file>', texts.message('help.cpas.file'))
    .option('--centre <number>', texts.message('help.cpas.centre'))
    .action(async (file: string, { centre }: { readonly centre?: string }, command: Command) => {
      const options = {
        file,
        centre: centre === undefined ? undefined : readEnterprise({ name: '--centre', value: centre }),
      };
      context.finish(await actions.estimate(options, await context.start(command)));
    });
}
