import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const carer: RuleTexts<typeof carerRules> = {
  'carer.forms': {
    message: 'Informal carer\'s leave is taken in full, half-time or by 1/5, not as "{regime}".',
    fix: 'Choose full interruption, half-time or reduction by 1/5, or check the type of leave.',
  },
  'carer.full.block': {
    message: 'From {startDate} to {endDate} is not 1, 2 or 3 whole months (blocks of {block} {block:month|months}).',
    fix: 'End on {lowerEnd} ({lowerMonths} {lowerMonths:month|months}) or on {upperEnd} ({upperMonths} months).',
  },
  'carer.partial.block': {
    message: 'From {startDate} to {endDate} is not 2, 4 or 6 whole months (blocks of {block} {block:month|months}).',
    fix: 'End on {lowerEnd} ({lowerMonths} {lowerMonths:month|months}) or on {upperEnd} ({upperMonths} months).',
  },
  'carer.total.per-person': {
    message:
      '{taken} {taken:month|months} already taken and {requested} asked for exceed {maximum} months ({regime}) for the same person.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'carer.total.career': {
    message:
      '{taken} {taken:month|months} already taken over the career and {requested} asked for exceed {maximum} months ({regime}).',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'carer.partial.full-time-required': {
    message:
      'A part-timer may only interrupt completely: the contract is {found}, half-time and 1/5 need {expected} (full-time {full}).',
    fix: 'Choose full interruption, or correct the contract hours.',
  },
  'carer.recognition': {
    message:
      'The recognition as informal carer with social rights is neither attached nor dated under "{recognitionDate}".',
    fix: 'Attach it as "Recognition as carer (carerRecognition)", now or after filing. A general recognition is not enough.',
  },
  'carer.recognition.validity': {
    message: 'The leave starts on {startDate}; the recognition of {recognitionDate} holds from that day to {lastDay}.',
    fix: 'Start from {recognitionDate} to {lastDay}, have the recognition renewed by the health insurance fund, or check its date.',
  },
  'carer.scope': {
    message: 'The leave starts on {startDate}; for this worker it exists since {since}.',
    fix: 'Start on {since} at the earliest, or check the first day of leave and the type of contract.',
  },
};
