import { ALWAYS, type RuleNote } from '../define-rule.ts';

/** What becomes of a request once it is there: states, answer, whom to ask. */
export const c607CourseNotes = [
  {
    id: 'c607.processing',
    summary:
      'ONEM answers within five working days counted from the day after receipt, or within seven days: the sources disagree.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' },
      { citation: 'Portail de la sécurité sociale, CPAS@ONEM', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    doubt: 'disputed',
    enforcedIn: 'src/mock/workday/working-days.ts',
  },
  {
    id: 'c607.status.draft',
    summary: 'A draft is not sent: every field of it can still be changed.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'ONEM, FAQ CPAS@ONEM (11.09.2023)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/mock/workday/calculation-documents.ts',
  },
  {
    id: 'c607.status.sent',
    summary:
      'A request that was sent to ONEM can no longer be changed by the CPAS; the unemployment office is asked instead.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'ONEM, FAQ CPAS@ONEM (11.09.2023)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/mock/workday/calculation-handlers.ts',
  },
  {
    id: 'c607.status.calculated',
    summary:
      'Once ONEM has calculated, the number of days and the end date are known; an option then makes a copy that can be changed.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'ONEM, FAQ CPAS@ONEM (11.09.2023)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/mock/workday/calculation-handlers.ts',
  },
  {
    id: 'c607.modify.reasons',
    summary:
      'A copy of a calculated request serves two cases: the start or the working regime of the contract changed, or the effect of events during the contract, such as illness or unpaid leave, is to be seen.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'ONEM, FAQ CPAS@ONEM, version néerlandaise (11.09.2023)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/checks/calculation-checks.ts',
  },
  {
    id: 'c607.returned',
    summary: 'ONEM may send a request back to the CPAS, which completes it and sends it again.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/mock/workday/answer-calculation.ts',
  },
  {
    id: 'c607.answer',
    summary: 'The answer gives the calculation in detail and the first date on which benefit can be claimed.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/commands/cpas/result-action.ts',
  },
  {
    id: 'c607.contact',
    summary:
      'Questions go to the regional office first, then to the federation, with the ticket number and without personal data. A federation turns to ONEM only when everything was tried and payment is more than a month late.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'CPAS@ONEM, présentation du service aux CPAS', confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/output/cpas/onem-contacts.ts',
  },
] as const satisfies readonly RuleNote[];
