import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const multiEmployer: RuleTexts<typeof multiEmployerRules> = {
  'multi-employer.flag': {
    message:
      'The worker works {found} a week for another employer, but is not marked as working for several employers.',
    fix: 'Mark "several employers" with "yes", or remove the hours of the other employer.',
  },
  'multi-employer.hours': {
    message:
      'The worker drops {found} with this employer; it should be {whole} when all is dropped here, or {share} when each employer takes its share.',
    fix: 'Give {duringWhole} or {duringShare} for the schedule during the break, or correct the other hours.',
  },
  'multi-employer.sum-full-time': {
    message: 'All jobs together make {found} a week, less than the full-time {full} that a partial break needs.',
    fix: 'With this contract the other jobs make at least {otherMinimum} a week: check them; else ask for a full interruption.',
  },
  'multi-employer.tenth': {
    message:
      'ONEM describes full, half-time and 1/5 breaks for workers with several employers; "{regime}" is not mentioned.',
    fix: 'Ask ONEM first, or choose another regime.',
  },
  'multi-employer.declaration': {
    message: 'The worker has several employers and no declaration of occupation is attached.',
    fix: 'If the break is taken with this employer only, the worker must send ONEM a declaration of occupation for the others.',
  },
};
