import type { Command } from 'commander';
import { ExitCode } from '../errors/exit-code.ts';
import { attachCommand } from './attach.ts';
import { authCommand } from './auth.ts';
import { attachmentsCommand } from './attachments.ts';
import { boardCommand } from './board.ts';
import { cancelCommand } from './cancel.ts';
import { checkCommand } from './check.ts';
import { cpasCommand } from './cpas.ts';
import type { CommandContext } from './command-context.ts';
import { employerCommand } from './employer.ts';
import { entitlementCommand } from './entitlement.ts';
import { helpCommand } from './help.ts';
import { listCommand } from './list.ts';
import { mockCommand } from './mock.ts';
import { modifyCommand } from './modify.ts';
import { newCommand } from './new.ts';
import { replaceCommand } from './replace.ts';
import { profileCommand } from './profile.ts';
import { notificationsCommand } from './notifications.ts';
import { rulesCommand } from './rules.ts';
import { runsCommand } from './runs.ts';
import { showCommand } from './show.ts';
import { submitCommand } from './submit.ts';
import { watchCommand } from './watch.ts';

export interface RegisteredCommand {
  create(context: CommandContext): Command;
  /** What the command may end with besides success, a bug and wrong usage; shown at the end of its help. */
  readonly exitCodes: readonly ExitCode[];
}

const TALKING: readonly ExitCode[] = [
  ExitCode.notAllowed,
  ExitCode.unreachable,
  ExitCode.notUnderstood,
  ExitCode.busy,
  ExitCode.interrupted,
];
const FILING: readonly ExitCode[] = [
  ExitCode.rulesBroken,
  ExitCode.someRefused,
  ExitCode.rowsPending,
  ...TALKING,
  ExitCode.inputUnreadable,
  ExitCode.needsReview,
];

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly RegisteredCommand[] = [
  {
    create: checkCommand,
    exitCodes: [ExitCode.rulesBroken, ExitCode.inputUnreadable, ExitCode.interrupted],
  },
  { create: submitCommand, exitCodes: FILING },
  { create: newCommand, exitCodes: FILING },
  { create: entitlementCommand, exitCodes: [ExitCode.rulesBroken, ExitCode.interrupted] },
  { create: listCommand, exitCodes: [ExitCode.someRefused, ...TALKING] },
  { create: showCommand, exitCodes: [ExitCode.someRefused, ...TALKING] },
  { create: boardCommand, exitCodes: [ExitCode.someRefused, ...TALKING, ExitCode.resultUnwritten] },
  {
    create: watchCommand,
    exitCodes: [ExitCode.someRefused, ExitCode.rowsPending, ...TALKING, ExitCode.inputUnreadable],
  },
  {
    create: modifyCommand,
    exitCodes: FILING,
  },
  { create: cancelCommand, exitCodes: FILING },
  { create: replaceCommand, exitCodes: FILING },
  { create: attachCommand, exitCodes: FILING },
  {
    create: attachmentsCommand,
    exitCodes: [ExitCode.someRefused, ...TALKING, ExitCode.resultUnwritten],
  },
  { create: runsCommand, exitCodes: FILING },
  { create: cpasCommand, exitCodes: FILING },
  { create: notificationsCommand, exitCodes: FILING },
  { create: employerCommand, exitCodes: [ExitCode.someRefused, ExitCode.rowsPending, ...TALKING] },
  { create: rulesCommand, exitCodes: [] },
  { create: authCommand, exitCodes: TALKING },
  { create: profileCommand, exitCodes: [] },
  { create: mockCommand, exitCodes: [ExitCode.someRefused, ...TALKING] },
  { create: helpCommand, exitCodes: [] },
];
