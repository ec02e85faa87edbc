import { Chalk, type ChalkInstance } from 'chalk';
import type { Texts } from '../../i18n/texts.ts';
import type { Severity } from '../../schemas/model/finding.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { joinParts } from '../../i18n/format.ts';
import { wrap } from '../wrap.ts';
import type { FindingGroup } from './grouped-findings.ts';
import type { ReportCounts, ReportedFinding } from './report-types.ts';
import { WIDEST } from '../line-width.ts';

export interface ScreenLayout {
  readonly texts: Texts;
  readonly columns: number;
  readonly hasColor: boolean;
  /** With more than one file every finding names its own. */
  readonly namesFiles: boolean;
}

const HEADING_KEYS = { error: 'report.errors', warning: 'report.warnings', info: 'report.infos' } as const;

/** Findings for people: by severity, then by rule, the first rows of each in full. */
export function renderFindingGroups(groups: readonly FindingGroup[], layout: ScreenLayout): string {
  const ink = new Chalk({ level: layout.hasColor ? 1 : 0 });
  let text = '';
  let severity: Severity | undefined;
  for (const group of groups) {
    if (group.severity !== severity) {
      severity = group.severity;
      text += `${severityInk(severity, ink).bold(layout.texts.message(HEADING_KEYS[severity]))}\n\n`;
    }
    text += renderGroup(group, layout, ink);
  }
  return text;
}

function renderGroup(group: FindingGroup, layout: ScreenLayout, ink: ChalkInstance): string {
  const { ruleId, first, source, rows, places } = group;
  const { texts } = layout;
  const isOncePerRow = rows === places;
  const counted = isOncePerRow
    ? texts.message('report.rowCount', { count: rows })
    : texts.message('report.placeCount', { rows, places });
  const width = Math.min(layout.columns, WIDEST);
  const lines = [`  ${ink.bold(ruleId)} · ${counted}`];
  for (const alike of groupAlike(first)) {
    const [finding] = alike;
    lines.push(
      ink.cyan(
        wrap(
          joinParts(
            alike.map((each) => renderPlace(each, layout)),
            layout.texts.language,
          ),
          width,
          '    ',
        ),
      ),
      wrap(finding.message, width, '      '),
      wrap(`→ ${finding.fix}`, width, '      '),
    );
  }
  const count = places - first.length;
  if (count > 0) lines.push(`    ${texts.message(isOncePerRow ? 'report.more' : 'report.morePlaces', { count })}`);
  lines.push(ink.dim(wrap(texts.message('report.source', { source }), width, '    ')), '', '');
  return lines.join('\n');
}

/** What is said of several rows in the same words is said once. */
function groupAlike(
  findings: readonly ReportedFinding[],
): readonly (readonly [ReportedFinding, ...ReportedFinding[]])[] {
  const groups = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.message}\n${finding.fix}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** Where a cell stands, in the user's own words. */
export function renderPlace(
  { file, line, clientReference, column }: Pick<ReportedFinding, 'file' | 'line' | 'clientReference' | 'column'>,
  { texts, namesFiles }: Pick<ScreenLayout, 'texts' | 'namesFiles'>,
): string {
  const where = texts.message('report.line', { line: String(line) });
  return visibleText(
    [
      namesFiles ? `${file} ${where}` : where,
      ...(clientReference === undefined ? [] : [clientReference]),
      ...(column === undefined ? [] : [column]),
    ].join(' · '),
  );
}

function severityInk(severity: Severity, ink: ChalkInstance): ChalkInstance {
  switch (severity) {
    case 'error':
      return ink.red;
    case 'warning':
      return ink.yellow;
    case 'info':
      return ink.blue;
  }
}

export function renderCheckSummary({ rows, valid, invalid, warnings }: ReportCounts, texts: Texts): string {
  return `${texts.message('report.checked', { rows, valid, invalid, warnings })}\n`;
}
