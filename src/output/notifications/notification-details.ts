import type { Texts } from '../../i18n/texts.ts';
import { ATTACHMENT_TYPE_LABELS } from '../../schemas/files/code-labels.ts';
import { ATTACHMENT_TYPES } from '../../schemas/model/codes.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import { optionalFact, renderFacts, type Fact, type FactLayout } from '../fact-lines.ts';
import { formatEnterpriseNumber, maskEmail, showFreeText, showNiss } from '../tickets/personal-data.ts';
import { wireDate, wireDay, wirePeriod, wireWorkload } from '../tickets/wire-values.ts';

export interface NotificationLayout extends FactLayout {
  readonly showsPersonalData: boolean;
}

/** The screen "Avertissement de votre travailleur", with what the employer has done since and must still bring. */
export function renderNotificationDetails(notification: WorkerNotification, layout: NotificationLayout): string {
  return renderFacts(
    [
      ...workerLines(notification, layout),
      ...leaveLines(notification, layout),
      ...documentLines(notification, layout),
      ...employerLines(notification, layout.texts),
      ...decisionLines(notification, layout.texts),
    ],
    layout,
  );
}

function workerLines(notification: WorkerNotification, { texts, showsPersonalData }: NotificationLayout): Fact[] {
  const { worker, employer, status, submissionDateTime, neoOffice } = notification;
  const email = worker.emailAddress;
  return [
    [texts.columnLabel('niss'), showNiss(worker.ssin, showsPersonalData)],
    ...optionalFact(texts.message('notifications.name'), showsPersonalData ? worker.name : undefined),
    ...optionalFact(texts.columnLabel('email'), email && (showsPersonalData ? email : maskEmail(email))),
    [texts.columnLabel('employer'), formatEnterpriseNumber(employer.enterpriseNumber)],
    [texts.message('tickets.number'), notification.ticketNumber],
    [texts.message('tickets.status'), texts.codeLabel('notificationStatus', status)],
    [texts.message('tickets.submitted'), wireDay(submissionDateTime, texts)],
    [texts.message('tickets.office'), neoOffice.name],
  ];
}

function leaveLines(notification: WorkerNotification, { texts, showsPersonalData }: NotificationLayout): Fact[] {
  const { period, requestedPeriod, postponements } = notification;
  const isMoved = period.startDate !== requestedPeriod.startDate;
  return [
    [texts.columnLabel('leaveType'), texts.codeLabel('leaveType', notification.leaveType)],
    ...optionalFact(texts.columnLabel('motive'), notification.motive && texts.codeLabel('motive', notification.motive)),
    [texts.columnLabel('regime'), texts.codeLabel('regime', notification.regime)],
    [texts.columnLabel('startDate'), wireDate(period.startDate, texts)],
    [texts.columnLabel('endDate'), wireDate(period.endDate, texts)],
    ...optionalFact(texts.message('notifications.requested'), isMoved ? wirePeriod(requestedPeriod, texts) : undefined),
    ...postponements.map(({ newStartDate, newEndDate, reason, submissionDateTime }): Fact => [
      texts.message('notifications.postponement'),
      [
        texts.message('notifications.postponement.detail', {
          period: wirePeriod({ startDate: newStartDate, endDate: newEndDate }, texts),
          submitted: wireDay(submissionDateTime, texts),
        }),
        ...(reason === undefined ? [] : [showFreeText(reason, showsPersonalData)]),
      ].join(' · '),
    ]),
  ];
}

function documentLines(
  { attachments, requiredAttachmentTypes }: WorkerNotification,
  { texts, showsPersonalData }: NotificationLayout,
): Fact[] {
  const label = texts.message('notifications.attachments');
  return [
    ...(attachments.length === 0
      ? [[label, texts.message('notifications.noAttachment')] as const]
      : attachments.map(({ attachmentType, otherDescription, fileName }): Fact => [
          label,
          texts.message('tickets.fact', {
            label: attachmentLabel(attachmentType, texts),
            value: [otherDescription, fileName]
              .flatMap((text) => (text === undefined ? [] : [showFreeText(text, showsPersonalData)]))
              .join(', '),
          }),
        ])),
    ...optionalFact(
      texts.message('tickets.requiredAttachments'),
      requiredAttachmentTypes.map((type) => attachmentLabel(type, texts)).join(', '),
    ),
  ];
}

const COLUMN_OF: Readonly<Record<string, ColumnName>> = {
  workerCode: 'workerCode',
  jointCommissionNumber: 'jointCommittee',
  statusCode: 'status',
  institution: 'school',
};

function employerLines({ employerPart, missingEmployerPart }: WorkerNotification, texts: Texts): Fact[] {
  const { workerCode, jointCommissionNumber, statusCode, workloads } = employerPart;
  const missing = missingEmployerPart.map((field) => {
    const column = COLUMN_OF[field];
    if (column !== undefined) return texts.columnLabel(column);
    return field === 'workloads' ? texts.message('notifications.workloads') : field;
  });
  return [
    ...optionalFact(texts.columnLabel('workerCode'), workerCode && texts.codeLabel('workerCode', workerCode)),
    ...optionalFact(texts.columnLabel('jointCommittee'), jointCommissionNumber),
    ...optionalFact(texts.columnLabel('status'), statusCode && texts.codeLabel('workerStatus', statusCode)),
    ...optionalFact(texts.columnLabel('hoursBefore'), workloads && wireWorkload(workloads.before, texts)),
    ...optionalFact(texts.columnLabel('hoursFull'), workloads && wireWorkload(workloads.fullTime, texts)),
    ...optionalFact(texts.columnLabel('hoursDuring'), workloads?.during && wireWorkload(workloads.during, texts)),
    ...optionalFact(texts.message('notifications.missing'), missing.join(', ')),
  ];
}

function decisionLines({ decision }: WorkerNotification, texts: Texts): Fact[] {
  if (decision === undefined) return [];
  const { eboxConsent, decisionDateTime, ticketNumber } = decision;
  return [
    [texts.message('notifications.decided'), wireDay(decisionDateTime, texts)],
    ...optionalFact(
      texts.message('notifications.ebox'),
      eboxConsent === undefined ? undefined : texts.message(eboxConsent ? 'tickets.yes' : 'tickets.no'),
    ),
    ...optionalFact(texts.message('notifications.request'), ticketNumber),
  ];
}

/** A type that was added to the service later is shown as it came. */
export function attachmentLabel(type: string, { language }: Texts): string {
  const known = ATTACHMENT_TYPES.find((candidate) => candidate === type);
  return known === undefined ? type : ATTACHMENT_TYPE_LABELS[known].labels[language];
}
