import { citationsOf } from '../../domain/rules/citations.ts';
import { lifecycleNotes } from '../../domain/rules/lifecycle/lifecycle-notes.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import type { ReportedFinding } from '../../output/report/report-types.ts';
import type { ChangeFile } from '../../io/csv/open-change-file.ts';
import type { ChangeColumn } from '../../schemas/files/change-columns.ts';
import type { ChangeFaultId } from '../../schemas/files/change-faults.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { PlannedRow } from './plan-changes.ts';

/** Says what files of changes hold. */
const FILE_FORMAT = 'docs/changes.md';
const STANDING: ReadonlySet<ChangeFaultId> = new Set(['change.not-found', 'change.is-cancelled', 'change.state']);
/** Where the cells stand that a rule of the book speaks of. */
const CELLS: Readonly<Partial<Record<ColumnName, ChangeColumn>>> = { endDate: 'newEndDate', attachments: 'path' };

/** Everything that is wrong with a row, in words and with its place. */
export function reportFaults(
  { line, record, faults, findings }: PlannedRow,
  file: string,
  columns: ChangeFile['columns'] | undefined,
  messages: RuleMessages,
  texts: Texts,
): readonly ReportedFinding[] {
  const headerOf = (column: ChangeColumn | null | undefined): { readonly column?: string } => {
    const place = column === null || column === undefined ? undefined : columns?.get(column);
    return place === undefined ? {} : { column: place.header };
  };
  const ofFile = faults.map(({ id, severity, column, params }): ReportedFinding => ({
    file,
    line,
    record,
    ...headerOf(column),
    ...(column !== null && { field: column }),
    ruleId: id,
    severity,
    message: texts.message(id, params),
    fix: texts.message(`${id}.fix`, params),
    source: STANDING.has(id) ? lifecycleNotes[1].source[0].citation : FILE_FORMAT,
  }));
  const ofRules = findings.map((finding): ReportedFinding => ({
    file,
    line,
    record,
    ...headerOf(CELLS[finding.column]),
    field: finding.column,
    ruleId: finding.ruleId,
    severity: finding.severity,
    ...messages.finding(finding),
    source: citationsOf(finding.ruleId),
  }));
  return [...ofFile, ...ofRules];
}
