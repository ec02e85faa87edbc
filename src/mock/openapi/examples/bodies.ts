import type { PublicOperationId } from '../../../schemas/wire/operation-ids.ts';

// What is answered to these is in `answers.json`: see `test/contract/examples.test.ts`.

/** Invented, with valid check digits. */
const WORKER = '85031400127';
const EMPLOYER = '0812339069';

const workloads = {
  before: { minutesPerWeek: 2280 },
  fullTime: { minutesPerWeek: 2280 },
  during: { minutesPerWeek: 1824 },
};
const fullTime = { daysPerWeek: '5', minutesPerWeek: 2280, fullTimeMinutesPerWeek: 2280 };
const upload = {
  description: { attachmentType: 'other', otherDescription: 'Attestation de naissance', fileName: 'attestation.pdf' },
  content: '%PDF-1.7',
};
const calculation = {
  clientReference: 'ART60-2027-3',
  worker: { ssin: WORKER },
  welfareCentre: { enterpriseNumber: EMPLOYER },
  phase: 'first',
  plannedOccupation: { startDate: '2027-01-01', endDate: '2027-12-31' },
  plannedWorkRegime: fullTime,
  occupationPeriods: [
    { countryCode: 'BE', period: { startDate: '2025-09-01', endDate: '2026-02-28' }, workRegime: fullTime },
  ],
  assimilatedPeriods: [],
  extendingPeriods: [],
} as const;

/** A call of each operation that has a body; in this order, each is taken by a service in which nothing has happened yet. */
export const EXAMPLE_BODIES = {
  createCareerBreakRequest: {
    clientReference: 'HR-2027-014',
    capacity: 'employer',
    employer: { enterpriseNumber: EMPLOYER },
    worker: { ssin: WORKER, workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
    leaveType: 'parentalLeave',
    regime: 'oneFifth',
    period: { startDate: '2027-02-01', endDate: '2027-06-30' },
    workloads,
    multipleEmployers: false,
    workerNoticeDate: '2026-11-15',
    reducedWorkingTimeScheme: false,
    certifiedAccurate: true,
  },
  queryCareerBreakRequests: { ssin: WORKER, statuses: ['awaitingWorker'] },
  createModification: { newEndDate: '2027-07-31', certifiedAccurate: true },
  createAttachment: upload,
  replaceCancellation: { confirmed: true },
  queryWorkerNotifications: { statuses: ['toProcess'] },
  createPostponement: { newStartDate: '2027-04-01', reason: 'Remplacement en mars' },
  createNotificationAttachment: upload,
  replaceDecision: {
    decision: 'accepted',
    eboxConsent: true,
    certifiedAccurate: true,
    employerPart: { workerCode: 'whiteCollar', jointCommissionNumber: '200.00', workloads },
  },
  replaceEmployerProfile: {
    contactLastName: 'Service du personnel',
    phoneNumber: '+3222345678',
    emailAddress: 'personnel@exemple.example',
    sector: 'private',
    electronicNotificationsAccepted: true,
  },
  queryPersonnelMembers: { onDate: '2026-11-21' },
  createCalculationRequest: { status: 'sent', ...calculation, certifiedAccurate: true },
  queryCalculationRequests: { statuses: ['sent'] },
  createCalculationAttachment: {
    description: { attachmentType: 'contract', fileName: 'contrat.pdf' },
    content: '%PDF-1.7',
  },
  replaceCalculationRequest: { ...calculation, comment: 'La fiche de paie de janvier suit' },
  replaceSubmission: { certifiedAccurate: true },
  createRevision: { clientReference: 'ART60-2027-3b', recalculationReason: 'eventDuringContract' },
} as const satisfies Partial<Record<PublicOperationId, object>>;
