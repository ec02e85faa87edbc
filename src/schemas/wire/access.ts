import type { Capacity } from '../model/codes.ts';

/** What an access manager can grant in the service. */
export const PERMISSIONS = ['careerBreakEmployer', 'careerBreakOrganizingAuthority', 'workdayCalculation'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The permission that a capacity needs. */
export const PERMISSION_OF: Readonly<Record<Capacity, Permission>> = {
  employer: 'careerBreakEmployer',
  organizingAuthority: 'careerBreakOrganizingAuthority',
};

/** What a token may be asked for; an operation of the service names the one that it needs. */
export const SCOPES = [
  'scope:careerbreak:request:consult',
  'scope:careerbreak:request:declarant',
  'scope:workdaycalculation:request:consult',
  'scope:workdaycalculation:request:declarant',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Where tokens are given, below the service's origin. */
export const TOKEN_PATH = '/REST/oauth/v5/token';

/** What a client signs to prove who it is. */
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
