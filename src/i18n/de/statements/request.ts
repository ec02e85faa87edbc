import type { requestNotes } from '../../../domain/rules/request/request-notes.ts';
import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const request: RuleStatements<typeof requestRules, typeof requestNotes> = {
  'request.capacity':
    'Der Antrag für Personal, das von einer Gemeinschaft bezahlt wird, wird von einem Schulträger mit eigenem Zugangsrecht eingereicht; alle anderen vom Arbeitgeber.',
  'request.time-credit-private-only':
    'Zeitkredit ist für Arbeitnehmer mit Arbeitsvertrag im Privatsektor. Öffentliche Dienste, Unterrichtswesen und autonome öffentliche Unternehmen sind ausgeschlossen; nicht bezuschusstes Vertragspersonal freier Schulen und Universitäten zählt als privat.',
  'request.career-break-public-only':
    'Die gewöhnliche Laufbahnunterbrechung ist für föderale, regionale, lokale und provinziale Dienste und für das Unterrichtswesen; der Privatsektor hat den Zeitkredit.',
  'request.deadline.two-months':
    'Der vollständige Antrag, mit dem Teil des Arbeitnehmers, geht beim LfA spätestens am gleichen Monatstag zwei Monate nach dem ersten Urlaubstag ein. Danach wird Unterbrechungsgeld erst ab dem Tag des Eingangs gezahlt.',
  'request.employer-first':
    'Zuerst wird der Teil des Arbeitgebers eingereicht, dann füllt der Arbeitnehmer den zweiten Teil aus. Ohne ihn erhält das LfA nichts zur Entscheidung.',
  'request.electronic-mandatory':
    'Die elektronische Einreichung ist seit dem 1. Juli 2024 Pflicht, im Unterrichtswesen seit dem 1. Oktober 2024; Papier wurde noch drei Monate geduldet. Akten, die Papier und Elektronik mischen, werden seit dem 1. Juni 2024 abgelehnt.',
  'request.sector-parameter':
    'Der Sektor im Profil des Arbeitgebers bestimmt, welche Urlaube der Dienst anbietet: Zeitkredit nur im Privatsektor, Laufbahnunterbrechung nur im öffentlichen Sektor und im Unterrichtswesen.',
  'request.deadline.practice':
    '2012 nahm das LfA auch Anträge an, die innerhalb der zwei Monate abgesandt waren, obwohl der Text vom Eingang spricht. Bei elektronischer Einreichung sollte man sich darauf nicht verlassen.',
  'request.retroactive':
    'Ein Antrag darf nach Beginn des Urlaubs eingereicht werden; innerhalb von zwei Monaten nach Beginn ist das üblich und ohne Folgen.',
  'request.earliest':
    'Keine veröffentlichte Seite nennt einen frühesten Tag der Einreichung; der Antrag darf eingereicht werden, sobald die schriftliche Benachrichtigung erfolgt ist.',
  'request.single-period':
    'Ein Antrag ist ein ununterbrochener Zeitraum in einer Regelung der Unterbrechung und eine Zeile der Datei: Zwei Zeiträume oder zwei Bruchteile sind zwei Zeilen.',
  'request.duplicate':
    'Derselbe Arbeitnehmer, Arbeitgeber, Urlaub, dieselbe Regelung, derselbe erste und letzte Tag kommen in den Dateien eines Laufs nur einmal vor. Der zweite Antrag wird abgelehnt, außer wenn --allow-duplicate sagt, dass er gewollt ist.',
  'request.overlap':
    'Zwei Unterbrechungen desselben Arbeitnehmers beim selben Arbeitgeber überschneiden sich nicht. Die laufende wird zuerst beendet oder ausgesetzt; ihr Rest wird danach neu beantragt.',
};
