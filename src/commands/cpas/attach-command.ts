import { Command } from 'commander';
import { badValue } from '../../config/flag-values.ts';
import type { Texts } from '../../i18n/texts.ts';
import { UsageError } from '../../errors/app-error.ts';
import { CALCULATION_ATTACHMENT_LABELS } from '../../schemas/files/calculation-labels.ts';
import { hasMoreCharacters } from '../../schemas/model/count-characters.ts';
import { CALCULATION_ATTACHMENT_TYPES } from '../../schemas/model/workday-codes.ts';
import type { CommandContext } from '../command-context.ts';
import { readTicket } from '../ticket-argument.ts';
import type { CpasActions, CpasAttachOptions } from './cpas-actions.ts';
import { readCalculationCode } from './read-calculation-code.ts';
import { LONGEST_DESCRIPTION } from './read-proof.ts';

export function attachCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('attach')
    .description(texts.message('help.cpas.attach'))
    .argument('<ticket>', texts.message('help.ticket'))
    .argument('<file>', texts.message('help.cpas.document'))
    .requiredOption('--type <type>', texts.message('help.cpas.attachType'))
    .option('--description <text>', texts.message('help.cpas.attachDescription'))
    .action(
      async (
        ticket: string,
        file: string,
        flags: { readonly type: string; readonly description?: string },
        command: Command,
      ) => {
        context.finish(await actions.attach(readAttachFlags(ticket, file, flags, texts), await context.start(command)));
      },
    );
}

/** @throws UsageError also when the description is missing where the type needs one, or given where it takes none. */
function readAttachFlags(
  ticket: string,
  file: string,
  { type, description }: { readonly type: string; readonly description?: string },
  texts: Texts,
): CpasAttachOptions {
  const given = { name: '--type', value: type };
  const read = readCalculationCode(given, CALCULATION_ATTACHMENT_TYPES, CALCULATION_ATTACHMENT_LABELS);
  if (read === 'other' && description === undefined) {
    throw new UsageError('usage.missingFlag', {
      flag: '--description',
      what: texts.message('cpas.proof.descriptionWhat'),
    });
  }
  if (read !== 'other' && description !== undefined) {
    throw new UsageError('usage.conflictingFlags', { flag: '--description', other: `--type ${type}` });
  }
  if (description !== undefined && hasMoreCharacters(description, LONGEST_DESCRIPTION)) {
    throw badValue(
      { name: '--description', value: `${description.slice(0, 20)}…` },
      `≤ ${String(LONGEST_DESCRIPTION)}`,
    );
  }
  return { ticketNumber: readTicket(ticket), file, type: read, description };
}
