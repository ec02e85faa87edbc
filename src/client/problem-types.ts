import type { ErrorKey } from '../errors/error-keys.ts';

const PREFIX = 'urn:problem-type:';
const OWN = `${PREFIX}onem-mock:careerBreak:`;
const OWN_WORKDAY = `${PREFIX}onem-mock:workdayCalculation:`;
const STANDARD = `${PREFIX}belgif:`;

/** The service is still busy with an earlier call that carries the same idempotency key. */
export const KEYS_IN_USE: ReadonlySet<string> = new Set([
  `${OWN}idempotencyKeyInUse`,
  `${OWN_WORKDAY}idempotencyKeyInUse`,
]);
/** The simulated service cannot take a file further from where it stands. */
export const STEP_NOT_POSSIBLE = `${OWN}stepNotPossible`;
/** Stands for the type when the service gave none (RFC 9457, 4.2.1). */
export const NO_TYPE = 'about:blank';

const MISSING_PERMISSION = `${STANDARD}missingPermission`;

const KEYS: ReadonlyMap<string, ErrorKey> = new Map([
  [`${OWN}requestNotModifiable`, 'service.notModifiable'],
  [`${OWN}requestAlreadyCancelled`, 'service.alreadyCancelled'],
  [`${OWN}attachmentNotAllowed`, 'service.attachmentNotAllowed'],
  [`${OWN}overlappingRequest`, 'service.overlapping'],
  [`${OWN_WORKDAY}calculationLimitReached`, 'service.calculationLimit'],
  [`${OWN_WORKDAY}calculationNotEditable`, 'service.calculationNotEditable'],
  [`${OWN_WORKDAY}calculationNotCalculated`, 'service.calculationNotCalculated'],
  [`${OWN}notificationAlreadyDecided`, 'service.alreadyDecided'],
  [`${OWN}personnelListUnavailable`, 'service.personnelUnavailable'],
  [`${OWN}notificationsNotAccepted`, 'mock.notificationsOff'],
  [`${STANDARD}resourceNotFound`, 'service.notFound'],
  [`${STANDARD}badRequest`, 'service.badRequest'],
  [`${STANDARD}noAccessToken`, 'signIn.required'],
  [`${STANDARD}invalidAccessToken`, 'signIn.tokenRefused'],
  [`${STANDARD}expiredAccessToken`, 'signIn.tokenRefused'],
  [`${STANDARD}missingScope`, 'signIn.missingScope'],
]);

const PERMISSION_KEYS: ReadonlyMap<unknown, ErrorKey> = new Map([
  ['careerBreakEmployer', 'signIn.noEmployerPermission'],
  ['careerBreakOrganizingAuthority', 'signIn.noAuthorityPermission'],
  ['workdayCalculation', 'signIn.noWorkdayPermission'],
]);
const RIGHT_KEYS: ReadonlyMap<unknown, ErrorKey> = new Map([
  ['mandate', 'signIn.noMandate'],
  ['lapsedMandate', 'signIn.mandateLapsed'],
  ['institution', 'signIn.noInstitution'],
  ['otherAuthority', 'signIn.notTheAuthority'],
]);

type Details = Readonly<Record<string, string | number>>;

/** What to tell the user about a refusal: by its type, and by its status when the type says no more. */
export function refusalKey(status: number, type: string, details: Details = {}): ErrorKey {
  const known = type === MISSING_PERMISSION ? missingRight(details) : KEYS.get(type);
  if (known !== undefined) return known;
  switch (status) {
    case 400:
      return 'service.badRequest';
    case 401:
    case 403:
      return 'service.notAllowed';
    case 404:
      return 'service.notFound';
    case 412:
      return 'service.changedMeanwhile';
    default:
      return 'service.refused';
  }
}

/** Which right is missing, where the service says it. */
function missingRight({ reason, permission }: Details): ErrorKey | undefined {
  return reason === 'permission' ? PERMISSION_KEYS.get(permission) : RIGHT_KEYS.get(reason);
}

/** Issue types that older services issue under the name of the Crossroads Bank (`cbss`). */
const MOVED_ISSUES: ReadonlySet<string> = new Set([
  'invalidStructure',
  'outOfRange',
  'rejectedInput',
  'requiredInput',
  'invalidPeriod',
  'exactlyOneOfExpected',
  'anyOfExpected',
  'equalExpected',
  'zeroOrAllOfExpected',
  'zeroOrExactlyOneOfExpected',
]);
const OLD_ISSUE_PREFIX = `${PREFIX}cbss:input-validation:`;

/** One spelling for each issue type, the present one. */
export function presentIssueType(type: string): string {
  if (!type.startsWith(OLD_ISSUE_PREFIX)) return type;
  const name = type.slice(OLD_ISSUE_PREFIX.length);
  return MOVED_ISSUES.has(name) ? `${PREFIX}belgif-ext:input-validation:${name}` : type;
}
