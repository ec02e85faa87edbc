import { ALWAYS, type RuleNote } from '../define-rule.ts';

/** How many days of work are needed, and how they are counted. */
export const c607CountingNotes = [
  {
    id: 'c607.days.before-2026-03',
    summary:
      'Until 28 February 2026 a person needs 312 days in 21 months (younger than 36 at the end of the contract), 468 days in 33 months (36 to 49) or 624 days in 42 months (50 and older): one, one and a half or two years of work. Whoever fulfils the requirement of an older person is admitted as well; from 36 on, work of the ten years before makes up for part of it.',
    leaveTypes: [],
    sectors: ['local'],
    source: [
      { citation: 'uvcw.be (2.10.2025)', confidence: 'confirmed' },
      { citation: 'ONEM, feuille info T31 (2.10.2023)', confidence: 'confirmed' },
      {
        citation: 'AR 25.11.1991, art. 30 (50 ans et plus, moitié ou deux tiers des jours)',
        confidence: 'derived',
      },
    ],
    inForce: { from: null, until: '2026-03-01', comparedWith: 'filingDate' },
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
