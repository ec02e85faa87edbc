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

/** Where text goes; resolves when more may follow. */
export type Sink = (text: string) => Promise<void>;

/** A place to keep text until it can be written: memory for small reports, a private file for large ones. */
export interface Spool {
  write(text: string): Promise<void>;
  copyTo(sink: Sink): Promise<void>;
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

/** The same for a check that proposes repairs. */
export interface RepairSink extends ReportSink {
  repair(repair: ReportedRepair): void;
  loss(loss: ReportedLoss): void;
  /** Called before `end`. */
  conclude(outcome: RepairOutcome): void;
}

/** What else a document holds, between the outcomes and the inputs. */
interface MoreOfDocument {
  flush(): Promise<void>;
  copyTo(sink: Sink): Promise<void>;
}

const SCHEMA_VERSION = 1;

/**
 * One JSON document, made while the rows go by so that a million of them need no memory. Findings and outcomes are told
 * in turn but belong into two lists, so outcomes wait in the spool until the findings are complete. A sink that takes
 * nothing back is given all or nothing: with `held`, the findings wait as well until the end is known to be good.
 */
export function createJsonReport(
  head: ReportHead,
  sink: Sink,
  spool: Spool,
  held?: Spool,
  more?: MoreOfDocument,
): ReportSink {
  let findings = `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...head }).slice(0, -1)},\n"findings":[`;
  let hasFinding = false;
  const outcomes = createSpooledList<RowOutcomeReport>(spool);

  return {
    finding(finding) {
      findings += `${hasFinding ? ',' : ''}\n${JSON.stringify(finding)}`;
      hasFinding = true;
    },
    outcome: outcomes.add,
    async flush() {
      const found = findings;
      findings = '';
      if (found !== '') await (held === undefined ? sink(found) : held.write(found));
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
export function createJsonRepairReport(head: ReportHead, sink: Sink, spools: RepairSpools): RepairSink {
  const repairs = createSpooledList<ReportedRepair>(spools.repairs);
  const losses = createSpooledList<ReportedLoss>(spools.losses);
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
    repair: repairs.add,
    loss: losses.add,
    conclude(outcome) {
      concluded = outcome;
    },
  };
}

/** The items of a list of the document, kept until their place in it is reached. */
function createSpooledList<Item>(spool: Spool) {
  let pending = '';
  let isEmpty = true;
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    if (text !== '') await spool.write(text);
  };
  return {
    add(this: void, item: Item): void {
      pending += `${isEmpty ? '' : ','}\n${JSON.stringify(item)}`;
      isEmpty = false;
    },
    flush,
    async copyTo(sink: Sink): Promise<void> {
      await flush();
      await spool.copyTo(sink);
      await spool.remove();
    },
  };
}

/** The same as a stream of events, one JSON object a line, each with its `event` name. */
export function createEventReport(head: ReportHead, sink: Sink): RepairSink {
  let pending = '';
  let concluded: RepairOutcome | undefined;
  const tell = (event: string, what: object): void => {
    pending += `${JSON.stringify({ event, ...what })}\n`;
  };
  tell('start', { schemaVersion: SCHEMA_VERSION, ...head });
  return {
    finding: (finding) => tell('finding', finding),
    outcome: (outcome) => tell('outcome', outcome),
    repair: (repair) => tell('repair', repair),
    loss: (loss) => tell('loss', loss),
    conclude(outcome) {
      concluded = outcome;
    },
    async flush() {
      const text = pending;
      pending = '';
      if (text !== '') await sink(text);
    },
    async end(inputs, counts, tail = {}) {
      tell('end', { ...concluded, inputs, counts, ...tail });
      await this.flush();
    },
  };
}
