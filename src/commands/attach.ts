import { Command } from 'commander';
import { readCode } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { ExitCode } from '../errors/exit-code.ts';
import { ATTACHMENT_TYPE_LABELS } from '../schemas/files/code-labels.ts';
import { ATTACHMENT_TYPES, type AttachmentType } from '../schemas/model/codes.ts';
import {
  addChangesFlags,
  changeLazily,
  ofSetsOnly,
  readChangesFlags,
  refuseWith,
  refuseTwo,
  type ChangesAction,
  type ChangesFlags,
} from './changes-flags.ts';
import type { DocumentGiven } from './changes/ask-document.ts';
import type { WantedChange } from './changes/wanted-change.ts';
import type { CommandContext } from './command-context.ts';
import { readFreeText } from './read-free-text.ts';
import { readTicket } from './ticket-argument.ts';

interface AttachFlags extends ChangesFlags {
  readonly type?: string;
  readonly description?: string;
}

type WantedDocument = Extract<WantedChange, { readonly kind: 'attach' }>;

const TICKET = '<ticket>';

/** Asks a person for what the command line leaves open; undefined: there is no request to choose. */
export type AskDocument = (given: DocumentGiven, deps: Deps) => Promise<WantedDocument | undefined>;

const askLazily: AskDocument = async (given, deps) =>
  (await import('./changes/ask-document.ts')).askDocument(given, deps);

export function attachCommand(
  context: CommandContext,
  act: ChangesAction = changeLazily,
  ask: AskDocument = askLazily,
): Command {
  const { texts } = context;
  const command = new Command('attach')
    .description(texts.message('help.attach'))
    .argument('[ticket]', texts.message('help.ticket.optional'))
    .argument('[document]', texts.message('help.attach.document'))
    .option('--type <type>', texts.message('help.attach.type'))
    .option('--description <text>', texts.message('help.attach.description'))
    .option('--certify', texts.message('help.attach.certify'))
    .option('--yes', texts.message('help.flag.yes'));
  return addChangesFlags(command, texts, texts.message('help.attach.file')).action(
    async (ticket: string | undefined, document: string | undefined, flags: AttachFlags, itself: Command) => {
      const { file, type, description } = flags;
      refuseTwo([
        [TICKET, ticket],
        ['--file', file],
      ]);
      if (file !== undefined) {
        refuseWith('--file', [
          ['--type', type],
          ['--description', description],
        ]);
        const options = readChangesFlags('attach', { from: 'file', path: file }, flags);
        context.finish(await act(options, await context.start(itself)));
        return;
      }
      refuseWith(TICKET, ofSetsOnly(flags));
      const given = readGiven(ticket, document, flags);
      const deps = await context.start(itself);
      const wanted = complete(given) ?? (await ask(given, deps));
      if (wanted === undefined) context.finish(ExitCode.done);
      else context.finish(await act(readChangesFlags('attach', { from: 'one', wanted }, flags), deps));
    },
  );
}

/** @throws UsageError for what is no ticket, type or description */
function readGiven(
  ticket: string | undefined,
  path: string | undefined,
  { type, description }: AttachFlags,
): DocumentGiven {
  const attachmentType = type === undefined ? undefined : readType(type);
  const flag = '--description';
  if (attachmentType !== undefined && attachmentType !== 'other') {
    refuseWith(`--type ${attachmentType}`, [[flag, description]]);
  }
  return {
    ticketNumber: ticket === undefined ? undefined : readTicket(ticket),
    attachmentType,
    path,
    description: readFreeText(flag, description),
  };
}

function readType(value: string): AttachmentType {
  return readCode({ name: '--type', value }, ATTACHMENT_TYPES, ATTACHMENT_TYPE_LABELS, 'attachmentType');
}

/** Undefined when something is missing. */
function complete({ ticketNumber, attachmentType, path, description }: DocumentGiven): WantedDocument | undefined {
  if (ticketNumber === undefined || path === undefined || attachmentType === undefined) return undefined;
  if (attachmentType === 'other' && description === undefined) return undefined;
  return { kind: 'attach', ticketNumber, attachmentType, path, description };
}
