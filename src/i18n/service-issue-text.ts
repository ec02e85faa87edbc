import type { ServiceIssue } from '../errors/client-error.ts';
import type { ColumnName } from '../schemas/model/columns.ts';
import { parseIsoDate } from '../schemas/model/civil-date.ts';
import { formatDate } from './format.ts';
import type { MessageKey, Texts } from './texts.ts';

/** Our words for each fault that the service may find, by the last segment of its URN. */
const KEYS: ReadonlyMap<string, MessageKey> = new Map([
  ['schemaViolation', 'issue.schemaViolation'],
  ['invalidInput', 'issue.invalidInput'],
  ['unknownInput', 'issue.unknownInput'],
  ['referencedResourceNotFound', 'issue.referencedResourceNotFound'],
  ['invalidStructure', 'issue.invalidStructure'],
  ['outOfRange', 'issue.outOfRange'],
  ['rejectedInput', 'issue.rejectedInput'],
  ['requiredInput', 'issue.requiredInput'],
  ['invalidPeriod', 'issue.invalidPeriod'],
  ['exactlyOneOfExpected', 'issue.exactlyOneOfExpected'],
  ['replacedSsin', 'issue.replacedSsin'],
  ['canceledSsin', 'issue.canceledSsin'],
]);

/** The column in which the user finds each field of a request. */
const COLUMNS: ReadonlyMap<string, ColumnName> = new Map([
  ['clientReference', 'clientReference'],
  ['capacity', 'capacity'],
  ['employer', 'employer'],
  ['employer.enterpriseNumber', 'employer'],
  ['employer.sector', 'sector'],
  ['institution', 'school'],
  ['institution.enterpriseNumber', 'school'],
  ['institution.communityCode', 'community'],
  ['worker.ssin', 'niss'],
  ['ssin', 'niss'],
  ['worker.workerCode', 'workerCode'],
  ['worker.jointCommissionNumber', 'jointCommittee'],
  ['worker.statusCode', 'status'],
  ['worker.emailAddress', 'email'],
  ['leaveType', 'leaveType'],
  ['motive', 'motive'],
  ['regime', 'regime'],
  ['period.startDate', 'startDate'],
  ['period', 'endDate'],
  ['period.endDate', 'endDate'],
  ['newEndDate', 'endDate'],
  ['newStartDate', 'startDate'],
  ['workloads.before', 'hoursBefore'],
  ['workloads.fullTime', 'hoursFull'],
  ['workloads.during', 'hoursDuring'],
  ['workloads.abandoned', 'hoursDropped'],
  ['multipleEmployers', 'multipleEmployers'],
  ['workerNoticeDate', 'noticeDate'],
  ['reducedWorkingTimeScheme', 'reducedWorkingTime'],
  ['comment', 'comment'],
]);

/** The column of the request file that a fault points at; undefined when it points at nothing a file holds. */
export function issueColumn(issue: ServiceIssue): ColumnName | undefined {
  if (issue.name === undefined) return undefined;
  return COLUMNS.get(issue.name) ?? COLUMNS.get(issue.name.replace(/\.[^.]*$/, ''));
}

/** One fault as a sentence, led by the field as the user knows it. Never shows the value: it may be a person's number. */
export function issueText(issue: ServiceIssue, texts: Texts): string {
  const key = KEYS.get(issue.type.slice(issue.type.lastIndexOf(':') + 1));
  const text =
    key === undefined ? texts.message('issue.other', { type: issue.type }) : texts.message(key, bounds(issue, texts));
  const column = issueColumn(issue);
  const field = column === undefined ? issue.name : texts.columnLabel(column);
  return field === undefined ? text : texts.message('issue.ofField', { field, text });
}

/** One bound says by itself on which side it is; days are written as the language writes them. */
function bounds({ details }: ServiceIssue, texts: Texts) {
  const minimum = boundText(details['minimum'], texts);
  const maximum = boundText(details['maximum'], texts);
  if (minimum !== undefined && maximum !== undefined) return { range: `${minimum} – ${maximum}` };
  return { range: minimum !== undefined ? `≥ ${minimum}` : maximum !== undefined ? `≤ ${maximum}` : '' };
}

function boundText(bound: string | number | undefined, { language }: Texts): string | undefined {
  if (bound === undefined) return undefined;
  const date = typeof bound === 'string' ? parseIsoDate(bound) : undefined;
  return date === undefined ? String(bound) : formatDate(date, language);
}
