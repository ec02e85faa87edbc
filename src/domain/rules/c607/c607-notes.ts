import { ALWAYS, type RuleNote } from '../define-rule.ts';
import { c607CountingNotes } from './c607-counting-notes.ts';
import { c607CourseNotes } from './c607-course-notes.ts';

/**
 * The calculation that a CPAS asks of ONEM (form C60.7) concerns no leave, so no row is asked any of this: what can be
 * judged is judged on a request for a calculation, by the checks of `src/domain/workdays/checks`.
 */
export const c607Notes = [
  {
    id: 'c607.who',
    summary:
      'The CPAS asks for the calculation, never the worker, for a person it will employ under article 60, § 7, of the Act of 8 July 1976; ONEM counts the working days that lead to unemployment benefit.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'Loi du 8.07.1976, art. 60, § 7', confidence: 'seed' },
      { citation: 'ONEM, CPAS@ONEM, art. 60, § 7', confidence: 'confirmed' },
      { citation: 'Portail de la sécurité sociale, CPAS@ONEM', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'c607.channel',
    summary:
      'Since 1 December 2023 the request goes through CPAS@ONEM only, also to change an existing file; the paper forms C60.7 and C60.7-Réponse are no longer processed. The service opened on 2 October 2023.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' },
      { citation: 'ONEM, CPAS@ONEM pour les partenaires', confidence: 'confirmed' },
    ],
    inForce: { from: '2023-12-01', until: null, comparedWith: 'filingDate' },
    enforcedIn: null,
  },
  {
    id: 'c607.before-start',
    summary: 'The first calculation is asked for before the employment under article 60, § 7, begins.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/checks/calculation-checks.ts',
  },
  {
    id: 'c607.data',
    summary:
      'A request gives the identity, the periods of occupation in Belgium and abroad, insured periods such as illness or a work accident, days that may prolong the job such as unpaid leave, and the start and working regime of the contract, with proofs attached.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' },
      { citation: 'ONEM, FAQ CPAS@ONEM (11.09.2023)', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/checks/calculation-checks.ts',
  },
  {
    id: 'c607.recent-quarter',
    summary: 'The authentic sources run a quarter behind, so recent periods of work are typed in.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/checks/calculation-checks.ts',
  },
  {
    id: 'c607.second-window',
    summary:
      'The second calculation is asked for from 30 to 15 days before the contract ends; that both limits are included is assumed.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/checks/calculation-checks.ts',
  },
  {
    id: 'c607.max-two',
    summary: 'There are at most two calculations for one occupation; a third needs a derogation, for a complex file.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/checks/calculation-checks.ts',
  },
  ...c607CourseNotes,
  ...c607CountingNotes,
] as const satisfies readonly RuleNote[];
