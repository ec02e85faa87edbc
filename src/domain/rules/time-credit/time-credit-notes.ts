import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const timeCreditNotes = [
  {
    id: 'time-credit.remainder',
    summary:
      'When less than the minimum is left of the credit (51 months, 36 for training), what is left may be taken as it is.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [{ citation: 'CSC, durées minimales', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/time-credit/credit.ts',
  },
  {
    id: 'time-credit.max-request',
    summary:
      'One request may last as long as the credit that is left; only requests for a seriously ill relative (3 months) and for palliative care (1 month and one prolongation) end sooner.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [{ citation: 'CSC, durées minimales', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/time-credit/total-care.ts',
  },
  {
    id: 'time-credit.full.any-regime',
    summary: 'A full time credit is open to every working schedule: part-timers may interrupt completely.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [
      { citation: 'ONEM, feuille info T160 (1.10.2024)', confidence: 'confirmed' },
      { citation: 'Agoria, crédit-temps', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'time-credit.after-leave',
    summary:
      'Thematic leave does not count against the worker: the 12 months before the notice, in which the contract must be large enough, are counted without it.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [{ citation: 'CSC bâtiment, industrie & énergie, crédit-temps', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'time-credit.threshold',
    summary:
      'When more than 5% of the workers of 30 June of the year before would be absent at once, a schedule of priorities decides who goes first. Workers of 55 and more at 1/5 are left out of both counts.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [
      { citation: 'CCT 103, art. 16', confidence: 'unverified' },
      { citation: 'Securex, seuil de 5 %', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'time-credit.eoc.career-days',
    summary: 'A year of career is 312 worked or equated days, so that 25 years are 7,800 days.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [{ citation: 'CCT 103ter ; ONEM, emploi de fin de carrière (29.03.2017)', confidence: 'confirmed' }],
    inForce: { from: '2017-04-01', until: null },
    enforcedIn: null,
  },
  {
    id: 'time-credit.eoc.sector-lists',
    summary:
      'An older page of the service says that exceptions between 55 and 60 cannot be filed online. Since electronic filing is compulsory this is presumably out of date.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [
      { citation: 'socialsecurity.be, dossier interruption de carrière et crédit-temps', confidence: 'unverified' },
    ],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
