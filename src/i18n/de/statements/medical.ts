import type { medicalNotes } from '../../../domain/rules/medical/medical-notes.ts';
import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const medical: RuleStatements<typeof medicalRules, typeof medicalNotes> = {
  'medical.forms':
    'Medizinischer Beistand wird vollständig, auch wochenweise, als Halbzeit oder um 1/5 genommen; Halbzeit nach einzelnen Monaten, 1/10, 1/3 und 1/4 gibt es nicht.',
  'medical.min-block':
    'Ein Antrag auf medizinischen Beistand dauert mindestens einen Monat. Nur eine vollständige Unterbrechung darf kürzer sein: ganze Wochen mit Zustimmung des Arbeitgebers oder der Rest des Guthabens.',
  'medical.max-block':
    'Ein Antrag auf medizinischen Beistand dauert höchstens drei Monate; Anträge dürfen unmittelbar aufeinanderfolgen.',
  'medical.whole-months':
    'Medizinischer Beistand wird für einen, zwei oder drei ganze Monate beantragt. Ob ein Teil eines Monats hinzukommen darf, ist nirgends veröffentlicht.',
  'medical.weeks':
    'Mit Zustimmung des Arbeitgebers darf eine vollständige Unterbrechung 1, 2 oder 3 ganze Wochen von sieben Tagen dauern; vier Wochen zählen als ein Monat.',
  'medical.total':
    'Für dieselbe kranke Person beträgt der medizinische Beistand höchstens 12 Monate vollständig oder 24 Monate als Halbzeit oder um 1/5; die Regelungen lassen sich verbinden, ein vollständiger Monat für zwei teilweise.',
  'medical.total.single-parent':
    'Wer mit Kindern zulasten allein lebt, hat das doppelte Guthaben, 24 Monate vollständig oder 48 Monate teilweise, wenn die kranke Person sein Kind von höchstens 16 Jahren ist.',
  'medical.education.temporary':
    'In der Französischen Gemeinschaft hat eine zeitweilige Lehrkraft für dieselbe kranke Person wahrscheinlich 3 Monate vollständig oder 6 Monate teilweise statt 12 und 24: Prüfen Sie den Rest.',
  'medical.partial.full-time-required':
    'Eine Verringerung um 1/5 für medizinischen Beistand setzt normalerweise Vollzeit voraus; mehrere Beschäftigungen zählen zusammen.',
  'medical.half.three-quarters':
    'Medizinischer Beistand als Halbzeit setzt normalerweise einen Vertrag von mindestens drei Vierteln der Vollzeit voraus; mehrere Beschäftigungen zählen zusammen.',
  'medical.certificate':
    'Die Bescheinigung des behandelnden Arztes mit der Bereitschaftserklärung der Arbeitnehmerin oder des Arbeitnehmers liegt bei: Ohne sie erhält das LfA die Akte nicht. Sie darf nach der Einreichung folgen.',
  'medical.refusal.under-10':
    'Bei weniger als 10 Beschäftigten ist die Zustimmung des Arbeitgebers nötig: nach einem veröffentlichten Text für den Urlaub selbst, nach einem anderen nur für Halbzeit und 1/5.',
  'medical.refusal.under-50':
    'Bei weniger als 50 Beschäftigten kann der Arbeitgeber schriftlich ablehnen, sobald 6 Monate vollständig oder 12 Monate teilweise genommen wurden; der Antrag gibt an, dass der Arbeitgeber zustimmt.',
  'medical.hospital.full-only':
    'Der Urlaub für ein hospitalisiertes minderjähriges Kind ist eine vollständige Unterbrechung; andere Regelungen gehören zum gewöhnlichen medizinischen Beistand.',
  'medical.hospital.child-age': 'Das hospitalisierte Kind ist am Tag der Aufnahme jünger als 18 Jahre.',
  'medical.hospital.duration':
    'Ein Antrag für ein hospitalisiertes Kind dauert genau eine Woche von sieben Kalendertagen. Er kann einmal um eine Woche verlängert werden, durch einen eigenen Antrag.',
  'medical.hospital.timing':
    'Der Urlaub für ein hospitalisiertes Kind wird während des Aufenthalts oder unmittelbar danach genommen, nie vor der Aufnahme; ein Tag im Krankenhaus genügt.',
  'medical.hospital.certificates':
    'Der Nachweis des Krankenhauses und die ärztliche Bescheinigung liegen beide bei; die Bescheinigung nennt den unvorhergesehenen Charakter, wenn die Benachrichtigung weniger als sieben Tage vorher erfolgte.',
  'medical.weeks.remainder':
    'Bleibt vom vollständigen Guthaben weniger als ein Monat, darf dieser Rest ohne Zustimmung des Arbeitgebers genommen werden.',
  'medical.weeks.reply':
    'Ein Arbeitgeber, der Urlaub in Wochen ablehnt, tut dies schriftlich innerhalb von zwei Werktagen.',
  'medical.kinship.private':
    'Im privaten und lokalen Sektor ist die kranke Person ein Haushaltsmitglied, blutsverwandt bis zum zweiten Grad oder verschwägert im ersten Grad.',
  'medical.kinship.other':
    'In den föderalen und regionalen Diensten und im Unterrichtswesen ist die kranke Person ein Haushaltsmitglied oder bis zum zweiten Grad verwandt oder verschwägert.',
  'medical.serious-illness':
    'Ob die Krankheit schwer ist, beurteilt allein der behandelnde Arzt; weder der Arbeitgeber noch das LfA.',
  'medical.certificate.age':
    'In der Französischen Gemeinschaft wird die Bescheinigung frühestens einen Monat vor Urlaubsbeginn ausgefüllt.',
  'medical.seniority': 'Es wird kein Dienstalter verlangt.',
  'medical.postponement':
    'Der Arbeitgeber kann den Beginn um höchstens sieben Tage aufschieben; er teilt dies innerhalb von zwei Werktagen nach der Benachrichtigung mit.',
  'medical.hospital.who':
    'Der Urlaub für ein hospitalisiertes Kind steht zuerst dem Elternteil zu, der mit dem Kind lebt, oder dem Haushaltsmitglied, das es täglich erzieht; können sie ihn nicht nehmen, dem Elternteil, der nicht mit ihm lebt, danach der Familie bis zum zweiten Grad.',
  'medical.hospital.continue':
    'Dauert die Pflege länger, wird sie als gewöhnlicher medizinischer Beistand fortgesetzt, mit einer eigenen Benachrichtigung sieben Tage vorher; zusammen mit der Woche oder den Wochen davor darf der Zeitraum dann kürzer als ein Monat sein.',
  'medical.hospital.trainee':
    'Praktikanten (im Probedienst) des föderalen Dienstes dürfen medizinischen Beistand nur für ein hospitalisiertes minderjähriges Kind nehmen.',
  'medical.hospital.extension-adjacent':
    'Die zweite Woche für ein hospitalisiertes Kind folgt ohne Lücke auf die erste, auch wenn sie an einem arbeitsfreien Tag beginnt: Endet die erste Woche an einem Samstag, so beginnt die zweite am Sonntag.',
};
