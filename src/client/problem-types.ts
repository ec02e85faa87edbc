import type { ErrorKey } from '../errors/error-keys.ts';

const PREFIX = 'urn:problem-type:';
const OWN = `${PREFIX}onem-mock:careerBreak:`;
const STANDARD = `${PREFIX}belgif:`;

/** The service is still busy with an earlier call that carries the same idempotency key. */
export const KEY_IN_USE = `${OWN}idempotencyKeyInUse`;
/** The simulated service cannot take a file further from where it stands. */
export const STEP_NOT_POSSIBLE = `${OWN}stepNotPossible`;
/** Stands for the type when the service gave none (RFC 9457, 4.2.1). */
export const NO_TYPE = 'about:blank';

const KEYS: ReadonlyMap<string, ErrorKey> = new Map([
  [`${OWN}requestNotModifiable`, 'service.notModifiable'],
  [`${OWN}requestAlreadyCancelled`, 'service.alreadyCancelled'],
  [`${OWN}attachmentNotAllowed`, 'service.attachmentNotAllowed'],
  [`${OWN}overlappingRequest`, 'service.overlapping'],
  [`${OWN}notificationAlreadyDecided`, 'service.alreadyDecided'],
  [`${OWN}personnelListUnavailable`, 'service.personnelUnavailable'],
  [`${OWN}notificationsNotAccepted`, 'mock.notificationsOff'],
  [`${STANDARD}resourceNotFound`, 'service.notFound'],
  [`${STANDARD}badRequest`, 'service.badRequest'],
]);

/** What to tell the user about a refusal: by its type, and by its status when the type says no more. */
export function refusalKey(status: number, type: string): ErrorKey {
  const known = KEYS.get(type);
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
