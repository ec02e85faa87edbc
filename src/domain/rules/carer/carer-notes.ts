import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const carerNotes = [
  {
    id: 'carer.reform-pending',
    summary:
      "A reform reported by the press would raise the maximum for one person from 3 to 6 months and allow weeks with the employer's agreement. It was not found in the official journal: until it is, 3 months in full or 6 in part hold.",
    leaveTypes: ['informalCare'],
    sectors: 'all',
    source: [{ citation: 'Econostrum, congé pour aidants proches', confidence: 'unverified' }],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: null,
  },
  {
    id: 'carer.single-period',
    summary: 'One written notice is for one uninterrupted period: each row of a file is one.',
    leaveTypes: ['informalCare'],
    sectors: 'all',
    source: [{ citation: 'AR 20.07.2021', confidence: 'confirmed' }],
    inForce: { from: '2021-09-01', until: null },
    enforcedIn: 'src/schemas/model/leave-request.ts',
  },
  {
    id: 'carer.seniority',
    summary: 'No seniority is asked.',
    leaveTypes: ['informalCare'],
    sectors: 'all',
    source: [{ citation: 'FGTB, congés thématiques (2020)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'carer.no-kinship',
    summary: 'The person cared for need not be a relative nor live with the worker.',
    leaveTypes: ['informalCare'],
    sectors: 'all',
    source: [{ citation: 'ONEM, FAQ aidants proches', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
