import type { RequestFile } from '../../io/csv/request-file.ts';
import type { ChangeFile } from '../../io/csv/open-change-file.ts';
import type { ChangeFault } from '../../schemas/files/change-faults.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';
import type { RunInput } from '../filing/open-run.ts';
import { createChangeReader } from './read-changes.ts';
import type { WantedChange } from './wanted-change.ts';

/** A row of a set, or one of the tickets that were named otherwise. */
export interface SetRow {
  readonly line: number;
  readonly record: number;
  /** Empty when something is wrong with it. */
  readonly wanted: readonly WantedChange[];
  readonly faults: readonly ChangeFault[];
}

/** The requests that a command is about, and what is to become of them. */
export interface ChangeSet {
  /** What messages and reports call it. */
  readonly name: string;
  /** What tells its run from every other. */
  readonly input: RunInput;
  readonly rows: readonly SetRow[];
  /** Absent when the requests were named otherwise. */
  readonly file: ChangeFile | undefined;
}

/** Reads a whole file of changes. What is asked twice stays; who asks for two different things gets a fault. */
export async function readSetRows(
  { table, columns }: Pick<ChangeFile, 'columns'> & { readonly table: Pick<RequestFile, 'batches'> },
  kind: ChangeKind,
): Promise<readonly SetRow[]> {
  const readRow = createChangeReader(kind, columns);
  const asked = new Map<string, { readonly line: number; readonly what: string }>();
  const rows: SetRow[] = [];
  for await (const batch of table.batches()) {
    for (const { line, record, cells, structure } of batch) {
      const read = structure === undefined ? readRow(cells) : { wanted: [], faults: [raggedRow(structure)] };
      const other = kind === 'modify' ? findOther(read.wanted, line, asked) : undefined;
      rows.push(
        other === undefined
          ? { line, record, ...read }
          : { line, record, wanted: [], faults: [...read.faults, anotherChange(other)] },
      );
    }
  }
  return rows;
}

/** The line of an earlier row that asks for something else of the same request. */
function findOther(
  wanted: readonly WantedChange[],
  line: number,
  asked: Map<string, { readonly line: number; readonly what: string }>,
): number | undefined {
  for (const change of wanted) {
    const what = JSON.stringify(change);
    const before = asked.get(change.ticketNumber);
    if (before === undefined) asked.set(change.ticketNumber, { line, what });
    else if (before.what !== what) return before.line;
  }
  return undefined;
}

function anotherChange(line: number): ChangeFault {
  return { id: 'change.another', severity: 'error', column: 'ticketNumber', params: { line: String(line) } };
}

function raggedRow({ expected, found }: { readonly expected: number; readonly found: number }): ChangeFault {
  return { id: 'change.ragged', severity: 'error', column: null, params: { expected, found } };
}

/** A set of tickets that no file holds: each once, in the order in which they were named. */
export function ticketRows(tickets: Iterable<string>): readonly SetRow[] {
  return [...new Set(tickets)].map((ticketNumber, index) => ({
    line: index + 1,
    record: index + 1,
    wanted: [{ kind: 'cancel', ticketNumber }],
    faults: [],
  }));
}
