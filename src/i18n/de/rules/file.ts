import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const file: RuleTexts<typeof fileRules> = {
  'file.required-value': {
    message: 'Die Spalte {column} ist leer.',
    fix: 'Füllen Sie sie aus: Ohne sie ist kein Antrag möglich.',
  },
  'file.unknown-code': {
    message:
      '{column}: „{value}“ ist kein Wert dieser Spalte. Möglich sind {codes} oder ihre Bezeichnung auf Französisch, Niederländisch, Deutsch oder Englisch.',
    fix: 'Wählen Sie einen dieser Werte.',
  },
  'file.unreadable-hours': {
    message: '{column}: „{value}“ ist keine Anzahl Stunden einer Woche, die 168 hat.',
    fix: 'Schreiben Sie Stunden und Minuten, zum Beispiel 30:24 oder 30h24, oder Dezimalstunden, zum Beispiel 30,4.',
  },
  'file.unreadable-periods': {
    message: '{column}: „{value}“ ist keine Anzahl Unterrichtsstunden, wie die Einheit dieser Zeile sie verlangt.',
    fix: 'Schreiben Sie eine Zahl wie 20 oder 17,6, ohne Minuten; oder wählen Sie Stunden als Einheit.',
  },
  'file.hours-not-whole-minutes': {
    message: '{column}: {value} Stunden ergeben keine ganze Anzahl Minuten.',
    fix: 'Schreiben Sie stattdessen Stunden und Minuten, zum Beispiel 25:20.',
  },
  'file.periods-too-precise': {
    message: '{column}: {value} Unterrichtsstunden haben mehr als zwei Dezimalstellen.',
    fix: 'Geben Sie die Zahl des Lehrauftrags mit höchstens zwei Dezimalstellen an.',
  },
  'file.unreadable-number': {
    message: '{column}: „{value}“ ist keine Zahl von {minimum} bis {maximum}.',
    fix: 'Schreiben Sie sie in Ziffern, ohne Zeichen oder Leerzeichen zwischen den Tausendern: 1000, nicht 1.000. Monate, Wochen und Tage dürfen Dezimalstellen haben: 2,5.',
  },
  'file.unreadable-yes-no': {
    message: '{column}: „{value}“ ist weder ja noch nein.',
    fix: 'Schreiben Sie ja oder nein, auf Deutsch, Französisch, Niederländisch oder Englisch, oder lassen Sie die Zelle leer.',
  },
  'file.unreadable-attachments': {
    message: '{column}: „{value}“ kann nicht als Liste von Anlagen gelesen werden. Die Typen sind {types}.',
    fix: 'Schreiben Sie für jede Datei Typ=Pfad, mit | dazwischen: medicalCertificate=certs/a.pdf|other=b.jpg.',
  },
  'file.email-format': {
    message: 'Die E-Mail-Adresse des Arbeitnehmers ist keine Adresse, an die man schreiben kann.',
    fix: 'Geben Sie eine einzige Adresse an, zum Beispiel vorname.name@example.be, oder keine: Sie ist freiwillig.',
  },
  'file.scientific-notation': {
    message:
      '{column}: Ein Tabellenprogramm hat den Wert in wissenschaftliche Schreibweise umgewandelt, wobei die letzten Ziffern fast immer verloren gehen.',
    fix: 'Stellen Sie die Spalte im Tabellenprogramm auf Text, geben Sie den Wert neu ein, und exportieren Sie nochmals. Ist keine Ziffer verloren, schlägt check --repair die Nummer vor.',
  },
  'file.hash-marks': {
    message:
      '{column}: Die Zelle enthält ####; das zeigt ein Tabellenprogramm anstelle eines Wertes, der nicht hineinpasst.',
    fix: 'Machen Sie die Spalte im Tabellenprogramm breiter, und exportieren Sie nochmals.',
  },
  'file.lost-leading-zero': {
    message:
      'Die ENSS hat {digits} Ziffern und wird mit {zeros} {zeros:Null|Nullen} davor gültig: Ein Tabellenprogramm hat sie vermutlich für eine Zahl gehalten.',
    fix: 'Stellen Sie die Spalte im Tabellenprogramm auf Text, und exportieren Sie nochmals, oder lassen Sie check --repair die Nullen wieder voranstellen; prüfen Sie, ob die Nummer die richtige ist.',
  },
  'file.stored-as-decimal': {
    message: '{column}: Ein Tabellenprogramm hat die Nummer mit Dezimalstellen gespeichert.',
    fix: 'Stellen Sie die Spalte im Tabellenprogramm auf Text, und exportieren Sie nochmals, oder lassen Sie check --repair die Dezimalstellen entfernen.',
  },
  'file.client-reference-too-long': {
    message: '{column}: „{value}“ hat mehr als {maximum} Zeichen.',
    fix: 'Kürzen Sie die Referenz; sie muss nur für jede Zeile verschieden sein.',
  },
  'file.client-reference-personal': {
    message:
      '{column}: Die Referenz enthält eine ENSS oder eine E-Mail-Adresse. Referenzen erscheinen in Listen, Protokollen und Dateinamen, in denen beides nicht vorkommen darf.',
    fix: 'Verwenden Sie eine andere Referenz, zum Beispiel eine Personal- oder Aktennummer.',
  },
  'file.letter-for-digit': {
    message:
      '{column}: Buchstaben stehen an der Stelle von Ziffern ({letters}); mit den Ziffern ist es eine Nummer, die es geben kann.',
    fix: 'Schreiben Sie die Ziffern, oder überlassen Sie es check --repair.',
  },
  'file.swapped-day-month': {
    message:
      '{column}: „{value}“ ist nur mit dem Monat zuerst ein Datum, {date}: Ein Tabellenprogramm hat vermutlich Tag und Monat vertauscht.',
    fix: 'Schreiben Sie den Tag vor den Monat, oder überlassen Sie es check --repair. Prüfen Sie auch die anderen Daten der Datei: Solange beide Zahlen höchstens 12 sind, ist eine Vertauschung nicht zu erkennen.',
  },
  'file.serial-date': {
    message: '{column}: „{value}“ ist die Nummer, unter der ein Tabellenprogramm den Tag {date} zählt.',
    fix: 'Geben Sie der Spalte im Tabellenprogramm ein Datumsformat, und exportieren Sie nochmals, oder lassen Sie check --repair das Datum schreiben.',
  },
  'file.typographic-characters': {
    message:
      '{column}: Der Wert enthält geschützte Leerzeichen, typografische Anführungszeichen oder unsichtbare Zeichen und ist deshalb nicht lesbar.',
    fix: 'Geben Sie den Wert ohne diese Zeichen neu ein, oder lassen Sie check --repair sie entfernen.',
  },
  'file.client-reference-twice': {
    message: 'Diese Referenz wurde bereits in Zeile {line} von {file} verwendet.',
    fix: 'Geben Sie jeder Zeile eine eigene Referenz, oder lassen Sie die Spalte leer: Dann wird für jede Zeile eine vergeben.',
  },
  'file.control-characters': {
    message: '{column}: Der Text enthält ein Steuerzeichen, {character}, das kein Bildschirm anzeigen kann.',
    fix: 'Geben Sie den Text neu ein: Solche Zeichen kommen mit Text, der aus einem anderen Programm kopiert wurde. Zeilenumbrüche in einem Kommentar dürfen bleiben.',
  },
  'file.comment-personal': {
    message: '{column}: Der Text enthält eine ENSS. Er geht mit dem Antrag an das LfA und erscheint in Listen.',
    fix: 'Entfernen Sie die Nummer: Der Antrag nennt den Arbeitnehmer bereits, und niemand sonst muss mit einer Nummer genannt werden.',
  },
};
