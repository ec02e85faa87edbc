import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const datesNotes = [
  {
    id: 'dates.month-count',
    summary:
      'A period counts n months when it ends on the eve of the same day number n months later: 24 February to 23 March is one month, 15 June to 14 September is three.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, exemples de périodes", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/calendar/periods.ts',
  },
  {
    id: 'dates.month-count.clamp',
    summary:
      'Where the last month has no such day number the period ends on its last day: 31 January to 28 February, or 29 in a leap year, is one month.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'Code judiciaire, art. 54 (délais en mois)', confidence: 'unverified' }],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: 'src/domain/calendar/periods.ts',
  },
  {
    id: 'dates.week-count',
    summary:
      'A week is 7 consecutive calendar days from whatever day of the week; n weeks are 7 × n days, first and last day included.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, exemples de périodes", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/calendar/periods.ts',
  },
  {
    id: 'dates.months-before',
    summary:
      'A number of months before the start is the same day number that many months earlier, or the last day of a shorter month: two months before 30 April is 28 or 29 February.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'Code judiciaire, art. 54 (délais en mois)', confidence: 'unverified' }],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: 'src/domain/calendar/periods.ts',
  },
] as const satisfies readonly RuleNote[];
