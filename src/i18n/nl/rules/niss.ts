import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const niss: RuleTexts<typeof nissRules> = {
  'niss.format': {
    message: 'Een INSZ bestaat uit 11 cijfers, met hoogstens leestekens ertussen; hier {found:staat|staan} er {found}.',
    fix: 'Neem het nummer over van de identiteitskaart van de werknemer of uit uw loonprogramma, als 999999/999-99.',
  },
  'niss.checksum': {
    message:
      'De controlecijfers van het INSZ passen niet bij de andere cijfers: minstens één van de 11 cijfers is fout.',
    fix: 'Vergelijk het nummer cijfer per cijfer met de identiteitskaart van de werknemer. Verander niet alleen de laatste twee cijfers om het te doen kloppen.',
  },
  'niss.century': {
    message:
      'Volgens de controlecijfers van het INSZ is de houder geboren in {year}, een jaar dat nog moet komen: minstens één van de 11 cijfers is fout.',
    fix: 'Vergelijk het nummer cijfer per cijfer met de identiteitskaart van de werknemer.',
  },
  'niss.birth-date': {
    message: 'Het INSZ begint met een onmogelijke geboortedatum: dag {day} van maand {month}.',
    fix: 'Vergelijk de eerste zes cijfers (jaar, maand, dag) met de geboortedatum van de werknemer.',
  },
  'niss.serial': {
    message: 'Cijfers 7 tot 9 van het INSZ zijn 000 of 999; ze moeten tussen 001 en 998 liggen.',
    fix: 'Vergelijk het nummer cijfer per cijfer met de identiteitskaart van de werknemer.',
  },
  'niss.age-plausible': {
    message:
      'Volgens het INSZ is de werknemer {age} jaar wanneer het verlof begint; {minimum} tot {maximum} jaar is gebruikelijk.',
    fix: 'Controleer of het nummer dat van de werknemer is, en niet dat van het kind of van iemand anders. Is het juist, dan hoeft u niets te doen.',
  },
};
