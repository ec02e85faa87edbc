import { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { attachCommand } from './cpas/attach-command.ts';
import type { CpasActions } from './cpas/cpas-actions.ts';
import { estimateCommand } from './cpas/estimate-command.ts';
import { listCommand } from './cpas/list-command.ts';
import { requestCommand } from './cpas/request-command.ts';
import { contactCommand, resultCommand, reviseCommand, showCommand, submitCommand } from './cpas/ticket-commands.ts';

const LAZY: CpasActions = {
  request: async (options, deps) => (await import('./cpas/request-action.ts')).requestAction(options, deps),
  list: async (options, deps) => (await import('./cpas/list-action.ts')).listAction(options, deps),
  show: async (options, deps) => (await import('./cpas/show-action.ts')).showAction(options, deps),
  submit: async (options, deps) => (await import('./cpas/submit-action.ts')).submitAction(options, deps),
  revise: async (options, deps) => (await import('./cpas/revise-action.ts')).reviseAction(options, deps),
  attach: async (options, deps) => (await import('./cpas/attach-action.ts')).attachAction(options, deps),
  result: async (options, deps) => (await import('./cpas/result-action.ts')).resultAction(options, deps),
  contact: async (options, deps) => (await import('./cpas/contact-action.ts')).contactAction(options, deps),
  estimate: async (options, deps) => (await import('./cpas/estimate-action.ts')).estimateAction(options, deps),
};

/** The calculation of working days that a public centre for social welfare asks of ONEM (article 60, § 7). */
export function cpasCommand(context: CommandContext, actions: CpasActions = LAZY): Command {
  return new Command('cpas')
    .description(context.texts.message('help.cpas'))
    .addCommand(requestCommand(context, actions))
    .addCommand(listCommand(context, actions))
    .addCommand(showCommand(context, actions))
    .addCommand(submitCommand(context, actions))
    .addCommand(reviseCommand(context, actions))
    .addCommand(attachCommand(context, actions))
    .addCommand(resultCommand(context, actions))
    .addCommand(contactCommand(context, actions))
    .addCommand(estimateCommand(context, actions));
}
