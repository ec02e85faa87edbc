import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const cp: RuleTexts<typeof cpRules> = {
  'cp.format': {
    message: '"{value}" is not a joint committee number, which is written as 200.00 or 121.00.',
    fix: "Give the three digits of the committee and, after a point, the two of the sub-committee, 00 when there is none; they are on the worker's payslip.",
  },
  'cp.worker-code': {
    message:
      'Joint committee {jointCommittee} is normally one for another kind of worker: the worker code says {workerCode}, the committee {expected}.',
    fix: 'Check both the joint committee and the worker code; if they are right, nothing needs to be done.',
  },
};
