import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const timeCredit: RuleTexts<typeof timeCreditRules> = {
  'time-credit.forms': {
    message: 'Time credit is taken in full, half-time or by 1/5, not as "{regime}".',
    fix: 'Choose full interruption, half-time or reduction by 1/5, or check the type of leave.',
  },
  'time-credit.motive.required': {
    message: 'Time credit without one of its motives no longer exists: "{motive}" holds none of them.',
    fix: 'Give the motive: Care of a child (child), Palliative care (palliative), Seriously ill relative (illRelative), Disabled child (disabledChild), Seriously ill minor child (illMinorChild), Training (training) or End of career (endOfCareer).',
  },
  'time-credit.total.care': {
    message:
      '{taken} {taken:month|months} of time credit already taken and {requested} asked for exceed {maximum} calendar months, whatever the form.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'time-credit.total.training': {
    message:
      '{taken} {taken:month|months} of time credit for training already taken and {requested} asked for exceed {maximum} calendar months.',
    fix: 'Ask for at most {left} {left:month|months}, or check the months already taken.',
  },
  'time-credit.child.age': {
    message:
      'The time credit starts on {startDate}; for this child it may start from {earliestStart} to {latestStart}, before the age of {limit}.',
    fix: 'Start from {earliestStart} to {latestStart}, or check the date of birth and, for an adopted child, of registration. Say so in the comment if you caused the delay.',
  },
  'time-credit.child.foster': {
    message: 'The child is a foster child; time credit for the care of a child is for a child by birth or adoption.',
    fix: 'Ask for parental leave, which foster parents have, or correct the link with the child.',
  },
  'time-credit.child.allowance-age': {
    message:
      'The child is {age} when the full time credit starts: without an allowance, which asks for a start before {limit}.',
    fix: 'Tell the worker; half-time and 1/5 have an allowance for longer.',
  },
  'time-credit.child.allowance-48': {
    message:
      'With {taken} {taken:month|months} already taken and {requested} asked for, the worker exceeds the {maximum} months for which the allowance for a child is paid.',
    fix: 'Tell the worker: the allowance covers at most {left} more {left:month|months}.',
  },
  'time-credit.child.allowance-seniority': {
    message:
      'The worker has been with you for {found} {found:month|months}; the allowance for a child asks for {minimum} before the written notice.',
    fix: 'Tell the worker that ONEM will probably pay no allowance for a notice before {earliestNotice}, or check the date of hiring.',
  },
  'time-credit.full.allowance-occupation': {
    message:
      'The worker has worked here for {found} {found:month|months}; the allowance for a full time credit for a child asks for {minimum} with this contract.',
    fix: 'Tell the worker that ONEM will probably pay no allowance for a notice before {earliestNotice}, or check the seniority.',
  },
  'time-credit.sector-cct': {
    message:
      'Time credit "{regime}" for the motive "{motive}" needs a sector or company agreement; the row says there is none.',
    fix: 'Choose 1/5, which needs none, or check whether an agreement opens this form.',
  },
  'time-credit.min-block.full-half': {
    message:
      'From {startDate} to {endDate} is shorter than {minimum} months, the minimum for full and half-time time credit.',
    fix: 'End on {earliestEnd} or later.',
  },
  'time-credit.min-block.one-fifth': {
    message: 'From {startDate} to {endDate} is shorter than {minimum} months, the minimum for time credit by 1/5.',
    fix: 'End on {earliestEnd} or later.',
  },
  'time-credit.min-block.palliative': {
    message:
      'Time credit for palliative care lasts {block} {block:month|months}, prolonged once for the same patient; this request runs from {startDate} to {endDate}, with {taken} {taken:month|months} already taken.',
    fix: 'End on {blockEnd} and ask for the prolongation in a request of its own, or check the months already taken.',
  },
  'time-credit.min-block.ill-relative': {
    message:
      'From {startDate} to {endDate} is not between {minimum} and {maximum} months, the length of a request for a seriously ill relative.',
    fix: 'End between {earliestEnd} and {latestEnd}; a further request may follow.',
  },
  'time-credit.half.three-quarters': {
    message: 'Half-time is taken from at least 3/4 of full-time, here {expected}: the contract is {found} of {full}.',
    fix: 'Choose full interruption, or correct the contract hours. It must have been so for 12 months before the notice.',
  },
  'time-credit.one-fifth.full-time': {
    message:
      'Time credit by 1/5 is for full-timers: the contract is {found}, {expected} are needed (full-time {full}).',
    fix: 'Choose full interruption, or correct the contract hours. It must have been so for 12 months before the notice.',
  },
  'time-credit.one-fifth.five-days': {
    message:
      'The worker has a week of {found} {found:day|days}; 1/5 is taken from {expected} days. Since {since} another week qualifies if an agreement says how.',
    fix: 'State the sector or company agreement, or the written agreement with the worker, if there is one.',
  },
  'time-credit.seniority': {
    message:
      'The worker has been with you for {found} {found:month|months} before the written notice; time credit asks for {minimum}.',
    fix: 'Let the notice be given on {earliestNotice} or later, or check the seniority. If the time credit directly follows exhausted parental leave, say so.',
  },
  'time-credit.small-employer': {
    message: 'With {headcount} {headcount:worker|workers}, at most {maximum}, the time credit needs your agreement.',
    fix: 'Write "yes" under "{agreement}" if you agree.',
  },
  'time-credit.motive-proof': {
    message: 'The time credit for the motive "{motive}" started on {startDate} and no proof of the motive is attached.',
    fix: 'Attach it as "Proof of motive (motiveProof)", now or after filing: it is due when the time credit starts.',
  },
  'time-credit.eoc.forms': {
    message: 'End-of-career time credit is half-time or 1/5, not "{regime}".',
    fix: 'Choose half-time or reduction by 1/5.',
  },
  'time-credit.eoc.min-block': {
    message:
      'From {startDate} to {endDate} is shorter than {minimum} months, the minimum for this form at the end of the career.',
    fix: 'End on {earliestEnd} or later; it may run until the pension.',
  },
  'time-credit.eoc.age-right': {
    message: 'By the NISS the worker is {age} on the first day; end-of-career time credit starts at {minimum}.',
    fix: 'Start after the birthday that gives the right, or choose time credit with a motive.',
  },
  'time-credit.eoc.no-50': {
    message:
      'By the NISS the worker is {age} on the first day. The exceptions before {minimum} (heavy job, long career) ended on {endedOn}.',
    fix: 'Start after the birthday that gives the right, or choose time credit with a motive. If notice was given before {endedOn}, ask ONEM whether an exception still holds.',
  },
  'time-credit.eoc.age-allowance': {
    message:
      'By the NISS the worker is {age} on the first day: the leave is a right, the allowance starts at {minimum}.',
    fix: 'Tell the worker, or state the sector agreement if one opens the allowance earlier.',
  },
  'time-credit.eoc.age-allowance-55': {
    message:
      'By the NISS the worker is {age} on the first day, with a career of {found} years: the early allowance asks for {expected}, or a heavy job or nights.',
    fix: 'Check that the heavy job or the years of night or shift work can be proved; if not, tell the worker.',
  },
  'time-credit.eoc.career': {
    message:
      'The career counts {found} {found:year|years}; on {decidingDate}, the day of the notice or, where none is dated, of filing, {expected} as an employee are needed.',
    fix: 'Check the years of career. Which track holds, men or women, is read from the NISS.',
  },
  'time-credit.eoc.career-date': {
    message:
      'A career of {found} years is enough for the notice of {noticeDate} but not for the start on {startDate}, which would ask for {expected}; sources disagree which date decides.',
    fix: 'Ask ONEM before you file, or start in the year of the notice.',
  },
  'time-credit.eoc.seniority': {
    message:
      'The worker has been with you for {found} {found:month|months} before the written notice; end-of-career time credit asks for {minimum}.',
    fix: 'Let the notice be given on {earliestNotice} or later, or check the seniority.',
  },
  'time-credit.eoc.occupation': {
    message: 'The contract is {found} of {full}; this form at the end of the career asks for at least {expected}.',
    fix: 'Choose another form, or correct the contract hours. It must have been so for 24 months before the notice.',
  },
};
