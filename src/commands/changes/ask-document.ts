import type { Deps, Prompts } from '../../deps.ts';
import { findNissNumbers } from '../../domain/identifiers/find-niss.ts';
import { UsageError } from '../../errors/app-error.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { renderScreenTitle } from '../../output/confirmation/screen-title.ts';
import { renderAttachmentScreen } from '../../output/tickets/attachment-list.ts';
import { wrap } from '../../output/wrap.ts';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../schemas/model/codes.ts';
import { countCharacters } from '../../schemas/model/count-characters.ts';
import { chooseTicket } from '../choose-ticket.ts';
import { fitChoice, fitPrompt } from '../fit-prompt.ts';
import { judgeDocument } from '../new/judge-documents.ts';
import { readTypedPath } from '../new/typed-path.ts';
import type { WantedChange } from './wanted-change.ts';

/** What the command line says of a document. */
export interface DocumentGiven {
  readonly ticketNumber: string | undefined;
  readonly attachmentType: AttachmentType | undefined;
  readonly path: string | undefined;
  readonly description: string | undefined;
}

const BACK = '<';
const LONGEST_DESCRIPTION = 200;

type AskDeps = Pick<
  Deps,
  | 'openConnection'
  | 'openPrompts'
  | 'terminal'
  | 'texts'
  | 'settings'
  | 'signal'
  | 'inspectAttachment'
  | 'readDocument'
  | 'loadRuleMessages'
>;

/**
 * The screen of the attachments: the request, what it has and wants, then the document. Undefined when there is no
 * request to choose.
 * @throws UsageError without a terminal; InterruptedError on Ctrl-C
 */
export async function askDocument(
  given: DocumentGiven,
  deps: AskDeps,
): Promise<Extract<WantedChange, { readonly kind: 'attach' }> | undefined> {
  const { terminal } = deps;
  if (!terminal.isInteractive) throw missing(given);
  const ticketNumber = given.ticketNumber ?? (await chooseTicket('attach', '--file', deps));
  if (ticketNumber === undefined) return undefined;
  const wantedTypes = await showScreen(ticketNumber, deps);
  const prompts = await deps.openPrompts();
  let { attachmentType, path, description } = given;
  for (;;) {
    attachmentType ??= await askType(wantedTypes, prompts, deps);
    path ??= await askPath(attachmentType, given.attachmentType === undefined, prompts, deps);
    if (path === BACK) {
      [attachmentType, path] = [undefined, undefined];
      continue;
    }
    if (attachmentType !== 'other')
      return { kind: 'attach', ticketNumber, attachmentType, path, description: undefined };
    description ??= await askDescription(given.path === undefined, prompts, deps);
    if (description !== BACK) return { kind: 'attach', ticketNumber, attachmentType, path, description };
    [path, description] = [undefined, undefined];
  }
}

function missing({ ticketNumber, path, attachmentType }: DocumentGiven): UsageError {
  if (ticketNumber === undefined) return new UsageError('usage.noSet', { flags: '--file' });
  if (path === undefined) return new UsageError('usage.missingArgument', { argument: 'document' });
  return attachmentType === undefined
    ? new UsageError('usage.missingFlag', { flag: '--type', what: '--type <type>' })
    : new UsageError('usage.missingFlag', { flag: '--description', what: '--description <text>' });
}

/** The types that the request still wants. */
async function showScreen(
  ticketNumber: string,
  { openConnection, terminal, texts, settings, signal }: AskDeps,
): Promise<readonly string[]> {
  const connection = await openConnection({ isAnnounced: false });
  try {
    const request = await connection.api.getCareerBreakRequest(ticketNumber, { signal });
    const held = await connection.api.getAttachments(ticketNumber, { signal });
    const { hasColor, isPlain, isQuiet } = settings;
    if (!isQuiet) {
      const layout = { texts, width: terminal.columns, hasColor, isPlain };
      terminal.err(renderScreenTitle(texts.message('new.screen.documents'), hasColor));
      terminal.err(renderAttachmentScreen(request, held, layout));
    }
    return held.requiredAttachmentTypes;
  } finally {
    await connection.close();
  }
}

/** What is required comes first. */
function askType(wanted: readonly string[], prompts: Prompts, { texts, terminal }: AskDeps): Promise<AttachmentType> {
  const isWanted = (type: AttachmentType): boolean => wanted.includes(type);
  const ordered = [...ATTACHMENT_TYPES.filter(isWanted), ...ATTACHMENT_TYPES.filter((type) => !isWanted(type))];
  const choices = ordered.map((value) => {
    const label = texts.codeLabel('attachmentType', value);
    return {
      value,
      label: fitChoice(isWanted(value) ? texts.message('attach.required', { type: label }) : label, terminal),
      short: label,
    };
  });
  const longest = Math.max(...choices.map(({ short }) => short.length));
  return prompts.select({ message: fitPrompt(texts.message('attach.type'), terminal, longest), choices });
}

async function askPath(
  attachmentType: AttachmentType,
  canGoBack: boolean,
  prompts: Prompts,
  deps: AskDeps,
): Promise<string> {
  const { texts, terminal } = deps;
  const messages = await deps.loadRuleMessages();
  async function judge(path: string): Promise<string | true> {
    if (path === BACK && canGoBack) return true;
    if (path === '') return texts.message('attach.fileNeeded');
    const [finding] = await judgeDocument({ type: attachmentType, path }, deps);
    if (finding === undefined) return true;
    if (finding.ruleId === 'file.missing-attachment') {
      return texts.message('attach.cannotOpen', { path: visibleText(path) });
    }
    const { message, fix } = messages.finding(finding);
    return `${message} ${fix}`;
  }
  const typed = await prompts.input({
    message: fitPrompt(texts.message('attach.file'), terminal),
    check: async (text) => inWidth(await judge(readTypedPath(text)), terminal),
  });
  return readTypedPath(typed);
}

async function askDescription(canGoBack: boolean, prompts: Prompts, { texts, terminal }: AskDeps): Promise<string> {
  function judge(text: string): string | true {
    if (text === BACK && canGoBack) return true;
    if (text === '') return texts.message('new.required');
    const found = countCharacters(text);
    if (found > LONGEST_DESCRIPTION) return texts.message('attach.tooLong', { found });
    if (findNissNumbers(text).length === 0) return true;
    const { message, fix } = texts.error('usage.personalNumber', { flag: '--description' });
    return `${message} ${fix}`;
  }
  const typed = await prompts.input({
    message: fitPrompt(texts.message('attach.description'), terminal),
    check: (text) => inWidth(judge(text.trim()), terminal),
  });
  return typed.trim();
}

/** The prompt puts two characters before the first line, and would break lines inside words. */
function inWidth(told: string | true, { columns }: AskDeps['terminal']): string | true {
  return told === true ? true : wrap(told, columns - 2);
}
