import { Command } from 'commander';
import { badValue, readCode } from '../config/flag-values.ts';
import { findNissNumbers } from '../domain/identifiers/find-niss.ts';
import { UsageError } from '../errors/app-error.ts';
import { ATTACHMENT_TYPE_LABELS } from '../schemas/files/code-labels.ts';
import { ATTACHMENT_TYPES } from '../schemas/model/codes.ts';
import { hasMoreCharacters } from '../schemas/model/count-characters.ts';
import {
  addChangesFlags,
  changeLazily,
  ofSetsOnly,
  readChangesFlags,
  refuseWith,
  requireOne,
  type ChangesAction,
  type ChangesFlags,
} from './changes-flags.ts';
import type { NamedSet } from './changes/changes-options.ts';
import type { WantedChange } from './changes/wanted-change.ts';
import type { CommandContext } from './command-context.ts';
import { readTicket } from './ticket-argument.ts';

interface AttachFlags extends ChangesFlags {
  readonly type?: string;
  readonly description?: string;
}

const TICKET = '<ticket>';
const LONGEST_DESCRIPTION = 200;

export function attachCommand(context: CommandContext, act: ChangesAction = changeLazily): Command {
  const { texts } = context;
  const command = new Command('attach')
    .description(texts.message('help.attach'))
    .argument('[ticket]', texts.message('help.ticket.optional'))
    .argument('[document]', texts.message('help.attach.document'))
    .option('--type <type>', texts.message('help.attach.type'))
    .option('--description <text>', texts.message('help.attach.description'))
    .option('--certify', texts.message('help.changes.certify'))
    .option('--yes', texts.message('help.flag.yes'));
  return addChangesFlags(command, texts, texts.message('help.attach.file')).action(
    async (ticket: string | undefined, document: string | undefined, flags: AttachFlags, itself: Command) => {
      requireOne(
        [
          [TICKET, ticket],
          ['--file', flags.file],
        ],
        '--file',
      );
      const options = readChangesFlags('attach', readSet(ticket, document, flags), flags);
      context.finish(await act(options, await context.start(itself)));
    },
  );
}

/** @throws UsageError for what is no ticket, type or description */
function readSet(ticket: string | undefined, document: string | undefined, flags: AttachFlags): NamedSet {
  const { file, type, description } = flags;
  if (ticket === undefined) {
    refuseWith('--file', [
      ['--type', type],
      ['--description', description],
    ]);
    return { from: 'file', path: file ?? '' };
  }
  refuseWith(TICKET, ofSetsOnly(flags));
  if (document === undefined) throw new UsageError('usage.missingArgument', { argument: 'document' });
  if (type === undefined) throw new UsageError('usage.missingFlag', { flag: '--type', what: '--type <type>' });
  return { from: 'one', wanted: readDocument(ticket, document, type, description) };
}

function readDocument(ticket: string, path: string, type: string, description: string | undefined): WantedChange {
  const attachmentType = readCode(
    { name: '--type', value: type },
    ATTACHMENT_TYPES,
    ATTACHMENT_TYPE_LABELS,
    'attachmentType',
  );
  const flag = '--description';
  if (attachmentType !== 'other') refuseWith(`--type ${attachmentType}`, [[flag, description]]);
  else if (description === undefined) throw new UsageError('usage.missingFlag', { flag, what: `${flag} <text>` });
  else if (hasMoreCharacters(description, LONGEST_DESCRIPTION)) {
    throw badValue({ name: flag, value: `${description.slice(0, 20)}…` }, `≤ ${String(LONGEST_DESCRIPTION)}`);
  } else if (findNissNumbers(description).length > 0) throw new UsageError('usage.personalNumber', { flag });
  return { kind: 'attach', ticketNumber: readTicket(ticket), attachmentType, path, description };
}
