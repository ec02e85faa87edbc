import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const medical: RuleTexts<typeof medicalRules> = {
  'medical.forms': {
    message:
      'Der Urlaub wegen medizinischen Beistands wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen, nicht als „{regime}“.',
    fix: 'Wählen Sie vollständige Unterbrechung (auch für 1, 2 oder 3 Wochen), Halbzeit oder Verringerung um 1/5, oder prüfen Sie die Art der Unterbrechung.',
  },
  'medical.min-block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist kürzer als {minimum} {minimum:Monat|Monate}, die Mindestdauer des medizinischen Beistands.',
    fix: 'Enden Sie am {earliestEnd} oder später. Eine vollständige Unterbrechung darf mit Ihrer Zustimmung auch am {weeksEnd} enden ({weeks} {weeks:Woche|Wochen}).',
  },
  'medical.max-block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist länger als {maximum} Monate, die Höchstdauer pro Antrag.',
    fix: 'Lassen Sie ihn spätestens am {latestEnd} enden, und beantragen Sie den Rest mit einem eigenen Antrag, der unmittelbar folgen kann.',
  },
  'medical.whole-months': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} besteht nicht aus ganzen Monaten; ob das LfA einen Teil eines Monats annimmt, ist nirgends veröffentlicht.',
    fix: 'Lassen Sie ihn sicherheitshalber am {lowerEnd} ({lowerMonths} {lowerMonths:Monat|Monate}) oder am {upperEnd} ({upperMonths} Monate) enden.',
  },
  'medical.weeks': {
    message:
      'Diese vollständige Unterbrechung dauert {days} {days:Tag|Tage}. In Wochen genommen, dauert sie 1 bis {maximumWeeks} ganze Wochen von 7 Tagen, und nur mit Zustimmung des Arbeitgebers.',
    fix: 'Geben Sie unter „{agreement}“ „ja“ an, wenn Sie ganzen Wochen zustimmen; sonst lassen Sie die Unterbrechung am {monthEnd} enden (ein Monat, vollständige Unterbrechung).',
  },
  'medical.total': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} und {requested} beantragte übersteigen {maximum} Monate ({regime}) für denselben Patienten.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'medical.total.single-parent': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} und {requested} beantragte übersteigen {maximum} Monate ({regime}), das verdoppelte Guthaben eines Arbeitnehmers, der allein mit dem Kind lebt.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'medical.education.temporary': {
    message:
      'Mit {taken} bereits genommenen {taken:Monat|Monaten} und {requested} beantragten überschreitet eine zeitweilige Lehrkraft wahrscheinlich {maximum} Monate ({regime}) für denselben Patienten.',
    fix: 'Fragen Sie vor dem Einreichen die Französische Gemeinschaft, wie viel noch bleibt: nach der niedrigeren Höchstdauer höchstens {left} {left:Monat|Monate}.',
  },
  'medical.partial.full-time-required': {
    message:
      'Die Verringerung um 1/5 setzt normalerweise eine Vollzeitbeschäftigung voraus: Der Vertrag umfasst {found}, die Vollzeit {full}.',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder prüfen Sie die vertragliche Arbeitszeit: Erwartet werden {expected}.',
  },
  'medical.half.three-quarters': {
    message:
      'Die Halbzeit setzt normalerweise mindestens 3/4 einer Vollzeit voraus, hier {expected}: Der Vertrag umfasst {found} von {full}.',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder prüfen Sie die vertragliche Arbeitszeit.',
  },
  'medical.certificate': {
    message: 'Die Bescheinigung des Arztes des Patienten ist nicht beigefügt: Ohne sie erhält das LfA die Akte nicht.',
    fix: 'Fügen Sie sie als „Ärztliche Bescheinigung (medicalCertificate)“ bei, jetzt oder nach dem Einreichen.',
  },
  'medical.refusal.under-10': {
    message:
      'Mit {headcount} {headcount:Arbeitnehmer|Arbeitnehmern} beschäftigen Sie weniger als {below}: Der Urlaub, oder zumindest seine teilweisen Regelungen, bedarf Ihrer Zustimmung.',
    fix: 'Geben Sie unter „{agreement}“ „ja“ an, wenn Sie zustimmen.',
  },
  'medical.refusal.under-50': {
    message:
      'Mit {headcount} {headcount:Beschäftigtem|Beschäftigten} haben Sie weniger als {below}, und es wurde bereits der Gegenwert von {taken} vollständigen Monaten genommen: Ab {fullMonths} Monaten vollständig oder {partialMonths} Monaten teilweise können Sie schriftlich ablehnen.',
    fix: 'Geben Sie unter „{agreement}“ „ja“ an, wenn Sie zustimmen.',
  },
  'medical.hospital.extension-adjacent': {
    message:
      'Auf die Woche vom {otherStart} bis zum {otherEnd} (Zeile {line} der Datei {file}) folgt nicht sofort die nächste: Die zweite Woche muss am {expectedStart} beginnen.',
    fix: 'Lassen Sie die zweite Woche am {expectedStart} beginnen, auch an einem arbeitsfreien Tag; geben Sie für einen anderen Krankenhausaufenthalt dessen Aufnahmedatum an.',
  },
  'medical.hospital.full-only': {
    message: 'Der Urlaub für ein Kind im Krankenhaus ist eine vollständige Unterbrechung, nicht „{regime}“.',
    fix: 'Wählen Sie die vollständige Unterbrechung; für eine andere Regelung beantragen Sie gewöhnlichen medizinischen Beistand ohne diese Begründung.',
  },
  'medical.hospital.child-age': {
    message:
      'Das Kind ist am {date} {age} Jahre alt: Dieser Urlaub gilt für ein Kind im Krankenhaus, das jünger als {limit} Jahre ist.',
    fix: 'Beantragen Sie gewöhnlichen medizinischen Beistand ohne diese Begründung, oder prüfen Sie das Geburtsdatum.',
  },
  'medical.hospital.duration': {
    message:
      'Der Antrag umfasst {days} {days:Tag|Tage} und mit den unmittelbar vorangehenden Wochen {total} {total:Tag|Tage}; für ein Kind im Krankenhaus sind es genau {expected} Tage und mit der Verlängerung höchstens {maximum} Tage.',
    fix: 'Beantragen Sie eine Woche, hier bis zum {expectedEnd}; eine weitere darf ohne Lücke in einer eigenen Zeile folgen. Ist mehr nötig, so ist das gewöhnlicher medizinischer Beistand.',
  },
  'medical.hospital.timing': {
    message: 'Der Urlaub beginnt am {startDate}, vor der Aufnahme des Kindes ins Krankenhaus am {admissionDate}.',
    fix: 'Beginnen Sie frühestens am {admissionDate}: während des Aufenthalts oder unmittelbar danach.',
  },
  'medical.hospital.certificates': {
    message:
      'Von {expected} Unterlagen {attached:ist|sind} {attached} beigefügt: der Nachweis des Krankenhauses und die Bescheinigung des Arztes (die gegebenenfalls angibt, dass die Aufnahme unvorhergesehen war).',
    fix: 'Fügen Sie „Krankenhausnachweis (hospitalProof)“ und „Ärztliche Bescheinigung (medicalCertificate)“ bei, jetzt oder nach dem Einreichen.',
  },
};
