import type { Connection, Deps } from '../../deps.ts';
import { addMonths } from '../../domain/calendar/periods.ts';
import { findNissFault } from '../../domain/identifiers/niss.ts';
import { UsageError } from '../../errors/app-error.ts';
import { readNiss } from '../../schemas/files/cells.ts';
import { formatIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { Capacity } from '../../schemas/model/codes.ts';
import type { CareerBreakRequestItem, CareerBreakRequestQuery } from '../../schemas/wire/career-break-request.ts';
import { followedCapacity } from '../followed-capacity.ts';
import type { ListOptions } from '../list.ts';

export type ListDeps = Pick<
  Deps,
  'openConnection' | 'openPrompts' | 'readStandardInputLine' | 'terminal' | 'texts' | 'clock' | 'signal' | 'settings'
>;

export interface ListResult {
  readonly items: readonly CareerBreakRequestItem[];
  /** In which these were filed; undefined for both. */
  readonly capacity: Capacity | undefined;
}

/** Everything that the service holds and that meets the filters, newest first, all pages. */
export async function runList(options: ListOptions, deps: ListDeps): Promise<ListResult> {
  requirePossiblePeriod(options, deps.clock.today());
  const ssin = await readSsin(options, deps);
  const capacity = followedCapacity(options.capacities, deps);
  const connection = await deps.openConnection();
  try {
    const query = toQuery(options, ssin, capacity);
    return { items: await collectPages(connection, query, deps.signal), capacity };
  } finally {
    await connection.close();
  }
}

/** How far back the service's overview reaches. */
const OVERVIEW_MONTHS = 24;

/** @throws UsageError for a period of which the service would refuse to show anything. */
function requirePossiblePeriod({ from, to }: ListOptions, today: CivilDate): void {
  const earliest = addMonths(today, -OVERVIEW_MONTHS);
  if (from !== undefined && from < earliest) {
    const value = formatIsoDate(from);
    throw new UsageError('usage.dateTooEarly', { flag: '--from', value, earliest: formatIsoDate(earliest) });
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError('usage.datesReversed', { flag: '--from', other: '--to', earliest: formatIsoDate(earliest) });
  }
}

/** @throws UsageError when what was given is no national number, which is not repeated in the message. */
async function readSsin({ niss }: ListOptions, deps: ListDeps): Promise<string | undefined> {
  if (niss === undefined) return undefined;
  const today = deps.clock.today();
  const isNiss = (text: string): boolean => findNissFault(readNiss(text.trim()), today) === undefined;
  const text = await readNissText(niss, deps, isNiss);
  if (!isNiss(text)) throw new UsageError('usage.badNiss', { flag: '--niss' });
  return readNiss(text.trim());
}

async function readNissText(
  niss: NonNullable<ListOptions['niss']>,
  { terminal, texts, openPrompts, readStandardInputLine }: ListDeps,
  isNiss: (text: string) => boolean,
): Promise<string> {
  switch (niss.from) {
    case 'flag':
      return niss.text;
    case 'stdin':
      return readStandardInputLine();
    case 'prompt': {
      if (!terminal.isInteractive) {
        throw new UsageError('usage.missingFlag', { flag: '--niss -', what: texts.message('list.nissWhat') });
      }
      const prompts = await openPrompts();
      return prompts.input({
        message: texts.message('list.askNiss'),
        check: (answer) => isNiss(answer) || texts.error('usage.badNiss', { flag: '--niss' }).fix,
      });
    }
  }
}

function toQuery(
  options: ListOptions,
  ssin: string | undefined,
  capacity: Capacity | undefined,
): CareerBreakRequestQuery {
  const { leaveTypes, regimes, statuses, ticketNumber, from, to, clientReference } = options;
  const hasPeriod = from !== undefined || to !== undefined;
  return {
    ...(leaveTypes.length > 0 && { leaveTypes: [...leaveTypes] }),
    ...(regimes.length > 0 && { regimes: [...regimes] }),
    ...(statuses.length > 0 && { statuses: [...statuses] }),
    ...(ticketNumber !== undefined && { ticketNumber }),
    ...(hasPeriod && {
      period: {
        ...(from !== undefined && { startDate: formatIsoDate(from) }),
        ...(to !== undefined && { endDate: formatIsoDate(to) }),
      },
    }),
    ...(ssin !== undefined && { ssin }),
    ...(clientReference !== undefined && { clientReference }),
    ...(capacity !== undefined && { capacity }),
  };
}

async function collectPages(
  { api }: Connection,
  query: CareerBreakRequestQuery,
  signal: AbortSignal,
): Promise<readonly CareerBreakRequestItem[]> {
  const items: CareerBreakRequestItem[] = [];
  for await (const item of api.findRequests(query, { signal })) items.push(item);
  return items;
}
