import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const careerBreak: RuleTexts<typeof careerBreakRules> = {
  'career-break.flemish-excluded': {
    message:
      'Seit dem {since} gibt es für das Personal der Flämischen Behörde beim LfA weder eine gewöhnliche Laufbahnunterbrechung noch eine am Laufbahnende.',
    fix: 'Verweisen Sie den Arbeitnehmer auf den flämischen Pflegekredit (Vlaams zorgkrediet). Für die vier thematischen Urlaube bleibt das LfA zuständig.',
  },
  'career-break.total.full': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} vollständiger Laufbahnunterbrechung und {requested} beantragte übersteigen {maximum} Monate während der Laufbahn.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'career-break.total.partial': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} teilweiser Laufbahnunterbrechung und {requested} beantragte übersteigen {maximum} Monate während der Laufbahn.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'career-break.min-block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist kürzer als {minimum} Monate, die Mindestdauer einer Laufbahnunterbrechung.',
    fix: 'Lassen Sie ihn am {earliestEnd} oder später enden.',
  },
  'career-break.max-block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist länger als {maximum} Monate, die Höchstdauer eines Zeitraums der Laufbahnunterbrechung.',
    fix: 'Lassen Sie ihn spätestens am {latestEnd} enden, und beantragen Sie den Rest mit einem eigenen Antrag.',
  },
  'career-break.forms': {
    message:
      '„{regime}“ gibt es für diese Laufbahnunterbrechung nicht, oder es steht nicht fest, dass diese Regelung offensteht.',
    fix: 'Wählen Sie eine Regelung, die die Behörde anbietet: vollständig (nicht am Laufbahnende), Halbzeit, 1/5; für Vertragspersonal und lokale Dienste auch 1/3 und 1/4.',
  },
  'career-break.federal.statutory-half-only': {
    message:
      'Statutarisches Personal des föderalen Dienstes nimmt eine teilweise Laufbahnunterbrechung nur als Halbzeit, nicht als „{regime}“.',
    fix: 'Wählen Sie die Halbzeit oder die vollständige Unterbrechung, oder prüfen Sie die Vertragsart.',
  },
  'career-break.refusable': {
    message:
      'In der Zeile steht „nein“ unter „{agreement}“; eine gewöhnliche Laufbahnunterbrechung bedarf im Allgemeinen der Zustimmung der Behörde.',
    fix: 'Reichen Sie den Antrag nur ein, wenn die Behörde zustimmt, und geben Sie dann „ja“ an.',
  },
  'career-break.eoc.age': {
    message:
      'Laut ENSS ist der Arbeitnehmer am ersten Tag {age} Jahre alt; die Laufbahnunterbrechung am Laufbahnende ist ab {minimum} Jahren möglich.',
    fix: 'Lassen Sie sie nach dem Geburtstag beginnen, der den Anspruch eröffnet, oder wählen Sie eine gewöhnliche Laufbahnunterbrechung.',
  },
  'career-break.eoc.federal-statutory': {
    message:
      'Für statutarisches Personal des föderalen Dienstes gibt es keine Laufbahnunterbrechung mit der Begründung „{motive}“: Seine eigene Regelung fällt nicht unter das LfA.',
    fix: 'Fragen Sie den Dienst nach seiner Halbzeitregelung am Laufbahnende, oder wählen Sie eine gewöhnliche Laufbahnunterbrechung.',
  },
  'career-break.allowance-age': {
    message:
      'Laut ENSS ist der Arbeitnehmer am ersten Tag {age} Jahre alt; ob das Unterbrechungsgeld schon vor dem Alter von {sure} Jahren gezahlt wird, ist nirgends veröffentlicht.',
    fix: 'Fragen Sie das LfA, bevor der Arbeitnehmer mit dem Unterbrechungsgeld rechnet.',
  },
};
