import type { repair as english } from '../../en/messages/repair.ts';

export const repair: Readonly<Record<keyof typeof english, string>> = {
  'help.check.repair':
    'vorschlagen, wie sich Schäden durch ein Tabellenprogramm beheben lassen, und mit Ihrer Zustimmung eine bereinigte Kopie schreiben; eine einzige Datei',
  'help.check.yes': 'mit --repair: die Kopie ohne Rückfrage schreiben',

  'repair.heading': 'Sichere Korrekturen',
  'repair.cellCount': '{count} {count:Zelle|Zellen}',
  'repair.values': '{before} → {after}',
  'repair.more': '… und {count} weitere {count:Zelle|Zellen}: --all zeigt {count:sie|alle}',

  'repair.why.lost-leading-zero': 'Führende Nullen sind weggefallen. Mit ihnen stimmt die Prüfziffer.',
  'repair.why.stored-as-decimal':
    'Eine Nummer wurde mit Dezimalstellen gespeichert. Ohne diese Stellen stimmt die Prüfziffer.',
  'repair.why.scientific-notation':
    'Wissenschaftliche Schreibweise, die noch alle Ziffern enthält. Ausgeschrieben stimmt die Prüfziffer.',
  'repair.why.letter-for-digit':
    'Ein Buchstabe steht an der Stelle der Ziffer, der er ähnelt. Mit der Ziffer stimmt die Prüfziffer, oder die Nummer hat die Form eines Tickets.',
  'repair.why.swapped-day-month':
    'So wie es geschrieben ist, gibt es dieses Datum nicht; mit vertauschtem Tag und Monat gibt es das Datum.',
  'repair.why.serial-date':
    'Ein Tabellenprogramm zählt seine Tage ab Anfang 1900. Die Zahl steht in einer Datumsspalte und ergibt ein plausibles Jahr.',
  'repair.why.typographic-characters':
    'Geschützte Leerzeichen, typografische Anführungszeichen oder Striche oder unsichtbare Zeichen. Ohne sie ist die Zelle lesbar.',

  'repair.change.lost-leading-zero': '{zeros} {zeros:Null|Nullen} vorangestellt',
  'repair.change.stored-as-decimal': '{decimals} entfernt',
  'repair.change.scientific-notation': 'mit {digits} Ziffern ausgeschrieben',
  'repair.change.letter-for-digit': 'Buchstaben als Ziffern gelesen: {letters}',
  'repair.change.swapped-day-month': 'Tag vor den Monat gesetzt',
  'repair.change.serial-date': 'Tagesnummer als Datum geschrieben, {date}',
  'repair.change.typographic-characters': 'typografische Zeichen entfernt',

  'repair.lossHeading': 'Schäden, die sich nicht beheben lassen',
  'repair.loss.hash-marks':
    'Machen Sie die Spalte im Tabellenprogramm breiter, und exportieren Sie nochmals: Die Datei enthält den Wert nicht.',
  'repair.loss.scientific-notation':
    'Stellen Sie die Spalte im Tabellenprogramm auf Text, geben Sie den Wert neu ein, und exportieren Sie nochmals: Die Datei enthält nicht alle Ziffern.',
  'repair.loss.swapped-day-month':
    'Tag und Monat sind vertauscht, und ein anderes Datum der Zeile lässt sich auf zwei Arten lesen: Vielleicht ist es ebenfalls vertauscht. Prüfen Sie alle Daten der Zeile, und berichtigen Sie sie im Original; die Kopie lässt die vertauschten Daten unverändert.',

  'repair.doubtHeading': 'Daten, die Sie selbst prüfen müssen',
  'repair.doubt':
    '{header}: {count} {count:Datum|Daten} in dieser Datei {count:lässt|lassen} sich auf zwei Arten lesen ({lines}); baw liest zuerst den Tag. An anderer Stelle der Datei sind Tag und Monat vertauscht: Ist das überall so, {count:ist dieses Datum|sind diese Daten} falsch, ohne dass etwas darauf hinweist.',
  'repair.lines': '{count:Zeile|Zeilen} {lines}',
  'repair.linesMore': 'Zeilen {lines} …',

  'repair.none': 'Nichts zu korrigieren.',
  'repair.proposed':
    '{cells} {cells:Zelle lässt|Zellen lassen} sich in {rows} {rows:Zeile|Zeilen} korrigieren; damit {gained:wäre|wären} {gained} {gained:Zeile|Zeilen} mehr gültig.',
  'repair.confirm': '{file} mit {cells} {cells:geänderter Zelle|geänderten Zellen} schreiben?',
  'repair.confirmReplace':
    '{file} existiert bereits. Durch eine Kopie mit {cells} {cells:geänderter Zelle|geänderten Zellen} ersetzen?',
  'repair.notWritten': 'Es wurde nichts geschrieben: --yes schreibt {file}.',
  'repair.declined': 'Es wurde nichts geschrieben.',
  'repair.unchanged': 'Die Kopie stimmt mit dem Original überein:',
  'repair.done':
    '{cells} {cells:Zelle|Zellen} in {rows} {rows:Zeile|Zeilen} geändert; {gained} {gained:Zeile|Zeilen} mehr gültig. Die korrigierte Datei:',
};
