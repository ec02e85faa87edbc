import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { MessageKey, Texts } from '../i18n/texts.ts';
import { maskNiss } from '../output/tickets/personal-data.ts';
import { wireDate } from '../output/tickets/wire-values.ts';
import { wrap } from '../output/wrap.ts';
import type { RequestStatus } from '../schemas/model/codes.ts';
import type { CareerBreakRequestItem } from '../schemas/wire/career-break-request.ts';
import { fitChoice, fitPrompt } from './fit-prompt.ts';

/** The entries of the menu that begin with the choice of a request. */
export type TicketUse = 'modify' | 'cancel' | 'attach' | 'attachments' | 'show';

/** States in which the service still allows it; undefined: in any. */
const POSSIBLE_IN: Readonly<Record<TicketUse, readonly RequestStatus[] | undefined>> = {
  modify: ['awaitingWorker'],
  cancel: ['awaitingWorker'],
  attach: ['awaitingWorker', 'awaitingAttachments', 'awaitingProcessing', 'inProcessing'],
  attachments: undefined,
  show: undefined,
};

/** Who has more of them than can be looked through knows the ticket, or finds it with the filters of the overview. */
const MOST = 100;

type ChooseDeps = Pick<Deps, 'openConnection' | 'openPrompts' | 'terminal' | 'texts' | 'settings' | 'signal'>;

/**
 * Lets a person choose the request, the newest first, as each screen of the menu begins. Undefined when there is none.
 * @param otherwise what names requests where nobody can be asked; undefined: the ticket alone does
 * @throws UsageError without a terminal
 */
export async function chooseTicket(
  use: TicketUse,
  otherwise: string | undefined,
  deps: ChooseDeps,
): Promise<string | undefined> {
  const { terminal, texts, openPrompts } = deps;
  if (!terminal.isInteractive) {
    throw otherwise === undefined
      ? new UsageError('usage.missingArgument', { argument: 'ticket' })
      : new UsageError('usage.noSet', { flags: otherwise });
  }
  const { items, areMore } = await findNewest(use, deps);
  const say = (key: MessageKey): void => {
    terminal.err(`${wrap(texts.message(key, { count: MOST }), terminal.columns)}\n`);
  };
  if (items.length === 0) {
    say(POSSIBLE_IN[use] === undefined ? 'choose.none' : 'choose.noneOpen');
    return undefined;
  }
  if (areMore) say('choose.more');
  const prompts = await openPrompts();
  return prompts.select<string>({
    message: fitPrompt(texts.message(`choose.${use}`), terminal, TICKET_LENGTH),
    choices: items.map((item) => ({
      value: item.ticketNumber,
      label: fitChoice(describe(item, texts), terminal),
      short: item.ticketNumber,
    })),
  });
}

const TICKET_LENGTH = '04W-002ZS8X-NM-Z'.length;

async function findNewest(use: TicketUse, { openConnection, settings, signal }: ChooseDeps) {
  const statuses = POSSIBLE_IN[use];
  const { capacity } = settings.requestDefaults;
  const query = {
    ...(statuses !== undefined && { statuses: [...statuses] }),
    ...(capacity !== undefined && { capacity }),
  };
  const connection = await openConnection();
  try {
    const items: CareerBreakRequestItem[] = [];
    for await (const item of connection.api.findRequests(query, { signal })) {
      if (items.length === MOST) return { items, areMore: true };
      items.push(item);
    }
    return { items, areMore: false };
  } finally {
    await connection.close();
  }
}

function describe({ ticketNumber, worker, leaveType, regime, period }: CareerBreakRequestItem, texts: Texts): string {
  return texts.message('choose.item', {
    ticket: ticketNumber,
    worker: maskNiss(worker.ssin),
    leave: texts.codeLabel('leaveType', leaveType),
    regime: texts.codeLabel('regime', regime),
    start: wireDate(period.startDate, texts),
    end: wireDate(period.endDate, texts),
  });
}
