import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const hours: RuleTexts<typeof hoursRules> = {
  'hours.periods.education': {
    message:
      'De arbeidsduur is in lestijden opgegeven, maar de sector is “{sector}”; lestijden bestaan alleen in het onderwijs.',
    fix: 'Geef uren en minuten per week op (eenheid “uren”), of verbeter de sector.',
  },
  'hours.positive': {
    message: '{column}: {found}; de waarde moet groter zijn dan 0.',
    fix: 'Geef de wekelijkse arbeidsduur vóór de onderbreking op, en die van een voltijdse werknemer in dezelfde functie.',
  },
  'hours.plausible-full': {
    message:
      'Een voltijdse week van {found} is ongebruikelijk: in de privésector ligt ze normaal tussen {shortest} en {longest}.',
    fix: 'Controleer de voltijdse wekelijkse arbeidsduur. Het gaat niet om het uurrooster van de werknemer zelf en niet om een cijfer per maand.',
  },
  'hours.before-max-full': {
    message: 'Het contract vóór de onderbreking, {found}, is langer dan de voltijdse arbeidsduur, {full}.',
    fix: 'Geef hoogstens {full} op voor het contract, of verbeter de voltijdse arbeidsduur. Overuren tellen niet mee.',
  },
  'hours.during-less-than-before': {
    message:
      'De arbeidsduur tijdens de onderbreking, {found}, is niet korter dan die van het contract ervoor, {before}.',
    fix: 'Geef de arbeidsduur op die tijdens de onderbreking overblijft; 0 bij een volledige onderbreking.',
  },
  'hours.abandoned': {
    message:
      'De vermindering (afgestane opdracht) bedraagt {found} in plaats van {expected} ({before} vóór min {during} tijdens de onderbreking).',
    fix: 'Geef {expected} op, laat de cel leeg, of verbeter de arbeidsduur vóór of tijdens de onderbreking.',
  },
  'hours.full-zero': {
    message: 'Tijdens een volledige onderbreking wordt {found} gewerkt in plaats van {expected}.',
    fix: 'Geef 0 op of laat de cel leeg. Blijft de werknemer een deel van de uren werken, kies dan een gedeeltelijk regime.',
  },
  'hours.fraction.half': {
    message: 'Halftijds wordt {found} gewerkt in plaats van {expected}, de helft van de voltijdse {full}.',
    fix: 'Geef {expected} op. Het gaat om de helft van de voltijdse arbeidsduur, niet van het contract van de werknemer zelf.',
  },
  'hours.fraction.one-third': {
    message:
      'Bij een vermindering met 1/3 wordt {found} gewerkt in plaats van {expected}, twee derde van de voltijdse {full}.',
    fix: 'Geef {expected} op, of kies het regime dat met de arbeidsduur overeenstemt.',
  },
  'hours.fraction.one-quarter': {
    message:
      'Bij een vermindering met 1/4 wordt {found} gewerkt in plaats van {expected}, drie vierde van de voltijdse {full}.',
    fix: 'Geef {expected} op, of kies het regime dat met de arbeidsduur overeenstemt.',
  },
  'hours.fraction.one-fifth': {
    message:
      'Bij een vermindering met 1/5 wordt {found} gewerkt in plaats van {expected}, vier vijfde van de voltijdse {full}.',
    fix: 'Geef {expected} op, als weekgemiddelde over de referteperiode, of kies het regime dat met de arbeidsduur overeenstemt.',
  },
  'hours.fraction.one-tenth': {
    message:
      'Bij een vermindering met 1/10 wordt {found} gewerkt in plaats van {expected}, negen tiende van de voltijdse {full}.',
    fix: 'Geef {expected} op, als weekgemiddelde over de referteperiode, of kies het regime dat met de arbeidsduur overeenstemt.',
  },
  'hours.fraction.exact': {
    message:
      'De arbeidsduur tijdens de onderbreking, {found}, wijkt één minuut af van {expected}, de breuk van de voltijdse {full}.',
    fix: 'Geef {expected} op: de RVA controleert of de breuk precies in acht genomen wordt.',
  },
  'hours.periods.non-integer': {
    message: 'De breuk van {full} lestijden is {expected}, wat geen geheel getal is; opgegeven is {found}.',
    fix: 'Vraag de gemeenschap hoe ze de opdracht afrondt en geef het cijfer van de opdracht op.',
  },
  'hours.within-week': {
    message: 'Een voltijdse week van {found} is langer dan een week, die {longest} telt.',
    fix: 'Geef de voltijdse wekelijkse arbeidsduur in uren en minuten op, bijvoorbeeld 38:00.',
  },
};
