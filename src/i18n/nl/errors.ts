import type { ErrorKey } from '../../errors/error-keys.ts';
import type { RuleText } from '../rule-text.ts';
import { signInErrors } from './errors/sign-in.ts';

export const errors: Readonly<Record<ErrorKey, RuleText>> = {
  ...signInErrors,
  'usage.unknownOption': {
    message: 'De optie {option} bestaat niet.',
    fix: 'De hulp bij de opdracht (--help) geeft de opties.',
  },
  'usage.unknownCommand': {
    message: 'De opdracht “{command}” bestaat niet.',
    fix: '"baw help" geeft de opdrachten.',
  },
  'usage.missingCommand': {
    message: 'De opdracht is niet volledig.',
    fix: 'Voeg --help toe om te zien wat er kan volgen.',
  },
  'usage.missingArgument': {
    message: 'Het argument “{argument}” ontbreekt.',
    fix: 'Voeg het toe; --help toont de volgorde.',
  },
  'usage.tooManyArguments': {
    message: 'Er zijn meer argumenten dan deze opdracht aanvaardt.',
    fix: 'Zet waarden met spaties tussen aanhalingstekens; --help toont wat er verwacht wordt.',
  },
  'usage.missingFlag': {
    message: 'Hier ontbreekt {what}, en er is geen terminal om ernaar te vragen.',
    fix: 'Voeg {flag} toe.',
  },
  'usage.missingFlagValue': {
    message: 'De optie {flag} heeft geen waarde.',
    fix: 'Geef de waarde na de optie.',
  },
  'usage.badValue': {
    message: '“{value}” is geen waarde voor {flag}.',
    fix: 'Verwacht: {expected}.',
  },
  'usage.badEnterprise': {
    message: '“{value}”, opgegeven voor {flag}, is geen ondernemingsnummer.',
    fix: 'Een ondernemingsnummer (KBO) telt tien cijfers, begint met 0 of 1, en de laatste twee cijfers controleren de andere: neem het over als 0999.999.999.',
  },
  'usage.badTicket': {
    message: '“{ticket}” is geen ticketnummer.',
    fix: 'Een ticket ziet eruit als 04W-002ZS8X-NM-Z. De letters I, L, O, Q en Y komen er nooit in voor: wat erop lijkt, is een cijfer 1 of 0, of een andere letter.',
  },
  'usage.badPhone': {
    message: 'De waarde van {flag} is geen telefoonnummer.',
    fix: 'Schrijf het met de landcode, bijvoorbeeld +32 2 555 12 34; een Belgisch nummer mag met 0 beginnen.',
  },
  'usage.badEmail': {
    message: 'De waarde van {flag} is geen e-mailadres.',
    fix: 'Geef een adres zoals hr@voorbeeld.be.',
  },
  'usage.badDocument': {
    message: '{file} kan niet toegevoegd worden: {why}. Er is niets verzonden.',
    fix: 'Controleer het pad, en bewaar of scan het document als een kleinere pdf.',
  },
  'usage.notPostponed': {
    message: '{date} valt niet na {asked}, de begindatum die de werknemer vroeg. Er is niets verzonden.',
    fix: 'Geef een latere datum met --from, of aanvaard de kennisgeving zoals ze is.',
  },
  'usage.postponedToThePast': {
    message: '{date} is voorbij. Er is niets verzonden.',
    fix: 'Geef een datum die nog moet komen met --from.',
  },
  'usage.alreadyFiled': {
    message:
      'U diende zelf al een aanvraag voor hetzelfde verlof in: {ticket}. De kennisgeving aanvaarden zou ze een tweede keer indienen. Er is niets verzonden.',
    fix: 'Weiger de kennisgeving, of annuleer eerst de aanvraag; met --allow-duplicate zijn beide gewild.',
  },
  'usage.badNiss': {
    message: 'Wat bij {flag} is opgegeven, is geen INSZ (het wordt hier niet herhaald).',
    fix: 'Geef de elf cijfers op, met of zonder leestekens, zoals op de identiteitskaart.',
  },
  'usage.personalNumber': {
    message: '{flag} bevat een rijksregisternummer (het wordt hier niet herhaald).',
    fix: 'Laat dat nummer weg: de aanvraag vermeldt de werknemer al, en wie ze behandelt leest de opmerking.',
  },
  'usage.dateTooEarly': {
    message: '{flag} is {value}, maar de dienst toont alleen de aanvragen van de laatste twee jaar.',
    fix: 'De vroegst mogelijke datum is vandaag {earliest}.',
  },
  'usage.datesReversed': {
    message: '{flag} is later dan {other}.',
    fix: 'Wissel de twee datums om of verbeter er een van; de vroegst mogelijke datum is vandaag {earliest}.',
  },
  'usage.conflictingFlags': {
    message: '{flag} en {other} sluiten elkaar uit.',
    fix: 'Behoud een van beide.',
  },
  'usage.notCertified': {
    message: 'Er is niets verzonden: de wettelijke verklaring is niet afgelegd.',
    fix: 'Controleer of de gegevens juist zijn. Antwoord dan ja in een terminal, of geef --certify op in een script.',
  },
  'usage.notConfirmed': {
    message: 'Er is niets verzonden: de annulering is niet bevestigd.',
    fix: 'Antwoord ja, of geef --yes op.',
  },
  'usage.noTerminal': {
    message: 'Hiervoor moet een vraag gesteld worden, en er is geen terminal om ze te stellen.',
    fix: 'Geef {flag} op.',
  },
  'usage.noSet': {
    message: 'Niets zegt welke aanvragen bedoeld zijn.',
    fix: 'Duid er een aan met haar ticket, of een reeks: {flags}.',
  },
  'usage.runElsewhere': {
    message: 'De uitvoering {run} heeft bij een andere dienst ingediend, {target}.',
    fix: 'Geef die dienst op met --service, of een andere uitvoering.',
  },
  'usage.insecureService': {
    message: 'Via onversleuteld HTTP naar {service} kan onderweg iedereen de persoonsgegevens lezen.',
    fix: 'Gebruik https. Onversleuteld HTTP wordt alleen naar deze computer aanvaard (127.0.0.1, localhost).',
  },
  'usage.sameResult': {
    message: '{place} zou zowel voor {other} als voor {file} geschreven worden, of is een van beide.',
    fix: 'Geef elk bestand één keer op en onder een eigen naam, of voer de opdracht voor elk bestand apart uit.',
  },
  'usage.badMapping': {
    message: '“{mapping}” koppelt geen kolom aan een van onze kolommen.',
    fix: 'Schrijf "Uw naam=onzeKolom", bijvoorbeeld --map "Personeelsnummer=clientReference".',
  },
  'usage.unusedMapping': {
    message: '--map noemt de kolom “{header}”, die niet in {file} staat.',
    fix: 'De kolom van het bestand die er het dichtst bij ligt, is “{nearest}”.',
  },
  'usage.other': {
    message: 'De opdrachtregel klopt niet: {detail}.',
    fix: 'Voeg --help toe om te zien wat er verwacht wordt.',
  },
  'usage.profileUnknown': {
    message: 'Het profiel “{profile}” bestaat niet.',
    fix: 'De profielen staan in {file}, onder "profiles".',
  },
  'usage.settingsUnreadable': {
    message: 'De instellingen in {file} kunnen niet gelezen worden ({detail}).',
    fix: 'Verbeter het bestand, of verplaats het om zonder instellingen verder te gaan.',
  },
  'usage.repairOverInput': {
    message: '{file} is het bestand dat gelezen wordt; een herstelling wijzigt het nooit.',
    fix: 'Geef het herstelde bestand een andere naam.',
  },
  'usage.oneFile': {
    message: '{flag} geldt voor precies één bestand.',
    fix: 'Voer de opdracht voor elk bestand afzonderlijk uit.',
  },
  'usage.settingUnknown': {
    message: 'De instelling “{entry}” bestaat niet; ze staat in {file}.',
    fix: 'Verbeter de naam of verwijder ze; docs/settings.md somt de instellingen op.',
  },
  'usage.settingNotOneOf': {
    message: 'De instelling “{entry}” in {file} heeft een waarde die ze niet kan hebben.',
    fix: 'Geef ze een van deze waarden: {values}.',
  },
  'usage.settingInvalid': {
    message: 'De instelling “{entry}” in {file} heeft een waarde die ze niet kan hebben.',
    fix: 'docs/settings.md zegt wat mogelijk is: een geheel getal zonder aanhalingstekens, een tekst tussen aanhalingstekens of een datum zoals "2027-06-30".',
  },
  'usage.ruleIsNote': {
    message:
      'Het profiel bepaalt de ernst van “{rule}”, maar daarop wordt niets gecontroleerd: die regel is er alleen ter informatie.',
    fix: 'Verwijder dit gegeven; "baw rules explain {rule}" zegt waar de regel wordt toegepast.',
  },
  'usage.ruleUnknown': {
    message: 'Het profiel bepaalt de ernst van “{rule}”, maar die regel bestaat niet.',
    fix: 'Neem het id over uit een bevinding of uit "baw rules list".',
  },
  'usage.noSuchRule': {
    message: 'Er bestaat geen regel “{rule}”.',
    fix: '"baw rules list" toont ze allemaal; --search vindt er een met een woord.',
  },
  'usage.periodReversed': {
    message: '{flag} is later dan {other}.',
    fix: 'Wissel de twee datums om of verbeter er een van.',
  },
  'usage.ruleFixed': {
    message: 'Het profiel verlaagt “{rule}”, maar zonder die regel is er geen aanvraag die de dienst kan aanvaarden.',
    fix: 'Verwijder dit gegeven; alleen regels van de wet zelf kunnen worden verlaagd.',
  },

  'usage.noSuchRun': {
    message: 'Er is geen uitvoering “{run}”.',
    fix: '"baw runs list" toont ze; de eerste tekens volstaan, en last is de recentste.',
  },
  'usage.severalRuns': {
    message: '“{run}” is het begin van {count} uitvoeringen.',
    fix: 'Geef meer tekens; "baw runs list" toont de uitvoeringen.',
  },
  'usage.runNotDamaged': {
    message: 'Uitvoering {run} is niet beschadigd en wordt dus niet opzijgelegd.',
    fix: '"baw runs show {run}" toont ze; "baw runs purge --run {run}" verwijdert ze.',
  },
  'usage.runUndecided': {
    message: 'Uitvoering {run} heeft rijen zonder definitief resultaat en wordt dus niet verwijderd.',
    fix: 'Zet ze voort met "baw runs resume {run}", of beslis met "baw runs review {run}".',
  },
  'usage.runOtherTarget': {
    message: 'Uitvoering {run} hoort bij een andere dienst: {target}.',
    fix: 'Geef die op, met --service of --profile. Een simulatie die leeggemaakt werd, is een andere.',
  },
  'usage.resumeInput': {
    message: 'Uitvoering {run} las de standaardinvoer, die niet bewaard werd.',
    fix: 'Geef dezelfde inhoud opnieuw aan dezelfde opdracht: baw {command} - < BESTAND. De uitvoering wordt eraan herkend.',
  },
  'usage.resumeAnswers': {
    message: 'Uitvoering {run} diende een aanvraag in op basis van antwoorden, die niet bewaard werden.',
    fix: 'Geef dezelfde antwoorden opnieuw aan "baw new", of beslis met "baw runs review {run}".',
  },
  'usage.resumeCommand': {
    message: 'Uitvoering {run} werd gestart met "baw {command}".',
    fix: 'Voer die opdracht opnieuw uit met dezelfde argumenten: ze gaat verder waar de uitvoering stopte.',
  },
  'usage.noSuchRow': {
    message: 'Geen rij {row} van uitvoering {run} staat open.',
    fix: '"baw runs review {run} --json" somt de openstaande rijen met hun sleutel op.',
  },
  'usage.adoptUnknown': {
    message: 'De dienst heeft geen aanvraag {ticket}.',
    fix: 'Controleer het ticket met "baw list"; er werd niets opgeslagen.',
  },
  'usage.adoptOther': {
    message: 'Aanvraag {ticket} is van een andere werknemer of werkgever dan de rij.',
    fix: 'Controleer het ticket met "baw show {ticket}"; er werd niets opgeslagen.',
  },
  'usage.adoptTaken': {
    message: 'Aanvraag {ticket} hoort bij een andere rij van de uitvoering ({row}).',
    fix: 'Een aanvraag kan maar één rij zijn; er werd niets opgeslagen.',
  },
  'usage.sameRequest': {
    message: 'De dienst heeft precies deze rij, als {ticket}: opnieuw verzonden, zou ze twee keer ingediend worden.',
    fix: 'Neem ze over met --adopt {ticket}, of zet de uitvoering voort, die dat vanzelf doet. Is ze niet gewenst, annuleer ze dan eerst.',
  },
  'input.notFound': {
    message: 'Het bestand {file} bestaat niet.',
    fix: 'Controleer de naam en de map.',
  },
  'input.isFolder': {
    message: '{file} is een map, geen bestand.',
    fix: 'Geef de bestanden in de map op, bijvoorbeeld {file}/*.csv.',
  },
  'input.notPermitted': {
    message: 'U hebt geen toestemming om {file} te lezen.',
    fix: 'Vraag de eigenaar om toegang, of kopieer het naar een van uw eigen mappen.',
  },
  'input.notReadable': {
    message: 'Het bestand {file} kan niet gelezen worden ({detail}).',
    fix: 'Controleer de schijf of de netwerkmap en probeer opnieuw.',
  },
  'input.notRegular': {
    message: '{file} is geen bestand op schijf maar een pipe of een apparaat, dat maar één keer gelezen kan worden.',
    fix: 'Geef het als standaardinvoer: schrijf - in plaats van de naam, bijvoorbeeld “… | baw check -”.',
  },
  'input.empty': {
    message: 'Het bestand {file} is leeg.',
    fix: 'Exporteer het opnieuw; de eerste regel moet de namen van de kolommen bevatten.',
  },
  'input.headerOnly': {
    message: 'Het bestand {file} heeft een kopregel en geen enkele rij.',
    fix: 'Exporteer het opnieuw, met de rijen.',
  },
  'input.noKnownColumn': {
    message: 'Regel {line} van {file} noemt geen enkele bekende kolom. Hij begint met: {found}.',
    fix: 'De eerste regel moet de namen van de kolommen bevatten, bijvoorbeeld INSZ, Begindatum, Regime. Gebruik --map voor uw eigen namen.',
  },
  'input.missingColumns': {
    message: 'In regel {line} van {file} ontbreken verplichte kolommen: {missing}.',
    fix: 'Voeg ze toe, of geef met --map op welke van uw kolommen het zijn.',
  },
  'input.missingTicket': {
    message: 'Regel {line} van {file} heeft geen kolom met de tickets.',
    fix: 'Geef ze de kop “Ticketnummer”.',
  },
  'input.duplicateColumn': {
    message: 'In regel {line} van {file} komt de kolom “{column}” twee keer voor: kolommen {first} en {second}.',
    fix: 'Verwijder een van beide, of noem ze ref_… om ze ongewijzigd mee te nemen.',
  },
  'input.duplicateCarried': {
    message: 'In regel {line} van {file} komt de kolom “{column}” twee keer voor: kolommen {first} en {second}.',
    fix: 'Verwijder een van beide, of geef ze een andere naam die met ref_ begint.',
  },
  'input.unknownColumn': {
    message: 'Regel {line} van {file}: kolom {index}, “{column}”, is niet bekend.',
    fix: 'De bekende naam die er het dichtst bij ligt, is {suggestion}. Gebruik --map "{column}=…", noem de kolom ref_… om ze ongewijzigd mee te nemen, of voeg --ignore-unknown toe.',
  },
  'input.unknownColumns': {
    message: 'Regel {line} van {file} heeft kolommen die niet bekend zijn: {columns}.',
    fix: 'Geef met --map "naam=…" op wat elke kolom is, noem ze ref_… om ze ongewijzigd mee te nemen, of voeg --ignore-unknown toe.',
  },
  'input.namelessColumn': {
    message: 'Regel {line} van {file} heeft een waarde in kolom {index}, die in de koptekst geen naam heeft.',
    fix: 'Geef de kolom een naam in de koptekst (ref_… om ze ongewijzigd mee te nemen), maak ze leeg, of voeg --ignore-unknown toe.',
  },
  'input.unclosedQuote': {
    message: 'Een cel tussen aanhalingstekens die begint op regel {line} van {file}, wordt nergens afgesloten.',
    fix: 'Voeg de ontbrekende " toe of verwijder de " waarmee de cel begint; binnen zo een cel schrijft u een aanhalingsteken twee keer.',
  },
  'input.cellTooLong': {
    message:
      'De cel tussen aanhalingstekens die begint op regel {line} van {file}, overschrijdt de {limit} tekens die een rij mag tellen.',
    fix: 'Maak de cel korter; ontbreekt de " op het einde, voeg die dan toe of verwijder de " waarmee de cel begint.',
  },
  'input.strayQuote': {
    message: 'Regel {line} van {file}, kolom {column}: er staat een aanhalingsteken midden in een cel.',
    fix: 'Zet de hele cel tussen aanhalingstekens en schrijf elk aanhalingsteken erin twee keer.',
  },
  'input.binary': {
    message: '{file} is geen tekstbestand: het lijkt op {format}.',
    fix: 'Exporteer het als CSV.',
  },
  'input.archive': {
    message: '{file} is een archief ({format}), geen tabel.',
    fix: 'Pak het uit en geef het CSV-bestand op dat erin zit.',
  },
  'input.nulByte': {
    message: 'Regel {line} van {file} bevat een NUL-byte: het bestand is beschadigd of is geen tekst.',
    fix: 'Exporteer het opnieuw als CSV, in UTF-8.',
  },
  'input.notDecodable': {
    message: 'Regel {line} van {file} kan niet als {encoding} gelezen worden.',
    fix: 'Exporteer het bestand in UTF-8, of geef de codering op met --encoding.',
  },
  'input.lineTooLong': {
    message: 'Regel {line} van {file} is langer dan {limit} tekens: dat is geen rij van een tabel.',
    fix: 'Controleer of het een CSV-bestand is en of de regeleinden niet verloren zijn gegaan.',
  },
  'input.formatNotSupported': {
    message: '{file} heeft een formaat dat niet gelezen wordt: {format}.',
    fix: 'Open het in het rekenblad en sla het op als “CSV UTF-8”.',
  },
  'input.unknownDelimiter': {
    message: 'Welk teken de cellen van {file} scheidt, kon niet worden bepaald.',
    fix: 'Geef het op met --delimiter: ; , | of tab.',
  },
  'input.changedWhileRead': {
    message: '{file} is gewijzigd terwijl het gelezen werd.',
    fix: 'Wacht tot het programma dat het schrijft klaar is en voer dan dezelfde opdracht opnieuw uit.',
  },
  'input.stdinTwice': {
    message: 'De standaardinvoer (-) is meer dan één keer opgegeven, of voor twee dingen nodig.',
    fix: 'Gebruik ze één keer; zet de rest in bestanden.',
  },

  'output.notWritable': {
    message: '{file} kan niet geschreven worden ({detail}).',
    fix: 'Controleer de rechten op de map, of kies een andere map.',
  },
  'output.notFolder': {
    message: '{file} is een bestand, of ligt onder een bestand; er is een map nodig.',
    fix: 'Noem een map; ze wordt gemaakt als ze er nog niet is.',
  },
  'output.diskFull': {
    message: 'De schijf is vol: {file} kon niet geschreven worden.',
    fix: 'Maak plaats vrij en voer dezelfde opdracht opnieuw uit; wat ingediend is, is vastgelegd en wordt niet twee keer ingediend.',
  },
  'output.standardOutput': {
    message: 'Het resultaat kon niet naar de standaarduitvoer geschreven worden ({detail}).',
    fix: 'Maak plaats, of stuur het elders heen, en voer dezelfde opdracht opnieuw uit; wat ingediend is, is vastgelegd en wordt niet twee keer ingediend.',
  },
  'journal.damaged': {
    message: 'Het logboek van uitvoering {run} is beschadigd: {file}, regel {line}.',
    fix: 'Wijzig of verwijder het niet. Zolang het er ligt, wordt vanaf deze computer niets ingediend bij die dienst. "baw runs set-aside {run}" legt het opzij, bewaart wat nog leesbaar is en zegt wat dan niet meer bekend is.',
  },
  'journal.damagedFile': {
    message: '{file} is beschadigd op regel {line}.',
    fix: 'Wijzig het niet. Zet een gave kopie terug, uit een back-up. Is die er niet, verplaats het bestand dan naar een plaats waar het bewaard blijft: wat erin staat, is hier dan niet meer bekend; vergelijk dus met "baw list" wat er bij de dienst staat voor u opnieuw indient.',
  },
  'journal.newerVersion': {
    message: '{file} is geschreven door een nieuwere versie van dit programma (formaat {version}).',
    fix: 'Ga verder met die versie.',
  },
  'busy.run': {
    message: 'Een ander proces ({owner}) werkt aan dezelfde uitvoering: {file}.',
    fix: 'Wacht tot het klaar is of stop het, en voer dan dezelfde opdracht opnieuw uit.',
  },
  'busy.service': {
    message: 'Een ander proces ({owner}) gebruikt de gesimuleerde dienst in {file}.',
    fix: 'Wacht tot het klaar is, of geef het adres ervan op met --service.',
  },

  'service.refused': {
    message: 'De dienst heeft geweigerd ({status}, {type}). Er is niets gewijzigd.',
    fix: 'Verbeter wat de dienst aangeeft, of neem contact op met de dienst en vermeld dit type.',
  },
  'service.unavailable': {
    message: 'De dienst kan nu niet antwoorden ({status}).',
    fix: 'Voer dezelfde opdracht over enkele minuten opnieuw uit.',
  },
  'service.unreachable': {
    message: 'De dienst {target} is niet bereikbaar.',
    fix: 'Controleer het adres en het netwerk. Met de simulatie: loopt "baw mock start"?',
  },
  'service.noAnswer': {
    message:
      'De dienst {target} heeft de oproep ontvangen en niet geantwoord: het is niet bekend of hij iets gedaan heeft.',
    fix: 'Voer dezelfde opdracht opnieuw uit: ze gaat dat na voor ze iets twee keer verzendt. "baw show" of "baw list" tonen wat er bij de dienst staat.',
  },
  'service.noAnswerToQuestion': {
    message: 'De dienst {target} heeft niet geantwoord. Hij werd alleen geraadpleegd: er is niets gewijzigd.',
    fix: 'Voer dezelfde opdracht over enkele minuten opnieuw uit.',
  },
  'service.outcomeUnknown': {
    message:
      'Het is niet bekend of de dienst de aanvraag {ticketNumber} gewijzigd heeft: het is hem gevraagd en hij heeft niet geantwoord.',
    fix: 'Kijk het na met "baw show {ticketNumber}"; is er niets gewijzigd, voer dan dezelfde opdracht opnieuw uit.',
  },
  'service.notUnderstood': {
    message: 'Het antwoord van de dienst op {operation} is niet begrepen ({reason}).',
    fix: 'Controleer of --service naar een dienst voor loopbaanonderbreking verwijst en of dit programma up-to-date is.',
  },
  'service.notFound': {
    message: 'De dienst heeft die aanvraag niet, of u mag ze niet zien.',
    fix: 'Controleer het ticketnummer; "baw list" toont de aanvragen die u kunt zien. De letters I, L, O, Q en Y komen nooit voor in een ticket.',
  },
  'service.notAllowed': {
    message: 'U bent hiertoe niet gemachtigd ({status}, {type}).',
    fix: 'Controleer de werkgever en de hoedanigheid, en of een mandaat ze dekt.',
  },
  'service.notModifiable': {
    message:
      'De aanvraag kan niet meer gewijzigd of geannuleerd worden: de status is “{requestStatus}”. Er is niets gewijzigd.',
    fix: 'Wijzigen kan alleen zolang de werknemer zijn of haar deel niet heeft ingevuld. Neem contact op met het RVA-kantoor dat het dossier behandelt.',
  },
  'service.notCancellable': {
    message: 'De aanvraag kan niet meer geannuleerd worden: de status is “{requestStatus}”. Er is niets gewijzigd.',
    fix: 'Annuleren kan alleen zolang de werknemer zijn of haar deel niet heeft ingevuld. Neem contact op met het RVA-kantoor dat het dossier behandelt.',
  },
  'service.alreadyCancelled': {
    message: 'De aanvraag {ticketNumber} is al geannuleerd. Er is niets gewijzigd.',
    fix: 'Dien een nieuwe aanvraag in als het verlof toch moet plaatsvinden.',
  },
  'service.attachmentNotAllowed': {
    message:
      'Bij de aanvraag kan geen bijlage meer gevoegd worden: de status is “{requestStatus}”. Er is niets gewijzigd.',
    fix: 'Een bijlage toevoegen kan zolang het dossier niet afgesloten of geannuleerd is. Neem contact op met het RVA-kantoor dat het dossier behandelt.',
  },
  'service.alreadyDecided': {
    message: 'Over de kennisgeving is al beslist: “{decision}”. Er is niets gewijzigd.',
    fix: 'Over elke kennisgeving wordt één keer beslist. Spreek met de werknemer een nieuwe af, of dien zelf een aanvraag in.',
  },
  'service.alreadyAccepted': {
    message: 'De kennisgeving is aanvaard: de aanvraag {request} komt eruit voort. Er is niets gewijzigd.',
    fix: 'Zolang de werknemer zijn deel niet heeft ingevuld, annuleert "baw cancel {request}" de aanvraag; "baw attach {request}" voegt er een bijlage aan toe.',
  },
  'service.notificationChanged': {
    message:
      'De kennisgeving is ondertussen gewijzigd: ze is uitgesteld, of er is een bijlage toegevoegd. Er is niets beslist.',
    fix: 'Bekijk ze met "baw notifications show", en beslis opnieuw.',
  },
  'service.noNotification': {
    message: 'De dienst heeft die kennisgeving niet, of u mag ze niet zien.',
    fix: 'Controleer het ticketnummer; "baw notifications list --all" toont de kennisgevingen die u kunt zien.',
  },
  'service.personnelUnavailable': {
    message:
      'Het Dimona-personeelsbestand wordt hier niet aangeboden: de werkgever telt 100 werknemers of meer, of u handelt als inrichtende macht.',
    fix: 'Tik zelf het INSZ en de andere gegevens.',
  },
  'service.changedMeanwhile': {
    message: 'Iemand heeft het ondertussen gewijzigd. Er is niets bewaard.',
    fix: 'Bekijk wat er nu staat, en probeer opnieuw.',
  },
  'service.notificationUnknown': {
    message:
      'Of de dienst de kennisgeving {ticketNumber} gewijzigd heeft, is niet bekend: hij kreeg de vraag en gaf geen antwoord.',
    fix: 'Voer dezelfde opdracht opnieuw uit: niets gebeurt twee keer. "baw notifications show {ticketNumber}" toont de stand van zaken.',
  },
  'service.profileUnknown': {
    message: 'Of de dienst uw parameters bewaard heeft, is niet bekend: hij kreeg de vraag en gaf geen antwoord.',
    fix: 'Voer dezelfde opdracht opnieuw uit. "baw employer show" toont wat er staat.',
  },
  'service.overlapping': {
    message:
      'Bij de dienst staat al een aanvraag van deze werknemer voor een periode die met deze overlapt: {conflictingTicketNumbers}.',
    fix: 'Bekijk ze met "baw show"; annuleer ze of wijzig de periode.',
  },
  'service.badRequest': {
    message: 'De dienst aanvaardt de verzonden gegevens niet. Er is niets gewijzigd.',
    fix: 'Verbeter de vermelde waarden en voer dezelfde opdracht opnieuw uit.',
  },
  'mock.portInUse': {
    message: 'Poort {port} is op deze computer al in gebruik.',
    fix: 'Kies een andere met --port, of 0 voor een vrije poort.',
  },
  'mock.notAMock': {
    message: '{target} is geen gesimuleerde dienst en kan niet bestuurd worden.',
    fix: 'Geef er een op met --service, of laat --service weg voor de ingebouwde dienst.',
  },
  'mock.faultsUnreadable': {
    message: '{file} is geen JSON en geen YAML: het lezen stopt op regel {line}.',
    fix: 'Verbeter die regel; docs/service.md toont een bestand met storingsregels.',
  },
  'mock.faultUnknownField': {
    message: 'Het veld “{entry}” bestaat niet in een storingsregel; het staat in {file}.',
    fix: 'Verbeter de naam of verwijder het; docs/service.md somt de velden op.',
  },
  'mock.faultNotOneOf': {
    message: '“{entry}” in {file} heeft een waarde die het niet kan hebben.',
    fix: 'Geef het een van deze waarden: {values}.',
  },
  'mock.faultInvalid': {
    message: '“{entry}” in {file} ontbreekt of kan daar zo niet staan.',
    fix: 'docs/service.md zegt wat elk veld van een storingsregel kan zijn en welke velden samengaan.',
  },
  'mock.notificationsOff': {
    message: 'Deze werkgever aanvaardt geen elektronische kennisgevingen.',
    fix: 'Zet ze aan: "baw employer set --notifications on".',
  },
  'mock.fileUnreadable': {
    message: '{file} is niet bruikbaar: er is een fout bij {entry}.',
    fix: 'Verbeter het bestand; docs/service.md beschrijft de velden.',
  },
  'mock.workerFirst': {
    message: 'De stap is nog niet mogelijk: de status van de aanvraag is “{requestStatus}”.',
    fix: 'Eerst moet het deel van de werknemer ingevuld worden: "baw mock complete" met hetzelfde ticket.',
  },
  'mock.workerDone': {
    message: 'De werknemer heeft zijn deel al ingevuld: de status van de aanvraag is “{requestStatus}”.',
    fix: 'De volgende stap is aan de RVA: "baw mock process" met hetzelfde ticket.',
  },
  'mock.noFurtherStep': {
    message: 'Er is geen stap meer: de status van de aanvraag is “{requestStatus}”.',
    fix: 'Dien een nieuwe aanvraag in om de stappen opnieuw te doorlopen.',
  },

  'stopped.onRefusal': {
    message:
      'De dienst heeft een rij geweigerd en de uitvoering moest bij de eerste weigering stoppen (--stop-on-refusal).',
    fix: 'Kijk waarom ze geweigerd is en verbeter de rij; zonder --stop-on-refusal gaat de uitvoering verder met de andere.',
  },
  'stopped.tooManyErrors': {
    message: 'Van {rows} behandelde rijen zijn er {errors} mislukt: meer dan --max-errors {limit} toelaat.',
    fix: 'Bekijk eerst de redenen; moet de rest toch verzonden worden, laat dan meer fouten toe of laat --max-errors weg.',
  },
  'stopped.notAllValid': {
    message:
      'Er is niets verzonden: niet elke rij kan verzonden worden (niet geldig: {count}), en het moesten ze allemaal zijn of geen enkele (--atomic).',
    fix: 'Verbeter wat hierboven vermeld staat, of laat --atomic weg om de geldige rijen in te dienen.',
  },
  interrupted: {
    message: 'Onderbroken. Wat gedaan is, is vastgelegd.',
    fix: 'Voer dezelfde opdracht opnieuw uit om verder te gaan.',
  },
  'interrupted.before': {
    message: 'Onderbroken. Er is niets verzonden of gewijzigd.',
    fix: 'Voer dezelfde opdracht opnieuw uit om te herbeginnen.',
  },
  'service.calculationLimit': {
    message: 'Voor deze tewerkstelling werden al twee berekeningen verzonden.',
    fix: 'Vraag voor een complex dossier een afwijking met --derogation.',
  },
  'service.calculationNotEditable': {
    message: 'De aanvraag is bij de RVA, of berekend, en kan niet meer gewijzigd worden (c607.status.sent).',
    fix: 'Vraag het werkloosheidsbureau om ze te wijzigen of terug te sturen; van een berekende aanvraag maakt "baw cpas revise" een wijzigbare kopie.',
  },
  'service.calculationNotCalculated': {
    message: 'Alleen een aanvraag die de RVA berekend heeft, kan gekopieerd worden.',
    fix: 'Een kladversie of een teruggestuurde aanvraag wijzigt u zelf: "baw cpas request BESTAND --into TICKET".',
  },
  'mock.notSentForCalculation': {
    message: 'De aanvraag ligt niet bij de RVA: alleen wat verzonden is, kan beantwoord worden.',
    fix: 'Verzend een kladversie of een teruggestuurde aanvraag met "baw cpas submit"; het antwoord op een berekende aanvraag: "baw cpas result".',
  },
  'usage.badPeriod': {
    message: '"{value}" is geen deel van een periode die {flag} begrijpt.',
    fix: 'Schrijf ze als {expected}.',
  },
  'usage.fileOfOneCalculation': {
    message: '{file} bevat {count} aanvragen, en er kan er maar één in een ticket.',
    fix: 'Geef een bestand met één aanvraag.',
  },
  'input.notYaml': {
    message: '{file}, regel {line}: dit is geen YAML en geen JSON.',
    fix: 'Verbeter de regel; docs/cpas.md toont een volledig bestand.',
  },
  'input.noCalculation': {
    message: '{file} bevat geen aanvraag van een berekening.',
    fix: 'docs/cpas.md toont een volledig bestand.',
  },
  'input.unknownField': {
    message: '{file}, regel {line}: een aanvraag heeft geen veld "{field}".',
    fix: 'Neem een naam of een label uit de lijst in docs/cpas.md.',
  },
  'input.noReference': {
    message:
      '{file}, regel {line}: de referentie ontbreekt; ze onderscheidt de regels van de ene aanvraag van die van de andere.',
    fix: 'Geef elke regel de referentie van haar aanvraag.',
  },
  'input.notADocument': {
    message: '{file} is geen PDF en geen JPEG, wat de naam ook zegt.',
    fix: 'Bewaar of scan het als PDF of JPEG.',
  },
  'input.documentTooLarge': {
    message: '{file} is groter dan {limit} bytes.',
    fix: 'Maak het kleiner: scan in grijs, of splits het.',
  },
};
