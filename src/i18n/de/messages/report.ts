import type { report as english } from '../../en/messages/report.ts';

export const report: Readonly<Record<keyof typeof english, string>> = {
  'report.verdict':
    '{file}: {rows} {rows:Zeile|Zeilen}, {encoding}, Trennzeichen {delimiter}, {mapped} {mapped:Spalte|Spalten} erkannt',
  'report.tab': 'Tabulator',
  'report.delimiter': '„{sign}“',
  'report.carried': '{count} unverändert übernommen ({names})',
  'report.blankLines': '{count} leere {count:Zeile|Zeilen} übergangen',
  'report.errors': 'Fehler: Diese Zeilen werden nicht gesendet',
  'report.warnings': 'Warnungen: Für sich allein halten sie keine Zeile auf',
  'report.infos': 'Hinweise',
  'report.rowCount': '{count} {count:Zeile|Zeilen}',
  'report.placeCount': '{rows} {rows:Zeile|Zeilen}, {places} Stellen',
  'report.line': 'Zeile {line}',
  'report.more': '… und {count} weitere {count:Zeile|Zeilen}: --all zeigt {count:sie|alle}',
  'report.morePlaces': '… und {count} weitere {count:Stelle|Stellen}: --all zeigt {count:sie|alle}',
  'report.source': 'Quelle: {source}',
  'report.checked':
    '{rows} {rows:Zeile|Zeilen}: {valid} gültig, {invalid} zu berichtigen; {warnings} {warnings:Warnung|Warnungen}.',
  'report.unchecked': 'Nicht geprüft, weil eine Angabe fehlt',
  'report.allChecked': 'Jede Regel, die diese Zeilen betrifft, konnte geprüft werden.',
  'report.needs': 'fehlt: {columns}',
  'report.needs.or': 'oder',
  'report.severities': 'Vom Profil „{profile}“ festgelegte Schweregrade: {list}.',
  'finding.earlierLines': 'Frühere Zeilen desselben Arbeitnehmers werden mitgezählt: Zeile {earlierLines}.',
  'finding.disputed': 'Die Quellen sind sich in diesem Punkt nicht einig.',
  'finding.unverified':
    'Für diesen Punkt wurde keine Rechtsquelle gelesen: Prüfen Sie ihn, bevor Sie sich darauf verlassen.',
  'value.none': 'keine',
  'report.written': 'Geschrieben: {file}',
  'report.removed': 'Entfernt: {file} eines früheren Laufs; jetzt gehört keine Zeile mehr hinein.',

  'submit.dryRun':
    'Probelauf: {count} {count:Antrag würde|Anträge würden} eingereicht, soweit noch nicht geschehen. Es wurde nichts gesendet.',
  'submit.summary':
    '{count} {count:Antrag|Anträge} von {employers} {employers:Arbeitgeber|Arbeitgebern}, einzureichen, soweit noch nicht geschehen. Ziel: {target}.',
  'submit.leaveCount': '  {count} × {leave}',
  'submit.invalidStay': '{count} {count:fehlerhafte Zeile wird|fehlerhafte Zeilen werden} nicht gesendet.',
  'submit.certifyWhat': 'die Bestätigung, dass die Angaben richtig sind',
  'submit.confirm': '{count} {count:Antrag|Anträge} jetzt einreichen?',
  'submit.embedded': 'der simulierte Dienst',
  'submit.notCertified': 'Nicht bestätigt: Es wurde nichts gesendet.',
  'submit.waiting': 'Ein anderer Lauf reicht noch beim selben Dienst ein; bitte warten …',
  'submit.resumed': 'Fortsetzung des Laufs {run}: Was schon beantwortet ist, wird nicht nochmals gesendet.',
  'submit.tornTail':
    'Der letzte Eintrag des Protokolls wurde durch einen Absturz abgeschnitten; zuerst wird der Antrag geklärt, von dem er handelte.',
  'submit.done':
    '{rows} {rows:Zeile|Zeilen}: {filed} eingereicht, {skipped} bereits eingereicht, {refused} abgelehnt, {invalid} zu berichtigen.',
  'submit.filedAgain': '{count} nach {count:seiner|ihrer} Annullierung erneut eingereicht.',
  'submit.replaces': '{ticket} (erneut, nach Annullierung von {replaces})',
  'submit.pending':
    '{count} {count:Zeile wurde|Zeilen wurden} nicht gesendet, oder der Ausgang ist nicht bekannt. Führen Sie denselben Befehl („baw submit“) erneut aus: Er stellt den Stand fest, bevor er etwas sendet.',
  'submit.needsReview':
    'Über {count} {count:Zeile|Zeilen} müssen Sie entscheiden: Beim Dienst liegt vor, was gemeint sein könnte; er kann es nicht feststellen. „baw runs review {run}“ zeigt beide Seiten und hält die Entscheidung fest.',
  'submit.remarked':
    'Bemerkungen des Dienstes zu {count} {count:eingereichtem Antrag|eingereichten Anträgen}: Bitte lesen, möglicherweise ist eine Änderung oder Annullierung nötig.',
  'submit.interrupted':
    'Unterbrochen: Was im Gange war, ist festgehalten. Um fortzufahren, führen Sie denselben Befehl erneut aus:',
  'submit.filedAllTheSame':
    '{count} {count:Antrag wurde|Anträge wurden} eingereicht und festgehalten. Die Ergebnisse kommen, wenn Sie denselben Befehl erneut ausführen.',
  'submit.refused': 'Vom Dienst abgelehnt:',
  'submit.filedOtherwise': 'Nicht gesendet: bereits mit anderen Angaben von diesem Rechner aus eingereicht.',
  'submit.review': 'Von einer Person zu entscheiden; beim Dienst liegen vor:',
  'submit.remarks': 'Eingereicht, mit einer Bemerkung des Dienstes:',
  'submit.more': '… und {count} weitere; die Ergebnisdateien enthalten alles.',
  'submit.stopped':
    'Angehalten: {reason} In diesem Lauf eingereicht und festgehalten: {filed}. Nicht gesendet oder ohne bekannten Ausgang: {pending}.',
  'submit.stopped.fix':
    'Derselbe Befehl macht dort weiter, wo dieser Lauf angehalten hat, und reicht nichts zweimal ein.',
  'submit.unanswered': 'Keine brauchbare Antwort: {reason}',
  'submit.filedBefore':
    'Für denselben Arbeitnehmer wurden dieselbe Unterbrechung und derselbe Zeitraum von diesem Rechner aus schon eingereicht: Ticket {ticket}.',
  'submit.filedBefore.fix':
    'Nur das Enddatum lässt sich ändern: mit „baw modify“. Annullieren Sie für alles andere jenen Antrag mit „baw cancel“ und reichen Sie die Datei erneut ein. Wurde er anderswo annulliert, macht „baw cancel“ das hier bekannt. --allow-duplicate reicht beide ein.',
};
