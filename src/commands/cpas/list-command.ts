import { Command } from 'commander';
import { CALCULATION_PHASE_LABELS, CALCULATION_STATUS_LABELS } from '../../schemas/files/calculation-labels.ts';
import { CALCULATION_PHASES, CALCULATION_STATUSES } from '../../schemas/model/workday-codes.ts';
import type { CommandContext } from '../command-context.ts';
import { collectList } from '../flag-lists.ts';
import type { CpasActions, CpasListOptions } from './cpas-actions.ts';
import { nissSource } from './niss-source.ts';
import { readCalculationCode } from './read-calculation-code.ts';

interface ListFlags {
  readonly status?: readonly string[];
  readonly phase?: readonly string[];
  readonly reference?: string;
  readonly niss?: string | true;
  readonly showPersonalData?: boolean;
}

export function listCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('list')
    .description(texts.message('help.cpas.list'))
    .option('--status <statuses>', texts.message('help.cpas.status'), collectList)
    .option('--phase <phases>', texts.message('help.cpas.phase'), collectList)
    .option('--reference <reference>', texts.message('help.list.reference'))
    .option('--niss [number]', texts.message('help.list.niss'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (flags: ListFlags, command: Command) => {
      const { status, phase, reference, niss, showPersonalData } = flags;
      const options: CpasListOptions = {
        statuses: (status ?? []).map((value) =>
          readCalculationCode({ name: '--status', value }, CALCULATION_STATUSES, CALCULATION_STATUS_LABELS),
        ),
        phases: (phase ?? []).map((value) =>
          readCalculationCode({ name: '--phase', value }, CALCULATION_PHASES, CALCULATION_PHASE_LABELS),
        ),
        clientReference: reference,
        niss: nissSource(niss),
        showsPersonalData: showPersonalData === true,
      };
      context.finish(await actions.list(options, await context.start(command)));
    });
}
