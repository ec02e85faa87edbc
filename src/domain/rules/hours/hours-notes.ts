import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const hoursNotes = [
  {
    id: 'hours.average',
    summary:
      'The schedule during the break is a weekly average: uneven weeks are allowed when the average over the reference period is right.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'ONEM, feuille info E56 (1.12.2019), respect du régime de travail', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'hours.five-day-week.time-credit',
    summary:
      'Time credit by 1/5 is taken from a week of at least 5 working days, or since 2026 from another full-time week by agreement.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [{ citation: 'CCT 103/7 ; Easypay, crédit-temps', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/time-credit/one-fifth-five-days.ts',
  },
  {
    id: 'hours.part-time-contract',
    summary:
      'For a partial break the worker becomes a part-timer: a written contract or rider with the regime and the schedule exists at the latest on the first day.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'Partena, infoflash du 7.03.2019', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
