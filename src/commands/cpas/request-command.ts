import { Command } from 'commander';
import { readEnterprise } from '../../config/flag-values.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { CommandContext } from '../command-context.ts';
import { addRunChoiceFlags, readRunChoices, type RunChoiceFlags } from '../run-choice-flags.ts';
import { readTicket } from '../ticket-argument.ts';
import type { CpasActions, CpasRequestOptions } from './cpas-actions.ts';
import { nissSource } from './niss-source.ts';
import { writtenFromFlags, type CalculationFlags } from './written-from-flags.ts';

interface RequestFlags extends CalculationFlags, RunChoiceFlags {
  readonly retryRefused?: boolean;
  readonly niss?: string | true;
  readonly centre?: string;
  readonly draft?: boolean;
  readonly into?: string;
  readonly allowDuplicate?: boolean;
  readonly certify?: boolean;
}

export function requestCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  const command = new Command('request')
    .description(texts.message('help.cpas.request'))
    .argument('[file]', texts.message('help.cpas.file'))
    .option('--niss [number]', texts.message('help.cpas.niss'))
    .option('--centre <number>', texts.message('help.cpas.centre'))
    .option('--reference <reference>', texts.message('help.cpas.reference'))
    .option('--phase <phase>', texts.message('help.cpas.phase'))
    .option('--reason <reason>', texts.message('help.cpas.reason'))
    .option('--planned <period>', texts.message('help.cpas.planned'))
    .option('--occupation <period>', texts.message('help.cpas.occupation'), collect)
    .option('--assimilated <period>', texts.message('help.cpas.assimilated'), collect)
    .option('--extending <period>', texts.message('help.cpas.extending'), collect)
    .option('--comment <text>', texts.message('help.cpas.comment'))
    .option('--derogation', texts.message('help.cpas.derogation'))
    .option('--draft', texts.message('help.cpas.draft'))
    .option('--into <ticket>', texts.message('help.cpas.into'))
    .option('--allow-duplicate', texts.message('help.cpas.allowDuplicate'))
    .option('--certify', texts.message('help.modify.certify'))
    .option('--retry-refused', texts.message('help.flag.retryRefused'));
  return addRunChoiceFlags(command, texts).action(
    async (file: string | undefined, flags: RequestFlags, itself: Command) => {
      const options = readRequestFlags(file, flags);
      context.finish(await actions.request(options, await context.start(itself)));
    },
  );
}

/** @throws UsageError for a value that is none of its flag, or flags beside a file. */
function readRequestFlags(file: string | undefined, flags: RequestFlags): CpasRequestOptions {
  const fromFlags = writtenFromFlags(flags);
  if (file !== undefined && (fromFlags !== undefined || flags.niss !== undefined)) {
    throw new UsageError('usage.conflictingFlags', {
      flag: flags.niss === undefined ? '--planned' : '--niss',
      other: file,
    });
  }
  return {
    file,
    fromFlags,
    niss: nissSource(flags.niss),
    centre: flags.centre === undefined ? undefined : readEnterprise({ name: '--centre', value: flags.centre }),
    isDraft: flags.draft === true,
    intoTicket: flags.into === undefined ? undefined : readTicket(flags.into),
    allowsDuplicate: flags.allowDuplicate === true,
    isCertified: flags.certify === true,
    retriesRefused: flags.retryRefused === true,
    choices: readRunChoices(flags),
  };
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
