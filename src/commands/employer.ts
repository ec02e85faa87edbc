import { Command } from 'commander';
import { badValue, readChoice, readCode } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { isEmailAddress } from '../domain/identifiers/email-address.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import { EMPLOYER_SECTOR_LABELS } from '../schemas/files/code-labels.ts';
import { EMPLOYER_SECTORS } from '../schemas/model/codes.ts';
import { hasMoreCharacters } from '../schemas/model/count-characters.ts';
import type { EmployerProfile } from '../schemas/wire/employer-profile.ts';
import type { CommandContext } from './command-context.ts';
import { readPhoneNumber } from './employer/phone-number.ts';

/** What is to be changed; `null` takes an optional value away. */
export type ProfileChanges = {
  readonly [Field in keyof EmployerProfile]?: EmployerProfile[Field] | null;
};

export type EmployerOptions =
  | { readonly do: 'show' }
  /** Without changes a person is asked for all of the parameters. */
  | { readonly do: 'set'; readonly changes: ProfileChanges };

interface SetFlags {
  readonly lastName?: string;
  readonly firstName?: string;
  readonly phone?: string;
  readonly mobile?: string;
  readonly email?: string;
  readonly sector?: string;
  readonly notifications?: string;
}

export type EmployerAction = (options: EmployerOptions, deps: Deps) => Promise<ExitCode>;

const LONGEST_NAME = 100;

const runLazily: EmployerAction = async (options, deps) =>
  (await import('./employer/employer-action.ts')).employerAction(options, deps);

/** The screen "Paramètres". */
export function employerCommand(context: CommandContext, act: EmployerAction = runLazily): Command {
  const { texts } = context;
  return new Command('employer')
    .description(texts.message('help.employer'))
    .addCommand(
      new Command('show')
        .description(texts.message('help.employer.show'))
        .action(async (_flags: unknown, command: Command) =>
          context.finish(await act({ do: 'show' }, await context.start(command))),
        ),
    )
    .addCommand(
      new Command('set')
        .description(texts.message('help.employer.set'))
        .option('--last-name <name>', texts.message('employer.lastName'))
        .option('--first-name <name>', texts.message('employer.firstName'))
        .option('--phone <number>', texts.message('employer.phone'))
        .option('--mobile <number>', texts.message('employer.mobile'))
        .option('--email <address>', texts.message('employer.email'))
        .option('--sector <sector>', texts.message('help.employer.sector'))
        .option('--notifications <switch>', texts.message('help.employer.notifications'))
        .action(async (flags: SetFlags, command: Command) => {
          const changes = readChanges(flags);
          // Elsewhere the flag of this name is a default of requests, with sectors of its own.
          command.setOptionValue('sector', undefined);
          context.finish(await act({ do: 'set', changes }, await context.start(command)));
        }),
    );
}

/** @throws UsageError for a value that is none of its flag; it is not repeated where it may name a person. */
function readChanges({ lastName, firstName, phone, mobile, email, sector, notifications }: SetFlags): ProfileChanges {
  return {
    ...(lastName !== undefined && { contactLastName: readName('--last-name', lastName) }),
    ...(firstName !== undefined && {
      contactFirstName: orNothing(firstName, (name) => readName('--first-name', name)),
    }),
    ...(phone !== undefined && { phoneNumber: orNothing(phone, (number) => readPhone('--phone', number)) }),
    ...(mobile !== undefined && { mobileNumber: orNothing(mobile, (number) => readPhone('--mobile', number)) }),
    ...(email !== undefined && { emailAddress: readEmail(email) }),
    ...(sector !== undefined && {
      sector: readCode({ name: '--sector', value: sector }, EMPLOYER_SECTORS, EMPLOYER_SECTOR_LABELS, 'employerSector'),
    }),
    ...(notifications !== undefined && {
      electronicNotificationsAccepted:
        readChoice({ name: '--notifications', value: notifications }, ['on', 'off']) === 'on',
    }),
  };
}

/** An empty value, or a dash, takes the old one away. */
function orNothing(text: string, read: (text: string) => string): string | null {
  return text.trim() === '' || text.trim() === '-' ? null : read(text);
}

function readName(flag: string, text: string): string {
  const name = text.trim();
  if (name !== '' && !hasMoreCharacters(name, LONGEST_NAME)) return name;
  throw badValue({ name: flag, value: `${name.slice(0, 1)}…` }, `1–${String(LONGEST_NAME)}`);
}

function readPhone(flag: string, text: string): string {
  const number = readPhoneNumber(text);
  if (number === undefined) throw new UsageError('usage.badPhone', { flag });
  return number;
}

function readEmail(text: string): string {
  if (isEmailAddress(text.trim())) return text.trim();
  throw new UsageError('usage.badEmail', { flag: '--email' });
}
