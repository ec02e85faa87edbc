import type { carerNotes } from '../../../domain/rules/carer/carer-notes.ts';
import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const carer: RuleStatements<typeof carerRules, typeof carerNotes> = {
  'carer.forms':
    'Urlaub für pflegende Angehörige wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen; andere Regelungen gibt es nicht.',
  'carer.full.block': 'Ein vollständiger Urlaub für pflegende Angehörige dauert einen, zwei oder drei ganze Monate.',
  'carer.partial.block':
    'Ein Urlaub für pflegende Angehörige als Halbzeit oder um 1/5 dauert zwei, vier oder sechs ganze Monate.',
  'carer.total.per-person':
    'Für dieselbe gepflegte Person beträgt der Urlaub höchstens 3 Monate vollständig oder 6 Monate als Halbzeit oder um 1/5; die Regelungen lassen sich verbinden, ein vollständiger Monat für zwei teilweise.',
  'carer.total.career':
    'Über die ganze Laufbahn, für alle Personen zusammen, beträgt der Urlaub für pflegende Angehörige höchstens 6 Monate vollständig oder 12 Monate als Halbzeit oder um 1/5.',
  'carer.partial.full-time-required':
    'Urlaub für pflegende Angehörige als Halbzeit oder um 1/5 setzt Vollzeit voraus, wobei mehrere Beschäftigungen zusammenzählen; wer Teilzeit arbeitet, kann nur vollständig unterbrechen.',
  'carer.recognition':
    'Die Krankenkasse hat die Arbeitnehmerin oder den Arbeitnehmer als pflegende Angehörige dieser Person mit sozialen Rechten anerkannt; der Nachweis liegt bei oder sein Datum ist angegeben. Eine allgemeine Anerkennung genügt nicht.',
  'carer.recognition.validity':
    'Der Urlaub beginnt, solange die Anerkennung gilt: ein Jahr ab der Unterzeichnung der ehrenwörtlichen Erklärung. Sie kann erneuert werden.',
  'carer.scope':
    'Den Urlaub für pflegende Angehörige gibt es seit dem 1. September 2020; für statutarisches föderales Personal und autonome öffentliche Unternehmen seit dem 1. Januar 2021.',
  'carer.reform-pending':
    'Eine von der Presse gemeldete Reform würde das Maximum je Person von 3 auf 6 Monate anheben und Wochen mit Zustimmung des Arbeitgebers erlauben. Eine Veröffentlichung im Belgischen Staatsblatt wurde nicht gefunden: Bis dahin gelten höchstens 3 Monate vollständig oder 6 Monate teilweise.',
  'carer.single-period':
    'Eine schriftliche Benachrichtigung betrifft einen einzigen ununterbrochenen Zeitraum: Jede Zeile einer Datei ist einer.',
  'carer.seniority': 'Es wird kein Dienstalter verlangt.',
  'carer.no-kinship': 'Die gepflegte Person muss weder verwandt sein noch im selben Haushalt leben.',
};
