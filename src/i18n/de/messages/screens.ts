import type { screens as english } from '../../en/messages/screens.ts';

export const screens: Readonly<Record<keyof typeof english, string>> = {
  'new.screen.sector': 'Sektor',
  'new.screen.documents': 'Anlagen',
  'new.ask.regime.parentalLeave': 'Art des Elternurlaubs:',
  'new.parental.full': 'vollständig',
  'new.parental.fullFlexible': 'vollständig, mit Flexibilisierung',
  'new.parental.half': 'Halbzeit',
  'new.parental.halfFlexible': 'Halbzeit, mit Flexibilisierung',
  'new.parental.oneFifth': 'ein Fünftel',
  'new.parental.oneTenth': 'ein Zehntel',
  'new.parental.note':
    'Als Arbeitgeber können Sie einer vollständigen Unterbrechung von 1 Woche (7 aufeinanderfolgende Kalendertage) oder einem Vielfachen und einer Verringerung auf Halbzeit von 1 Monat oder einem Vielfachen zustimmen.',
  'new.email': 'Ich möchte eine Bestätigung per E-Mail erhalten.',
  'new.flag.confirmationEmail': 'den Dienst um eine Bestätigung per E-Mail bitten',
  'new.flag.attach': 'Dokument zum Antrag, zum Beispiel medicalCertificate=scan.pdf (wiederholbar)',
  'new.documents.hint':
    'Sie können einen Scan oder ein lesbares Foto jeder erforderlichen Anlage als PDF- oder JPG-Datei von höchstens 2 MB beifügen. Eingabetaste: später, mit „baw attach“.',
  'new.documents.file': '{type}, eine Datei auswählen:',
  'new.documents.cannotOpen':
    '„{path}“ kann nicht geöffnet werden. Geben Sie den Pfad ab dem Arbeitsordner an, oder löschen Sie ihn und drücken Sie die Eingabetaste: Die Anlage kann später folgen.',
  'new.documents.notSent':
    'Der Antrag war schon eingereicht; die Anlagen wurden nicht gesendet. „baw attachments {ticket}“ zeigt, was vorliegt, „baw attach {ticket}“ fügt etwas hinzu.',
  'new.documents.attached': 'Beigefügt: {file} ({type}).',
  'confirmation.document': 'Anlage: {file} ({type}).',
  'list.niss': 'ENSS',
  'list.name': 'Name',
  'list.ticket': 'Ticketnummer',
  'list.leave': 'Art der Unterbrechung',
  'list.start': 'Anfangsdatum',
  'list.end': 'Enddatum',
  'list.submitted': 'Eingereicht am',
  'modify.title': 'Änderung eines Antrags',
  'modify.ask': 'Enddatum der Unterbrechung (jetzt {end}):',
  'modify.receipt': 'Empfangsbestätigung: Änderung Ihrer Unterbrechung',
  'modify.sentence': 'Der Antrag betrifft die Änderung für {leave}, {regime}, vom {start} bis zum {end}.',
  'cancel.title': 'Bestätigung: Annullierung einer Unterbrechung',
  'cancel.number': 'Eindeutige Nummer der Mitteilung des Arbeitgebers: {ticket}',
  'cancel.before': 'Vor diesem Antrag war der Arbeitnehmer im Rahmen eines Arbeitsvertrags von {hours} beschäftigt.',
  'cancel.receipt': 'Empfangsbestätigung: Annullierung',
  'cancel.sentence': 'Der Antrag betrifft die Annullierung für {leave}, {regime}, vom {start} bis zum {end}.',
  'attach.done': 'Änderungen vorgenommen.',
};
