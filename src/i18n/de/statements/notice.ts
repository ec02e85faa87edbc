import type { noticeNotes } from '../../../domain/rules/notice/notice-notes.ts';
import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const notice: RuleStatements<typeof noticeRules, typeof noticeNotes> = {
  'notice.written':
    'Der Antrag gibt das Datum der schriftlichen Benachrichtigung durch den Arbeitnehmer an: ein Einschreiben, ein gegen unterzeichnetes Doppel übergebenes Schreiben oder die elektronische Benachrichtigung, wenn der Arbeitgeber sie freigeschaltet hat.',
  'notice.not-after-start':
    'Die schriftliche Benachrichtigung liegt vor dem ersten Tag des Urlaubs. Am Tag selbst ist sie nur bei einer unvorhergesehenen Krankenhausaufnahme eines Kindes zulässig oder bei Palliativpflege, die mit Zustimmung des Arbeitgebers sofort beginnt.',
  'notice.not-in-future':
    'Die schriftliche Benachrichtigung ist spätestens am Tag der Einreichung erfolgt: Der Arbeitgeber erklärt dies.',
  'notice.parental.window':
    'Im Privatsektor und in lokalen Diensten wird Elternurlaub mindestens 2 und höchstens 3 Monate vor Beginn mitgeteilt; der Arbeitgeber kann eine kürzere Frist annehmen.',
  'notice.parental.federal':
    'Im föderalen Dienst wird Elternurlaub 2 Monate vor Beginn mitgeteilt; der Dienst kann eine kürzere Frist annehmen, eine Höchstfrist gibt es nicht.',
  'notice.medical':
    'Urlaub für medizinischen Beistand wird 7 Tage vor Beginn mitgeteilt, es sei denn, die Parteien vereinbaren etwas anderes oder ein Kind wurde unvorhergesehen ins Krankenhaus aufgenommen.',
  'notice.medical.hospital-emergency':
    'Eine Benachrichtigung von weniger als 7 Tagen für ein Kind im Krankenhaus gibt an, ob die Aufnahme unvorhergesehen war; dann gilt keine Frist, und eine Bescheinigung des Arztes belegt es.',
  'notice.palliative':
    'Urlaub für Palliativpflege kennt keine Benachrichtigungsfrist: Er beginnt am Montag der Woche nach der Übergabe der Bescheinigung oder früher, wenn der Arbeitgeber einverstanden ist.',
  'notice.carer':
    'Urlaub für pflegende Angehörige wird 7 Tage vor Beginn mitgeteilt; der Arbeitgeber kann eine kürzere Frist annehmen.',
  'notice.time-credit':
    'Zeitkredit wird 3 Monate vor Beginn mitgeteilt, wenn der Arbeitgeber mehr als 20 Arbeitnehmer hat, 6 Monate, wenn er 20 oder weniger hat, gezählt nach Personen am 30. Juni des Jahres vor der Benachrichtigung. Schriftlich kann eine andere Frist vereinbart werden.',
  'notice.time-credit.after-palliative':
    'Zeitkredit für Palliativpflege unmittelbar nach ausgeschöpftem Urlaub für Palliativpflege wird 2 Wochen vor Beginn mitgeteilt, unabhängig von der Größe des Arbeitgebers. Eine Zeile gilt als Folge dieses Urlaubs, wenn sie den Antrag nennt, den sie verlängert.',
  'notice.career-break.federal':
    'Statutarisches föderales Personal teilt eine Laufbahnunterbrechung 2 Monate vor Beginn mit; eine archivierte Seite verlangt 3 Monate für eine vollständige Unterbrechung. Der Dienst kann eine kürzere Frist annehmen.',
  'notice.content':
    'Die Benachrichtigung nennt den Urlaub, die Regelung, den ersten und den letzten Tag; beim Zeitkredit gehört auch die Break@work-Bescheinigung über das verbleibende Guthaben dazu.',
  'notice.plausible':
    'Die schriftliche Benachrichtigung erfolgt höchstens ein Jahr vor dem ersten Urlaubstag; ein früheres Datum ist meist ein Tippfehler in der Jahreszahl. Keine Quelle nennt eine solche Grenze.',
};
