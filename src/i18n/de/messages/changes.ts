import type { changes as english } from '../../en/messages/changes.ts';

export const changes = {
  'help.modify.file':
    'das Enddatum mehrerer Anträge ändern: CSV-Datei mit ihren Tickets und neuen Enddaten; - liest die Standardeingabe',
  'help.cancel.file': 'mehrere Anträge annullieren: CSV-Datei mit ihren Tickets; - liest die Standardeingabe',
  'help.cancel.run': 'jeden Antrag annullieren, den dieser Lauf von hier eingereicht hat und der noch besteht',
  'help.cancel.tickets':
    'diese Anträge annullieren: Tickets, durch Kommas getrennt, oder - zum Lesen von der Standardeingabe',
  'help.ticket.optional': 'Ticketnummer, etwa 04W-002ZS8X-NM-Z; oder eine Menge durch eine Option benennen',
  'help.attach': 'Eingereichten Anträgen Dokumente hinzufügen',
  'help.attach.document': 'das Dokument: eine PDF- oder JPEG-Datei von höchstens 2 MB',
  'help.attach.file':
    'mehrere Dokumente hinzufügen: CSV-Datei mit Tickets, Arten und Pfaden, oder die angenommenen Zeilen eines Laufs; - liest die Standardeingabe',
  'help.attach.type': 'was das Dokument ist, Code oder Bezeichnung, etwa medicalCertificate',
  'help.attach.description': 'was ein Dokument der Art „andere“ ist, höchstens 200 Zeichen',
  'help.replace':
    'Anträge mit anderen Angaben erneut einreichen, jeden an Stelle eines bestehenden; der alte wird annulliert, sobald der neue eingereicht ist',
  'help.replace.file': 'Antragsdatei (CSV) mit einer Spalte mehr, replaces: dem Ticket des alten Antrags',
  'help.replace.column': 'die Spalte, die den alten Antrag nennt, wenn sie anders heißt',
  'help.changes.dryRun': 'vor dem Senden anhalten: zeigen, was geändert würde',

  'changes.certifyWhat': 'die Bestätigung, dass die Angaben richtig sind',
  'changes.cancelWhat': 'die Bestätigung, dass die Anträge zu annullieren sind',
  'changes.empty': 'Die Menge ist leer: Sie nennt keinen Antrag. Es wurde nichts getan.',
  'changes.nothing': 'Es bleibt nichts zu senden.',
  'changes.plan.modify':
    '{count} {count:Antrag|Anträge} von {workers} {workers:Arbeitnehmer|Arbeitnehmern}, neues Enddatum, Ziel: {target}:',
  'changes.plan.cancel':
    '{count} {count:Antrag|Anträge} von {workers} {workers:Arbeitnehmer|Arbeitnehmern} zu annullieren, Ziel: {target}:',
  'changes.plan.attach':
    '{count} {count:Dokument|Dokumente} für Anträge von {workers} {workers:Arbeitnehmer|Arbeitnehmern}, Ziel: {target}:',
  'changes.plan.earlier': '  {earlier} mit früherem Ende als jetzt, {later} mit späterem',
  'changes.plan.comments': '  {count} mit einem Kommentar für das LfA',
  'changes.plan.already.modify':
    '{count} {count:Antrag endet|Anträge enden} bereits an diesem Tag: Dafür wird nichts gesendet.',
  'changes.plan.already.cancel':
    '{count} {count:Antrag ist|Anträge sind} bereits annulliert: Dafür wird nichts gesendet.',
  'changes.plan.already.attach':
    '{count} {count:Dokument ist|Dokumente sind} bereits vorhanden: Dafür wird nichts gesendet.',
  'changes.plan.without.attach': '{count} {count:Zeile nennt|Zeilen nennen} kein Dokument.',
  'changes.plan.repeated':
    '{count} {count:Zeile verlangt|Zeilen verlangen} dasselbe wie eine frühere: Es wird einmal gesendet.',
  'changes.confirm.modify': 'Das Enddatum von {count} {count:Antrag|Anträgen} jetzt ändern?',
  'changes.confirm.cancel': '{count} {count:Antrag|Anträge} jetzt annullieren?',
  'changes.confirm.attach': '{count} {count:Dokument|Dokumente} jetzt hinzufügen?',
  'changes.notConfirmed': 'Nicht bestätigt: Es wurde nichts gesendet.',
  'changes.dryRun': 'Probelauf: {count} {count:Änderung würde|Änderungen würden} gesendet. Es wurde nichts gesendet.',
  'changes.line.modify': '{ticket}: endet am {date}',
  'changes.line.attach': '{ticket}: {file}',
  'changes.done.modify':
    '{rows} {rows:Zeile|Zeilen}: {filed} geändert, {skipped} bereits so, {refused} abgelehnt, {invalid} zu berichtigen.',
  'changes.done.cancel':
    '{rows} {rows:Zeile|Zeilen}: {filed} annulliert, {skipped} bereits so, {refused} abgelehnt, {invalid} zu berichtigen.',
  'changes.done.attach':
    '{rows} {rows:Zeile|Zeilen}: {filed} hinzugefügt, {skipped} bereits so, {refused} abgelehnt, {invalid} zu berichtigen.',
  'changes.needsReview':
    'Über {count} {count:Zeile|Zeilen} müssen Sie entscheiden: Beim Dienst liegt vor, was gemeint sein könnte; er kann es nicht feststellen. „baw runs review {run}“ zeigt beide Seiten und hält die Entscheidung fest.',
  'replace.needsReview':
    'Über {count} {count:Zeile|Zeilen} müssen Sie entscheiden. Wo der neue Antrag möglicherweise schon vorliegt: „baw runs review {run}“. Wo der alte noch besteht: Der Grund steht dabei, und „baw cancel“ annulliert ihn, sobald dieser behoben ist.',
  'changes.pending':
    '{count} {count:Zeile wurde|Zeilen wurden} nicht gesendet, oder das Ergebnis ist nicht bekannt. Denselben Befehl erneut ausführen: Er klärt das, bevor er etwas sendet.',
  'changes.stopped':
    'Angehalten: {reason} In diesem Lauf erledigt und festgehalten: {filed}. Nicht gesendet oder ohne bekanntes Ergebnis: {pending}.',
  'changes.stopped.fix': 'Derselbe Befehl fährt fort, wo dieser Lauf angehalten hat, und tut nichts zweimal.',
  'changes.doneAllTheSame':
    '{count} {count:Änderung wurde|Änderungen wurden} vorgenommen und festgehalten. Die Ergebnisse folgen beim nächsten Lauf desselben Befehls.',
  'changes.cancel.again':
    'Bleiben Zeilen dieser Anträge in einer Antragsdatei stehen, so reicht diese Datei sie erneut ein; entfernen Sie sie, wenn der Urlaub nicht stattfinden soll.',
  'changes.sameAsLine': 'dasselbe wie Zeile {line}',
  'changes.alreadySo': 'bereits so',

  'replace.plan': '{count} {count:Antrag|Anträge} einzureichen, jeder an Stelle eines bestehenden, Ziel: {target}:',
  'replace.order':
    'Jeder neue Antrag wird zuerst eingereicht; erst danach wird der alte annulliert. Wird der neue abgelehnt, bleibt der alte bestehen.',
  'replace.confirm': '{count} {count:Antrag|Anträge} jetzt ersetzen?',
  'replace.line': '{ticket}, an Stelle von {replaces}',
  'replace.done':
    '{rows} {rows:Zeile|Zeilen}: {filed} ersetzt, {skipped} bereits so, {refused} abgelehnt, {invalid} zu berichtigen.',
  'replace.oldStands': '{ticket} ist eingereicht, aber {replaces} besteht noch: {reason}',
  'replace.oldPending': '{ticket} ist eingereicht; ob {replaces} annulliert ist, ist noch nicht bekannt.',
  'replace.overlap':
    'Dieser Dienst nimmt keinen Antrag an, der sich mit dem zu ersetzenden überschneidet. Annullieren Sie diesen mit „baw cancel“ und reichen Sie die Zeile dann mit „baw submit“ ein.',

  'change.ragged':
    'Diese Zeile hat {found} {found:Zelle|Zellen}; die Kopfzeile hat {expected} {expected:Spalte|Spalten}.',
  'change.ragged.fix':
    'Suchen Sie ein fehlendes oder überzähliges Trennzeichen oder Text mit Trennzeichen ohne Anführungszeichen.',
  'change.ticket-missing': 'Die Ticketnummer fehlt.',
  'change.ticket-missing.fix': 'Geben Sie das Ticket des gemeinten Antrags an; „baw list“ zeigt sie.',
  'change.ticket-shape': '„{value}“ ist keine Ticketnummer.',
  'change.ticket-shape.fix':
    'Ein Ticket sieht aus wie 04W-002ZS8X-NM-Z. Es enthält nie die Buchstaben I, L, O, Q oder Y.',
  'change.date-missing': 'Das neue Enddatum fehlt.',
  'change.date-missing.fix': 'Geben Sie den neuen letzten Tag des Urlaubs an, oder entfernen Sie die Zeile.',
  'change.date-unreadable': '„{value}“ ist kein Datum.',
  'change.date-unreadable.fix': 'Schreiben Sie 30.06.2027 oder 2027-06-30, den Tag vor dem Monat.',
  'change.text-too-long': 'Der Text hat {length} Zeichen; höchstens {maximum} sind zulässig.',
  'change.text-too-long.fix': 'Kürzen Sie den Text.',
  'change.text-personal': 'Der Text enthält eine ENSS (sie wird hier nicht wiederholt).',
  'change.text-personal.fix': 'Lassen Sie die Nummer weg: Der Antrag nennt den Arbeitnehmer bereits.',
  'change.control-characters': 'Der Text enthält ein Steuerzeichen, {character}, das kein Bildschirm zeigen kann.',
  'change.control-characters.fix': 'Tippen Sie den Text neu: Solche Zeichen kommen mit kopiertem Text.',
  'change.type-missing': 'Nichts sagt, was das Dokument ist.',
  'change.type-missing.fix': 'Geben Sie seine Art an: {types}.',
  'change.type-unknown': '„{value}“ ist keine Art von Dokument.',
  'change.type-unknown.fix': 'Geben Sie eine von diesen an: {types}.',
  'change.path-missing': 'Nichts sagt, wo das Dokument liegt.',
  'change.path-missing.fix': 'Geben Sie seinen Pfad an, gezählt ab dem Ordner der Datei, die es nennt.',
  'change.attachments-unreadable': '„{value}“ kann nicht als Liste von Dokumenten gelesen werden.',
  'change.attachments-unreadable.fix': 'Schreiben Sie Art=Pfad für jedes, mit | dazwischen. Die Arten sind: {types}.',
  'change.document-missing':
    '{path} kann nicht geöffnet werden: Es gibt dort keine solche Datei, oder sie darf nicht gelesen werden.',
  'change.document-missing.fix':
    'Legen Sie das Dokument dorthin, oder berichtigen Sie den Pfad, der ab dem Ordner der Datei zählt.',
  'change.description-missing': 'Ein Dokument der Art „andere“ braucht eine Beschreibung.',
  'change.description-missing.fix': 'Sagen Sie in einigen Worten, was es ist, oder geben Sie die passende Art an.',
  'change.description-unused':
    'Der Dienst nimmt nur zu einem Dokument der Art „andere“ eine Beschreibung an: Diese wird nicht gesendet.',
  'change.description-unused.fix': 'Es ist nichts zu tun.',
  'change.another': 'Zeile {line} verlangt eine andere Änderung desselben Antrags.',
  'change.another.fix': 'Behalten Sie die gemeinte Zeile.',
  'change.not-found': 'Der Dienst kennt diesen Antrag nicht, oder nicht für diesen Arbeitgeber.',
  'change.not-found.fix': 'Vergleichen Sie das Ticket mit „baw list“.',
  'change.is-cancelled': 'Der Antrag ist annulliert.',
  'change.is-cancelled.fix':
    'Was annulliert ist, kann nicht geändert werden: Reichen Sie den Urlaub erneut ein, oder entfernen Sie die Zeile.',
  'change.state': 'Der Antrag kann nicht mehr geändert werden: Sein Status ist „{status}“.',
  'change.state.fix':
    'Ein Antrag kann nur geändert oder annulliert werden, solange der Arbeitnehmer seinen Teil nicht ausgefüllt hat. Wenden Sie sich danach an das Büro des LfA.',
  'change.replaces-missing': 'Nichts sagt, welchen Antrag dieser ersetzen soll.',
  'change.replaces-missing.fix': 'Geben Sie dessen Ticket an. Ein neuer Antrag wird mit „baw submit“ eingereicht.',
  'change.replaces-twice': 'Zeile {line} ersetzt denselben Antrag.',
  'change.replaces-twice.fix':
    'Behalten Sie eine der beiden; reichen Sie die andere mit „baw submit“ ein, wenn beide gemeint sind.',
  'change.replaces-other': 'Der zu ersetzende Antrag ist der eines anderen Arbeitnehmers oder Arbeitgebers.',
  'change.replaces-other.fix':
    'Vergleichen Sie Ticket und ENSS. Ist gerade die ENSS zu berichtigen, geben Sie der Zeile die Referenz des alten Antrags.',
} as const satisfies Record<keyof typeof english, string>;
