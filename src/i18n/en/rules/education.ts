import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const education: RuleTexts<typeof educationRules> = {
  'education.fwb.fraction-final': {
    message:
      'The request is for "{regime}", but leave for this child was first taken as "{first}", and that choice is final in the French Community.',
    fix: 'Ask for "{first}", the fraction first chosen, or correct the months already taken.',
  },
  'education.fwb.flex-agreement': {
    message: 'The regime "{regime}" needs the agreement of the organising authority at each request; it is not stated.',
    fix: 'Give "yes" once the authority agrees. A mere extension needs none: name the request that it prolongs.',
  },
  'education.temporary.school-year': {
    message:
      'The leave ends on {endDate}, after the last day of the school year, {schoolYearEndDate}; that is not possible for temporary staff.',
    fix: 'End on {schoolYearEndDate} at the latest. At 1/5 and 1/10 the rest of the block is lost.',
  },
};
