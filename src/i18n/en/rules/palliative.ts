import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const palliative: RuleTexts<typeof palliativeRules> = {
  'palliative.forms': {
    message: 'Palliative care leave is taken in full, half-time or by 1/5, not as "{regime}".',
    fix: 'Choose full interruption, half-time or reduction by 1/5, or check the type of leave.',
  },
  'palliative.block': {
    message: 'From {startDate} to {endDate} is not exactly {block} {block:month|months}, the length of one request.',
    fix: 'End on {expectedEnd}. The leave may be prolonged twice, each time by a request of its own for one month.',
  },
  'palliative.total': {
    message:
      '{taken} {taken:month|months} already taken and {requested} asked for exceed {maximum} months for the same patient.',
    fix: 'At most {left} {left:month|months} {left:is|are} left: check the months already taken, or consider medical assistance.',
  },
  'palliative.certificate': {
    message: "The certificate of the patient's doctor is not attached; each month needs a new one.",
    fix: 'Attach it as "Palliative care certificate (palliativeCertificate)", now or after filing. It need not name the patient.',
  },
  'palliative.half.three-quarters': {
    message: 'Half-time is taken from at least 3/4 of full-time, here {expected}: the contract is {found} of {full}.',
    fix: 'Choose full interruption, or correct the contract hours.',
  },
  'palliative.one-fifth.full-time': {
    message:
      'A reduction by 1/5 is for full-timers: the contract is {found}, {expected} are needed (full-time {full}).',
    fix: 'Choose full interruption, or correct the contract hours.',
  },
};
