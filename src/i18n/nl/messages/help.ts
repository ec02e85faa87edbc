import type { help as english } from '../../en/messages/help.ts';

export const help: Readonly<Record<keyof typeof english, string>> = {
  'help.program':
    'Controleert offline de aanvragen om loopbaanonderbreking van een Belgische werkgever, dient ze in bulk in en volgt ze op. Zolang geen andere dienst is opgegeven, gaat alles naar een simulatie op deze computer en niets naar de RVA.',
  'help.program.after':
    'Eerste stappen:\n  baw check aanvragen.csv     wat er niet klopt, en hoe u het verbetert\n  baw submit aanvragen.csv    indienen wat klopt\n  baw list                    wat er ingediend is\n  baw help exit-codes         waar een script op kan rekenen\n',
  'help.heading.usage': 'Gebruik:',
  'help.heading.arguments': 'Argumenten:',
  'help.heading.options': 'Opties:',
  'help.heading.globalOptions': 'Opties van elke opdracht:',
  'help.heading.commands': 'Opdrachten:',
  'help.heading.exitCodes': 'Afsluitcodes:',
  'help.usage.options': 'opties',
  'help.usage.command': 'opdracht',
  'help.default': 'standaard: {value}',

  'help.flag.help': 'deze hulp tonen',
  'help.flag.version': 'de versie tonen',
  'help.flag.service': 'waar de aanvragen naartoe gaan: embedded (simulatie, standaard) of een basis-URL',
  'help.flag.profile': 'te gebruiken instellingen, met hun naam in config.json in de gegevensmap',
  'help.flag.asOf': 'de datum die als vandaag geldt (2026-11-21 of 21/11/2026)',
  'help.flag.lang': 'taal van de berichten: fr, nl, de, en',
  'help.flag.json': 'resultaat als één JSON-document op de standaarduitvoer',
  'help.flag.ndjson': 'resultaat als één JSON-object per regel',
  'help.flag.plain': 'geen tabellen, geen kleuren: voor schermlezers',
  'help.flag.noColor': 'geen kleuren',
  'help.flag.quiet': 'alleen het resultaat en de fouten',
  'help.flag.verbose': 'als het misgaat, ook wat het systeem meldde',

  'help.flag.employer': 'KBO-nummer van de werkgever, voor rijen die er geen vermelden',
  'help.flag.sector': 'sector, voor rijen die er geen vermelden: private, local, federal, regional, flemish, education',
  'help.flag.capacity': 'hoedanigheid, voor rijen die er geen vermelden: employer, organizingAuthority',
  'help.flag.community': 'gemeenschap, voor rijen die er geen vermelden: frenchSpeaking, flemish, germanSpeaking',
  'help.flag.school': 'KBO-nummer van de instelling, voor rijen die er geen vermelden',
  'help.flag.headcount': 'aantal werknemers van de werkgever, voor rijen die het niet vermelden',
  'help.flag.schoolYearEndDate': 'laatste dag van het schooljaar, voor rijen die hem niet vermelden',

  'help.check': 'Bestanden met aanvragen toetsen aan de regels, zonder iets te verzenden',
  'help.submit': 'Bestanden met aanvragen controleren en indienen wat klopt',
  'help.new': 'Eén aanvraag indienen door vragen te beantwoorden',
  'help.files': 'bestanden met aanvragen (CSV); - leest de standaardinvoer',
  'help.files.optional':
    'bestanden met aanvragen (CSV); - leest de standaardinvoer; zonder bestand wordt in een terminal één aanvraag gevraagd',
  'help.flag.map':
    'een kolomkop lezen als een van onze kolommen, bijvoorbeeld "Personeelsnummer=clientReference" (herhaalbaar)',
  'help.flag.ignoreUnknown': 'onbekende kolommen overslaan',
  'help.flag.encoding': 'codering van de bestanden: utf-8, utf-16le, utf-16be, windows-1252',
  'help.flag.delimiter': 'teken tussen de cellen: ; , | of tab',
  'help.flag.explainUnchecked': 'opsommen wat bij gebrek aan gegevens niet gecontroleerd kon worden',
  'help.flag.dryRun': 'stoppen voor het verzenden: tonen wat ingediend zou worden',
  'help.flag.certify':
    'voor deze uitvoering verklaren dat de gegevens juist zijn en dat wijzigingen onmiddellijk meegedeeld worden',
  'help.flag.yes': 'geen verdere vragen stellen',
  'help.flag.out': 'map voor de resultaatbestanden (standaard: naast elk invoerbestand)',
  'help.flag.concurrency': 'aantal aanvragen dat tegelijk verzonden wordt, 1 tot 128 (standaard: 16)',
  'help.flag.all': 'elke bevinding tonen, niet alleen de eerste rijen van elke regel',
  'help.check.explainUnchecked':
    'zeggen welke regels niet konden worden gecontroleerd, en welke kolom daarvoor ontbreekt',
  'help.check.out': 'map voor de afgekeurde rijen en het verslag; zonder map wordt niets geschreven',
  'help.check.allowDuplicate': 'een aanvraag die twee keer voorkomt niet melden',
  'help.flag.allowDuplicate': 'opnieuw indienen wat deze computer al in een andere uitvoering heeft ingediend',

  'help.list': 'De aanvragen tonen die in de laatste twee jaar zijn ingediend',
  'help.list.type': 'soort onderbreking, code of benaming (herhaalbaar, of gescheiden door komma’s)',
  'help.list.regime': 'regime, code of benaming (herhaalbaar, of gescheiden door komma’s)',
  'help.list.status': 'status, code of benaming (herhaalbaar, of gescheiden door komma’s)',
  'help.list.ticket': 'ticketnummer',
  'help.list.from': 'periodes die op of na deze dag eindigen, hoogstens twee jaar terug',
  'help.list.to': 'periodes die op of voor deze dag beginnen',
  'help.list.niss':
    'INSZ van de werknemer; zonder nummer, of met -, wordt het gevraagd of van de standaardinvoer gelezen',
  'help.list.reference': 'uw eigen referentie van de aanvraag',
  'help.flag.showPersonalData': 'INSZ en e-mailadressen volledig tonen',

  'help.show': 'Eén aanvraag tonen',
  'help.ticket': 'ticketnummer, bijvoorbeeld 04W-002ZS8X-NM-Z',

  'help.modify': 'De einddatum van een aanvraag wijzigen, zolang de werknemer zijn of haar deel niet heeft ingevuld',
  'help.modify.endDate': 'nieuwe laatste dag van de periode',
  'help.modify.comment': 'commentaar voor de RVA, hoogstens 200 tekens',
  'help.modify.certify': 'verklaren dat de gegevens juist zijn en dat wijzigingen onmiddellijk meegedeeld worden',

  'help.cancel': 'Een aanvraag annuleren, zolang de werknemer zijn of haar deel niet heeft ingevuld',
  'help.cancel.yes': 'de annulering bevestigen zonder dat de vraag gesteld wordt',

  'help.help': 'Hulp bij een opdracht of een onderwerp (exit-codes)',
  'help.help.topic': 'een opdracht, of exit-codes',

  'help.exit.done': 'klaar',
  'help.exit.bug': 'een fout in dit programma; details op de foutuitvoer',
  'help.exit.usage': 'verkeerd gebruik',
  'help.exit.rulesBroken': 'de regels vonden blokkerende problemen',
  'help.exit.someRefused': 'alles kreeg een antwoord, een deel is door de dienst geweigerd',
  'help.exit.rowsPending': 'iets bleef zonder antwoord: voer dezelfde opdracht opnieuw uit',
  'help.exit.notAllowed': 'niet aangemeld, of niet gemachtigd',
  'help.exit.unreachable': 'de dienst is niet bereikbaar',
  'help.exit.notUnderstood': 'de dienst gaf een antwoord dat niet begrepen is',
  'help.exit.inputUnreadable': 'een invoerbestand kan niet gelezen worden',
  'help.exit.busy': 'een andere uitvoering houdt bezet wat deze nodig heeft',
  'help.exit.needsReview': 'over sommige rijen moet een persoon beslissen',
  'help.exit.resultUnwritten': 'een resultaat kon niet geschreven worden',
  'help.exit.interrupted': 'onderbroken; wat gedaan is, is vastgelegd',

  'failure.unknownColumn': 'kolom {index}, “{header}”: de dichtstbijzijnde bekende is {nearest}',
  'failure.perhaps': 'Misschien {suggestion}?',
  'failure.endedAtOnce':
    'Onmiddellijk gestopt: wat bezig was, is misschien wel en misschien niet gebeurd. Voer dezelfde opdracht opnieuw uit: ze gaat dat na voor ze iets indient.',
  'failure.bug':
    'Sorry: dit is een fout in het programma, niet in wat u getypt hebt. Meld ze met de regels hieronder; die bevatten geen persoonsgegevens.',
};
