import { remarkText } from '../service-remark-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { ATTACHMENT_TYPE_LABELS } from '../../schemas/files/code-labels.ts';
import { ATTACHMENT_TYPES } from '../../schemas/model/codes.ts';
import type { Cancellation, CareerBreakRequest, Modification } from '../../schemas/wire/career-break-request.ts';
import { optionalFact as optional, renderFacts, type Fact as Line, type FactLayout } from '../fact-lines.ts';
import { formatEnterpriseNumber, maskEmail, showFreeText, showNiss } from './personal-data.ts';
import { wireDate, wireDay, wireWorkload } from './wire-values.ts';

export interface RequestDetails {
  readonly request: CareerBreakRequest;
  readonly modifications: readonly Modification[];
  readonly cancellation: Cancellation | undefined;
}

export interface DetailsLayout extends FactLayout {
  readonly showsPersonalData: boolean;
}

/** The consultation screen: what was filed, where it stands, and what can still be done with it. */
export function renderRequestDetails(details: RequestDetails, layout: DetailsLayout): string {
  const lines = [
    ...identityLines(details.request, layout),
    ...leaveLines(details.request, layout),
    ...laterLines(details, layout.texts),
  ];
  return renderFacts(lines, layout);
}

function identityLines(request: CareerBreakRequest, { texts, showsPersonalData }: DetailsLayout): Line[] {
  const { worker, institution, neoOffice } = request;
  const { ssin, emailAddress } = worker;
  return [
    [texts.message('tickets.number'), request.ticketNumber],
    [texts.message('tickets.status'), texts.codeLabel('requestStatus', request.status)],
    [texts.message('tickets.submitted'), wireDay(request.submissionDateTime, texts)],
    ...optional(
      texts.message('tickets.reference'),
      request.clientReference && showFreeText(request.clientReference, showsPersonalData),
    ),
    ...optional(texts.message('tickets.origin'), request.origin && originText(request.origin, texts)),
    [texts.message('tickets.office'), neoOffice.name],
    ...optional(texts.columnLabel('capacity'), request.capacity && texts.codeLabel('capacity', request.capacity)),
    [texts.columnLabel('employer'), formatEnterpriseNumber(request.employer.enterpriseNumber)],
    ...optional(texts.columnLabel('school'), institution && formatEnterpriseNumber(institution.enterpriseNumber)),
    ...optional(texts.columnLabel('community'), institution && texts.codeLabel('community', institution.communityCode)),
    [texts.columnLabel('niss'), showNiss(ssin, showsPersonalData)],
    ...optional(texts.columnLabel('workerCode'), worker.workerCode && texts.codeLabel('workerCode', worker.workerCode)),
    ...optional(texts.columnLabel('jointCommittee'), worker.jointCommissionNumber),
    ...optional(texts.columnLabel('status'), worker.statusCode && texts.codeLabel('workerStatus', worker.statusCode)),
    ...optional(
      texts.columnLabel('email'),
      emailAddress && (showsPersonalData ? emailAddress : maskEmail(emailAddress)),
    ),
  ];
}

function leaveLines(request: CareerBreakRequest, { texts, showsPersonalData }: DetailsLayout): Line[] {
  const { workloads, period } = request;
  return [
    [texts.columnLabel('leaveType'), texts.codeLabel('leaveType', request.leaveType)],
    ...optional(texts.columnLabel('motive'), request.motive && texts.codeLabel('motive', request.motive)),
    [texts.columnLabel('regime'), texts.codeLabel('regime', request.regime)],
    [texts.columnLabel('startDate'), wireDate(period.startDate, texts)],
    [texts.columnLabel('endDate'), wireDate(request.currentEndDate, texts)],
    ...optional(
      texts.message('tickets.filedEndDate'),
      request.currentEndDate === period.endDate ? undefined : wireDate(period.endDate, texts),
    ),
    ...optional(texts.columnLabel('hoursBefore'), workloads && wireWorkload(workloads.before, texts)),
    ...optional(texts.columnLabel('hoursFull'), workloads && wireWorkload(workloads.fullTime, texts)),
    ...optional(texts.columnLabel('hoursDuring'), workloads?.during && wireWorkload(workloads.during, texts)),
    ...optional(texts.columnLabel('hoursDropped'), workloads?.abandoned && wireWorkload(workloads.abandoned, texts)),
    ...optional(texts.columnLabel('comment'), request.comment && showFreeText(request.comment, showsPersonalData)),
    ...optional(texts.columnLabel('noticeDate'), request.workerNoticeDate && wireDate(request.workerNoticeDate, texts)),
    ...optional(texts.columnLabel('multipleEmployers'), yesNo(request.multipleEmployers, texts)),
    ...optional(texts.columnLabel('reducedWorkingTime'), yesNo(request.reducedWorkingTimeScheme, texts)),
  ];
}

/** What happened after the filing. */
function laterLines({ request, modifications, cancellation }: RequestDetails, texts: Texts): Line[] {
  const { requiredAttachmentTypes, workerPartCompletedDateTime, warnings = [] } = request;
  return [
    ...optional(
      texts.message('tickets.requiredAttachments'),
      requiredAttachmentTypes.length === 0
        ? undefined
        : requiredAttachmentTypes.map((type) => attachmentLabel(type, texts)).join(', '),
    ),
    ...optional(
      texts.message('tickets.workerPart'),
      workerPartCompletedDateTime && wireDay(workerPartCompletedDateTime, texts),
    ),
    ...warnings.map((warning): Line => [texts.message('tickets.remark'), remarkText(warning, texts)]),
    ...modifications.map(({ newEndDate, submissionDateTime, partTicketNumber }): Line => [
      texts.message('tickets.modification'),
      texts.message('tickets.modification.detail', {
        date: wireDate(newEndDate, texts),
        submitted: wireDay(submissionDateTime, texts),
        ticket: partTicketNumber,
      }),
    ]),
    ...optional(
      texts.message('tickets.cancellation'),
      cancellation &&
        texts.message('tickets.cancellation.detail', {
          submitted: wireDay(cancellation.submissionDateTime, texts),
          ticket: cancellation.partTicketNumber,
        }),
    ),
    [texts.message('tickets.canChange'), possibleChanges(request, texts)],
    ...optional(
      texts.message('cycle.details'),
      request.consultable === false ? texts.message('cycle.details.closed') : undefined,
    ),
  ];
}

function possibleChanges({ modifiable, cancellable }: CareerBreakRequest, texts: Texts): string {
  if (modifiable && cancellable) return texts.message('tickets.canChange.both');
  if (modifiable) return texts.message('tickets.canChange.modify');
  return texts.message(cancellable ? 'tickets.canChange.cancel' : 'tickets.canChange.neither');
}

function originText(origin: string, texts: Texts): string {
  if (origin === 'employer') return texts.message('tickets.origin.employer');
  return origin === 'workerNotification' ? texts.message('tickets.origin.workerNotification') : origin;
}

/** A type that was added to the service later is shown as it came. */
function attachmentLabel(type: string, { language }: Texts): string {
  const known = ATTACHMENT_TYPES.find((candidate) => candidate === type);
  return known === undefined ? type : ATTACHMENT_TYPE_LABELS[known].labels[language];
}

function yesNo(value: boolean | undefined, texts: Texts): string | undefined {
  return value === undefined ? undefined : texts.message(value ? 'tickets.yes' : 'tickets.no');
}
