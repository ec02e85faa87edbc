import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const careerBreak: RuleTexts<typeof careerBreakRules> = {
  'career-break.flemish-excluded': {
    message: 'Since {since} staff of the Flemish authority have no ordinary or end-of-career break with ONEM.',
    fix: 'Refer the worker to the Flemish care credit (Vlaams zorgkrediet). The four thematic leaves stay with ONEM.',
  },
  'career-break.total.full': {
    message:
      '{taken} {taken:month|months} of full career break already taken and {requested} asked for exceed {maximum} months over the career.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'career-break.total.partial': {
    message:
      '{taken} {taken:month|months} of partial career break already taken and {requested} asked for exceed {maximum} months over the career.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'career-break.min-block': {
    message: 'From {startDate} to {endDate} is shorter than {minimum} months, the minimum for a career break.',
    fix: 'End on {earliestEnd} or later.',
  },
  'career-break.max-block': {
    message:
      'From {startDate} to {endDate} is longer than {maximum} months, the maximum for one period of career break.',
    fix: 'End on {latestEnd} at the latest and ask for the rest in a request of its own.',
  },
  'career-break.forms': {
    message: '"{regime}" is not a form of this career break, or not one that is surely open to it.',
    fix: 'Choose a form that the authority offers: full (not at the end of the career), half-time, 1/5; for contract staff and local services also 1/3 and 1/4.',
  },
  'career-break.federal.statutory-half-only': {
    message: 'Statutory federal staff take a partial career break as half-time only, not as "{regime}".',
    fix: 'Choose half-time or full interruption, or check the status.',
  },
  'career-break.refusable': {
    message:
      'The row says no under "{agreement}"; an ordinary career break generally needs the approval of the authority.',
    fix: 'File the request only if the authority approves, then write "yes".',
  },
  'career-break.eoc.age': {
    message: 'By the NISS the worker is {age} on the first day; the end-of-career break starts at {minimum}.',
    fix: 'Start after the birthday that gives the right, or choose an ordinary career break.',
  },
  'career-break.eoc.federal-statutory': {
    message:
      'Statutory federal staff have no career break with the motive "{motive}": their own scheme is outside ONEM.',
    fix: 'Ask the service for its half-time scheme of the end of the career, or choose an ordinary break.',
  },
  'career-break.allowance-age': {
    message:
      'By the NISS the worker is {age} on the first day; whether the allowance starts before {sure} is not published.',
    fix: 'Ask ONEM before the worker counts on the allowance.',
  },
};
