import type { hoursNotes } from '../../../domain/rules/hours/hours-notes.ts';
import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const hours: RuleStatements<typeof hoursRules, typeof hoursNotes> = {
  'hours.periods.education':
    "Dans l'enseignement, la charge est indiquée en périodes, exactement comme dans l'attribution et dans la même unité pour les trois chiffres ; ailleurs, elle est indiquée en heures et minutes par semaine.",
  'hours.positive':
    "Le temps plein et le temps contractuel avant l'interruption sont supérieurs à 0 ; le régime pendant l'interruption est de 0 ou plus.",
  'hours.plausible-full':
    'Dans le secteur privé, une semaine à temps plein compte de 35 à 40 heures ; un autre chiffre est le plus souvent une erreur de saisie ou un chiffre mensuel.',
  'hours.before-max-full':
    "Le temps contractuel du travailleur ne dépasse pas le temps plein ; s'ils sont égaux, le travailleur est à temps plein.",
  'hours.during-less-than-before':
    "Le régime pendant l'interruption est inférieur au temps contractuel : une interruption abandonne toujours une partie de la charge.",
  'hours.abandoned':
    "La charge abandonnée, si elle est indiquée, est le temps contractuel avant l'interruption moins le régime pendant celle-ci.",
  'hours.full-zero':
    "Pendant une interruption complète, par mois ou par semaines, rien n'est presté : le régime pendant l'interruption est de 0.",
  'hours.fraction.half':
    "À mi-temps, la moitié du temps plein est prestée, quel que soit le contrat du travailleur : 19:00 sur 38:00, même à partir d'un contrat de 28:30.",
  'hours.fraction.one-third': "En réduction d'1/3, les deux tiers du temps plein sont prestés : 25:20 sur 38:00.",
  'hours.fraction.one-quarter': "En réduction d'1/4, les trois quarts du temps plein sont prestés : 28:30 sur 38:00.",
  'hours.fraction.one-fifth':
    "En réduction d'1/5, les quatre cinquièmes du temps plein sont prestés en moyenne par semaine : 30:24 sur 38:00.",
  'hours.fraction.one-tenth':
    "En réduction d'1/10, les neuf dixièmes du temps plein sont prestés en moyenne par semaine : 34:12 sur 38:00, répartis en un demi-jour par semaine, un jour toutes les deux semaines ou autrement.",
  'hours.fraction.exact':
    "La fraction du régime est respectée à la minute, car l'ONEM la contrôle. Si elle tombe entre deux minutes, l'une ou l'autre convient ; un écart d'une minute est signalé, de deux minutes c'est une erreur.",
  'hours.periods.non-integer':
    "La fraction de la charge est un nombre entier de périodes ; si elle ne l'est pas (4/5 de 22 font 17,6), le chiffre est celui de l'attribution par la Communauté.",
  'hours.average':
    "Le régime pendant l'interruption est une moyenne hebdomadaire : des semaines inégales sont permises si la moyenne sur la période de référence est exacte.",
  'hours.five-day-week.time-credit':
    "Le crédit-temps d'1/5 se prend à partir d'une semaine d'au moins 5 jours de travail, ou depuis 2026 d'un autre régime à temps plein moyennant un accord.",
  'hours.full-time-required':
    "Le mi-temps, l'1/5 et l'1/10 supposent en principe un contrat à temps plein. Pour le mi-temps, 3/4 suffisent en congé palliatif, en assistance médicale et en crédit-temps, et les occupations chez plusieurs employeurs s'additionnent.",
  'hours.part-time-contract':
    "Pour une interruption partielle, le travailleur devient travailleur à temps partiel : un contrat ou un avenant écrit, avec le régime et l'horaire, existe au plus tard le premier jour.",
  'hours.within-week': "L'horaire à temps plein tient dans une semaine, qui compte 168 heures.",
};
