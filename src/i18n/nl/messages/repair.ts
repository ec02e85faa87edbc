import type { repair as english } from '../../en/messages/repair.ts';

export const repair: Readonly<Record<keyof typeof english, string>> = {
  'help.check.repair':
    'voorstellen hoe schade door een rekenblad hersteld wordt en, als u akkoord gaat, een herstelde kopie schrijven; één bestand',
  'help.check.yes': 'met --repair: de kopie schrijven zonder te vragen',

  'repair.heading': 'Herstellingen die zeker zijn',
  'repair.cellCount': '{count} {count:cel|cellen}',
  'repair.values': '{before} → {after}',
  'repair.more': '… en nog {count} {count:cel|cellen}: --all toont ze',

  'repair.why.lost-leading-zero': 'De nullen vooraan zijn weggevallen. Met die nullen klopt het controlegetal.',
  'repair.why.stored-as-decimal':
    'Een nummer werd met decimalen opgeslagen. Zonder die decimalen klopt het controlegetal.',
  'repair.why.scientific-notation':
    'Wetenschappelijke notatie waarin alle cijfers nog staan. Voluit geschreven klopt het controlegetal.',
  'repair.why.letter-for-digit':
    'Een letter staat op de plaats van het cijfer waarop ze lijkt. Met het cijfer klopt het controlegetal, of heeft het nummer de vorm van een ticket.',
  'repair.why.swapped-day-month': 'Zoals ze geschreven is, bestaat deze datum niet; met dag en maand omgewisseld wel.',
  'repair.why.serial-date':
    'Een rekenblad telt zijn dagen vanaf het begin van 1900. Het getal staat in een kolom met datums en geeft een aannemelijk jaar.',
  'repair.why.typographic-characters':
    'Vaste spaties, typografische aanhalingstekens of streepjes, of onzichtbare tekens. Zonder die tekens is de cel leesbaar.',

  'repair.change.lost-leading-zero': '{zeros} {zeros:nul|nullen} vooraan toegevoegd',
  'repair.change.stored-as-decimal': '{decimals} weggelaten',
  'repair.change.scientific-notation': 'voluit geschreven, {digits} cijfers',
  'repair.change.letter-for-digit': 'letters als cijfers gelezen: {letters}',
  'repair.change.swapped-day-month': 'dag vóór de maand gezet',
  'repair.change.serial-date': 'dagnummer als datum geschreven, {date}',
  'repair.change.typographic-characters': 'typografische tekens verwijderd',

  'repair.lossHeading': 'Schade die niet te herstellen is',
  'repair.loss.hash-marks':
    'Maak de kolom in het rekenblad breder en exporteer opnieuw: het bestand bevat de waarde niet.',
  'repair.loss.scientific-notation':
    'Zet de kolom in het rekenblad op tekst, typ de waarde opnieuw en exporteer opnieuw: het bestand bevat niet alle cijfers.',
  'repair.loss.swapped-day-month':
    'Dag en maand zijn omgewisseld, en een andere datum van de rij kan op twee manieren gelezen worden: misschien is ook die omgewisseld. Kijk elke datum van de rij na en verbeter ze in het origineel; de kopie laat de omgewisselde datums zoals ze zijn.',

  'repair.doubtHeading': 'Datums om zelf na te kijken',
  'repair.doubt':
    '{header}: {count} {count:datum|datums} van dit bestand {count:kan|kunnen} op twee manieren gelezen worden ({lines}); baw leest eerst de dag. Elders in het bestand zijn dag en maand omgewisseld: als dat overal zo is, {count:is deze datum|zijn deze datums} fout zonder dat iets daarop wijst.',
  'repair.lines': '{count:regel|regels} {lines}',
  'repair.linesMore': 'regels {lines} …',

  'repair.none': 'Niets te herstellen.',
  'repair.proposed':
    '{cells} {cells:cel kan|cellen kunnen} hersteld worden in {rows} {rows:rij|rijen}; er {gained:zou|zouden} {gained} {gained:rij|rijen} meer geldig zijn.',
  'repair.confirm': '{file} schrijven met {cells} gewijzigde {cells:cel|cellen}?',
  'repair.confirmReplace': '{file} bestaat al. Vervangen door een kopie met {cells} gewijzigde {cells:cel|cellen}?',
  'repair.notWritten': 'Er is niets geschreven: --yes schrijft {file}.',
  'repair.declined': 'Er is niets geschreven.',
  'repair.unchanged': 'De kopie is gelijk aan het origineel:',
  'repair.done':
    '{cells} {cells:cel|cellen} gewijzigd in {rows} {rows:rij|rijen}; {gained} {gained:rij|rijen} meer geldig. Het herstelde bestand:',
};
