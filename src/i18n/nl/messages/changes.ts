import type { changes as english } from '../../en/messages/changes.ts';

export const changes = {
  'help.modify.file':
    'de einddatum van meerdere aanvragen wijzigen: CSV-bestand met hun tickets en nieuwe einddatums; - leest de standaardinvoer',
  'help.cancel.file': 'meerdere aanvragen annuleren: CSV-bestand met hun tickets; - leest de standaardinvoer',
  'help.cancel.run': 'elke aanvraag annuleren die deze uitvoering van hier heeft ingediend en die nog bestaat',
  'help.cancel.tickets':
    "deze aanvragen annuleren: tickets gescheiden door komma's, of - om ze van de standaardinvoer te lezen",
  'help.ticket.optional': 'ticketnummer, bijvoorbeeld 04W-002ZS8X-NM-Z; of duid met een optie een reeks aan',
  'help.attach': 'Documenten toevoegen aan ingediende aanvragen',
  'help.attach.document': 'het document: een PDF- of JPEG-bestand van hoogstens 2 MB',
  'help.attach.file':
    'meerdere documenten toevoegen: CSV-bestand met tickets, soorten en paden, of de aanvaarde rijen van een uitvoering; - leest de standaardinvoer',
  'help.attach.type': 'wat het document is, code of label, bijvoorbeeld medicalCertificate',
  'help.attach.description': 'wat een document van de soort "andere" is, hoogstens 200 tekens',
  'help.replace':
    'Aanvragen opnieuw indienen met andere gegevens, elk in de plaats van een bestaande; de oude wordt geannuleerd zodra de nieuwe ingediend is',
  'help.replace.file': 'aanvraagbestand (CSV) met één kolom meer, replaces: het ticket van de oude aanvraag',
  'help.replace.column': 'de kolom die de oude aanvraag aanduidt, als ze anders heet',
  'help.changes.dryRun': 'stoppen voor het verzenden: tonen wat gewijzigd zou worden',

  'changes.certifyWhat': 'de verklaring dat de gegevens juist zijn',
  'changes.cancelWhat': 'de bevestiging dat de aanvragen geannuleerd moeten worden',
  'changes.empty': 'De reeks is leeg: ze duidt geen enkele aanvraag aan. Er is niets gedaan.',
  'changes.nothing': 'Er blijft niets te verzenden.',
  'changes.plan.modify':
    '{count} {count:aanvraag|aanvragen} van {workers} {workers:werknemer|werknemers} met een nieuwe einddatum, bij {target}:',
  'changes.plan.cancel':
    '{count} {count:aanvraag|aanvragen} van {workers} {workers:werknemer|werknemers} te annuleren bij {target}:',
  'changes.plan.attach':
    '{count} {count:document|documenten} toe te voegen aan aanvragen van {workers} {workers:werknemer|werknemers} bij {target}:',
  'changes.plan.earlier': '  {earlier} met een vroeger einde dan nu, {later} met een later einde',
  'changes.plan.comments': '  {count} met een commentaar voor de RVA',
  'changes.plan.already.modify':
    '{count} {count:aanvraag eindigt|aanvragen eindigen} al op die dag: daarvoor wordt niets verzonden.',
  'changes.plan.already.cancel':
    '{count} {count:aanvraag is|aanvragen zijn} al geannuleerd: daarvoor wordt niets verzonden.',
  'changes.plan.already.attach':
    '{count} {count:document is|documenten zijn} al toegevoegd: daarvoor wordt niets verzonden.',
  'changes.plan.without.attach': '{count} {count:rij noemt|rijen noemen} geen document.',
  'changes.plan.repeated':
    '{count} {count:rij vraagt|rijen vragen} hetzelfde als een eerdere rij: het wordt één keer verzonden.',
  'changes.confirm.modify': 'De einddatum van {count} {count:aanvraag|aanvragen} nu wijzigen?',
  'changes.confirm.cancel': '{count} {count:aanvraag|aanvragen} nu annuleren?',
  'changes.confirm.attach': '{count} {count:document|documenten} nu toevoegen?',
  'changes.notConfirmed': 'Niet bevestigd: er is niets verzonden.',
  'changes.dryRun':
    'Proefdraai: {count} {count:wijziging zou|wijzigingen zouden} verzonden worden. Er is niets verzonden.',
  'changes.line.modify': '{ticket}: eindigt op {date}',
  'changes.line.attach': '{ticket}: {file}',
  'changes.done.modify':
    '{rows} {rows:rij|rijen}: {filed} gewijzigd, {skipped} al zo, {refused} geweigerd, {invalid} te verbeteren.',
  'changes.done.cancel':
    '{rows} {rows:rij|rijen}: {filed} geannuleerd, {skipped} al zo, {refused} geweigerd, {invalid} te verbeteren.',
  'changes.done.attach':
    '{rows} {rows:rij|rijen}: {filed} toegevoegd, {skipped} al zo, {refused} geweigerd, {invalid} te verbeteren.',
  'changes.needsReview':
    'Over {count} {count:rij|rijen} moet beslist worden: bij de dienst staat wat het kan zijn, maar hij kan het niet uitmaken. "baw runs review {run}" toont beide kanten en noteert de beslissing.',
  'replace.needsReview':
    'Over {count} {count:rij|rijen} moet beslist worden. Waar de nieuwe aanvraag er misschien al is: "baw runs review {run}". Waar de oude nog bestaat: de reden staat erbij, en "baw cancel" annuleert ze zodra die weg is.',
  'changes.pending':
    '{count} {count:rij is|rijen zijn} niet verzonden, of het resultaat is niet bekend. Voer dezelfde opdracht opnieuw uit: ze gaat dat na voor ze iets verzendt.',
  'changes.stopped':
    'Gestopt: {reason} In deze uitvoering gedaan en genoteerd: {filed}. Niet verzonden, of zonder bekend resultaat: {pending}.',
  'changes.stopped.fix': 'Dezelfde opdracht gaat verder waar deze uitvoering gestopt is, en doet niets twee keer.',
  'changes.doneAllTheSame':
    '{count} {count:wijziging is|wijzigingen zijn} uitgevoerd en genoteerd. De resultaten volgen bij de volgende uitvoering van dezelfde opdracht.',
  'changes.cancel.again':
    'Blijven er rijen van deze aanvragen in een aanvraagbestand staan, dan dient dat bestand ze opnieuw in; verwijder ze als het verlof niet moet doorgaan.',
  'changes.sameAsLine': 'hetzelfde als regel {line}',
  'changes.alreadySo': 'al zo',

  'replace.plan':
    '{count} {count:aanvraag|aanvragen} in te dienen bij {target}, elk in de plaats van een die nu bestaat:',
  'replace.order':
    'Elke nieuwe aanvraag wordt eerst ingediend; pas daarna wordt de oude geannuleerd. Wordt de nieuwe geweigerd, dan blijft de oude bestaan.',
  'replace.confirm': '{count} {count:aanvraag|aanvragen} nu vervangen?',
  'replace.line': '{ticket}, in de plaats van {replaces}',
  'replace.done':
    '{rows} {rows:rij|rijen}: {filed} vervangen, {skipped} al zo, {refused} geweigerd, {invalid} te verbeteren.',
  'replace.oldStands': '{ticket} is ingediend, maar {replaces} bestaat nog: {reason}',
  'replace.oldPending': '{ticket} is ingediend; of {replaces} geannuleerd is, is nog niet bekend.',
  'replace.overlap':
    'Deze dienst aanvaardt geen aanvraag die overlapt met die welke ze moet vervangen. Annuleer die met "baw cancel" en dien de rij daarna in met "baw submit".',

  'change.ragged': 'Deze rij heeft {found} {found:cel|cellen}; de kop heeft {expected} {expected:kolom|kolommen}.',
  'change.ragged.fix':
    'Zoek een ontbrekend of overbodig scheidingsteken, of tekst met een scheidingsteken zonder aanhalingstekens.',
  'change.ticket-missing': 'Het ticketnummer ontbreekt.',
  'change.ticket-missing.fix': 'Geef het ticket van de bedoelde aanvraag; "baw list" toont ze.',
  'change.ticket-shape': '"{value}" is geen ticketnummer.',
  'change.ticket-shape.fix': 'Een ticket ziet eruit als 04W-002ZS8X-NM-Z. Het bevat nooit de letters I, L, O, Q of Y.',
  'change.date-missing': 'De nieuwe einddatum ontbreekt.',
  'change.date-missing.fix': 'Geef de nieuwe laatste dag van het verlof, of verwijder de rij.',
  'change.date-unreadable': '"{value}" is geen datum.',
  'change.date-unreadable.fix': 'Schrijf 30/06/2027 of 2027-06-30, de dag voor de maand.',
  'change.text-too-long': 'De tekst telt {length} tekens; hoogstens {maximum} zijn toegelaten.',
  'change.text-too-long.fix': 'Maak de tekst korter.',
  'change.text-personal': 'De tekst bevat een INSZ (het wordt hier niet herhaald).',
  'change.text-personal.fix': 'Laat het nummer weg: de aanvraag noemt de werknemer al.',
  'change.control-characters': 'De tekst bevat een stuurteken, {character}, dat geen scherm kan tonen.',
  'change.control-characters.fix': 'Typ de tekst opnieuw: zulke tekens komen mee met gekopieerde tekst.',
  'change.type-missing': 'Niets zegt wat het document is.',
  'change.type-missing.fix': 'Geef de soort: {types}.',
  'change.type-unknown': '"{value}" is geen soort document.',
  'change.type-unknown.fix': 'Geef een van deze: {types}.',
  'change.path-missing': 'Niets zegt waar het document staat.',
  'change.path-missing.fix': 'Geef het pad, vanaf de map van het bestand dat het noemt.',
  'change.attachments-unreadable': '"{value}" kan niet als lijst van documenten gelezen worden.',
  'change.attachments-unreadable.fix': 'Schrijf soort=pad voor elk, met | ertussen. De soorten zijn: {types}.',
  'change.document-missing':
    "{path} kan niet geopend worden: er is daar geen zo'n bestand, of het mag niet gelezen worden.",
  'change.document-missing.fix': 'Zet het document daar, of verbeter het pad, dat telt vanaf de map van het bestand.',
  'change.description-missing': 'Een document van de soort "andere" vraagt een beschrijving.',
  'change.description-missing.fix': 'Zeg in enkele woorden wat het is, of geef de soort die past.',
  'change.description-unused':
    'De dienst aanvaardt alleen bij een document van de soort "andere" een beschrijving: deze wordt niet verzonden.',
  'change.description-unused.fix': 'Er hoeft niets te gebeuren.',
  'change.another': 'Regel {line} vraagt een andere wijziging van dezelfde aanvraag.',
  'change.another.fix': 'Behoud de rij die bedoeld is.',
  'change.not-found': 'De dienst kent deze aanvraag niet, of niet voor deze werkgever.',
  'change.not-found.fix': 'Vergelijk het ticket met "baw list".',
  'change.is-cancelled': 'De aanvraag is geannuleerd.',
  'change.is-cancelled.fix':
    'Wat geannuleerd is, kan niet gewijzigd worden: dien het verlof opnieuw in, of verwijder de rij.',
  'change.state': 'De aanvraag kan niet meer gewijzigd worden: de status is "{status}".',
  'change.state.fix':
    'Een aanvraag kan alleen gewijzigd of geannuleerd worden zolang de werknemer zijn of haar deel niet ingevuld heeft. Neem daarna contact op met het RVA-kantoor.',
  'change.replaces-missing': 'Niets zegt welke aanvraag deze moet vervangen.',
  'change.replaces-missing.fix': 'Geef het ticket ervan. Een nieuwe aanvraag dient u in met "baw submit".',
  'change.replaces-twice': 'Regel {line} vervangt dezelfde aanvraag.',
  'change.replaces-twice.fix': 'Behoud een van de twee; dien de andere in met "baw submit" als beide bedoeld zijn.',
  'change.replaces-other': 'De te vervangen aanvraag is er een van een andere werknemer of werkgever.',
  'change.replaces-other.fix':
    'Vergelijk het ticket en het INSZ. Moet net het INSZ verbeterd worden, geef de rij dan de referentie van de oude aanvraag.',
} as const satisfies Record<keyof typeof english, string>;
