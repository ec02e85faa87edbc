import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const notice: RuleTexts<typeof noticeRules> = {
  'notice.written': {
    message: "The date of the worker's written notice is missing.",
    fix: 'Give the date of the registered letter, of the letter signed for receipt or of the electronic notification.',
  },
  'notice.not-after-start': {
    message: 'The written notice is dated {noticeDate}; it must be dated before the first day of leave, {startDate}.',
    fix: 'Give the date on which the worker gave notice, {latestNotice} at the latest, or start on {earliestStart} or later.',
  },
  'notice.not-in-future': {
    message: 'The written notice is dated {noticeDate}, later than the day of filing, {today}.',
    fix: 'Give the date on which notice was given, or file once it has been given.',
  },
  'notice.parental.window': {
    message:
      'Notice was given on {noticeDate}; for a leave that starts on {startDate} it should be given between {firstNotice} and {lastNotice}, {minimumMonths} to {maximumMonths} months before.',
    fix: 'With this notice the leave starts between {earliestStart} and {latestStart}. You may accept a shorter notice; then nothing needs to change.',
  },
  'notice.parental.federal': {
    message:
      'Notice was given on {noticeDate}; for a leave that starts on {startDate} the federal service wants it by {latestNotice}, {months} months before.',
    fix: 'Start on {earliestStart} or later, or keep the date if the service accepts the shorter notice.',
  },
  'notice.medical': {
    message:
      'Notice was given on {noticeDate}; for a leave that starts on {startDate} it should be given by {latestNotice}, {days} days before.',
    fix: 'Start on {earliestStart} or later, or keep the date if employer and worker agree on it (employer agreement "yes").',
  },
  'notice.medical.hospital-emergency': {
    message:
      'Notice was given on {noticeDate}, less than {days} days before the start on {startDate}; that is allowed only when the stay in hospital was unforeseen.',
    fix: 'State "yes" if the stay was unforeseen, and join the doctor\'s statement that says so; else start on {earliestStart} or later.',
  },
  'notice.palliative': {
    message:
      'With notice and certificate handed over on {noticeDate} the leave starts on {earliestStart}, the first day of the following week; {startDate} is given.',
    fix: 'Start on {earliestStart} or later, or keep the date if the employer agrees (employer agreement "yes").',
  },
  'notice.carer': {
    message:
      'Notice was given on {noticeDate}; for a leave that starts on {startDate} it should be given by {latestNotice}, {days} days before.',
    fix: 'Start on {earliestStart} or later, or keep the date if the employer accepts it (employer agreement "yes").',
  },
  'notice.time-credit': {
    message:
      'Notice was given on {noticeDate}; for time credit that starts on {startDate} it should be given by {latestNotice}, {months} months before for an employer of this size.',
    fix: 'Start on {earliestStart} or later, or keep the date if another period was agreed in writing (employer agreement "yes").',
  },
  'notice.time-credit.after-palliative': {
    message:
      'Notice was given on {noticeDate}; for time credit that starts on {startDate}, directly after exhausted palliative leave, it should be given by {latestNotice}, {weeks} weeks before.',
    fix: 'Start on {earliestStart} or later, or keep the date if another period was agreed in writing (employer agreement "yes").',
  },
  'notice.career-break.federal': {
    message:
      'Notice was given on {noticeDate}; for a career break that starts on {startDate} the federal service wants it by {latestNotice}, {months} months before.',
    fix: 'Start on {earliestStart} or later, or keep the date if the service accepts the shorter notice.',
  },
  'notice.plausible': {
    message: 'Notice was given on {noticeDate}, more than {months} months before the first day of leave, {startDate}.',
    fix: 'Check the year of both dates. If they are right, nothing needs to change.',
  },
};
