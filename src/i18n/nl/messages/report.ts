import type { report as english } from '../../en/messages/report.ts';

export const report: Readonly<Record<keyof typeof english, string>> = {
  'report.verdict':
    '{file}: {rows} {rows:rij|rijen}, {encoding}, scheidingsteken {delimiter}, {mapped} {mapped:kolom|kolommen} herkend',
  'report.tab': 'tab',
  'report.delimiter': '“{sign}”',
  'report.carried': '{count} ongewijzigd meegenomen ({names})',
  'report.blankLines': '{count} lege {count:regel|regels} overgeslagen',
  'report.errors': 'Fouten: deze rijen worden niet verzonden',
  'report.warnings': 'Waarschuwingen: op zichzelf houden ze geen rij tegen',
  'report.infos': 'Opmerkingen',
  'report.rowCount': '{count} {count:rij|rijen}',
  'report.placeCount': '{rows} {rows:rij|rijen}, {places} plaatsen',
  'report.line': 'regel {line}',
  'report.more': '… en nog {count} {count:rij|rijen}: --all toont ze',
  'report.morePlaces': '… en nog {count} {count:plaats|plaatsen}: --all toont ze',
  'report.source': 'Bron: {source}',
  'report.checked':
    '{rows} {rows:rij|rijen}: {valid} geldig, {invalid} te verbeteren; {warnings} {warnings:waarschuwing|waarschuwingen}.',
  'report.unchecked': 'Niet gecontroleerd, omdat een gegeven ontbreekt',
  'report.allChecked': 'Elke regel die op deze rijen van toepassing is, kon worden gecontroleerd.',
  'report.needs': 'ontbreekt: {columns}',
  'report.needs.or': 'of',
  'report.severities': 'Ernst bepaald door het profiel “{profile}”: {list}.',
  'finding.earlierLines': 'Eerdere rijen van dezelfde werknemer tellen mee: regel {earlierLines}.',
  'finding.disputed': 'De bronnen zijn het op dit punt oneens.',
  'finding.unverified': 'Voor dit punt werd geen wettelijke bron gelezen: controleer het voor u erop vertrouwt.',
  'value.none': 'geen',
  'report.written': 'Geschreven: {file}',
  'report.removed': 'Verwijderd: {file}, van een vorige uitvoering; er hoort nu geen rij meer in.',

  'submit.dryRun':
    'Proefuitvoering: {count} {count:aanvraag zou|aanvragen zouden} ingediend worden, behalve wat al ingediend is. Er is niets verzonden.',
  'submit.summary':
    '{count} {count:aanvraag|aanvragen} van {employers} {employers:werkgever|werkgevers}, in te dienen bij {target}, behalve wat al ingediend is:',
  'submit.leaveCount': '  {count} × {leave}',
  'submit.invalidStay': '{count} {count:rij met fouten wordt|rijen met fouten worden} niet verzonden.',
  'submit.certifyWhat': 'de verklaring dat de gegevens juist zijn',
  'submit.confirm': '{count} {count:aanvraag|aanvragen} nu indienen?',
  'submit.embedded': 'de gesimuleerde dienst',
  'submit.notCertified': 'Geen verklaring afgelegd: er is niets verzonden.',
  'submit.waiting': 'Wachten tot een andere uitvoering bij dezelfde dienst klaar is met indienen …',
  'submit.resumed': 'Uitvoering {run} wordt voortgezet: wat al beantwoord is, wordt niet opnieuw verzonden.',
  'submit.tornTail':
    'De laatste regel van het logboek is door een crash afgebroken; de aanvraag waarover die ging, wordt eerst uitgeklaard.',
  'submit.done':
    '{rows} {rows:rij|rijen}: {filed} ingediend, {skipped} al eerder ingediend, {refused} geweigerd, {invalid} te verbeteren.',
  'submit.filedAgain': '{count} opnieuw ingediend na annulering.',
  'submit.replaces': '{ticket} (opnieuw, na annulering van {replaces})',
  'submit.pending':
    '{count} {count:rij is|rijen zijn} niet verzonden, of de uitkomst is niet bekend. Voer dezelfde opdracht ("baw submit") opnieuw uit: ze gaat die na voor ze iets verzendt.',
  'submit.needsReview':
    'Over {count} {count:rij|rijen} moet beslist worden: bij de dienst staat wat het kan zijn, maar hij kan het niet uitmaken. "baw runs review {run}" toont beide kanten en noteert de beslissing.',
  'submit.remarked':
    'Opmerkingen van de dienst bij {count} ingediende {count:aanvraag|aanvragen}: lees ze, misschien is een wijziging of annulering nodig.',
  'submit.interrupted':
    'Onderbroken: wat bezig was, is vastgelegd. Voer dezelfde opdracht opnieuw uit om verder te gaan:',
  'submit.filedAllTheSame':
    '{count} {count:aanvraag is|aanvragen zijn} ingediend en vastgelegd. Voer dezelfde opdracht opnieuw uit om de resultaten te krijgen.',
  'submit.refused': 'Geweigerd door de dienst:',
  'submit.filedOtherwise': 'Niet verzonden: al met andere gegevens ingediend vanaf deze computer.',
  'submit.review': 'Door een persoon te beslissen; bij de dienst staat:',
  'submit.remarks': 'Ingediend, met een opmerking van de dienst:',
  'submit.more': '… en nog {count}; de resultaatbestanden bevatten alles.',
  'submit.stopped':
    'Gestopt: {reason} In deze uitvoering ingediend en vastgelegd: {filed}. Niet verzonden, of zonder bekende uitkomst: {pending}.',
  'submit.stopped.fix': 'Dezelfde opdracht gaat verder waar deze uitvoering gestopt is, en dient niets twee keer in.',
  'submit.unanswered': 'Geen bruikbaar antwoord: {reason}',
  'submit.filedBefore':
    'Dezelfde werknemer, hetzelfde verlof en dezelfde periode zijn al ingediend vanaf deze computer: ticket {ticket}.',
  'submit.filedBefore.fix':
    'Alleen de einddatum kan gewijzigd worden: met "baw modify". Annuleer voor al het andere die aanvraag met "baw cancel" en dien het bestand opnieuw in. Is ze elders geannuleerd, dan maakt "baw cancel" dat hier bekend. --allow-duplicate dient beide in.',
};
