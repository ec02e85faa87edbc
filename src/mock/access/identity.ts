import type { Capacity } from '../../schemas/model/codes.ts';
import { PERMISSION_OF, SCOPES, type Permission, type Scope } from '../../schemas/wire/access.ts';
import type { Institution, Mandate, NewMockClient } from '../../schemas/wire/mock-clients.ts';

/** Who calls, and what he may do. */
export interface Identity {
  readonly clientId: string;
  readonly enterpriseNumber: string;
  readonly enterpriseName: string;
  readonly permissions: readonly Permission[];
  readonly capacities: readonly Capacity[];
  readonly scopes: readonly Scope[];
  /** The employers that have given a mandate that holds today; `all` for a mandate of everybody. */
  readonly mandates: 'all' | readonly Mandate[];
  /** The schools that it may file for; undefined for any. */
  readonly institutions: readonly Institution[] | undefined;
  /** Itself, or an employer whose mandate holds today. */
  mayActFor(enterpriseNumber: string): boolean;
  /** The last day of a mandate of this employer that holds no more. */
  lapsedOn(enterpriseNumber: string): string | undefined;
}

/** An invented private employer that may do everything, so that a first run works with nothing set up. */
export const BUILT_IN: Omit<NewMockClient, 'publicKey'> = {
  clientId: 'builtIn',
  enterpriseNumber: '0812339069',
  enterpriseName: 'Exemple SA / Voorbeeld NV',
  permissions: ['careerBreakEmployer', 'careerBreakOrganizingAuthority', 'workdayCalculation'],
  scopes: SCOPES,
  mandates: 'all',
};

/** @param today as `yyyy-mm-dd`, on which mandates must hold */
export function identityOf(
  client: Omit<NewMockClient, 'publicKey'>,
  scopes: readonly Scope[],
  today: string,
): Identity {
  const { clientId, enterpriseNumber, enterpriseName, permissions, mandates = [], institutions } = client;
  const valid = mandates === 'all' ? mandates : mandates.filter((mandate) => holdsOn(mandate, today));
  const given = new Set(valid === 'all' ? [] : valid.map((mandate) => mandate.enterpriseNumber));
  return {
    clientId,
    enterpriseNumber,
    enterpriseName,
    permissions,
    capacities: (['employer', 'organizingAuthority'] as const).filter((capacity) =>
      permissions.includes(PERMISSION_OF[capacity]),
    ),
    scopes,
    mandates: valid,
    institutions,
    mayActFor: (employer) => employer === enterpriseNumber || valid === 'all' || given.has(employer),
    lapsedOn: (employer) => lastDayOf(mandates === 'all' ? [] : mandates, employer, today),
  };
}

function holdsOn({ startDate, endDate }: Mandate, today: string): boolean {
  return (startDate === undefined || startDate <= today) && (endDate === undefined || today <= endDate);
}

function lastDayOf(mandates: readonly Mandate[], employer: string, today: string): string | undefined {
  return mandates
    .filter(
      ({ enterpriseNumber, endDate }) => enterpriseNumber === employer && endDate !== undefined && endDate < today,
    )
    .map(({ endDate = '' }) => endDate)
    .sort()
    .at(-1);
}
