import { formatEvent, formatItem, formatItems } from './report-format.ts';
import type {
  InputReport,
  RepairOutcome,
  ReportCounts,
  ReportedFinding,
  ReportedLoss,
  ReportedRepair,
  ReportHead,
  ReportTail,
  RowOutcomeReport,
} from './report-types.ts';
import { TextPieces } from './text-pieces.ts';

/** Where text goes; resolves when more may follow. */
export type Sink = (text: string) => Promise<void>;

/** The same for text that may be bytes already: printable, in UTF-8. */
export type PieceSink = (piece: string | Uint8Array) => Promise<void>;

/** A place to keep text until it can be written: memory for small reports, a private file for large ones. */
export interface Spool {
  write(text: Uint8Array): Promise<void>;
  copyTo(sink: PieceSink): Promise<void>;
  remove(): Promise<void>;
}

/** What `check` and `submit` tell about rows while they go; one implementation for each form of output. */
export interface ReportSink {
  finding(finding: ReportedFinding): void;
  outcome(outcome: RowOutcomeReport): void;
  /** Called now and then between rows, so that nothing piles up in memory. */
  flush(): Promise<void>;
  end(inputs: readonly InputReport[], counts: ReportCounts, tail?: ReportTail): Promise<void>;
}

/** A report for programs, which also takes what another thread has written in its format already. */
export interface TextReportSink extends ReportSink {
  /** What `ReportFormat` makes of the findings and of the outcomes of some rows. */
  append(findings: Uint8Array, outcomes: Uint8Array): void;
}

/** The same for a check that proposes repairs. */
export interface RepairSink extends TextReportSink {
  repair(repair: ReportedRepair): void;
  loss(loss: ReportedLoss): void;
  /** Called before `end`. */
  conclude(outcome: RepairOutcome): void;
}

/** What else a document holds, between the outcomes and the inputs. */
interface MoreOfDocument {
  flush(): Promise<void>;
  copyTo(sink: PieceSink): Promise<void>;
}

const SCHEMA_VERSION = 1;

/**
 * One JSON document, made while the rows go by so that a million of them need no memory. Findings and outcomes are told
 * in turn but belong into two lists, so outcomes wait in the spool until the findings are complete. A sink that takes
 * nothing back is given all or nothing: with `held`, the findings wait as well until the end is known to be good.
 */
export function createJsonReport(
  head: ReportHead,
  sink: PieceSink,
  spool: Spool,
  held?: Spool,
  more?: MoreOfDocument,
): TextReportSink {
  const findings = new TextPieces();
  findings.add(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...head }).slice(0, -1)},\n"findings":[`);
  const foundItems = createItemList();
  const outcomes = createSpooledList(spool);

  return {
    finding(finding) {
      findings.add(foundItems(formatItems.finding(finding)));
    },
    outcome(outcome) {
      outcomes.add(formatItems.outcome(outcome));
    },
    append(foundText, outcomeText) {
      findings.add(foundItems(foundText));
      outcomes.add(outcomeText);
    },
    async flush() {
      for (const found of findings.take()) await (held === undefined ? sink(found) : held.write(found));
      await outcomes.flush();
      await more?.flush();
    },
    async end(inputs, counts, tail = {}) {
      await this.flush();
      await held?.copyTo(sink);
      await held?.remove();
      await sink('],\n"outcomes":[');
      await outcomes.copyTo(sink);
      await sink(']');
      await more?.copyTo(sink);
      const rest = Object.entries(tail).map(([name, value]) => `,\n"${name}":${JSON.stringify(value)}`);
      await sink(`,\n"inputs":${JSON.stringify(inputs)},\n"counts":${JSON.stringify(counts)}${rest.join('')}}\n`);
    },
  };
}

/** Where the lists of a document with repairs wait until their place in it is reached. */
export interface RepairSpools {
  readonly findings: Spool;
  readonly outcomes: Spool;
  readonly repairs: Spool;
  readonly losses: Spool;
}

/** The document of a check that proposes repairs: the same, and what can be repaired. */
export function createJsonRepairReport(head: ReportHead, sink: PieceSink, spools: RepairSpools): RepairSink {
  const repairs = createSpooledList(spools.repairs);
  const losses = createSpooledList(spools.losses);
  let concluded: RepairOutcome | undefined;
  const report = createJsonReport(head, sink, spools.outcomes, spools.findings, {
    async flush() {
      await repairs.flush();
      await losses.flush();
    },
    async copyTo(to) {
      await to(',\n"repairs":[');
      await repairs.copyTo(to);
      await to('],\n"losses":[');
      await losses.copyTo(to);
      await to(`],\n${JSON.stringify({ ...concluded }).slice(1, -1)}`);
    },
  });
  return {
    ...report,
    repair: (repair) => repairs.add(formatItem(repair)),
    loss: (loss) => losses.add(formatItem(loss)),
    conclude(outcome) {
      concluded = outcome;
    },
  };
}

/** Takes the comma from the first item of a list. */
function createItemList(): (items: string | Uint8Array) => string | Uint8Array {
  let isEmpty = true;
  return (items) => {
    if (!isEmpty || items.length === 0) return items;
    isEmpty = false;
    return typeof items === 'string' ? items.slice(1) : items.subarray(1);
  };
}

/** The items of a list of the document, kept until their place in it is reached. */
function createSpooledList(spool: Spool) {
  const pending = new TextPieces();
  const list = createItemList();
  const flush = async (): Promise<void> => {
    for (const piece of pending.take()) await spool.write(piece);
  };
  return {
    add(this: void, items: string | Uint8Array): void {
      pending.add(list(items));
    },
    flush,
    async copyTo(sink: PieceSink): Promise<void> {
      await flush();
      await spool.copyTo(sink);
      await spool.remove();
    },
  };
}

/** The same as a stream of events, one JSON object a line, each with its `event` name. */
export function createEventReport(head: ReportHead, sink: PieceSink): RepairSink {
  const pending = new TextPieces();
  let concluded: RepairOutcome | undefined;
  const tell = (event: string, what: object): void => pending.add(formatEvent(event, what));
  tell('start', { schemaVersion: SCHEMA_VERSION, ...head });
  return {
    finding: (finding) => tell('finding', finding),
    outcome: (outcome) => tell('outcome', outcome),
    append: (events) => pending.add(events),
    repair: (repair) => tell('repair', repair),
    loss: (loss) => tell('loss', loss),
    conclude(outcome) {
      concluded = outcome;
    },
    async flush() {
      for (const piece of pending.take()) await sink(piece);
    },
    async end(inputs, counts, tail = {}) {
      tell('end', { ...concluded, inputs, counts, ...tail });
      await this.flush();
    },
  };
}
