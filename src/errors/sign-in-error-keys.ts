/** Failures of signing in, and refusals for want of a right. */
export const SIGN_IN_ERROR_KEYS = [
  'signIn.required', // status, type
  'signIn.tokenRefused', // status, type
  'signIn.refused', // client, reason (a code of OAuth 2.0)
  'signIn.notUnderstood', // target
  'signIn.notSetUp', // –
  'signIn.keyMissing', // source
  'signIn.keyTooOpen', // file, mode
  'signIn.keyUnreadable', // source
  'signIn.keyExists', // file
  'signIn.missingScope', // requiredScopes
  'signIn.noEmployerPermission', // –
  'signIn.noAuthorityPermission', // –
  'signIn.noWorkdayPermission', // –
  'signIn.noMandate', // enterpriseNumber
  'signIn.mandateLapsed', // enterpriseNumber, endDate
  'signIn.noInstitution', // enterpriseNumber
  'signIn.notTheAuthority', // enterpriseNumber
  'profile.exists', // profile
  'profile.badName', // profile
  'profile.none', // –
  'profile.badVariable', // –
  'profile.serviceFirst', // profile
] as const;
export type SignInErrorKey = (typeof SIGN_IN_ERROR_KEYS)[number];
