import type { careerBreakNotes } from '../../../domain/rules/career-break/career-break-notes.ts';
import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const careerBreak: RuleStatements<typeof careerBreakRules, typeof careerBreakNotes> = {
  'career-break.flemish-excluded':
    'Seit dem 2. September 2016 hat das Personal der flämischen Behörden, ihrer lokalen Verwaltungen und ihrer Schulen den flämischen Pflegekredit (Vlaams zorgkrediet) anstelle der gewöhnlichen Laufbahnunterbrechung und der Regelung des Laufbahnendes beim LfA. Die vier thematischen Urlaube bleiben beim LfA.',
  'career-break.total.full':
    'Die vollständige Laufbahnunterbrechung dauert höchstens 60 Monate über die gesamte Laufbahn. Teilweise Unterbrechungen sind ein eigenes Guthaben, und thematische Urlaube werden nicht abgezogen.',
  'career-break.total.partial':
    'Die teilweise Laufbahnunterbrechung dauert unabhängig vom Bruchteil höchstens 60 Monate über die gesamte Laufbahn, neben den 60 vollständigen Monaten. Thematische Urlaube werden nicht abgezogen, und die Regelung des Laufbahnendes hat keine Höchstdauer.',
  'career-break.min-block':
    'Ein Zeitraum der Laufbahnunterbrechung dauert mindestens 3 Monate, unabhängig von der Regelung.',
  'career-break.max-block':
    'Im föderalen Dienst und in lokalen und provinzialen Diensten dauert ein Zeitraum der gewöhnlichen Laufbahnunterbrechung höchstens 12 Monate; ein weiterer darf folgen. Die Regelung des Laufbahnendes darf bis zur Pension laufen.',
  'career-break.forms':
    'Die Laufbahnunterbrechung wird vollständig, als Halbzeit oder als Verringerung um 1/3, 1/4 oder 1/5 genommen; am Laufbahnende nur teilweise. Welche Regelungen offenstehen, hängt von der Behörde und der Rechtsstellung ab: Lokales Personal und Vertragspersonal haben alle fünf, statutarischem und zeitweiligem Personal anderer Dienste fehlen 1/3 und 1/4 mitunter.',
  'career-break.federal.statutory-half-only':
    'Statutarisches föderales Personal hat die Halbzeit als einzige teilweise Laufbahnunterbrechung; eine vollständige Unterbrechung ist ebenfalls möglich.',
  'career-break.refusable':
    'Eine gewöhnliche Laufbahnunterbrechung hängt im Allgemeinen von der Zustimmung der Behörde ab. Eine Quelle bestätigt das nur für die Universitäten der Französischen Gemeinschaft.',
  'career-break.eoc.age':
    'Der Arbeitnehmer ist am ersten Tag der Regelung des Laufbahnendes 55 Jahre oder älter; sie ist teilweise und darf bis zur Pension laufen, wenn die Behörde sie vorsieht.',
  'career-break.eoc.federal-statutory':
    'Statutarisches föderales Personal hat am Laufbahnende eine eigene Halbzeitregelung außerhalb des LfA; die gewöhnliche Laufbahnunterbrechung steht ihm weiterhin offen.',
  'career-break.allowance-age':
    'Das Unterbrechungsgeld am Laufbahnende ist für öffentliches Personal ab 60 Jahren sicher; keine veröffentlichte Quelle sagt, ob es mit 55 Jahren beginnt.',
  'career-break.federal.contractual':
    'Föderales Vertragspersonal kann auf Halbzeit oder um 1/3, 1/4 oder 1/5 verringern.',
  'career-break.federal.excluded':
    'Personal im Probedienst und Mandatsträger des föderalen Dienstes haben keine Laufbahnunterbrechung; Führungskräfte der Klassen A4 und A5 brauchen eine Genehmigung.',
  'career-break.education.legal':
    'Im Unterrichtswesen und in den psycho-medizinisch-sozialen Zentren beruht die Laufbahnunterbrechung auf dem KE vom 12. August 1991, für statutarisches, vertragliches und zeitweiliges Personal.',
  'career-break.education.school-dates':
    'Feste Daten (Beginn am 1. September oder 1. Oktober, Ende am 31. August) sind eine ältere Regel des flämischen Unterrichtswesens; die heutigen Regeln der Französischen und der Deutschsprachigen Gemeinschaft stehen in ihren jährlichen Rundschreiben.',
  'career-break.no-new-capital':
    'Der Wechsel von einem Vertrag in eine statutarische Stelle des föderalen Dienstes gibt kein neues Guthaben: Die bereits genommenen Monate bleiben von den 60 abgezogen.',
};
