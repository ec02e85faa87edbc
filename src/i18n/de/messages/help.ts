import type { help as english } from '../../en/messages/help.ts';

export const help: Readonly<Record<keyof typeof english, string>> = {
  'help.program':
    'Prüft Anträge auf Laufbahnunterbrechung eines belgischen Arbeitgebers offline, reicht sie gesammelt ein und verfolgt sie weiter. Solange kein anderer Dienst angegeben ist, geht alles an eine Simulation auf diesem Rechner und nichts an das LfA.',
  'help.program.after':
    'Erste Schritte:\n  baw check antraege.csv      was nicht stimmt und wie es zu berichtigen ist\n  baw submit antraege.csv     einreichen, was richtig ist\n  baw list                    was eingereicht wurde\n  baw help exit-codes         worauf sich ein Skript verlassen kann\n',
  'help.heading.usage': 'Aufruf:',
  'help.heading.arguments': 'Argumente:',
  'help.heading.options': 'Optionen:',
  'help.heading.globalOptions': 'Optionen aller Befehle:',
  'help.heading.commands': 'Befehle:',
  'help.heading.exitCodes': 'Exit-Codes:',
  'help.usage.options': 'Optionen',
  'help.usage.command': 'Befehl',
  'help.default': 'Standard: {value}',

  'help.flag.help': 'diese Hilfe anzeigen',
  'help.flag.version': 'die Version anzeigen',
  'help.flag.service': 'wohin die Anträge gehen: embedded (Simulation, Standard) oder eine Basis-URL',
  'help.flag.profile': 'zu verwendende Einstellungen, nach ihrem Namen in der config.json des Datenordners',
  'help.flag.asOf': 'das Datum, das als heute gilt (2026-11-21 oder 21/11/2026)',
  'help.flag.lang': 'Sprache der Meldungen: fr, nl, de, en',
  'help.flag.json': 'Ergebnis als ein JSON-Dokument auf der Standardausgabe',
  'help.flag.ndjson': 'Ergebnis als ein JSON-Objekt pro Zeile',
  'help.flag.plain': 'keine Tabellen, keine Farben: für Screenreader',
  'help.flag.noColor': 'keine Farben',
  'help.flag.quiet': 'nur das Ergebnis und die Fehler',
  'help.flag.verbose': 'bei einem Fehlschlag auch, was das System gemeldet hat',

  'help.flag.employer': 'Unternehmensnummer des Arbeitgebers, für Zeilen, die keine angeben',
  'help.flag.sector': 'Sektor, für Zeilen, die keinen angeben: private, local, federal, regional, flemish, education',
  'help.flag.capacity': 'Eigenschaft, für Zeilen, die keine angeben: employer, organizingAuthority',
  'help.flag.community': 'Gemeinschaft, für Zeilen, die keine angeben: frenchSpeaking, flemish, germanSpeaking',
  'help.flag.school': 'Unternehmensnummer der Schule, für Zeilen, die keine angeben',
  'help.flag.headcount': 'Anzahl Arbeitnehmer des Arbeitgebers, für Zeilen, die sie nicht angeben',
  'help.flag.schoolYearEndDate': 'letzter Tag des Schuljahres, für Zeilen, die ihn nicht angeben',

  'help.check': 'Antragsdateien anhand der Regeln prüfen, ohne etwas zu senden',
  'help.submit': 'Antragsdateien prüfen und einreichen, was richtig ist',
  'help.new': 'Einen Antrag einreichen, indem Sie Fragen beantworten',
  'help.files': 'Antragsdateien (CSV); - liest die Standardeingabe',
  'help.files.optional':
    'Antragsdateien (CSV); - liest die Standardeingabe; ohne Datei werden am Terminal die Angaben für einen Antrag erfragt',
  'help.flag.map':
    'eine Überschrift als eine unserer Spalten lesen, z. B. "Personalnummer=clientReference" (wiederholbar)',
  'help.flag.ignoreUnknown': 'unbekannte Spalten übergehen',
  'help.flag.encoding': 'Zeichenkodierung der Dateien: utf-8, utf-16le, utf-16be, windows-1252',
  'help.flag.delimiter': 'Zeichen zwischen den Zellen: ; , | oder tab',
  'help.flag.explainUnchecked': 'aufzählen, was mangels Angaben nicht geprüft werden konnte',
  'help.flag.dryRun': 'vor dem Senden anhalten: zeigen, was eingereicht würde',
  'help.flag.certify':
    'für diesen Lauf erklären, dass die Angaben richtig sind und dass Änderungen unverzüglich mitgeteilt werden',
  'help.flag.yes': 'keine weitere Frage stellen',
  'help.flag.out': 'Ordner für die Ergebnisdateien (Standard: neben der jeweiligen Eingabedatei)',
  'help.flag.concurrency': 'Anträge, die gleichzeitig unterwegs sind, 1 bis 128 (Standard: 16)',
  'help.flag.all': 'jede Feststellung zeigen, nicht nur die ersten Zeilen jeder Regel',
  'help.check.explainUnchecked': 'sagen, welche Regeln nicht geprüft werden konnten und welche Spalte dafür fehlt',
  'help.check.out': 'Ordner für die zurückgewiesenen Zeilen und den Bericht; ohne ihn wird nichts geschrieben',
  'help.check.allowDuplicate': 'einen Antrag, der zweimal vorkommt, nicht melden',
  'help.flag.allowDuplicate': 'nochmals einreichen, was dieser Rechner schon in einem anderen Lauf eingereicht hat',

  'help.list': 'Die in den letzten zwei Jahren eingereichten Anträge auflisten',
  'help.list.type': 'Art der Unterbrechung, Code oder Bezeichnung (wiederholbar oder durch Kommas getrennt)',
  'help.list.regime': 'Unterbrechungsform, Code oder Bezeichnung (wiederholbar oder durch Kommas getrennt)',
  'help.list.status': 'Status, Code oder Bezeichnung (wiederholbar oder durch Kommas getrennt)',
  'help.list.ticket': 'Ticketnummer',
  'help.list.from': 'Zeiträume, die an diesem Tag oder später enden, höchstens zwei Jahre zurück',
  'help.list.to': 'Zeiträume, die an diesem Tag oder früher beginnen',
  'help.list.niss':
    'ENSS des Arbeitnehmers; ohne Nummer oder mit - wird sie erfragt oder von der Standardeingabe gelesen',
  'help.list.reference': 'Ihre eigene Referenz des Antrags',
  'help.flag.showPersonalData': 'ENSS und E-Mail-Adressen vollständig anzeigen',

  'help.show': 'Einen Antrag anzeigen',
  'help.ticket': 'Ticketnummer, z. B. 04W-002ZS8X-NM-Z',

  'help.modify': 'Das Enddatum eines Antrags ändern, solange der Arbeitnehmer seinen Teil noch nicht ausgefüllt hat',
  'help.modify.endDate': 'neuer letzter Tag des Zeitraums',
  'help.modify.comment': 'Kommentar für das LfA, höchstens 200 Zeichen',
  'help.modify.certify': 'erklären, dass die Angaben richtig sind und dass Änderungen unverzüglich mitgeteilt werden',

  'help.cancel': 'Einen Antrag annullieren, solange der Arbeitnehmer seinen Teil noch nicht ausgefüllt hat',
  'help.cancel.yes': 'die Annullierung ohne Rückfrage bestätigen',

  'help.help': 'Hilfe zu einem Befehl oder einem Thema (exit-codes)',
  'help.help.topic': 'ein Befehl oder exit-codes',

  'help.exit.done': 'erledigt',
  'help.exit.bug': 'ein Fehler dieses Programms; Einzelheiten auf der Fehlerausgabe',
  'help.exit.usage': 'falscher Aufruf',
  'help.exit.rulesBroken': 'die Regeln haben Fehler gefunden, die den Versand verhindern',
  'help.exit.someRefused': 'alles wurde beantwortet, ein Teil davon hat der Dienst abgelehnt',
  'help.exit.rowsPending': 'etwas ist noch unbeantwortet: denselben Befehl erneut ausführen',
  'help.exit.notAllowed': 'nicht angemeldet oder nicht berechtigt',
  'help.exit.unreachable': 'der Dienst ist nicht erreichbar',
  'help.exit.notUnderstood': 'der Dienst hat etwas geantwortet, das nicht verstanden wird',
  'help.exit.inputUnreadable': 'eine Eingabedatei kann nicht gelesen werden',
  'help.exit.busy': 'ein anderer Lauf belegt, was dieser braucht',
  'help.exit.needsReview': 'über einige Zeilen muss eine Person entscheiden',
  'help.exit.resultUnwritten': 'ein Ergebnis konnte nicht geschrieben werden',
  'help.exit.interrupted': 'unterbrochen; was erledigt wurde, ist festgehalten',

  'failure.unknownColumn': 'Spalte {index}, „{header}“: Die ähnlichste bekannte ist {nearest}',
  'failure.perhaps': 'Vielleicht {suggestion}?',
  'failure.endedAtOnce':
    'Sofort beendet: Was im Gang war, ist vielleicht geschehen, vielleicht nicht. Führen Sie denselben Befehl erneut aus: Er stellt das fest, bevor er etwas einreicht.',
  'failure.bug':
    'Entschuldigung: Dies ist ein Fehler des Programms und nicht Ihrer Eingabe. Bitte melden Sie ihn mit den folgenden Zeilen; sie enthalten keine personenbezogenen Daten.',
};
