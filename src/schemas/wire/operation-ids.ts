/** The public operations of the service, named as in its OpenAPI document. */
export const OPERATION_IDS = [
  'getAccessProfile',
  'createCareerBreakRequest',
  'queryCareerBreakRequests',
  'getCareerBreakRequest',
  'createModification',
  'getModifications',
  'getModification',
  'replaceCancellation',
  'getCancellation',
  'createAttachment',
  'getAttachments',
  'getAttachmentContent',
  'queryWorkerNotifications',
  'getWorkerNotification',
  'createPostponement',
  'createNotificationAttachment',
  'replaceDecision',
  'getDecision',
  'getEmployerProfile',
  'replaceEmployerProfile',
  'queryPersonnelMembers',
  'getLeaveTypes',
  'getRegimes',
  'getRequestStatuses',
  'getAttachmentTypes',
  'getNeoOffices',
  'getCommunities',
  'getWorkerStatuses',
  'getProblemType',
  'getHealth',
  'getOpenapi',
] as const;
export type OperationId = (typeof OPERATION_IDS)[number];

/** Those of the second API, the calculation of working days. */
export const WORKDAY_OPERATION_IDS = [
  'createCalculationRequest',
  'queryCalculationRequests',
  'getCalculationRequest',
  'replaceCalculationRequest',
  'replaceSubmission',
  'createCalculationAttachment',
  'createRevision',
  'getCalculationResult',
  'getCalculationProblemType',
  'getCalculationHealth',
  'getCalculationOpenapi',
] as const;
export type WorkdayOperationId = (typeof WORKDAY_OPERATION_IDS)[number];

/** An operation of either API. */
export type PublicOperationId = OperationId | WorkdayOperationId;
