import type { timeCreditNotes } from '../../../domain/rules/time-credit/time-credit-notes.ts';
import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const timeCredit: RuleStatements<typeof timeCreditRules, typeof timeCreditNotes> = {
  'time-credit.forms':
    'Der Zeitkredit mit Begründung wird als vollständige Unterbrechung, als Halbzeit oder als Verringerung um 1/5 genommen; Wochen, flexible Monate, 1/3, 1/4 und 1/10 gibt es hier nicht.',
  'time-credit.motive.required':
    'Der Zeitkredit beruht auf einer von sechs Begründungen (Kind, Palliativpflege, schwer krankes Familien- oder Haushaltsmitglied, Kind mit Behinderung, schwer krankes minderjähriges Kind, anerkannte Ausbildung) oder auf dem Laufbahnende. Zeitkredit ohne Begründung gibt es seit dem 1. April 2017 nicht mehr.',
  'time-credit.total.care':
    'Alle Zeitkredite mit Begründung dauern zusammen höchstens 51 Kalendermonate über die gesamte Laufbahn. Monate werden nicht umgerechnet: Ein Monat mit 1/5 zählt so viel wie ein Monat vollständiger Unterbrechung, und die Ausbildung ist in den 51 Monaten enthalten.',
  'time-credit.total.training':
    'Zeitkredit für eine anerkannte Ausbildung dauert unabhängig von der Regelung höchstens 36 Kalendermonate über die gesamte Laufbahn; diese Monate sind in den 51 Monaten aller Begründungen enthalten.',
  'time-credit.child.age':
    'Der Zeitkredit für ein Kind beginnt vor dessen 8. Geburtstag, für ein Kind mit Behinderung vor dem 21., für ein schwer krankes minderjähriges Kind vor dem 18.; für ein adoptiertes Kind frühestens bei der Eintragung. Er darf über den Geburtstag hinaus laufen.',
  'time-credit.child.foster':
    'Zeitkredit für die Betreuung eines Kindes gilt für ein leibliches oder adoptiertes Kind; seit dem 1. Juli 2025 haben Pflegeeltern Elternurlaub, nicht diesen Zeitkredit.',
  'time-credit.child.allowance-age':
    'Seit dem 1. Februar 2023 gibt es für einen vollständigen Zeitkredit für ein Kind nur dann Unterbrechungsgeld, wenn er vor dem 5. Geburtstag des Kindes beginnt. Das Recht auf Abwesenheit besteht bis zum 8. Geburtstag, und bei Halbzeit und 1/5 gibt es bis dahin Unterbrechungsgeld.',
  'time-credit.child.allowance-48':
    'Seit dem 1. Februar 2023 wird das Unterbrechungsgeld beim Zeitkredit für ein Kind höchstens 48 Monate gezahlt, während das Recht auf Abwesenheit 51 Monate beträgt. Eine veröffentlichte Seite nennt 46 Monate.',
  'time-credit.child.allowance-seniority':
    'Seit dem 1. Juni 2023 setzt das Unterbrechungsgeld beim Zeitkredit für ein Kind 36 Monate Betriebszugehörigkeit vor der schriftlichen Benachrichtigung voraus; das Recht auf Abwesenheit setzt 24 voraus.',
  'time-credit.full.allowance-occupation':
    'Seit dem 1. Februar 2023 setzt das Unterbrechungsgeld bei vollständigem Zeitkredit für ein Kind 12 Monate Vollzeitbeschäftigung vor dem Antrag voraus, bei Teilzeit 24 Monate.',
  'time-credit.sector-cct':
    'Vollständigen und halbzeitigen Zeitkredit für ein Kind, Palliativpflege, ein krankes Familien- oder Haushaltsmitglied oder eine Ausbildung gibt es nur, wenn ein KAA des Sektors oder des Unternehmens ihn zulässt; 1/5 erfordert nie eines.',
  'time-credit.min-block.full-half':
    'Vollständiger und halbzeitiger Zeitkredit für ein Kind, ein Kind mit Behinderung, ein schwer krankes Kind oder eine Ausbildung dauert mindestens 3 Monate, außer wenn weniger Guthaben übrig ist.',
  'time-credit.min-block.one-fifth':
    'Zeitkredit um 1/5 für ein Kind, ein Kind mit Behinderung, ein schwer krankes Kind oder eine Ausbildung dauert mindestens 6 Monate, außer wenn weniger Guthaben übrig ist.',
  'time-credit.min-block.palliative':
    'Zeitkredit für Palliativpflege dauert 1 Monat und kann für denselben Patienten einmal um 1 Monat verlängert werden, unabhängig von der Regelung.',
  'time-credit.min-block.ill-relative':
    'Zeitkredit für ein schwer krankes Familien- oder Haushaltsmitglied dauert je Antrag 1 bis 3 Monate, unabhängig von der Regelung; Anträge dürfen aufeinander folgen.',
  'time-credit.half.three-quarters':
    'Halbzeitiger Zeitkredit setzt einen Vertrag von mindestens 3/4 der Vollzeit während der 12 Monate vor der schriftlichen Benachrichtigung voraus.',
  'time-credit.one-fifth.full-time':
    'Zeitkredit um 1/5 ist für Arbeitnehmer, die während der 12 Monate vor der schriftlichen Benachrichtigung in Vollzeit gearbeitet haben.',
  'time-credit.one-fifth.five-days':
    'Die Verringerung um 1/5 ist ein Tag oder zwei halbe Tage pro Woche in einer Regelung von mindestens 5 Tagen. Seit dem 1. Januar 2026 ist eine andere Vollzeitregelung zulässig, wenn ein KAA des Sektors oder des Unternehmens oder eine schriftliche Vereinbarung die Einzelheiten festlegt.',
  'time-credit.seniority':
    'Der Arbeitnehmer ist vor der schriftlichen Benachrichtigung 24 Monate beim Arbeitgeber beschäftigt. Zeitkredit unmittelbar nach einem für alle Kinder ausgeschöpften Elternurlaub ist davon befreit.',
  'time-credit.small-employer':
    'Ein Arbeitgeber mit 10 Arbeitnehmern oder weniger muss dem Zeitkredit zustimmen; manche Quellen sprechen von weniger als 10.',
  'time-credit.motive-proof':
    'Der Nachweis der Begründung liegt dem Arbeitgeber spätestens bei Beginn des Zeitkredits vor und wird dem Antrag an das LfA beigefügt, wenn er vorgeschrieben ist.',
  'time-credit.eoc.forms':
    'Der Laufbahnende-Zeitkredit ist eine Halbzeit oder eine Verringerung um 1/5, nie eine vollständige Unterbrechung.',
  'time-credit.eoc.min-block':
    'Der Laufbahnende-Zeitkredit dauert als Halbzeit mindestens 3 Monate und mit 1/5 mindestens 6 Monate. Eine Höchstdauer gibt es nicht: Er darf bis zur Pension laufen.',
  'time-credit.eoc.age-right':
    'Der Arbeitnehmer ist am ersten Tag des Laufbahnende-Zeitkredits 55 Jahre oder älter. Für Benachrichtigungen bis zum 31. Dezember 2025 gab es Ausnahmen ab 50 Jahren.',
  'time-credit.eoc.no-50':
    'Seit dem 1. Januar 2026 kann niemand mehr ab 50 Jahren verringern: Die Ausnahmen für einen schweren Beruf oder eine Laufbahn von 28 Jahren sind abgeschafft, und der Anspruch beginnt mit 55 Jahren.',
  'time-credit.eoc.age-allowance':
    'Das Unterbrechungsgeld am Laufbahnende wird ab 60 Jahren gezahlt; von 55 bis 59 Jahren kann der Arbeitnehmer ohne Unterbrechungsgeld verringern, es sei denn, ein Sektor-KAA lässt es früher zu.',
  'time-credit.eoc.age-allowance-55':
    'Vom 1. Januar 2026 bis zum 30. Juni 2029 kann ein Sektor-KAA das Unterbrechungsgeld ab 55 Jahren zulassen: nach 35 Jahren Laufbahn, einem schweren Beruf (5 der letzten 10 oder 7 der letzten 15 Jahre), 20 Jahren Schicht- oder Nachtarbeit oder bei einer anerkannten Umstrukturierung.',
  'time-credit.eoc.career':
    'Die Laufbahn als Arbeitnehmer zählt 25 Jahre für eine Benachrichtigung bis Ende 2025; für eine Benachrichtigung im Jahr 2026 31 Jahre für Männer und 26 für Frauen, danach jedes Jahr ein Jahr mehr, bis 35 und 30 Jahre ab 2030.',
  'time-credit.eoc.career-date':
    'Erfolgt die Benachrichtigung in einem Jahr und beginnt der Zeitkredit in einem späteren, reicht die Laufbahn für beide Jahre: Die Quellen sind sich nicht einig, ob die Benachrichtigung oder der Beginn entscheidet.',
  'time-credit.eoc.seniority':
    'Der Arbeitnehmer ist vor der schriftlichen Benachrichtigung des Laufbahnende-Zeitkredits 24 Monate beim Arbeitgeber beschäftigt.',
  'time-credit.eoc.occupation':
    'Während der 24 Monate vor der schriftlichen Benachrichtigung arbeitete der Arbeitnehmer in Vollzeit für eine Verringerung um 1/5 oder mindestens zu 3/4 der Vollzeit für eine Halbzeit.',
  'time-credit.remainder':
    'Ist vom Guthaben (51 Monate, 36 für eine Ausbildung) weniger als die Mindestdauer übrig, darf dieser Rest so genommen werden, wie er ist.',
  'time-credit.max-request':
    'Ein Antrag darf so lange dauern wie das verbleibende Guthaben; nur Anträge für ein schwer krankes Familien- oder Haushaltsmitglied (3 Monate) und für Palliativpflege (1 Monat und eine Verlängerung) sind kürzer.',
  'time-credit.full.any-regime':
    'Vollständiger Zeitkredit steht jeder Arbeitsregelung offen: Auch Teilzeitbeschäftigte dürfen vollständig unterbrechen.',
  'time-credit.after-leave':
    'Thematischer Urlaub wird neutralisiert: Die 12 Monate vor der Benachrichtigung, in denen der Vertrag groß genug sein muss, werden ohne ihn gezählt.',
  'time-credit.threshold':
    'Wären mehr als 5 % der am 30. Juni des Vorjahres Beschäftigten gleichzeitig abwesend, gilt eine Vorrangregelung. Arbeitnehmer ab 55 Jahren mit 1/5 zählen in keiner der beiden Zahlen mit.',
  'time-credit.eoc.career-days':
    'Ein Laufbahnjahr zählt 312 gearbeitete oder gleichgestellte Tage; 25 Jahre sind also 7 800 Tage.',
  'time-credit.eoc.sector-lists':
    'Eine ältere Seite des Dienstes sagt, dass Ausnahmen zwischen 55 und 60 Jahren nicht online eingereicht werden können. Seit die elektronische Einreichung Pflicht ist, trifft das vermutlich nicht mehr zu.',
};
