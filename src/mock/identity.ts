import type { Capacity } from '../schemas/model/codes.ts';

/** Who calls, and what he may do. */
export interface Identity {
  readonly clientId: string;
  readonly enterpriseNumber: string;
  readonly enterpriseName: string;
  readonly capacities: readonly Capacity[];
  mayActFor(enterpriseNumber: string): boolean;
}

/** The enterprise of the built-in identity. */
export const BUILT_IN_EMPLOYER = '0812339069';

/** An invented private employer that may do everything, so that a first run works with nothing set up. */
const BUILT_IN: Identity = {
  clientId: 'builtIn',
  enterpriseNumber: BUILT_IN_EMPLOYER,
  enterpriseName: 'Exemple SA / Voorbeeld NV',
  capacities: ['employer', 'organizingAuthority'],
  mayActFor: () => true,
};

/** The one place that decides who calls. There is no sign-in yet, so everybody is the built-in identity. */
export function identify(): Identity {
  return BUILT_IN;
}
