import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const request: RuleTexts<typeof requestRules> = {
  'request.capacity': {
    message:
      'Der Antrag wird in der Eigenschaft „{capacity}“ eingereicht; im Sektor „{sector}“ muss sie „{expected}“ sein.',
    fix: 'Geben Sie die Eigenschaft „{expected}“ an, oder berichtigen Sie den Sektor: Nur Personal, das von einer Gemeinschaft bezahlt wird, gehört zum Unterrichtswesen.',
  },
  'request.time-credit-private-only': {
    message: 'Den Zeitkredit gibt es nur im Privatsektor; dieser Antrag betrifft den Sektor „{sector}“.',
    fix: 'Beantragen Sie eine Laufbahnunterbrechung oder einen thematischen Urlaub. Nicht bezuschusstes Vertragspersonal der freien Schulen und Universitäten zählt zum Privatsektor: Berichtigen Sie in diesem Fall den Sektor.',
  },
  'request.career-break-public-only': {
    message:
      'Die Laufbahnunterbrechung gibt es nur im öffentlichen Dienst und im Unterrichtswesen; dieser Antrag betrifft den Sektor „{sector}“.',
    fix: 'Beantragen Sie einen Zeitkredit mit Begründung, oder berichtigen Sie den Sektor.',
  },
  'request.deadline.two-months': {
    message:
      'Der Antrag auf einen Urlaub, der am {startDate} beginnt, muss spätestens am {lastDay}, {months} Monate danach, beim LfA eingehen; heute ist der {today}.',
    fix: 'Reichen Sie ihn sofort ein, mit dem Teil des Arbeitnehmers: Unterbrechungsgeld wird erst ab dem Tag gezahlt, an dem das LfA den Antrag erhält.',
  },
  'request.duplicate': {
    message: 'Derselbe Antrag steht schon in Zeile {line} von {file}.',
    fix: 'Entfernen Sie eine der beiden Zeilen, oder fügen Sie --allow-duplicate hinzu, wenn beide gewollt sind.',
  },
  'request.overlap': {
    message:
      'Der Urlaub überschneidet sich mit dem von Zeile {line} der Datei {file}, der beim selben Arbeitgeber vom {otherStart} bis zum {otherEnd} läuft.',
    fix: 'Lassen Sie ihn spätestens am {dayBefore} enden oder am {dayAfter} beginnen. Für einen thematischen Urlaub während eines Zeitkredits beenden Sie zuerst den Zeitkredit und beantragen dessen Rest danach neu.',
  },
};
