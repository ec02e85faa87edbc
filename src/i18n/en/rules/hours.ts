import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const hours: RuleTexts<typeof hoursRules> = {
  'hours.periods.education': {
    message:
      'The workload is given in lesson periods, but the sector is "{sector}"; lesson periods exist in education only.',
    fix: 'Give hours and minutes a week (unit "hours"), or correct the sector.',
  },
  'hours.positive': {
    message: '{column} is {found}; it must be more than 0.',
    fix: 'Give the weekly schedule before the break, and that of a full-timer in the same job.',
  },
  'hours.plausible-full': {
    message:
      'A full-time week of {found} is unusual: in the private sector it is normally between {shortest} and {longest}.',
    fix: "Check the weekly full-time schedule. It is not the worker's own schedule, and not a monthly figure.",
  },
  'hours.before-max-full': {
    message: 'The contract before the break, {found}, is longer than the full-time schedule, {full}.',
    fix: 'Give at most {full} for the contract, or correct the full-time schedule. Overtime does not count.',
  },
  'hours.during-less-than-before': {
    message: 'The schedule during the break, {found}, is not shorter than the contract before it, {before}.',
    fix: 'Give the schedule that remains during the break; 0 for a full interruption.',
  },
  'hours.abandoned': {
    message: 'The dropped load is {found} instead of {expected} ({before} before minus {during} during the break).',
    fix: 'Give {expected}, leave the cell empty, or correct the two schedules.',
  },
  'hours.full-zero': {
    message: 'During a full interruption {found} is worked instead of {expected}.',
    fix: 'Give 0 or leave the cell empty. If the worker keeps a part of the schedule, choose a partial regime.',
  },
  'hours.fraction.half': {
    message: 'At half-time {found} is worked instead of {expected}, half of the full-time {full}.',
    fix: "Give {expected}. The half is that of the full-time schedule, not of the worker's own contract.",
  },
  'hours.fraction.one-third': {
    message: 'At 1/3 reduction {found} is worked instead of {expected}, two thirds of the full-time {full}.',
    fix: 'Give {expected}, or choose the regime that fits the schedule.',
  },
  'hours.fraction.one-quarter': {
    message: 'At 1/4 reduction {found} is worked instead of {expected}, three quarters of the full-time {full}.',
    fix: 'Give {expected}, or choose the regime that fits the schedule.',
  },
  'hours.fraction.one-fifth': {
    message: 'At 1/5 reduction {found} is worked instead of {expected}, four fifths of the full-time {full}.',
    fix: 'Give {expected}, as the average week of the reference period, or choose the regime that fits the schedule.',
  },
  'hours.fraction.one-tenth': {
    message: 'At 1/10 reduction {found} is worked instead of {expected}, nine tenths of the full-time {full}.',
    fix: 'Give {expected}, as the average week of the reference period, or choose the regime that fits the schedule.',
  },
  'hours.fraction.exact': {
    message:
      'The schedule during the break, {found}, is one minute away from {expected}, the fraction of the full-time {full}.',
    fix: 'Give {expected}: ONEM checks that the fraction is respected exactly.',
  },
  'hours.periods.non-integer': {
    message: 'The fraction of {full} lesson periods is {expected}, which is not a whole number; {found} is given.',
    fix: 'Check with the Community how it rounds the assignment, and give the figure of the assignment.',
  },
  'hours.within-week': {
    message: 'A full-time week of {found} is longer than a week, which has {longest}.',
    fix: 'Give the weekly full-time schedule in hours and minutes, such as 38:00.',
  },
};
