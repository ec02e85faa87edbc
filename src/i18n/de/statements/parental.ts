import type { parentalNotes } from '../../../domain/rules/parental/parental-notes.ts';
import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const parental: RuleStatements<typeof parentalRules, typeof parentalNotes> = {
  'parental.forms':
    'Elternurlaub wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen; seit dem 1. Juni 2019 auch um 1/10, wochenweise als vollständiger Urlaub oder in einzelnen Halbzeit-Monaten. Verringerungen um 1/3 und 1/4 gibt es nicht.',
  'parental.full.min-block':
    'Ein vollständiger Elternurlaub dauert einen Monat oder ein Vielfaches: 1, 2, 3 oder 4 Monate. Nur ein Rest von weniger als einem Monat, der nach einer flexiblen Aufteilung bleibt, darf kürzer sein.',
  'parental.full-flex.block':
    'Ein flexibler vollständiger Elternurlaub dauert ganze Wochen von sieben Kalendertagen, gleich an welchem Wochentag er beginnt, höchstens 16 Wochen.',
  'parental.full-flex.window':
    'Die Wochen flexiblen vollständigen Elternurlaubs, die mit einer Benachrichtigung beantragt werden, liegen innerhalb von drei Monaten; weitere Wochen erfordern eine neue Benachrichtigung.',
  'parental.half.min-block':
    'Ein Elternurlaub als Halbzeit dauert zwei Monate oder ein Vielfaches: 2, 4, 6 oder 8 Monate. Nur ein Rest von weniger als zwei Monaten, der nach einer flexiblen Aufteilung bleibt, darf kürzer sein.',
  'parental.half-flex.block': 'Ein flexibler Elternurlaub als Halbzeit dauert ganze Monate, von 1 bis 8.',
  'parental.one-fifth.min-block':
    'Ein Elternurlaub um 1/5 dauert 5, 10, 15 oder 20 Monate. Für eine zeitweilige Lehrkraft der Französischen Gemeinschaft kann er mit dem Schuljahr enden; der Rest des Blocks ist dann verloren.',
  'parental.one-tenth.min-block':
    'Ein Elternurlaub um 1/10 dauert 10, 20, 30 oder 40 Monate. Für eine zeitweilige Lehrkraft der Französischen Gemeinschaft kann er mit dem Schuljahr enden; der Rest des Blocks ist dann verloren.',
  'parental.total':
    'Für jedes Kind hat ein Elternteil vier Monate vollständigen Urlaub oder deren Gegenwert: 16 Wochen, 8 Monate als Halbzeit, 20 um 1/5, 40 um 1/10. Bereits Genommenes und dieser Antrag bleiben zusammen in diesem Rahmen.',
  'parental.partial.full-time-required':
    'Halbzeit, 1/5 und 1/10 setzen einen Vollzeitvertrag voraus oder mehrere Beschäftigungen, die zusammen Vollzeit ergeben; wer Teilzeit arbeitet, kann nur vollständig unterbrechen.',
  'parental.half.flemish-contractual':
    'Von allen Teilzeitkräften kann nur das Vertragspersonal der flämischen Behörden auf Halbzeit verringern, ab einem Vertrag von mindestens 75 %: Prüfen Sie, ob die Person dazugehört.',
  'parental.flex.agreement':
    'Wochen vollständigen Urlaubs und einzelne Halbzeit-Monate erfordern die Zustimmung des Arbeitgebers, im Grundsatz und zur Verteilung der Tage. Ein Rest von weniger als einem Block erfordert keine.',
  'parental.one-tenth.agreement':
    'Ein Elternurlaub um 1/10 erfordert immer die Zustimmung des Arbeitgebers, auch zur Verteilung der Verringerung; eine Ablehnung muss er nicht begründen.',
  'parental.one-tenth.education':
    'Im flämischen Unterrichtswesen sind 1/10 und die flexiblen Formen nur möglich, soweit die Regeln der Flämischen Gemeinschaft sie zulassen.',
  'parental.child-age':
    'Der Urlaub beginnt frühestens mit der Geburt und vor dem 12. Geburtstag des Kindes, bei einem Kind mit Behinderung vor dem 21. Er darf über diesen Tag hinaus dauern.',
  'parental.adoption-start':
    'Der Urlaub für ein adoptiertes Kind beginnt frühestens am Tag, an dem das Kind im Haushalt eingetragen wird, im Bevölkerungs- oder Fremdenregister.',
  'parental.foster':
    'Ein Pflegeelternteil hat eine Unterbringung, die für mindestens sechs Monate vorgesehen ist; das Kind ist bei Urlaubsbeginn im Haushalt eingetragen und die Unterbringung dauert so lange wie der Urlaub. Die Benachrichtigung ist ab dem 1. Juli 2025 möglich.',
  'parental.document':
    'Der Nachweis der Geburt, der Adoption, der Unterbringung in einer Pflegefamilie oder der Behinderung wird spätestens bei Urlaubsbeginn vorgelegt. Ab diesem Tag gehört er zum Antrag für ein Adoptiv- oder Pflegekind oder für ein Kind mit Behinderung ab 12 Jahren.',
  'parental.seniority':
    'Im privaten und lokalen Sektor war die Person in 12 der 15 Monate vor der schriftlichen Benachrichtigung an den Arbeitgeber gebunden, nicht unbedingt ununterbrochen; Leiharbeit bei demselben Arbeitgeber zählt mit. Keine Vereinbarung kann davon befreien.',
  'parental.allowance.fourth-month':
    'Für ein vor dem 8. März 2012 geborenes oder adoptiertes Kind zahlt das LfA drei Monate vollständigen Urlaub oder deren Gegenwert (6 als Halbzeit, 15 um 1/5, 30 um 1/10); darüber hinaus ist der Urlaub gültig, aber ohne Zulage.',
  'parental.conversion':
    'Ein Monat vollständiger Unterbrechung entspricht vier Wochen, zwei Monaten als Halbzeit, fünf Monaten um 1/5 oder zehn Monaten um 1/10; die Regelungen lassen sich frei verbinden, bis die vier Monate vollständiger Unterbrechung aufgebraucht sind.',
  'parental.remainder':
    'Was nach einer flexiblen Aufteilung bleibt, weniger als vier Wochen vollständig oder weniger als zwei Monate als Halbzeit, darf so und ohne Zustimmung des Arbeitgebers genommen werden.',
  'parental.no-agreement-needed':
    'Vollständiger Urlaub in Monaten, Halbzeit in Zweimonatsblöcken und 1/5 sind Rechte: Der Arbeitgeber kann sie aufschieben, nicht ablehnen. Eine veröffentlichte Seite verlangt für jede Teilform eine Zustimmung; das LfA und die Sozialsekretariate tun das nicht.',
  'parental.flex.refusal-reply':
    'Ein Arbeitgeber, der Wochen, einzelne Halbzeit-Monate oder 1/10 ablehnt, tut dies schriftlich innerhalb eines Monats nach der Benachrichtigung.',
  'parental.child-age.postponed':
    'Der Urlaub darf nach dem 12. (oder 21.) Geburtstag beginnen, wenn die Benachrichtigung rechtzeitig erfolgte und der Arbeitgeber den Urlaub aufgeschoben hat.',
  'parental.child-disability':
    'Ein Kind gilt als Kind mit Behinderung ab einer Unfähigkeit von 66 %, ab 4 Punkten im Pfeiler 1 oder ab 9 Punkten in den drei Pfeilern der medizinisch-sozialen Skala zusammen; die Altersgrenze liegt dann bei 21 Jahren.',
  'parental.kinship':
    'Der Urlaub steht der Mutter oder dem Vater, dem anerkannten Mitelternteil und dem Adoptivelternteil zu, jeweils mit einem eigenen Guthaben für jedes Kind; für Pflegeeltern gilt ihre eigene Regel.',
  'parental.seniority.public':
    'In den föderalen und regionalen Diensten und im Unterrichtswesen wird kein Dienstalter verlangt: Es genügt, im aktiven Dienst zu stehen.',
  'parental.postponement':
    'Innerhalb eines Monats nach der Benachrichtigung kann der Arbeitgeber den Urlaub aus schriftlich und ausführlich angegebenen Gründen aufschieben; er beginnt dann innerhalb von sechs Monaten nach dem Monat dieser Entscheidung. Wer eine vollständige Unterbrechung aufschiebt, schlägt schriftlich Alternativen vor.',
  'parental.postponement.federal':
    'Im föderalen öffentlichen Dienst kann ein vollständiger Elternurlaub in Monaten weder abgelehnt noch aufgeschoben werden; Urlaub in Wochen erfordert die Zustimmung des Dienstes.',
  'parental.cct64':
    'Nach einem Elternurlaub für dasselbe Kind im Rahmen des KAA 64 bleibt in dieser Regelung der Gegenwert von zwei Monaten vollständiger Unterbrechung.',
};
