import type { c607Notes } from '../../../domain/rules/c607/c607-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const c607: RuleStatements<readonly [], typeof c607Notes> = {
  'c607.who':
    'Das ÖSHZ beantragt die Berechnung, nie der Arbeitnehmer, für eine Person, die es aufgrund von Artikel 60 § 7 des Gesetzes vom 8. Juli 1976 beschäftigen wird; das LfA zählt die Arbeitstage, die Anspruch auf Arbeitslosengeld eröffnen.',
  'c607.channel':
    'Seit dem 1. Dezember 2023 läuft der Antrag nur noch über CPAS@ONEM, auch um eine bestehende Akte zu ändern; die Papierformulare C60.7 und C60.7-Réponse werden nicht mehr bearbeitet. Der Dienst ist seit dem 2. Oktober 2023 verfügbar.',
  'c607.before-start': 'Die erste Berechnung wird vor Beginn der Beschäftigung aufgrund von Artikel 60 § 7 beantragt.',
  'c607.data':
    'Ein Antrag nennt die Identität, die Beschäftigungszeiten in Belgien und im Ausland, versicherte Zeiten wie Krankheit oder Arbeitsunfall, Tage, die die Beschäftigung verlängern können, wie unbezahlten Urlaub, sowie den Beginn und die Arbeitsregelung des Vertrags, mit Belegen.',
  'c607.recent-quarter':
    'Die authentischen Quellen hinken ein Quartal nach; jüngste Beschäftigungszeiten werden daher eingegeben.',
  'c607.second-window':
    'Die zweite Berechnung wird 30 bis 15 Tage vor Ende des Vertrags beantragt; dass beide Grenzen eingeschlossen sind, ist eine Annahme.',
  'c607.max-two':
    'Je Beschäftigung gibt es höchstens zwei Berechnungen; eine dritte verlangt eine Abweichung, für eine komplexe Akte.',
  'c607.processing':
    'Das LfA antwortet innerhalb von fünf Werktagen ab dem Tag nach dem Eingang oder innerhalb von sieben Tagen: Die Quellen widersprechen sich.',
  'c607.status.draft': 'Ein Entwurf ist nicht gesendet: Alle seine Felder können noch geändert werden.',
  'c607.status.sent':
    'Ein Antrag, der an das LfA gesendet wurde, kann vom ÖSHZ nicht mehr geändert werden; es wendet sich an das Arbeitslosigkeitsbüro.',
  'c607.status.calculated':
    'Sobald das LfA berechnet hat, sind die Anzahl Tage und das Enddatum bekannt; eine Option erstellt dann eine änderbare Kopie.',
  'c607.modify.reasons':
    'Die Kopie eines berechneten Antrags dient in zwei Fällen: Der Beginn oder die Arbeitsregelung des Vertrags hat sich geändert, oder man will die Auswirkung von Ereignissen während des Vertrags sehen, wie Krankheit oder unbezahltem Urlaub.',
  'c607.returned': 'Das LfA kann einen Antrag an das ÖSHZ zurücksenden, das ihn ergänzt und erneut sendet.',
  'c607.answer':
    'Die Antwort enthält die konkrete Berechnung und das erste Datum, an dem Leistungen beantragt werden können.',
  'c607.contact':
    'Fragen gehen zuerst an das regionale Büro, dann an den Verband, mit der Ticketnummer und ohne personenbezogene Daten. Ein Verband wendet sich erst an das LfA, wenn alles versucht wurde und die Zahlung mehr als einen Monat im Rückstand ist.',
  'c607.days.before-2026-03':
    'Bis zum 28. Februar 2026 sind 312 Tage in 21 Monaten nötig (jünger als 36 bei Vertragsende), 468 Tage in 33 Monaten (36 bis 49 Jahre) oder 624 Tage in 42 Monaten (ab 50 Jahren): ein, anderthalb oder zwei Jahre Arbeit. Wer die Bedingung einer älteren Person erfüllt, wird ebenfalls zugelassen; ab 36 Jahren ersetzt Arbeit der zehn Jahre davor einen Teil davon.',
  'c607.days.from-2026-03':
    'Ab dem 1. März 2026 sind in jedem Alter 312 Tage in den 36 Monaten vor dem Leistungsantrag nötig, für ein Jahr Leistungen; weitere Arbeit bringt zusätzliche Leistungsmonate, einen je vier Monate Arbeit.',
  'c607.subsidy-wallonia':
    'Der wallonische Minister hat angekündigt, dass der Zuschuss ab dem 1. März 2026 nur noch deckt, was für ein Jahr Leistungen nötig ist, nämlich 312 Tage.',
  'c607.count.full-time':
    'Ununterbrochene Vollzeitarbeit zählt im Durchschnitt 78 Tage je Quartal. Andernfalls werden die geleisteten Tage mit 6 multipliziert und durch die durchschnittliche Anzahl Arbeitstage je Woche geteilt: 30 Tage in einer Fünftagewoche zählen als 36.',
  'c607.count.part-time':
    'Teilzeitarbeit wird nach Stunden gezählt: Die geleisteten Stunden werden mit 6 multipliziert und durch die Stunden einer Vollzeitwoche geteilt; 152 Stunden zählen also bei 38 Stunden als 24 Tage.',
  'c607.regime-rule':
    'Die Arbeitsregelung der letzten vier ununterbrochenen Wochen bestimmt, wie die Tage gezählt werden. Die Seite, die das sagt, ist alt.',
};
