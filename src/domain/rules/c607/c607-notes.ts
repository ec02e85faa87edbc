import { ALWAYS, type RuleNote } from '../define-rule.ts';

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
    enforcedIn: null,
  },
  {
    id: 'c607.days.before-2026-03',
    summary:
      'Until 28 February 2026 a person needs 312 days in 21 months (younger than 36 at the end of the contract), 468 days in 33 months (36 to 49) or 624 days in 42 months (50 and older): one, one and a half or two years of work. The periods in months and the ages were not verified.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'uvcw.be (2.10.2025)', confidence: 'confirmed' },
      { citation: "Périodes de référence et tranches d'âge (aucune source trouvée)", confidence: 'unverified' },
    ],
    inForce: { from: null, until: '2026-03-01', comparedWith: 'filingDate' },
    doubt: 'unverified',
    enforcedIn: 'src/domain/workdays/requirements.ts',
  },
  {
    id: 'c607.days.from-2026-03',
    summary:
      'From 1 March 2026 a person of any age needs 312 days in the 36 months before the claim, which give one year of benefit; further work adds months of benefit, four months of work for one.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'Loi-programme du 18.07.2025', confidence: 'confirmed' },
      { citation: 'uvcw.be (2.10.2025)', confidence: 'confirmed' },
    ],
    inForce: { from: '2026-03-01', until: null, comparedWith: 'filingDate' },
    enforcedIn: 'src/domain/workdays/requirements.ts',
  },
  {
    id: 'c607.subsidy-wallonia',
    summary:
      'The Walloon minister has announced that from 1 March 2026 the subsidy covers only what is needed for one year of benefit, 312 days.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'uvcw.be (2.10.2025)', confidence: 'confirmed' }],
    inForce: { from: '2026-03-01', until: null, comparedWith: 'filingDate' },
    enforcedIn: null,
  },
  {
    id: 'c607.count.full-time',
    summary:
      'Uninterrupted full-time work counts as 78 days a quarter on average. Otherwise the days worked are multiplied by 6 and divided by the average number of working days a week: 30 days of a five-day week count as 36.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'VVSG, article 60, § 7', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/measures.ts',
  },
  {
    id: 'c607.count.part-time',
    summary:
      'Part-time work is counted by its hours: the hours worked are multiplied by 6 and divided by the full-time hours of a week, so 152 hours count as 24 days at 38 hours.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'VVSG, article 60, § 7', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/measures.ts',
  },
  {
    id: 'c607.regime-rule',
    summary:
      'The working regime of the last four uninterrupted weeks decides how days are counted. The page that says so is an old one.',
    leaveTypes: [],
    sectors: ['local'],
    source: [{ citation: 'VVSG, article 60, § 7', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/workdays/find-method.ts',
  },
] as const satisfies readonly RuleNote[];
