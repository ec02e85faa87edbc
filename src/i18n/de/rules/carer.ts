import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const carer: RuleTexts<typeof carerRules> = {
  'carer.forms': {
    message:
      'Der Urlaub für nahestehende Hilfspersonen wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen, nicht als „{regime}“.',
    fix: 'Wählen Sie die vollständige Unterbrechung, die Halbzeit oder die Verringerung um 1/5, oder prüfen Sie die Art der Unterbrechung.',
  },
  'carer.full.block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} umfasst nicht 1, 2 oder 3 ganze Monate (Blöcke von {block} {block:Monat|Monaten}).',
    fix: 'Lassen Sie ihn am {lowerEnd} ({lowerMonths} {lowerMonths:Monat|Monate}) oder am {upperEnd} ({upperMonths} Monate) enden.',
  },
  'carer.partial.block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} umfasst nicht 2, 4 oder 6 ganze Monate (Blöcke von {block} {block:Monat|Monaten}).',
    fix: 'Lassen Sie ihn am {lowerEnd} ({lowerMonths} {lowerMonths:Monat|Monate}) oder am {upperEnd} ({upperMonths} Monate) enden.',
  },
  'carer.total.per-person': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} und {requested} beantragte übersteigen {maximum} Monate ({regime}) für dieselbe pflegebedürftige Person.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'carer.total.career': {
    message:
      '{taken} während der Laufbahn bereits {taken:genommener Monat|genommene Monate} und {requested} beantragte übersteigen {maximum} Monate ({regime}).',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'carer.partial.full-time-required': {
    message:
      'Wer Teilzeit arbeitet, kann nur vollständig unterbrechen: Der Vertrag umfasst {found}, Halbzeit und 1/5 erfordern {expected} (Vollzeit {full}).',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder berichtigen Sie die vertragliche Arbeitszeit.',
  },
  'carer.recognition': {
    message:
      'Die Anerkennung als nahestehende Hilfsperson für die Gewährung sozialer Rechte ist weder beigefügt noch unter „{recognitionDate}“ datiert.',
    fix: 'Fügen Sie sie als „Anerkennung als nahestehende Hilfsperson (carerRecognition)“ bei, jetzt oder nach dem Einreichen. Eine allgemeine Anerkennung genügt nicht.',
  },
  'carer.recognition.validity': {
    message:
      'Der Urlaub beginnt am {startDate}; die Anerkennung vom {recognitionDate} gilt von diesem Tag bis zum {lastDay}.',
    fix: 'Beginnen Sie zwischen dem {recognitionDate} und dem {lastDay}, lassen Sie die Anerkennung von der Krankenkasse erneuern, oder prüfen Sie ihr Datum.',
  },
  'carer.scope': {
    message: 'Der Urlaub beginnt am {startDate}; für diesen Arbeitnehmer gibt es ihn seit dem {since}.',
    fix: 'Beginnen Sie frühestens am {since}, oder prüfen Sie das Anfangsdatum und die Vertragsart.',
  },
};
