import { Command } from 'commander';
import { RECALCULATION_REASON_LABELS } from '../../schemas/files/calculation-labels.ts';
import { RECALCULATION_REASONS } from '../../schemas/model/workday-codes.ts';
import type { CommandContext } from '../command-context.ts';
import { readTicket } from '../ticket-argument.ts';
import type { CpasActions, CpasReviseOptions, CpasShowOptions } from './cpas-actions.ts';
import { readCalculationCode } from './read-calculation-code.ts';

export function showCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('show')
    .description(texts.message('help.cpas.show'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--as-file', texts.message('help.cpas.asFile'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(
      async (
        ticket: string,
        flags: { readonly asFile?: boolean; readonly showPersonalData?: boolean },
        command: Command,
      ) => {
        const options: CpasShowOptions = {
          ticketNumber: readTicket(ticket),
          isAsFile: flags.asFile === true,
          showsPersonalData: flags.showPersonalData === true,
        };
        context.finish(await actions.show(options, await context.start(command)));
      },
    );
}

export function submitCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('submit')
    .description(texts.message('help.cpas.submit'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--certify', texts.message('help.modify.certify'))
    .action(async (ticket: string, flags: { readonly certify?: boolean }, command: Command) => {
      const options = { ticketNumber: readTicket(ticket), isCertified: flags.certify === true };
      context.finish(await actions.submit(options, await context.start(command)));
    });
}

export function reviseCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('revise')
    .description(texts.message('help.cpas.revise'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--reason <reason>', texts.message('help.cpas.reason'))
    .option('--reference <reference>', texts.message('help.cpas.reference'))
    .action(
      async (
        ticket: string,
        { reason, reference }: { readonly reason?: string; readonly reference?: string },
        command: Command,
      ) => {
        const options: CpasReviseOptions = {
          ticketNumber: readTicket(ticket),
          reason:
            reason === undefined
              ? undefined
              : readCalculationCode(
                  { name: '--reason', value: reason },
                  RECALCULATION_REASONS,
                  RECALCULATION_REASON_LABELS,
                ),
          clientReference: reference,
        };
        context.finish(await actions.revise(options, await context.start(command)));
      },
    );
}

export function contactCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('contact')
    .description(texts.message('help.cpas.contact'))
    .argument('[ticket]', texts.message('help.ticket'))
    .action(async (ticket: string | undefined, _flags: unknown, command: Command) => {
      const options = { ticketNumber: ticket === undefined ? undefined : readTicket(ticket) };
      context.finish(await actions.contact(options, await context.start(command)));
    });
}

export function resultCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('result')
    .description(texts.message('help.cpas.result'))
    .argument('<ticket>', texts.message('help.ticket'))
    .action(async (ticket: string, _flags: unknown, command: Command) => {
      context.finish(await actions.result({ ticketNumber: readTicket(ticket) }, await context.start(command)));
    });
}
