/** The codes that columns, JSON and the service share. Labels are in `schemas/files/code-labels.ts` and `i18n`. */

export const LEAVE_TYPES = [
  'parentalLeave',
  'medicalAssistance',
  'palliativeCare',
  'informalCare',
  'timeCredit',
  'careerBreak',
] as const;
export type LeaveType = (typeof LEAVE_TYPES)[number];

export const REGIMES = [
  'full',
  'fullFlexible',
  'half',
  'halfFlexible',
  'oneThird',
  'oneQuarter',
  'oneFifth',
  'oneTenth',
] as const;
export type Regime = (typeof REGIMES)[number];

export const SECTORS = ['private', 'local', 'federal', 'regional', 'flemish', 'education'] as const;
export type Sector = (typeof SECTORS)[number];

/** As an employer's parameters tell it. */
export const EMPLOYER_SECTORS = ['private', 'public'] as const;
export type EmployerSector = (typeof EMPLOYER_SECTORS)[number];

export const CAPACITIES = ['employer', 'organizingAuthority'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const COMMUNITIES = ['frenchSpeaking', 'flemish', 'germanSpeaking'] as const;
export type Community = (typeof COMMUNITIES)[number];

export const WORKER_CODES = ['whiteCollar', 'blueCollar'] as const;
export type WorkerCode = (typeof WORKER_CODES)[number];

export const WORKER_STATUSES = ['statutory', 'contractual', 'temporary'] as const;
export type WorkerStatus = (typeof WORKER_STATUSES)[number];

export const MOTIVES = [
  'child',
  'palliative',
  'illRelative',
  'disabledChild',
  'illMinorChild',
  'training',
  'endOfCareer',
  'hospitalisedChild',
] as const;
export type Motive = (typeof MOTIVES)[number];

export const UNITS = ['hours', 'periods'] as const;
export type Unit = (typeof UNITS)[number];

export const CHILD_LINKS = ['birth', 'adoption', 'foster'] as const;
export type ChildLink = (typeof CHILD_LINKS)[number];

export const ATTACHMENT_TYPES = [
  'medicalCertificate',
  'hospitalProof',
  'palliativeCertificate',
  'carerRecognition',
  'motiveProof',
  'kinshipProof',
  'occupationDeclaration',
  'contract',
  'other',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

export const REQUEST_STATUSES = [
  'awaitingWorker',
  'awaitingAttachments',
  'awaitingProcessing',
  'inProcessing',
  'closed',
  'cancelled',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** How far the employer has come with a notification by a worker. */
export const NOTIFICATION_STATUSES = ['toProcess', 'postponed', 'accepted', 'refused'] as const;
export type NotificationStatus = (typeof NOTIFICATION_STATUSES)[number];

export const NOTIFICATION_DECISIONS = ['accepted', 'refused'] as const;

/** Asked for one rule only, the career before an end-of-career break; no column holds it. */
export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
