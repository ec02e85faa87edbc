import type { ReportedFinding, RowOutcomeReport } from './report-types.ts';

/** How a report writes what it tells, one after the other. */
export interface ReportFormat {
  finding(finding: ReportedFinding): string;
  outcome(outcome: RowOutcomeReport): string;
  /** Findings and outcomes are told in turn, not in a list each. */
  readonly isOneList: boolean;
}

/** Items of a JSON list, each with the comma before it; the first of the list has to lose its own. */
export const formatItems: ReportFormat = {
  finding: formatItem,
  outcome: formatItem,
  isOneList: false,
};

/** One JSON object a line, each with its `event` name. */
export const formatEvents: ReportFormat = {
  finding: (finding) => formatEvent('finding', finding),
  outcome: (outcome) => formatEvent('outcome', outcome),
  isOneList: true,
};

export function formatItem(item: object): string {
  return `,\n${JSON.stringify(item)}`;
}

export function formatEvent(event: string, what: object): string {
  return `${JSON.stringify({ event, ...what })}\n`;
}
