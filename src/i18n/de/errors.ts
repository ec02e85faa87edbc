import type { ErrorKey } from '../../errors/error-keys.ts';
import type { RuleText } from '../rule-text.ts';
import { signInErrors } from './errors/sign-in.ts';

export const errors: Readonly<Record<ErrorKey, RuleText>> = {
  ...signInErrors,
  'usage.unknownOption': {
    message: 'Die Option {option} gibt es nicht.',
    fix: 'Die Hilfe des Befehls (--help) zählt seine Optionen auf.',
  },
  'usage.unknownCommand': {
    message: 'Den Befehl „{command}“ gibt es nicht.',
    fix: '„baw help“ zählt die Befehle auf.',
  },
  'usage.missingCommand': {
    message: 'Der Befehl ist nicht vollständig.',
    fix: 'Fügen Sie --help hinzu, um zu sehen, was folgen kann.',
  },
  'usage.missingArgument': {
    message: 'Das Argument „{argument}“ fehlt.',
    fix: 'Fügen Sie es hinzu; --help zeigt die Reihenfolge.',
  },
  'usage.tooManyArguments': {
    message: 'Es sind mehr Argumente angegeben, als dieser Befehl annimmt.',
    fix: 'Setzen Sie Werte, die Leerzeichen enthalten, in Anführungszeichen; --help zeigt, was erwartet wird.',
  },
  'usage.missingFlag': {
    message: 'Es fehlt {what}, und es gibt kein Terminal, um danach zu fragen.',
    fix: 'Fügen Sie {flag} hinzu.',
  },
  'usage.missingFlagValue': {
    message: 'Die Option {flag} hat keinen Wert.',
    fix: 'Geben Sie den Wert hinter der Option an.',
  },
  'usage.badValue': {
    message: '„{value}“ ist kein Wert für {flag}.',
    fix: 'Erwartet: {expected}.',
  },
  'usage.badEnterprise': {
    message: '„{value}“, angegeben für {flag}, ist keine Unternehmensnummer.',
    fix: 'Eine Unternehmensnummer (ZDU) hat zehn Ziffern, beginnt mit 0 oder 1, und ihre letzten zwei Ziffern prüfen die anderen: Übernehmen Sie sie in der Form 0999.999.999.',
  },
  'usage.badTicket': {
    message: '„{ticket}“ ist keine Ticketnummer.',
    fix: 'Ein Ticket sieht aus wie 04W-002ZS8X-NM-Z. Es enthält nie die Buchstaben I, L, O, Q oder Y: Was danach aussieht, ist eine Ziffer 1 oder 0 oder ein anderer Buchstabe.',
  },
  'usage.badPhone': {
    message: 'Der Wert von {flag} ist keine Telefonnummer.',
    fix: 'Schreiben Sie sie mit der Landesvorwahl, zum Beispiel +32 2 555 12 34; eine belgische Nummer darf mit 0 beginnen.',
  },
  'usage.badEmail': {
    message: 'Der Wert von {flag} ist keine E-Mail-Adresse.',
    fix: 'Geben Sie eine Adresse wie hr@beispiel.be an.',
  },
  'usage.badDocument': {
    message: '{file} kann nicht beigefügt werden: {why}. Es wurde nichts gesendet.',
    fix: 'Prüfen Sie den Pfad, und speichern oder scannen Sie das Dokument als kleineres PDF.',
  },
  'usage.notPostponed': {
    message:
      'Der {date} liegt nicht nach dem {asked}, dem Anfangsdatum, um das der Arbeitnehmer bittet. Es wurde nichts gesendet.',
    fix: 'Geben Sie mit --from einen späteren Tag an, oder nehmen Sie die Mitteilung an, wie sie ist.',
  },
  'usage.postponedToThePast': {
    message: 'Der {date} ist vorbei. Es wurde nichts gesendet.',
    fix: 'Geben Sie mit --from einen Tag an, der noch kommt.',
  },
  'usage.alreadyFiled': {
    message:
      'Sie haben für denselben Urlaub schon selbst einen Antrag eingereicht: {ticket}. Die Annahme der Mitteilung würde ihn ein zweites Mal einreichen. Es wurde nichts gesendet.',
    fix: 'Lehnen Sie die Mitteilung ab oder annullieren Sie zuerst den Antrag; mit --allow-duplicate sind beide gewollt.',
  },
  'usage.badNiss': {
    message: 'Was bei {flag} angegeben wurde, ist keine ENSS (sie wird hier nicht wiederholt).',
    fix: 'Geben Sie die elf Ziffern an, mit oder ohne Satzzeichen, wie auf dem Personalausweis.',
  },
  'usage.personalNumber': {
    message: '{flag} enthält eine Nationalregisternummer (sie wird hier nicht wiederholt).',
    fix: 'Lassen Sie die Nummer weg: Der Antrag nennt den Arbeitnehmer bereits, und jeder, der ihn bearbeitet, liest die Bemerkung.',
  },
  'usage.dateTooEarly': {
    message: '{flag} ist {value}, aber der Dienst zeigt nur die Anträge der letzten zwei Jahre.',
    fix: 'Das früheste heute mögliche Datum ist der {earliest}.',
  },
  'usage.datesReversed': {
    message: '{flag} liegt nach {other}.',
    fix: 'Vertauschen Sie die beiden Daten, oder berichtigen Sie eines davon; das früheste heute mögliche Datum ist der {earliest}.',
  },
  'usage.conflictingFlags': {
    message: '{flag} und {other} schließen einander aus.',
    fix: 'Behalten Sie eines von beiden.',
  },
  'usage.notCertified': {
    message: 'Es wurde nichts gesendet: Die vorgeschriebene Erklärung wurde nicht abgegeben.',
    fix: 'Antworten Sie am Terminal mit ja, oder geben Sie in einem Skript --certify an, nachdem Sie geprüft haben, dass die Angaben richtig sind.',
  },
  'usage.notConfirmed': {
    message: 'Es wurde nichts gesendet: Die Annullierung wurde nicht bestätigt.',
    fix: 'Antworten Sie mit ja, oder geben Sie --yes an.',
  },
  'usage.noTerminal': {
    message: 'Hier wäre eine Rückfrage nötig, und es gibt kein Terminal dafür.',
    fix: 'Geben Sie {flag} an.',
  },
  'usage.noSet': {
    message: 'Nichts sagt, welche Anträge gemeint sind.',
    fix: 'Nennen Sie einen durch sein Ticket, oder eine Menge: {flags}.',
  },
  'usage.runElsewhere': {
    message: 'Der Lauf {run} hat bei einem anderen Dienst eingereicht, {target}.',
    fix: 'Nennen Sie diesen Dienst mit --service, oder einen anderen Lauf.',
  },
  'usage.insecureService': {
    message: 'Über unverschlüsseltes HTTP an {service} wären personenbezogene Daten unterwegs für jeden lesbar.',
    fix: 'Verwenden Sie https. Unverschlüsseltes HTTP wird nur zu diesem Rechner angenommen (127.0.0.1, localhost).',
  },
  'usage.sameResult': {
    message: '{place} würde sowohl für {other} als auch für {file} geschrieben oder ist eine dieser Dateien.',
    fix: 'Geben Sie jede Datei nur einmal und unter einem eigenen Namen an, oder führen Sie den Befehl einmal pro Datei aus.',
  },
  'usage.badMapping': {
    message: '„{mapping}“ ist keine Zuordnung einer Spalte.',
    fix: 'Schreiben Sie "Name in der Datei=unsereSpalte", zum Beispiel --map "Personalnummer=clientReference".',
  },
  'usage.unusedMapping': {
    message: '--map nennt die Spalte „{header}“, die {file} nicht hat.',
    fix: 'Die ähnlichste Spalte der Datei ist „{nearest}“.',
  },
  'usage.other': {
    message: 'Die Befehlszeile ist nicht richtig: {detail}.',
    fix: 'Fügen Sie --help hinzu, um zu sehen, was erwartet wird.',
  },
  'usage.profileUnknown': {
    message: 'Das Profil „{profile}“ gibt es nicht.',
    fix: 'Profile stehen in {file}, unter "profiles".',
  },
  'usage.settingsUnreadable': {
    message: 'Die Einstellungen in {file} können nicht gelesen werden ({detail}).',
    fix: 'Berichtigen Sie die Datei, oder verschieben Sie sie, um ohne Einstellungen fortzufahren.',
  },
  'usage.repairOverInput': {
    message: '{file} ist die Datei, die gelesen wird; eine Korrektur ändert sie nie.',
    fix: 'Geben Sie der korrigierten Datei einen anderen Namen.',
  },
  'usage.oneFile': {
    message: '{flag} gilt für genau eine Datei.',
    fix: 'Führen Sie den Befehl für jede Datei einzeln aus.',
  },
  'usage.settingUnknown': {
    message: 'Die Einstellung „{entry}“ gibt es nicht; sie steht in {file}.',
    fix: 'Berichtigen Sie ihren Namen, oder entfernen Sie sie; docs/settings.md führt die Einstellungen auf.',
  },
  'usage.settingNotOneOf': {
    message: 'Die Einstellung „{entry}“ in {file} hat einen Wert, den sie nicht haben kann.',
    fix: 'Geben Sie ihr einen dieser Werte: {values}.',
  },
  'usage.settingInvalid': {
    message: 'Die Einstellung „{entry}“ in {file} hat einen Wert, den sie nicht haben kann.',
    fix: 'docs/settings.md sagt, was möglich ist: eine ganze Zahl ohne Anführungszeichen, ein Text in Anführungszeichen oder ein Datum wie "2027-06-30".',
  },
  'usage.ruleIsNote': {
    message:
      'Das Profil legt den Schweregrad von „{rule}“ fest, aber nach dieser Regel wird nichts geprüft: Sie dient nur zur Information.',
    fix: 'Entfernen Sie diesen Eintrag; „baw rules explain {rule}“ sagt, wo die Regel angewandt wird.',
  },
  'usage.ruleUnknown': {
    message: 'Das Profil legt den Schweregrad von „{rule}“ fest, aber diese Regel gibt es nicht.',
    fix: 'Übernehmen Sie die Kennung aus einem Befund oder aus „baw rules list“.',
  },
  'usage.noSuchRule': {
    message: 'Es gibt keine Regel „{rule}“.',
    fix: '„baw rules list“ zeigt alle; --search findet eine über ein Wort.',
  },
  'usage.periodReversed': {
    message: '{flag} liegt nach {other}.',
    fix: 'Vertauschen Sie die beiden Daten, oder berichtigen Sie eines davon.',
  },
  'usage.ruleFixed': {
    message:
      'Das Profil stuft „{rule}“ herab, aber ohne diese Regel gibt es keinen Antrag, den der Dienst annehmen könnte.',
    fix: 'Entfernen Sie diesen Eintrag; nur Regeln des Rechts selbst können herabgestuft werden.',
  },

  'usage.noSuchRun': {
    message: 'Es gibt keinen Lauf „{run}“.',
    fix: '„baw runs list“ zeigt sie; die ersten Zeichen genügen, und last ist der neueste.',
  },
  'usage.severalRuns': {
    message: '„{run}“ ist der Anfang von {count} Läufen.',
    fix: 'Geben Sie mehr Zeichen an; „baw runs list“ zeigt die Läufe.',
  },
  'usage.runNotDamaged': {
    message: 'Lauf {run} ist nicht beschädigt und wird daher nicht beiseitegelegt.',
    fix: '„baw runs show {run}“ zeigt ihn; „baw runs purge --run {run}“ entfernt ihn.',
  },
  'usage.runUndecided': {
    message: 'Lauf {run} hat Zeilen ohne endgültiges Ergebnis und wird daher nicht entfernt.',
    fix: 'Setzen Sie ihn mit „baw runs resume {run}“ fort, oder entscheiden Sie mit „baw runs review {run}“.',
  },
  'usage.runOtherTarget': {
    message: 'Lauf {run} gehört zu einem anderen Dienst: {target}.',
    fix: 'Geben Sie diesen mit --service oder --profile an. Eine geleerte Simulation ist eine andere.',
  },
  'usage.resumeInput': {
    message: 'Lauf {run} las die Standardeingabe, die nicht aufbewahrt wurde.',
    fix: 'Geben Sie demselben Befehl denselben Inhalt noch einmal: baw {command} - < DATEI. Daran wird der Lauf erkannt.',
  },
  'usage.resumeAnswers': {
    message: 'Lauf {run} hat einen Antrag aus Antworten eingereicht, die nicht aufbewahrt wurden.',
    fix: 'Geben Sie „baw new“ dieselben Antworten noch einmal, oder entscheiden Sie mit „baw runs review {run}“.',
  },
  'usage.resumeCommand': {
    message: 'Lauf {run} wurde mit „baw {command}“ begonnen.',
    fix: 'Führen Sie diesen Befehl mit denselben Argumenten noch einmal aus: Er macht dort weiter, wo der Lauf aufgehört hat.',
  },
  'usage.noSuchRow': {
    message: 'Keine Zeile {row} des Laufs {run} ist offen.',
    fix: '„baw runs review {run} --json“ zählt die offenen Zeilen mit ihrem Schlüssel auf.',
  },
  'usage.adoptUnknown': {
    message: 'Der Dienst hat keinen Antrag {ticket}.',
    fix: 'Prüfen Sie das Ticket mit „baw list“; nichts wurde vermerkt.',
  },
  'usage.adoptOther': {
    message: 'Der Antrag {ticket} betrifft einen anderen Arbeitnehmer oder Arbeitgeber als die Zeile.',
    fix: 'Prüfen Sie das Ticket mit „baw show {ticket}“; nichts wurde vermerkt.',
  },
  'usage.adoptTaken': {
    message: 'Der Antrag {ticket} gehört zu einer anderen Zeile des Laufs ({row}).',
    fix: 'Ein Antrag kann nur eine Zeile sein; nichts wurde vermerkt.',
  },
  'usage.sameRequest': {
    message: 'Der Dienst hat genau diese Zeile, als {ticket}: Noch einmal gesendet, würde sie doppelt eingereicht.',
    fix: 'Übernehmen Sie ihn mit --adopt {ticket}, oder setzen Sie den Lauf fort, der das von selbst tut. Ist er nicht gewollt, annullieren Sie ihn zuerst.',
  },
  'input.notFound': {
    message: 'Die Datei {file} gibt es nicht.',
    fix: 'Prüfen Sie den Namen und den Ordner.',
  },
  'input.isFolder': {
    message: '{file} ist ein Ordner und keine Datei.',
    fix: 'Nennen Sie die Dateien darin, zum Beispiel {file}/*.csv.',
  },
  'input.notPermitted': {
    message: 'Sie sind nicht berechtigt, {file} zu lesen.',
    fix: 'Bitten Sie den Besitzer um Zugriff, oder kopieren Sie die Datei in einen eigenen Ordner.',
  },
  'input.notReadable': {
    message: 'Die Datei {file} kann nicht gelesen werden ({detail}).',
    fix: 'Prüfen Sie das Laufwerk oder den Netzwerkordner, und versuchen Sie es dann erneut.',
  },
  'input.notRegular': {
    message:
      '{file} ist keine Datei auf einem Datenträger, sondern eine Pipe oder ein Gerät, das nur einmal gelesen werden kann.',
    fix: 'Geben Sie sie als Standardeingabe: Schreiben Sie - anstelle des Namens, zum Beispiel „… | baw check -“.',
  },
  'input.empty': {
    message: 'Die Datei {file} ist leer.',
    fix: 'Exportieren Sie sie nochmals; die erste Zeile muss die Namen der Spalten enthalten.',
  },
  'input.headerOnly': {
    message: 'Die Datei {file} hat eine Kopfzeile, aber keine weitere Zeile.',
    fix: 'Exportieren Sie sie nochmals mit ihren Zeilen.',
  },
  'input.noKnownColumn': {
    message: 'Zeile {line} von {file} nennt keine bekannte Spalte. Sie beginnt mit: {found}.',
    fix: 'Die erste Zeile muss die Namen der Spalten enthalten, zum Beispiel ENSS, Art der Unterbrechung, Anfangsdatum. Für eigene Namen verwenden Sie --map.',
  },
  'input.missingColumns': {
    message: 'In Zeile {line} von {file} fehlen erforderliche Spalten: {missing}.',
    fix: 'Fügen Sie sie hinzu, oder geben Sie mit --map an, welche Ihrer Spalten ihnen entsprechen.',
  },
  'input.missingTicket': {
    message: 'Zeile {line} von {file} hat keine Spalte mit den Tickets.',
    fix: 'Überschreiben Sie sie mit „Ticketnummer“.',
  },
  'input.duplicateColumn': {
    message: 'Zeile {line} von {file} enthält die Spalte „{column}“ zweimal: Spalten {first} und {second}.',
    fix: 'Entfernen Sie eine davon, oder benennen Sie sie in ref_… um, damit sie unverändert übernommen wird.',
  },
  'input.duplicateCarried': {
    message: 'Zeile {line} von {file} enthält die Spalte „{column}“ zweimal: Spalten {first} und {second}.',
    fix: 'Entfernen Sie eine davon, oder geben Sie ihr einen anderen Namen, der mit ref_ beginnt.',
  },
  'input.unknownColumn': {
    message: 'Zeile {line} von {file}: Spalte {index}, „{column}“, ist nicht bekannt.',
    fix: 'Der ähnlichste bekannte Name ist {suggestion}. Verwenden Sie --map "{column}=…", benennen Sie die Spalte in ref_… um, damit sie unverändert übernommen wird, oder fügen Sie --ignore-unknown hinzu.',
  },
  'input.unknownColumns': {
    message: 'Zeile {line} von {file} enthält Spalten, die nicht bekannt sind: {columns}.',
    fix: 'Geben Sie mit --map "Name=…" an, was jede enthält, benennen Sie sie in ref_… um, damit sie unverändert übernommen wird, oder fügen Sie --ignore-unknown hinzu.',
  },
  'input.namelessColumn': {
    message: 'Zeile {line} von {file} enthält einen Wert in Spalte {index}, die in der Kopfzeile keinen Namen hat.',
    fix: 'Benennen Sie die Spalte in der Kopfzeile (ref_…, damit sie unverändert übernommen wird), leeren Sie sie, oder fügen Sie --ignore-unknown hinzu.',
  },
  'input.unclosedQuote': {
    message: 'Eine Zelle in Anführungszeichen, die in Zeile {line} von {file} beginnt, wird nie geschlossen.',
    fix: 'Fügen Sie das fehlende " hinzu, oder entfernen Sie das, das die Zelle öffnet; innerhalb einer solchen Zelle wird ein Anführungszeichen doppelt geschrieben.',
  },
  'input.cellTooLong': {
    message:
      'Die Zelle in Anführungszeichen, die in Zeile {line} von {file} beginnt, überschreitet die {limit} Zeichen, die eine Zeile haben darf.',
    fix: 'Kürzen Sie die Zelle; fehlt das " am Ende, fügen Sie es hinzu, oder entfernen Sie das, das die Zelle öffnet.',
  },
  'input.strayQuote': {
    message: 'Zeile {line} von {file}, Spalte {column}: Ein Anführungszeichen steht mitten in einer Zelle.',
    fix: 'Setzen Sie die ganze Zelle in Anführungszeichen, und schreiben Sie jedes Anführungszeichen darin doppelt.',
  },
  'input.binary': {
    message: '{file} ist keine Textdatei: Sie sieht aus wie {format}.',
    fix: 'Exportieren Sie sie als CSV.',
  },
  'input.archive': {
    message: '{file} ist ein Archiv ({format}) und keine Tabelle.',
    fix: 'Entpacken Sie es, und geben Sie die CSV-Datei an, die es enthält.',
  },
  'input.nulByte': {
    message: 'Zeile {line} von {file} enthält ein NUL-Byte: Die Datei ist beschädigt oder kein Text.',
    fix: 'Exportieren Sie sie nochmals als CSV in UTF-8.',
  },
  'input.notDecodable': {
    message: 'Zeile {line} von {file} kann nicht als {encoding} gelesen werden.',
    fix: 'Exportieren Sie die Datei in UTF-8, oder nennen Sie ihre Zeichenkodierung mit --encoding.',
  },
  'input.lineTooLong': {
    message: 'Zeile {line} von {file} ist länger als {limit} Zeichen: Das ist keine Tabellenzeile.',
    fix: 'Prüfen Sie, ob es eine CSV-Datei ist und ob ihre Zeilenumbrüche erhalten geblieben sind.',
  },
  'input.formatNotSupported': {
    message: '{file} hat ein Format, das nicht gelesen wird: {format}.',
    fix: 'Öffnen Sie die Datei im Tabellenprogramm, und speichern Sie sie als „CSV UTF-8“.',
  },
  'input.unknownDelimiter': {
    message: 'Was die Zellen von {file} trennt, war nicht zu erkennen.',
    fix: 'Nennen Sie es mit --delimiter: eines von ; , | oder tab.',
  },
  'input.changedWhileRead': {
    message: '{file} wurde während des Lesens geändert.',
    fix: 'Warten Sie, bis das Programm, das die Datei schreibt, fertig ist, und führen Sie dann denselben Befehl erneut aus.',
  },
  'input.stdinTwice': {
    message: 'Die Standardeingabe (-) ist mehrmals angegeben oder wird für zwei Dinge gebraucht.',
    fix: 'Verwenden Sie sie nur einmal; legen Sie das Übrige in Dateien ab.',
  },

  'output.notWritable': {
    message: '{file} kann nicht geschrieben werden ({detail}).',
    fix: 'Prüfen Sie die Rechte des Ordners, oder wählen Sie einen anderen Ordner.',
  },
  'output.notFolder': {
    message: '{file} ist eine Datei oder liegt unter einer Datei; nötig ist ein Ordner.',
    fix: 'Nennen Sie einen Ordner; er wird angelegt, wenn es ihn noch nicht gibt.',
  },
  'output.diskFull': {
    message: 'Das Laufwerk ist voll: {file} konnte nicht geschrieben werden.',
    fix: 'Schaffen Sie Platz, und führen Sie dann denselben Befehl erneut aus; was eingereicht wurde, ist festgehalten und wird nicht zweimal eingereicht.',
  },
  'output.standardOutput': {
    message: 'Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden ({detail}).',
    fix: 'Schaffen Sie Platz oder leiten Sie es anderswohin und führen Sie denselben Befehl erneut aus; was eingereicht wurde, ist festgehalten und wird nicht zweimal eingereicht.',
  },
  'journal.damaged': {
    message: 'Das Protokoll des Laufs {run} ist beschädigt: {file}, Zeile {line}.',
    fix: 'Ändern und löschen Sie es nicht. Solange es dort liegt, wird von diesem Rechner aus nichts bei seinem Dienst eingereicht. „baw runs set-aside {run}“ legt es beiseite, bewahrt, was noch lesbar ist, und sagt, was dann nicht mehr bekannt ist.',
  },
  'journal.damagedFile': {
    message: '{file} ist in Zeile {line} beschädigt.',
    fix: 'Ändern Sie die Datei nicht. Stellen Sie eine unversehrte Kopie aus einer Sicherung wieder her. Gibt es keine, verschieben Sie die Datei an einen Ort, an dem sie erhalten bleibt: Ihr Inhalt ist hier dann nicht mehr bekannt; vergleichen Sie daher mit „baw list“, was beim Dienst vorliegt, bevor Sie erneut einreichen.',
  },
  'journal.newerVersion': {
    message: '{file} wurde von einer neueren Version dieses Programms geschrieben (Format {version}).',
    fix: 'Fahren Sie mit jener Version fort.',
  },
  'busy.run': {
    message: 'Ein anderer Prozess ({owner}) arbeitet am selben Lauf: {file}.',
    fix: 'Warten Sie, bis er fertig ist, oder beenden Sie ihn, und führen Sie dann denselben Befehl erneut aus.',
  },
  'busy.service': {
    message: 'Ein anderer Prozess ({owner}) benutzt den simulierten Dienst in {file}.',
    fix: 'Warten Sie, bis er fertig ist, oder geben Sie seine Adresse mit --service an.',
  },

  'service.refused': {
    message: 'Der Dienst hat abgelehnt ({status}, {type}). Es wurde nichts geändert.',
    fix: 'Berichtigen Sie, was der Dienst nennt, oder fragen Sie unter Angabe dieses Typs die Kontaktstelle des Dienstes.',
  },
  'service.unavailable': {
    message: 'Der Dienst kann zurzeit nicht antworten ({status}).',
    fix: 'Führen Sie denselben Befehl in einigen Minuten erneut aus.',
  },
  'service.unreachable': {
    message: 'Der Dienst {target} ist nicht erreichbar.',
    fix: 'Prüfen Sie die Adresse und das Netz. Bei der Simulation: Läuft „baw mock start“?',
  },
  'service.noAnswer': {
    message:
      'Der Dienst {target} hat die Anfrage erhalten und nicht geantwortet: Ob er etwas getan hat, ist nicht bekannt.',
    fix: 'Führen Sie denselben Befehl erneut aus: Er stellt den Stand fest, bevor er etwas zweimal sendet. „baw show“ oder „baw list“ zeigen, was beim Dienst vorliegt.',
  },
  'service.noAnswerToQuestion': {
    message: 'Der Dienst {target} hat nicht geantwortet. Er wurde nur abgefragt: Es wurde nichts geändert.',
    fix: 'Führen Sie denselben Befehl in einigen Minuten erneut aus.',
  },
  'service.outcomeUnknown': {
    message:
      'Ob der Dienst den Antrag {ticketNumber} geändert hat, ist nicht bekannt: Er wurde gefragt und hat nicht geantwortet.',
    fix: 'Sehen Sie mit „baw show {ticketNumber}“ nach; wenn nichts geändert wurde, führen Sie denselben Befehl erneut aus.',
  },
  'service.notUnderstood': {
    message: 'Die Antwort des Dienstes auf {operation} wird nicht verstanden ({reason}).',
    fix: 'Prüfen Sie, ob --service einen Dienst für Laufbahnunterbrechungen nennt und ob dieses Programm aktuell ist.',
  },
  'service.notFound': {
    message: 'Der Dienst hat diesen Antrag nicht oder keinen, den Sie sehen dürfen.',
    fix: 'Prüfen Sie die Ticketnummer; „baw list“ zeigt die Anträge, die Sie sehen können. Die Buchstaben I, L, O, Q und Y kommen in einem Ticket nie vor.',
  },
  'service.notAllowed': {
    message: 'Dazu sind Sie nicht berechtigt ({status}, {type}).',
    fix: 'Prüfen Sie den Arbeitgeber und die Eigenschaft und ob eine Vollmacht sie abdeckt.',
  },
  'service.notModifiable': {
    message:
      'Der Antrag kann nicht mehr geändert oder annulliert werden: Sein Status ist „{requestStatus}“. Es wurde nichts geändert.',
    fix: 'Änderungen sind nur möglich, solange der Arbeitnehmer seinen Teil noch nicht ausgefüllt hat. Wenden Sie sich an das LfA-Büro, das die Akte bearbeitet.',
  },
  'service.notCancellable': {
    message:
      'Der Antrag kann nicht mehr annulliert werden: Sein Status ist „{requestStatus}“. Es wurde nichts geändert.',
    fix: 'Eine Annullierung ist nur möglich, solange der Arbeitnehmer seinen Teil noch nicht ausgefüllt hat. Wenden Sie sich an das LfA-Büro, das die Akte bearbeitet.',
  },
  'service.alreadyCancelled': {
    message: 'Der Antrag {ticketNumber} ist bereits annulliert. Es wurde nichts geändert.',
    fix: 'Reichen Sie einen neuen Antrag ein, wenn die Unterbrechung doch stattfinden soll.',
  },
  'service.attachmentNotAllowed': {
    message:
      'Dem Antrag kann keine Anlage mehr beigefügt werden: Sein Status ist „{requestStatus}“. Es wurde nichts geändert.',
    fix: 'Anlagen sind möglich, solange die Akte weder abgeschlossen noch annulliert ist. Wenden Sie sich an das LfA-Büro, das die Akte bearbeitet.',
  },
  'service.alreadyDecided': {
    message: 'Über die Mitteilung ist schon entschieden: „{decision}“. Es wurde nichts geändert.',
    fix: 'Über jede Mitteilung wird nur einmal entschieden. Vereinbaren Sie mit dem Arbeitnehmer eine neue, oder reichen Sie selbst einen Antrag ein.',
  },
  'service.alreadyAccepted': {
    message: 'Die Mitteilung ist angenommen: Daraus ist der Antrag {request} entstanden. Es wurde nichts geändert.',
    fix: 'Solange der Arbeitnehmer seinen Teil nicht ausgefüllt hat, annulliert „baw cancel {request}“ den Antrag; „baw attach {request}“ fügt ein Dokument bei.',
  },
  'service.notificationChanged': {
    message:
      'Die Mitteilung wurde inzwischen geändert: Sie wurde verschoben, oder ein Dokument kam hinzu. Es wurde nichts entschieden.',
    fix: 'Sehen Sie sie mit „baw notifications show“ an, und entscheiden Sie erneut.',
  },
  'service.noNotification': {
    message: 'Der Dienst hat diese Mitteilung nicht oder keine, die Sie sehen dürfen.',
    fix: 'Prüfen Sie die Ticketnummer; „baw notifications list --all“ zeigt die Mitteilungen, die Sie sehen können.',
  },
  'service.personnelUnavailable': {
    message:
      'Die Dimona-Personalliste wird hier nicht angeboten: Der Arbeitgeber zählt 100 Arbeitnehmer oder mehr, oder Sie handeln als Schulträger.',
    fix: 'Geben Sie die ENSS und die übrigen Angaben selbst ein.',
  },
  'service.changedMeanwhile': {
    message: 'Jemand hat es inzwischen geändert. Es wurde nichts gespeichert.',
    fix: 'Sehen Sie nach, was jetzt dort steht, und versuchen Sie es erneut.',
  },
  'service.notificationUnknown': {
    message:
      'Ob der Dienst die Mitteilung {ticketNumber} geändert hat, ist unbekannt: Er wurde gefragt und gab keine Antwort.',
    fix: 'Führen Sie denselben Befehl noch einmal aus: Nichts geschieht zweimal. „baw notifications show {ticketNumber}“ zeigt den Stand.',
  },
  'service.profileUnknown': {
    message: 'Ob der Dienst Ihre Parameter gespeichert hat, ist unbekannt: Er wurde gefragt und gab keine Antwort.',
    fix: 'Führen Sie denselben Befehl noch einmal aus. „baw employer show“ zeigt, was dort steht.',
  },
  'service.overlapping': {
    message:
      'Beim Dienst liegt für diesen Arbeitnehmer bereits ein Antrag vor, dessen Zeitraum sich mit diesem überschneidet: {conflictingTicketNumbers}.',
    fix: 'Sehen Sie ihn mit „baw show“ an; annullieren Sie ihn, oder ändern Sie den Zeitraum.',
  },
  'service.badRequest': {
    message: 'Der Dienst nimmt die gesendeten Angaben nicht an. Es wurde nichts geändert.',
    fix: 'Berichtigen Sie die genannten Werte, und führen Sie dann denselben Befehl erneut aus.',
  },
  'mock.portInUse': {
    message: 'Der Port {port} wird auf diesem Rechner bereits benutzt.',
    fix: 'Wählen Sie mit --port einen anderen oder 0 für einen freien.',
  },
  'mock.notAMock': {
    message: '{target} ist kein simulierter Dienst und kann nicht gesteuert werden.',
    fix: 'Nennen Sie einen mit --service, oder lassen Sie --service für den eingebauten Dienst weg.',
  },
  'mock.faultsUnreadable': {
    message: '{file} ist weder JSON noch YAML: In Zeile {line} ist Schluss.',
    fix: 'Berichtigen Sie diese Zeile; docs/service.md zeigt eine Datei mit Störungsregeln.',
  },
  'mock.faultUnknownField': {
    message: 'Das Feld „{entry}“ gibt es in einer Störungsregel nicht; es steht in {file}.',
    fix: 'Berichtigen Sie seinen Namen, oder entfernen Sie es; docs/service.md führt die Felder auf.',
  },
  'mock.faultNotOneOf': {
    message: '„{entry}“ in {file} hat einen Wert, den es nicht haben kann.',
    fix: 'Geben Sie ihm einen dieser Werte: {values}.',
  },
  'mock.faultInvalid': {
    message: '„{entry}“ in {file} fehlt oder kann dort so nicht stehen.',
    fix: 'docs/service.md sagt, was jedes Feld einer Störungsregel sein kann und welche Felder zusammengehören.',
  },
  'mock.notificationsOff': {
    message: 'Dieser Arbeitgeber nimmt keine elektronischen Mitteilungen an.',
    fix: 'Schalten Sie sie ein: „baw employer set --notifications on“.',
  },
  'mock.fileUnreadable': {
    message: '{file} ist nicht brauchbar: Bei {entry} ist ein Fehler.',
    fix: 'Berichtigen Sie die Datei; docs/service.md beschreibt ihre Felder.',
  },
  'mock.workerFirst': {
    message: 'Der Schritt ist noch nicht möglich: Der Status des Antrags ist „{requestStatus}“.',
    fix: 'Zuerst muss der Arbeitnehmer seinen Teil ausfüllen: „baw mock complete“ mit demselben Ticket.',
  },
  'mock.workerDone': {
    message: 'Der Arbeitnehmer hat seinen Teil bereits ausgefüllt: Der Status des Antrags ist „{requestStatus}“.',
    fix: 'Der nächste Schritt ist Sache des LfA: „baw mock process“ mit demselben Ticket.',
  },
  'mock.noFurtherStep': {
    message: 'Es bleibt kein Schritt mehr: Der Status des Antrags ist „{requestStatus}“.',
    fix: 'Reichen Sie einen neuen Antrag ein, um die Schritte erneut zu durchlaufen.',
  },

  'stopped.onRefusal': {
    message:
      'Der Dienst hat eine Zeile abgelehnt, und der Lauf sollte bei der ersten Ablehnung anhalten (--stop-on-refusal).',
    fix: 'Sehen Sie den Grund nach und berichtigen Sie die Zeile; ohne --stop-on-refusal geht der Lauf mit den anderen weiter.',
  },
  'stopped.tooManyErrors': {
    message: 'Von {rows} bearbeiteten Zeilen sind {errors} fehlgeschlagen: mehr, als --max-errors {limit} zulässt.',
    fix: 'Sehen Sie zuerst die Gründe nach; soll der Rest trotzdem gesendet werden, lassen Sie mehr Fehler zu oder lassen Sie --max-errors weg.',
  },
  'stopped.notAllValid': {
    message:
      'Es wurde nichts gesendet: Nicht jede Zeile kann gesendet werden (nicht gültig: {count}), und es sollten alle sein oder keine (--atomic).',
    fix: 'Berichtigen Sie, was oben genannt ist, oder lassen Sie --atomic weg, um die gültigen Zeilen einzureichen.',
  },
  interrupted: {
    message: 'Unterbrochen. Was erledigt wurde, ist festgehalten.',
    fix: 'Führen Sie denselben Befehl erneut aus, um fortzufahren.',
  },
  'interrupted.before': {
    message: 'Unterbrochen. Es wurde nichts gesendet oder geändert.',
    fix: 'Führen Sie denselben Befehl erneut aus, um neu zu beginnen.',
  },
  'service.calculationLimit': {
    message: 'Für diese Beschäftigung wurden schon zwei Berechnungen gesendet.',
    fix: 'Beantragen Sie für eine schwierige Akte mit --derogation eine Abweichung.',
  },
  'service.calculationNotEditable': {
    message: 'Der Antrag liegt beim LfA oder ist berechnet und kann nicht mehr geändert werden (c607.status.sent).',
    fix: 'Bitten Sie das Arbeitslosenbüro, ihn zu ändern oder zurückzusenden; von einem berechneten Antrag macht „baw cpas revise“ eine änderbare Kopie.',
  },
  'service.calculationNotCalculated': {
    message: 'Nur ein Antrag, den das LfA berechnet hat, kann kopiert werden.',
    fix: 'Ein Entwurf oder ein zurückgesandter Antrag wird selbst geändert: „baw cpas request DATEI --into TICKET“.',
  },
  'mock.notSentForCalculation': {
    message: 'Der Antrag liegt nicht beim LfA: Nur was gesendet ist, kann beantwortet werden.',
    fix: 'Senden Sie einen Entwurf oder zurückgesandten Antrag mit „baw cpas submit“; die Antwort auf einen berechneten: „baw cpas result“.',
  },
  'usage.badPeriod': {
    message: '„{value}“ ist kein Teil eines Zeitraums, den {flag} versteht.',
    fix: 'Schreiben Sie ihn als {expected}.',
  },
  'usage.fileOfOneCalculation': {
    message: '{file} enthält {count} Anträge, und nur einer kann in ein Ticket gesetzt werden.',
    fix: 'Geben Sie eine Datei mit einem Antrag.',
  },
  'input.notYaml': {
    message: '{file}, Zeile {line}: Das ist weder YAML noch JSON.',
    fix: 'Berichtigen Sie die Zeile; docs/cpas.md zeigt eine ganze Datei.',
  },
  'input.noCalculation': {
    message: '{file} enthält keinen Antrag auf eine Berechnung.',
    fix: 'docs/cpas.md zeigt eine ganze Datei.',
  },
  'input.unknownField': {
    message: '{file}, Zeile {line}: Ein Antrag hat kein Feld „{field}“.',
    fix: 'Nehmen Sie einen Namen oder eine Bezeichnung aus der Liste in docs/cpas.md.',
  },
  'input.noReference': {
    message:
      '{file}, Zeile {line}: Die Referenz fehlt; sie unterscheidet die Zeilen eines Antrags von denen eines anderen.',
    fix: 'Geben Sie jeder Zeile die Referenz ihres Antrags.',
  },
  'input.notADocument': {
    message: '{file} ist weder ein PDF noch ein JPEG, was der Name auch sagt.',
    fix: 'Speichern oder scannen Sie es als PDF oder JPEG.',
  },
  'input.documentTooLarge': {
    message: '{file} ist größer als {limit} Bytes.',
    fix: 'Machen Sie es kleiner: in Grau scannen oder teilen.',
  },
};
