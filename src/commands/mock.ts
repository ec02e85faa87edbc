import { Command } from 'commander';
import { readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import type { NewWorkerCompletion } from '../schemas/wire/mock-controls.ts';
import type { LeaveType, Motive, Regime } from '../schemas/model/codes.ts';
import type { CommandContext } from './command-context.ts';
import { notifyCommand } from './mock/notify-command.ts';
import { startCommand, type StartAction } from './mock/start-command.ts';
import { readTicket } from './ticket-argument.ts';

/** A word to a running service. */
export type MockControl =
  | { readonly do: 'reset' | 'ledger' | 'readClock' | 'followRealClock' }
  | { readonly do: 'calls' | 'showFaults' | 'clearFaults' }
  | { readonly do: 'notify'; readonly notice: NoticeOptions }
  | { readonly do: 'setPersonnel'; readonly file: string }
  | { readonly do: 'setFaults'; readonly file: string }
  | { readonly do: 'setClock'; readonly date: CivilDate }
  | { readonly do: 'answerCalculation'; readonly ticketNumber: string; readonly returnReason: string | undefined }
  /** `answers`: what the worker says besides; absent when it is nothing that matters. */
  | { readonly do: 'completeWorkerPart'; readonly ticketNumber: string; readonly answers?: NewWorkerCompletion }
  | { readonly do: 'withdrawRequest' | 'takeProcessingStep'; readonly ticketNumber: string };

/** What a worker is to ask for; what is not said is invented by the service. */
export type NoticeOptions =
  | { readonly file: string }
  | {
      readonly employer: string | undefined;
      readonly leaveType: LeaveType | undefined;
      readonly motive: Motive | undefined;
      readonly regime: Regime | undefined;
      readonly from: CivilDate | undefined;
      readonly to: CivilDate | undefined;
    };

export interface MockActions extends StartAction {
  control(control: MockControl, deps: Deps): Promise<ExitCode>;
}

const LAZY: MockActions = {
  start: async (options, deps) => (await import('./mock/mock-start.ts')).mockStart(options, deps),
  control: async (control, deps) => (await import('./mock/mock-control.ts')).mockControl(control, deps),
};

export function mockCommand(context: CommandContext, actions: MockActions = LAZY): Command {
  const { texts } = context;
  const control = async (word: MockControl, command: Command): Promise<void> => {
    context.finish(await actions.control(word, await context.start(command)));
  };
  const step = (
    name: string,
    help: 'help.mock.withdraw' | 'help.mock.process',
    word: 'withdrawRequest' | 'takeProcessingStep',
  ) =>
    new Command(name)
      .description(texts.message(help))
      .argument('<ticket>', texts.message('help.ticket'))
      .action((ticket: string, _flags: unknown, command: Command) =>
        control({ do: word, ticketNumber: readTicket(ticket) }, command),
      );
  const plain = (word: 'reset' | 'ledger' | 'calls') =>
    new Command(word)
      .description(texts.message(`help.mock.${word}`))
      .action((_flags: unknown, command: Command) => control({ do: word }, command));

  return new Command('mock')
    .description(texts.message('help.mock'))
    .addCommand(startCommand(context, actions))
    .addCommand(plain('reset'))
    .addCommand(
      new Command('clock')
        .description(texts.message('help.mock.clock'))
        .argument('[date]', texts.message('help.mock.clock.date'))
        .option('--real', texts.message('help.mock.clock.real'))
        .action((date: string | undefined, flags: { readonly real?: boolean }, command: Command) =>
          control(clockControl(date, flags.real === true), command),
        ),
    )
    .addCommand(
      new Command('complete')
        .description(texts.message('help.mock.complete'))
        .argument('<ticket>', texts.message('help.ticket'))
        .option('--side-activity', texts.message('help.mock.complete.sideActivity'))
        .action((ticket: string, { sideActivity }: { readonly sideActivity?: true }, command: Command) => {
          const answers = sideActivity === undefined ? {} : { answers: { sideActivity } };
          return control({ do: 'completeWorkerPart', ticketNumber: readTicket(ticket), ...answers }, command);
        }),
    )
    .addCommand(step('withdraw', 'help.mock.withdraw', 'withdrawRequest'))
    .addCommand(step('process', 'help.mock.process', 'takeProcessingStep'))
    .addCommand(
      new Command('answer')
        .description(texts.message('help.mock.answer'))
        .argument('<ticket>', texts.message('help.ticket'))
        .option('--return <reason>', texts.message('help.mock.answer.return'))
        .action((ticket: string, flags: { readonly return?: string }, command: Command) =>
          control({ do: 'answerCalculation', ticketNumber: readTicket(ticket), returnReason: flags.return }, command),
        ),
    )
    .addCommand(notifyCommand(context, (notice, command) => control({ do: 'notify', notice }, command)))
    .addCommand(
      new Command('personnel')
        .description(texts.message('help.mock.personnel'))
        .argument('<file>', texts.message('help.mock.personnel.file'))
        .action((file: string, _flags: unknown, command: Command) => control({ do: 'setPersonnel', file }, command)),
    )
    .addCommand(plain('ledger'))
    .addCommand(plain('calls'))
    .addCommand(
      new Command('faults')
        .description(texts.message('help.mock.faults'))
        .argument('[file]', texts.message('help.mock.faults.file'))
        .option('--clear', texts.message('help.mock.faults.clear'))
        .action((file: string | undefined, flags: { readonly clear?: boolean }, command: Command) =>
          control(faultsControl(file, flags.clear === true), command),
        ),
    );
}

/** @throws UsageError when rules are to be set and to be cleared. */
function faultsControl(file: string | undefined, isClear: boolean): MockControl {
  if (isClear && file !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--clear', other: file });
  if (isClear) return { do: 'clearFaults' };
  return file === undefined ? { do: 'showFaults' } : { do: 'setFaults', file };
}

/** @throws UsageError when both a date and the real clock are asked for. */
function clockControl(date: string | undefined, isReal: boolean): MockControl {
  if (isReal && date !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--real', other: date });
  if (isReal) return { do: 'followRealClock' };
  return date === undefined ? { do: 'readClock' } : { do: 'setClock', date: readDate({ name: 'date', value: date }) };
}
