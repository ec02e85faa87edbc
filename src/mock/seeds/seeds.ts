import { SCOPES, type Scope } from '../../schemas/wire/access.ts';
import type { Mandate, NewMockClient } from '../../schemas/wire/mock-clients.ts';
import type { SeedName } from '../../schemas/wire/seed-names.ts';

type SeedClient = Omit<NewMockClient, 'publicKey'>;

const CAREER_BREAK = SCOPES.filter((scope): scope is Scope => scope.startsWith('scope:careerbreak:'));
const MANDATED_EMPLOYERS = 40;

/** An invented enterprise with valid check digits; numbers from 0720.000.0 on are given in their order. */
export function inventedEnterprise(index: number): string {
  const body = 7_200_000 + index;
  return `0${String(body)}${String(97 - (body % 97)).padStart(2, '0')}`;
}

/** The clients of a situation. Enterprises are invented; keys are made where the service starts. */
export const SEEDS: Readonly<Record<SeedName, readonly SeedClient[]>> = {
  /** One small employer that files for its own staff. */
  sme: [
    {
      clientId: 'sme',
      enterpriseNumber: inventedEnterprise(1),
      enterpriseName: 'Boulangerie Exemple SRL',
      permissions: ['careerBreakEmployer'],
      scopes: CAREER_BREAK,
    },
  ],
  /** A payroll bureau with the mandates of forty employers and one that has lapsed, and the first of the forty itself. */
  bureau: [
    {
      clientId: 'bureau',
      enterpriseNumber: inventedEnterprise(100),
      enterpriseName: 'Secrétariat social Exemple ASBL',
      permissions: ['careerBreakEmployer'],
      scopes: CAREER_BREAK,
      mandates: [
        ...Array.from({ length: MANDATED_EMPLOYERS }, (_, index) => mandateOf(index + 1)),
        { ...mandateOf(MANDATED_EMPLOYERS + 1), endDate: '2025-12-31' },
      ],
    },
    {
      clientId: 'employer01',
      enterpriseNumber: inventedEnterprise(101),
      enterpriseName: nameOfMandator(1),
      permissions: ['careerBreakEmployer'],
      scopes: CAREER_BREAK,
    },
  ],
  /** An organising authority with three schools that also has staff of its own, and one that has not. */
  po: [
    {
      clientId: 'po',
      enterpriseNumber: inventedEnterprise(200),
      enterpriseName: 'Pouvoir organisateur Y ASBL',
      permissions: ['careerBreakEmployer', 'careerBreakOrganizingAuthority'],
      scopes: CAREER_BREAK,
      institutions: ['A', 'B', 'C'].map((letter, index) => ({
        communityCode: 'frenchSpeaking',
        enterpriseNumber: inventedEnterprise(201 + index),
        enterpriseName: `École ${letter}`,
      })),
    },
    {
      clientId: 'poOnly',
      enterpriseNumber: inventedEnterprise(210),
      enterpriseName: 'Inrichtende macht Z VZW',
      permissions: ['careerBreakOrganizingAuthority'],
      scopes: CAREER_BREAK,
      institutions: [
        { communityCode: 'flemish', enterpriseNumber: inventedEnterprise(211), enterpriseName: 'School D' },
      ],
    },
  ],
  /** A public centre for social welfare, which has working days calculated and files for its staff. */
  cpas: [
    {
      clientId: 'cpas',
      enterpriseNumber: inventedEnterprise(300),
      enterpriseName: 'CPAS de Exempleville',
      permissions: ['careerBreakEmployer', 'workdayCalculation'],
      scopes: SCOPES,
    },
  ],
};

function mandateOf(number: number): Mandate {
  return {
    enterpriseNumber: inventedEnterprise(100 + number),
    enterpriseName: nameOfMandator(number),
    startDate: '2020-01-01',
  };
}

function nameOfMandator(number: number): string {
  return `Employeur Exemple ${String(number).padStart(2, '0')} SRL`;
}
