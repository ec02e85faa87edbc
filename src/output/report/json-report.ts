import type {
  InputReport,
  ReportCounts,
  ReportedFinding,
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

const SCHEMA_VERSION = 1;

/**
 * One JSON document, made while the rows go by so that a million of them need no memory. Findings and outcomes are told
 * in turn but belong into two lists, so outcomes wait in the spool until the findings are complete. A sink that takes
 * nothing back is given all or nothing: with `held`, the findings wait as well until the end is known to be good.
 */
export function createJsonReport(head: ReportHead, sink: Sink, spool: Spool, held?: Spool): ReportSink {
  let findings = `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...head }).slice(0, -1)},\n"findings":[`;
  let outcomes = '';
  let hasFinding = false;
  let hasOutcome = false;

  return {
    finding(finding) {
      findings += `${hasFinding ? ',' : ''}\n${JSON.stringify(finding)}`;
      hasFinding = true;
    },
    outcome(outcome) {
      outcomes += `${hasOutcome ? ',' : ''}\n${JSON.stringify(outcome)}`;
      hasOutcome = true;
    },
    async flush() {
      const [found, told] = [findings, outcomes];
      findings = '';
      outcomes = '';
      if (found !== '') await (held === undefined ? sink(found) : held.write(found));
      if (told !== '') await spool.write(told);
    },
    async end(inputs, counts, tail = {}) {
      await this.flush();
      await held?.copyTo(sink);
      await held?.remove();
      await sink('],\n"outcomes":[');
      await spool.copyTo(sink);
      await spool.remove();
      const rest = Object.entries(tail).map(([name, value]) => `,\n"${name}":${JSON.stringify(value)}`);
      await sink(`],\n"inputs":${JSON.stringify(inputs)},\n"counts":${JSON.stringify(counts)}${rest.join('')}}\n`);
    },
  };
}

/** The same as a stream of events, one JSON object a line, each with its `event` name. */
export function createEventReport(head: ReportHead, sink: Sink): ReportSink {
  let pending = `${JSON.stringify({ event: 'start', schemaVersion: SCHEMA_VERSION, ...head })}\n`;
  return {
    finding(finding) {
      pending += `${JSON.stringify({ event: 'finding', ...finding })}\n`;
    },
    outcome(outcome) {
      pending += `${JSON.stringify({ event: 'outcome', ...outcome })}\n`;
    },
    async flush() {
      const text = pending;
      pending = '';
      if (text !== '') await sink(text);
    },
    async end(inputs, counts, tail = {}) {
      pending += `${JSON.stringify({ event: 'end', inputs, counts, ...tail })}\n`;
      await this.flush();
    },
  };
}
