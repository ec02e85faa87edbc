import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const request: RuleTexts<typeof requestRules> = {
  'request.capacity': {
    message: 'The request is filed in the capacity "{capacity}", but in the sector "{sector}" it must be "{expected}".',
    fix: 'Give the capacity "{expected}", or correct the sector: only staff paid by a Community belong to education.',
  },
  'request.time-credit-private-only': {
    message: 'Time credit exists in the private sector only; this request is from the sector "{sector}".',
    fix: 'Ask for a career break or a thematic leave. Contract staff without subsidy in free schools and universities count as private: correct the sector for them.',
  },
  'request.career-break-public-only': {
    message: 'A career break exists in public services and education only; this request is from the sector "{sector}".',
    fix: 'Ask for time credit with a motive, or correct the sector.',
  },
  'request.deadline.two-months': {
    message:
      'A request for a leave that starts on {startDate} must reach ONEM by {lastDay}, {months} months later; today is {today}.',
    fix: "File at once, with the worker's part: allowances are paid only from the day on which ONEM receives the request.",
  },
  'request.duplicate': {
    message: 'The same request already stands on line {line} of {file}.',
    fix: 'Remove one of the two rows, or say --allow-duplicate if both are meant.',
  },
  'request.overlap': {
    message:
      'The leave overlaps that of line {line} of {file}, which runs from {otherStart} to {otherEnd} with the same employer.',
    fix: 'End on {dayBefore} at the latest, or start on {dayAfter}. To take a thematic leave during time credit, end the time credit first and ask for the rest of it again afterwards.',
  },
};
