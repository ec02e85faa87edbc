import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const file: RuleStatements<typeof fileRules> = {
  'file.required-value':
    'Die Art der Unterbrechung, die Regelung, der erste und der letzte Tag, die Vollzeit- und die vertragliche Arbeitszeit sind ausgefüllt; ebenso die Arbeitszeit während der Unterbrechung, außer wenn diese vollständig ist.',
  'file.unknown-code':
    'Eine Zelle einer Spalte mit festen Werten enthält einen dieser Werte oder dessen Bezeichnung auf Französisch, Niederländisch, Deutsch oder Englisch.',
  'file.unreadable-hours':
    'Eine Anzahl Stunden pro Woche wird in Stunden und Minuten (30:24, 30h24) oder in Dezimalstunden (30,4 oder 30.4) angegeben.',
  'file.unreadable-periods':
    'Wenn die Einheit Unterrichtsstunden sind, ist das Pensum eine einfache Zahl, zum Beispiel 20 oder 17,6, ohne Minuten.',
  'file.hours-not-whole-minutes':
    'Dezimalstunden ergeben ganze Minuten: 30,4 Stunden sind 30 Stunden 24, während 25,33 Stunden keine ganze Minutenzahl ergeben und nichts gerundet wird.',
  'file.periods-too-precise': 'Unterrichtsstunden werden wie im Auftrag angegeben, mit höchstens zwei Dezimalstellen.',
  'file.unreadable-number':
    'Eine Anzahl Personen, Jahre, Monate, Wochen oder Tage steht in Ziffern, ohne Zeichen zwischen Tausendern, in möglichen Grenzen; nur bereits Genommenes darf Dezimalstellen haben.',
  'file.unreadable-yes-no':
    'Eine Ja/Nein-Zelle enthält Ja oder Nein in einer der vier Sprachen oder 1, 0, true, false oder x; leer bedeutet Nein, oder „nicht angegeben“, wo das einen Unterschied macht.',
  'file.unreadable-attachments':
    'Anlagen werden als Typ=Pfad geschrieben, durch | getrennt: medicalCertificate=certs/a.pdf|other=b.jpg.',
  'file.email-format':
    'Die E-Mail-Adresse des Arbeitnehmers ist freiwillig. Wird sie angegeben, ist es eine einzige Adresse, an die man schreiben kann, mit höchstens 254 Zeichen.',
  'file.scientific-notation':
    'Keine Tabellenkalkulation hat einen Wert in die wissenschaftliche Schreibweise umgewandelt, zum Beispiel 8,5E+10, wobei die letzten Ziffern endgültig verloren gehen.',
  'file.hash-marks':
    'Keine Zelle enthält ####, das eine Tabellenkalkulation anstelle eines Wertes zeigt, wenn die Spalte zu schmal ist.',
  'file.lost-leading-zero':
    'Eine ENSS behält die Nullen, mit denen sie beginnt, wie bei Personen, die von 2000 bis 2009 geboren sind; eine Tabellenkalkulation, die sie für eine Zahl hält, lässt sie weg.',
  'file.stored-as-decimal':
    'ENSS und Unternehmensnummern sind als Text gespeichert; eine Tabellenkalkulation, die sie als Dezimalzahlen speichert, fügt Ziffern hinzu, die nicht dazugehören.',
  'file.client-reference-too-long': 'Ihre eigene Referenz eines Antrags hat höchstens 64 Zeichen.',
  'file.client-reference-personal':
    'Ihre eigene Referenz eines Antrags enthält keine ENSS und keine E-Mail-Adresse, weil Referenzen in Listen, Protokollen und Dateinamen erscheinen.',
  'file.letter-for-digit':
    'Eine Nummer enthält nur Ziffern: kein Buchstabe O statt 0 und kein I oder l statt 1 in einer ENSS, einer Unternehmensnummer oder einem Ticket.',
  'file.swapped-day-month':
    'Ein Datum nennt den Tag vor dem Monat, wie 31/12/2026, oder wird 2026-12-31 geschrieben: Kein Tabellenprogramm hat Tag und Monat vertauscht.',
  'file.serial-date':
    'Ein Datum wird als Datum geschrieben und nicht als die Nummer, unter der ein Tabellenprogramm seine Tage zählt, etwa 46387.',
  'file.typographic-characters':
    'Keine Nummer, kein Datum und keine Adresse enthält geschützte Leerzeichen, typografische Anführungszeichen oder unsichtbare Zeichen, die ein Textprogramm oder eine Webseite hinterlassen hat.',
  'file.client-reference-twice':
    'Eine Referenz kommt in den Dateien eines Laufs nur einmal vor, Groß- und Kleinschreibung eingeschlossen, weil die Antworten des Dienstes über sie zu ihrer Zeile finden.',
  'file.comment-personal':
    'Ein Kommentar und die Beschreibung einer Anlage enthalten keine ENSS: Beide gehen an das LfA und erscheinen in Listen.',
  'file.control-characters':
    'Ein Text enthält keine Steuerzeichen, die kein Bildschirm anzeigen kann, außer Zeilenumbrüchen und Tabulatoren.',
};
