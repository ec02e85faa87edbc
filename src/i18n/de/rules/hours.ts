import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const hours: RuleTexts<typeof hoursRules> = {
  'hours.periods.education': {
    message:
      'Die Arbeitszeit ist in Unterrichtsstunden angegeben, aber der Sektor ist „{sector}“; Unterrichtsstunden gibt es nur im Unterrichtswesen.',
    fix: 'Geben Sie Stunden und Minuten pro Woche an (Einheit „hours“), oder berichtigen Sie den Sektor.',
  },
  'hours.positive': {
    message:
      '{column}: {found}; der Wert muss größer als 0 sein (während der Unterbrechung 0 oder mehr), mit Minuten von 0 bis 59.',
    fix: 'Geben Sie die Wochenarbeitszeit vor der Unterbrechung und die einer Vollzeitbeschäftigung in derselben Funktion an.',
  },
  'hours.plausible-full': {
    message:
      'Eine Vollzeit von {found} pro Woche ist ungewöhnlich: Im Privatsektor liegt sie normalerweise zwischen {shortest} und {longest}.',
    fix: 'Prüfen Sie die Wochenarbeitszeit einer Vollzeit. Gemeint ist weder die eigene Arbeitszeit des Arbeitnehmers noch ein Monatswert.',
  },
  'hours.before-max-full': {
    message: 'Die vertragliche Arbeitszeit vor der Unterbrechung, {found}, ist länger als die Vollzeit, {full}.',
    fix: 'Geben Sie höchstens {full} als vertragliche Arbeitszeit an, oder berichtigen Sie die Vollzeit. Überstunden zählen nicht.',
  },
  'hours.during-less-than-before': {
    message:
      'Die Arbeitszeit während der Unterbrechung, {found}, ist nicht kürzer als die vertragliche Arbeitszeit davor, {before}.',
    fix: 'Geben Sie die Arbeitszeit an, die während der Unterbrechung bleibt; 0 bei einer vollständigen Unterbrechung.',
  },
  'hours.abandoned': {
    message:
      'Die Verringerung beträgt {found} statt {expected} ({before} vor der Unterbrechung, {during} währenddessen).',
    fix: 'Geben Sie {expected} an, lassen Sie die Zelle leer, oder berichtigen Sie die beiden Arbeitszeiten.',
  },
  'hours.full-zero': {
    message: 'Während einer vollständigen Unterbrechung sind {found} pro Woche statt {expected} angegeben.',
    fix: 'Geben Sie 0 an, oder lassen Sie die Zelle leer. Behält der Arbeitnehmer einen Teil seiner Arbeitszeit, wählen Sie eine Verringerung.',
  },
  'hours.fraction.half': {
    message: 'Bei Halbzeit sind {found} angegeben statt {expected} (die Hälfte der Vollzeit von {full}).',
    fix: 'Geben Sie {expected} an. Gemeint ist die Hälfte der Vollzeit, nicht die der vertraglichen Arbeitszeit des Arbeitnehmers.',
  },
  'hours.fraction.one-third': {
    message:
      'Bei einer Verringerung um 1/3 sind {found} angegeben statt {expected} (zwei Drittel der Vollzeit von {full}).',
    fix: 'Geben Sie {expected} an, oder wählen Sie die Unterbrechungsform, die der Arbeitszeit entspricht.',
  },
  'hours.fraction.one-quarter': {
    message:
      'Bei einer Verringerung um 1/4 sind {found} angegeben statt {expected} (drei Viertel der Vollzeit von {full}).',
    fix: 'Geben Sie {expected} an, oder wählen Sie die Unterbrechungsform, die der Arbeitszeit entspricht.',
  },
  'hours.fraction.one-fifth': {
    message:
      'Bei einer Verringerung um 1/5 sind {found} angegeben statt {expected} (vier Fünftel der Vollzeit von {full}).',
    fix: 'Geben Sie {expected} als Wochendurchschnitt des Bezugszeitraums an, oder wählen Sie die Unterbrechungsform, die der Arbeitszeit entspricht.',
  },
  'hours.fraction.one-tenth': {
    message:
      'Bei einer Verringerung um 1/10 sind {found} angegeben statt {expected} (neun Zehntel der Vollzeit von {full}).',
    fix: 'Geben Sie {expected} als Wochendurchschnitt des Bezugszeitraums an, oder wählen Sie die Unterbrechungsform, die der Arbeitszeit entspricht.',
  },
  'hours.fraction.exact': {
    message:
      'Die Arbeitszeit während der Unterbrechung, {found}, weicht um eine Minute von {expected} ab, dem genauen Bruchteil der Vollzeit von {full}.',
    fix: 'Geben Sie {expected} an: Das LfA prüft, ob der Bruchteil genau eingehalten wird.',
  },
  'hours.periods.non-integer': {
    message:
      'Der Bruchteil von {full} Unterrichtsstunden ist {expected} und damit keine ganze Zahl; angegeben sind {found}.',
    fix: 'Fragen Sie die Gemeinschaft, wie sie den Lehrauftrag rundet, und geben Sie die Zahl des Lehrauftrags an.',
  },
  'hours.full-time-required': {
    message:
      'Diese Regelung der Laufbahnunterbrechung setzt normalerweise eine Vollzeitbeschäftigung voraus: Der Vertrag umfasst {found}, die Vollzeit {full}.',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder prüfen Sie die vertragliche Arbeitszeit: Erwartet werden {expected}.',
  },
};
