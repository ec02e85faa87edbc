import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const education: RuleTexts<typeof educationRules> = {
  'education.fwb.fraction-final': {
    message:
      'De aanvraag betreft het regime “{regime}”, maar het verlof voor dit kind werd eerst opgenomen als “{first}”; in de Franse Gemeenschap is die keuze definitief.',
    fix: 'Vraag “{first}”, de fractie die het eerst werd gekozen, of corrigeer de al opgenomen maanden.',
  },
  'education.fwb.flex-agreement': {
    message:
      'Voor het regime “{regime}” is bij elke aanvraag het akkoord van de inrichtende macht nodig; dat is niet vermeld.',
    fix: 'Vermeld “ja” zodra de inrichtende macht akkoord gaat. Voor een gewone verlenging is geen akkoord nodig: vermeld welke aanvraag ze verlengt.',
  },
  'education.temporary.school-year': {
    message:
      'Het verlof eindigt op {endDate}, na de laatste dag van het schooljaar, {schoolYearEndDate}; dat kan niet voor een tijdelijk personeelslid.',
    fix: 'Laat het verlof uiterlijk op {schoolYearEndDate} eindigen. Bij 1/5 en 1/10 gaat de rest van het blok verloren.',
  },
};
