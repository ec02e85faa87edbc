import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const medical: RuleTexts<typeof medicalRules> = {
  'medical.forms': {
    message: 'Medical assistance is taken in full, half-time or by 1/5, not as "{regime}".',
    fix: 'Choose full interruption (also for 1, 2 or 3 weeks), half-time or reduction by 1/5, or check the type of leave.',
  },
  'medical.min-block': {
    message:
      'From {startDate} to {endDate} is shorter than {minimum} {minimum:month|months}, the shortest period of medical assistance.',
    fix: 'End on {earliestEnd} or later. A full interruption may instead end on {weeksEnd} ({weeks} {weeks:week|weeks}) with your agreement.',
  },
  'medical.max-block': {
    message: 'From {startDate} to {endDate} is longer than {maximum} months, the longest period in one request.',
    fix: 'End on {latestEnd} at the latest and ask for the rest in a request of its own, which may follow directly.',
  },
  'medical.whole-months': {
    message:
      'From {startDate} to {endDate} is not a whole number of months; whether ONEM accepts a part of a month is not published.',
    fix: 'To be safe, end on {lowerEnd} ({lowerMonths} {lowerMonths:month|months}) or on {upperEnd} ({upperMonths} months).',
  },
  'medical.weeks': {
    message:
      'This full interruption lasts {days} {days:day|days}. In weeks it lasts 1 to {maximumWeeks} whole weeks of 7 days, and only if the employer agrees.',
    fix: 'Write "yes" under "{agreement}" if you agree to whole weeks; if not, end on {monthEnd} (one month, regime full).',
  },
  'medical.total': {
    message:
      '{taken} {taken:month|months} already taken and {requested} asked for exceed {maximum} months ({regime}) for the same patient.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'medical.total.single-parent': {
    message:
      '{taken} {taken:month|months} already taken and {requested} asked for exceed {maximum} months ({regime}), the doubled credit of a worker living alone with the child.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'medical.education.temporary': {
    message:
      'With {taken} {taken:month|months} already taken and {requested} asked for, a temporary teacher probably exceeds {maximum} months ({regime}) for the same patient.',
    fix: 'Ask the French Community how much is left before you file: at most {left} {left:month|months} by the lower maximum.',
  },
  'medical.partial.full-time-required': {
    message: 'A reduction by 1/5 is normally for full-timers: the contract is {found}, full-time is {full}.',
    fix: 'Choose full interruption, or check the contract hours: {expected} are expected.',
  },
  'medical.half.three-quarters': {
    message:
      'Half-time is normally taken from at least 3/4 of full-time, here {expected}: the contract is {found} of {full}.',
    fix: 'Choose full interruption, or check the contract hours.',
  },
  'medical.certificate': {
    message: "The certificate of the patient's doctor is not attached: ONEM does not get the file without it.",
    fix: 'Attach it as "Medical certificate (medicalCertificate)", now or after filing.',
  },
  'medical.refusal.under-10': {
    message:
      'With {headcount} {headcount:worker|workers} you have fewer than {below}: the leave, or at least its partial forms, needs your agreement.',
    fix: 'Write "yes" under "{agreement}" if you agree.',
  },
  'medical.refusal.under-50': {
    message:
      'With {headcount} {headcount:worker|workers} you have fewer than {below}, and the worker already had the worth of {taken} months in full: from {fullMonths} months in full or {partialMonths} in part on you may refuse in writing.',
    fix: 'Write "yes" under "{agreement}" if you agree.',
  },
  'medical.hospital.extension-adjacent': {
    message:
      'The week from {otherStart} to {otherEnd} (line {line} of {file}) is not followed at once: the second week must begin on {expectedStart}.',
    fix: 'Start the second week on {expectedStart}, also on a day without work; for another stay in hospital give its own day of admission.',
  },
  'medical.hospital.full-only': {
    message: 'Leave for a child in hospital is a full interruption, not "{regime}".',
    fix: 'Choose full interruption; for another form, ask for ordinary medical assistance without this motive.',
  },
  'medical.hospital.child-age': {
    message: 'The child is {age} on {date}: leave for a child in hospital is for a child under {limit}.',
    fix: 'Ask for ordinary medical assistance without this motive, or check the date of birth.',
  },
  'medical.hospital.duration': {
    message:
      'The request lasts {days} {days:day|days}, and {total} {total:day|days} with the weeks just before it; for a child in hospital it lasts exactly {expected} days, and {maximum} days at most with its extension.',
    fix: 'Ask for one week, here to {expectedEnd}; one more may follow without a gap, in a row of its own. A longer need is ordinary medical assistance.',
  },
  'medical.hospital.timing': {
    message: 'The leave starts on {startDate}, before the child is admitted on {admissionDate}.',
    fix: 'Start on {admissionDate} at the earliest: during the stay or directly after it.',
  },
  'medical.hospital.certificates': {
    message:
      "{attached} of the {expected} documents are attached: the hospital's proof and the doctor's certificate (which says so if the stay was unforeseen).",
    fix: 'Attach "Proof of hospitalisation (hospitalProof)" and "Medical certificate (medicalCertificate)", now or after filing.',
  },
};
