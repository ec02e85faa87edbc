import type { Command } from 'commander';
import { readEnterprise } from '../../config/flag-values.ts';
import type { Texts } from '../../i18n/texts.ts';
import { addSubmitFlags, readSubmitFlags, type SubmitFlags, type SubmitOptions } from '../submit.ts';

/** How a run is taken up again; which of it counts depends on its command, which its journal tells. */
export interface RunsResumeOptions {
  readonly run: string;
  /** All but the user's own names of columns. */
  readonly submit: SubmitOptions;
  /** The user's own names of columns: `header=column`, and which columns there are depends on the command. */
  readonly map: readonly string[];
  /** Of a run that replaces requests: the column that names the old ones. */
  readonly replacesColumn: string | undefined;
  /** Of a run that accepts notifications. */
  readonly eboxConsent: boolean | undefined;
  /** Of a run that asks for calculations: the welfare centre of requests that name none. */
  readonly centre: string | undefined;
}

export interface ResumeFlags extends SubmitFlags {
  readonly replacesColumn?: string;
  readonly ebox?: boolean;
  readonly centre?: string;
}

export function addResumeFlags(command: Command, texts: Texts): Command {
  return addSubmitFlags(command, texts)
    .option('--replaces-column <header>', texts.message('help.replace.column'))
    .option('--ebox', texts.message('help.notifications.accept.ebox'))
    .option('--no-ebox', texts.message('help.notifications.accept.noEbox'))
    .option('--centre <number>', texts.message('help.cpas.centre'));
}

/** @throws UsageError for a value that is none of its flag. */
export function readResumeFlags(run: string, flags: ResumeFlags): RunsResumeOptions {
  const { map = [], replacesColumn, ebox } = flags;
  const centre = flags.centre === undefined ? undefined : readEnterprise({ name: '--centre', value: flags.centre });
  return { run, submit: readSubmitFlags([], { ...flags, map: [] }), map, replacesColumn, eboxConsent: ebox, centre };
}
