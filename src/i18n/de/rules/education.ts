import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const education: RuleTexts<typeof educationRules> = {
  'education.fwb.fraction-final': {
    message:
      'Der Antrag lautet auf „{regime}“, aber der Urlaub für dieses Kind wurde zuerst als „{first}“ genommen, und diese Wahl ist in der Französischen Gemeinschaft endgültig.',
    fix: 'Beantragen Sie „{first}“, den zuerst gewählten Anteil, oder berichtigen Sie die bereits genommenen Monate.',
  },
  'education.fwb.flex-agreement': {
    message:
      'Die Regelung „{regime}“ bedarf bei jedem Antrag der Zustimmung des Schulträgers; sie ist nicht angegeben.',
    fix: 'Geben Sie „ja“ an, sobald der Schulträger zustimmt. Eine bloße Verlängerung erfordert keine Zustimmung: Nennen Sie den Antrag, der verlängert wird.',
  },
  'education.temporary.school-year': {
    message:
      'Der Urlaub endet am {endDate}, nach dem letzten Tag des Schuljahres, dem {schoolYearEndDate}; das ist für zeitweiliges Personal nicht möglich.',
    fix: 'Lassen Sie den Urlaub spätestens am {schoolYearEndDate} enden. Bei 1/5 und 1/10 geht der Rest des Blocks verloren.',
  },
};
