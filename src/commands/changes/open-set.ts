import { createHash } from 'node:crypto';
import type { Connection, Deps } from '../../deps.ts';
import { InputError, UsageError } from '../../errors/app-error.ts';
import { ticketOf, type LoggedRow } from '../../batch/run-log.ts';
import type { ChangeFile } from '../../io/csv/open-change-file.ts';
import type { RunCatalogue } from '../../io/journal/run-catalogue.ts';
import type { RunCommand } from '../../schemas/files/journal-record.ts';
import { CHANGE_FILE_COLUMNS, type ChangeColumn } from '../../schemas/files/change-columns.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { runInputOf, targetIdOf } from '../filing/open-run.ts';
import { readTicket } from '../ticket-argument.ts';
import { readSetRows, ticketRows, type ChangeSet, type SetRow } from './change-set.ts';
import type { WantedChange } from './wanted-change.ts';
import type { ChangesOptions, NamedSet } from './changes-options.ts';

const LAST = 'last';
const FILING: readonly RunCommand[] = ['submit', 'replace', 'notifications accept'];

export interface OpenSet {
  /** What messages call the set; paths of documents count from it. */
  readonly name: string;
  /** Reads the set; a run can be read only once it is known whose it is. @throws UsageError, InputError */
  read(connection: Connection, profile: AccessProfile): Promise<ChangeSet>;
  /** Known to name nothing without asking anybody. */
  readonly isEmpty: boolean;
  readonly file: ChangeFile | undefined;
  /** Removes what was kept of standard input. */
  close(): Promise<void>;
}

type SetDeps = Pick<
  Deps,
  'openChangeFile' | 'spoolStandardInput' | 'readStandardInput' | 'openRunCatalogue' | 'settings' | 'absolutePath'
>;

/** Which requests are meant, and what is to be read of them. */
type SetOptions = Pick<ChangesOptions, 'kind' | 'set' | 'input'>;

/** Opens the named set, before anything is asked of the service. @throws UsageError, InputError */
export async function openSet(options: SetOptions, deps: SetDeps): Promise<OpenSet> {
  switch (options.set.from) {
    case 'one':
      return openOne(options.set.wanted);
    case 'file':
      return openFileSet(options, options.set.path, deps);
    case 'tickets':
      return openTicketSet(options.set.tickets ?? ticketsIn(await deps.readStandardInput()));
    case 'run':
      return openRunSet(options.set, deps);
  }
}

async function openFileSet({ kind, input }: SetOptions, path: string, deps: SetDeps): Promise<OpenSet> {
  const spooled = path === '-' ? await deps.spoolStandardInput() : undefined;
  const close = async (): Promise<void> => spooled?.remove();
  try {
    const typed = Object.keys(input.map ?? {});
    const { required, optional } = CHANGE_FILE_COLUMNS[kind];
    const known: readonly string[] = [...required, ...optional];
    const profile = Object.entries(deps.settings.headerMapping).filter(([, column]) => known.includes(column));
    const map = { ...toMap(profile, [...required, ...optional]), ...input.map };
    const file = await deps.openChangeFile(spooled?.path ?? path, kind, {
      ...input,
      map,
      mustHave: typed,
      ...(spooled !== undefined && { name: '-' }),
    });
    const { sha256 } = file.table.header;
    const rows = await readSetRows(file, kind).catch(noRows);
    const inputOfRun = runInputOf({ file: path, sha256 }, deps);
    return {
      name: path,
      file,
      isEmpty: rows.length === 0,
      read: () => Promise.resolve({ name: path, input: inputOfRun, rows, file }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function toMap(
  pairs: readonly (readonly [string, string])[],
  columns: readonly ChangeColumn[],
): Readonly<Record<string, ChangeColumn>> {
  const map: Record<string, ChangeColumn> = {};
  for (const [header, name] of pairs) {
    const column = columns.find((each) => each === name);
    if (column !== undefined) map[header] = column;
  }
  return map;
}

/** A header without rows is a set that names nothing. */
function noRows(error: unknown): readonly SetRow[] {
  if (error instanceof InputError && error.key === 'input.headerOnly') return [];
  throw error;
}

/** One a line, or several between commas, semicolons or blanks; what follows `#` is a remark. */
export function ticketsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\ufeff/, '').replace(/#.*$/, ''))
    .flatMap((line) => line.split(/[\s,;]+/))
    .filter((each) => each !== '')
    .map(readTicket);
}

/** A request named on the command line; a document is looked for from the working folder. */
function openOne(wanted: WantedChange): OpenSet {
  const name = wanted.ticketNumber;
  const sha256 = digest([JSON.stringify(wanted)]);
  const rows = [{ line: 1, record: 1, wanted: [wanted], faults: [] }];
  return {
    name,
    file: undefined,
    isEmpty: false,
    read: () => Promise.resolve({ name, input: { path: `${wanted.kind}:${sha256}`, sha256 }, rows, file: undefined }),
    close: () => Promise.resolve(),
  };
}

function openTicketSet(tickets: readonly string[]): OpenSet {
  const rows = ticketRows(tickets);
  // The same tickets in another order are the same set.
  const sha256 = digest([...new Set(tickets)].toSorted());
  const name = 'tickets';
  return {
    name,
    file: undefined,
    isEmpty: rows.length === 0,
    read: () => Promise.resolve({ name, input: { path: `tickets:${sha256}`, sha256, tickets }, rows, file: undefined }),
    close: () => Promise.resolve(),
  };
}

async function openRunSet({ run }: Extract<NamedSet, { from: 'run' }>, deps: SetDeps): Promise<OpenSet> {
  const catalogue = await deps.openRunCatalogue();
  const runId = run === LAST ? await lastFiling(catalogue) : await catalogue.find(run);
  const { header, log } = await catalogue.read(runId);
  const tickets = [...log.rows].flatMap((row) => (isOwn(row) ? (ticketOf(row) ?? []) : []));
  const rows = ticketRows(tickets);
  return {
    name: runId,
    file: undefined,
    isEmpty: rows.length === 0,
    read(connection, profile) {
      if (header.targetId !== targetIdOf(connection, profile)) {
        throw new UsageError('usage.runElsewhere', { run: runId, target: header.targetName ?? header.targetId });
      }
      const sha256 = digest(tickets);
      return Promise.resolve({ name: runId, input: { path: `run:${runId}`, sha256 }, rows, file: undefined });
    },
    close: () => Promise.resolve(),
  };
}

/** Not the newest of all: that may be the cancellation itself, taken up again. */
async function lastFiling(catalogue: RunCatalogue): Promise<string> {
  const filing = (await catalogue.list()).find(({ header }) => FILING.includes(header?.command ?? 'submit'));
  if (filing === undefined) throw new UsageError('usage.noSuchRun', { run: LAST });
  return filing.runId;
}

function digest(tickets: readonly string[]): string {
  return createHash('sha256').update(tickets.join('\n')).digest('hex');
}

/** What somebody else filed first is not this run's to change. */
function isOwn(row: LoggedRow): boolean {
  if (row.kind !== 'create') return false;
  return row.result?.status !== 'filed' || row.result.isOthers !== true;
}
