import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const parental: RuleTexts<typeof parentalRules> = {
  'parental.forms': {
    message:
      'Parental leave from {startDate} cannot be taken as "{regime}": it is taken in full, half-time or by 1/5 and, since {since}, by 1/10 or in the flexible forms.',
    fix: 'Choose full interruption, half-time, 1/5 or 1/10, or check the type of leave and its first day.',
  },
  'parental.full.min-block': {
    message:
      'The leave from {startDate} to {endDate} lasts {found} {found:month|months}; full parental leave is taken by {block} month or a multiple.',
    fix: "End on {shorterEnd} ({shorter} {shorter:month|months}) or {longerEnd} ({longer} {longer:month|months}). For single weeks choose the flexible full regime, with the employer's agreement.",
  },
  'parental.full-flex.block': {
    message: 'The leave lasts {days} {days:day|days}; flexible full parental leave is taken by whole weeks of 7 days.',
    fix: 'End on {shorterEnd} ({shorter} {shorter:week|weeks}) or {longerEnd} ({longer} {longer:week|weeks}).',
  },
  'parental.full-flex.window': {
    message:
      'The leave ends on {endDate}; weeks asked for in one notice fall within {months} months, here by {latestEnd}.',
    fix: 'End on {latestEnd} at the latest and give a new notice for the weeks that follow.',
  },
  'parental.half.min-block': {
    message:
      'The leave from {startDate} to {endDate} lasts {found} {found:month|months}; half-time parental leave is taken by {block} months or a multiple.',
    fix: "End on {shorterEnd} ({shorter} months) or {longerEnd} ({longer} months). For single months choose the flexible half-time regime, with the employer's agreement.",
  },
  'parental.half-flex.block': {
    message:
      'The leave from {startDate} to {endDate} lasts {found} {found:month|months}; flexible half-time parental leave is taken by whole months.',
    fix: 'End on {shorterEnd} ({shorter} {shorter:month|months}) or {longerEnd} ({longer} {longer:month|months}).',
  },
  'parental.one-fifth.min-block': {
    message:
      'The leave from {startDate} to {endDate} lasts {found} {found:month|months}; at 1/5 it is taken by {block} months or a multiple.',
    fix: 'End on {shorterEnd} ({shorter} months) or {longerEnd} ({longer} months).',
  },
  'parental.one-tenth.min-block': {
    message:
      'The leave from {startDate} to {endDate} lasts {found} {found:month|months}; at 1/10 it is taken by {block} months or a multiple.',
    fix: 'End on {shorterEnd} ({shorter} months) or {longerEnd} ({longer} months).',
  },
  'parental.total': {
    message:
      'This request takes as much as {requested} {requested:month|months} of full interruption; with {used} already used for this child it exceeds the {capital} months allowed.',
    fix: 'Shorten the leave: what is left equals {left} {left:month|months} of full interruption (1 month full = 4 weeks = 2 months half-time = 5 months at 1/5 = 10 months at 1/10).',
  },
  'parental.partial.full-time-required': {
    message:
      'The contract before the leave is {found} a week; half-time, 1/5 and 1/10 parental leave need a full-time contract, {full}.',
    fix: 'Ask for a full interruption, which is open to part-timers. If the worker is full-time with several employers together, mark it.',
  },
  'parental.half.flemish-contractual': {
    message:
      'The contract before the leave is {found} of {full} a week; only contract staff of the Flemish government may go to half-time from a part-time contract, of at least 75 %.',
    fix: 'Check that the worker is under contract with the Flemish government itself; else ask for a full interruption.',
  },
  'parental.flex.agreement': {
    message:
      'The regime "{regime}" needs the employer\'s agreement; this request states none, or says that it was refused.',
    fix: 'Write "yes" for the employer\'s agreement once it is given, on the principle and on how the days fall. Without it, choose "{ordinary}" and end on {ordinaryEnd} ({ordinaryMonths} {ordinaryMonths:month|months}): that is a right.',
  },
  'parental.one-tenth.agreement': {
    message:
      "Parental leave at 1/10 needs the employer's agreement; this request states none, or says that it was refused.",
    fix: 'Write "yes" for the employer\'s agreement once it is given, on the principle and on how the reduction is spread. Without it, choose full, half-time or 1/5, which are rights.',
  },
  'parental.one-tenth.education': {
    message: 'Whether the regime "{regime}" is open in Flemish education depends on rules of the Flemish Community.',
    fix: "Check the Community's current circular on parental leave before filing.",
  },
  'parental.child-age': {
    message:
      'The leave starts on {startDate}; for a child born on {birthDate} it may start from that day to {latestStart}, before the age of {age}.',
    fix: 'Check both dates. The limit is 21 years for a child with a disability: state it. After a postponement by the employer a later start is possible: file it with the proof, outside this file.',
  },
  'parental.adoption-start': {
    message: 'The leave starts on {startDate}, before the child is registered in the household on {registrationDate}.',
    fix: 'Start on {registrationDate} at the earliest, or correct the date of registration.',
  },
  'parental.foster': {
    message: 'Parental leave of a foster parent: {column} is {found}; it must be {expected} or later.',
    fix: 'The placement is planned for at least six months, has begun when the leave starts and lasts as long as the leave; notice is possible from July 2025 on. Correct the dates or have the placement decision at hand; outside the private and local sectors check the rules of the service too.',
  },
  'parental.document': {
    message:
      'The leave has started on {startDate} and no proof is attached of the adoption, the foster placement or the disability on which it rests.',
    fix: 'Make sure that you hold the proof (registration of the child, decision of the placement service, recognition of the disability) and attach it as kinshipProof, now or after filing.',
  },
  'parental.seniority': {
    message:
      'The worker has {found} {found:month|months} of service in the {window} months before the notice; {required} are needed.',
    fix: 'Have a new notice given on {earliestNotice} or later, when {required} months are reached. Agency work in this firm counts: give the months of seniority with it.',
  },
  'parental.allowance.fourth-month': {
    message:
      'For a child born or adopted before {firstBirth} (here {birthDate}) ONEM pays {paid} months of full interruption or their equivalent; with this request {total} are reached.',
    fix: 'Nothing is wrong with the leave; tell the worker that the part beyond {paid} months gives no allowance.',
  },
};
