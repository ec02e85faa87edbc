import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const file: RuleTexts<typeof fileRules> = {
  'file.required-value': {
    message: 'De kolom {column} is leeg.',
    fix: 'Vul ze in: zonder deze waarde is geen aanvraag mogelijk.',
  },
  'file.unknown-code': {
    message:
      '{column}: “{value}” is geen waarde van deze kolom. Mogelijk zijn {codes}, of de benaming ervan in het Frans, het Nederlands, het Duits of het Engels.',
    fix: 'Kies een van deze waarden.',
  },
  'file.unreadable-hours': {
    message: '{column}: “{value}” is geen aantal uren in een week, die er 168 telt.',
    fix: 'Schrijf uren en minuten, bijvoorbeeld 30:24 of 30u24, of decimale uren, bijvoorbeeld 30,4.',
  },
  'file.unreadable-periods': {
    message: '{column}: “{value}” is geen aantal lestijden, de eenheid van deze rij.',
    fix: 'Schrijf een getal, bijvoorbeeld 20 of 17,6, zonder minuten; of kies uren als eenheid.',
  },
  'file.hours-not-whole-minutes': {
    message: '{column}: {value} uur is geen geheel aantal minuten.',
    fix: 'Schrijf in plaats daarvan uren en minuten, bijvoorbeeld 25:20.',
  },
  'file.periods-too-precise': {
    message: '{column}: {value} lestijden heeft meer dan twee decimalen.',
    fix: 'Neem het cijfer van de opdracht over, met hoogstens twee decimalen.',
  },
  'file.unreadable-number': {
    message: '{column}: “{value}” is geen getal van {minimum} tot {maximum}.',
    fix: 'Schrijf het in cijfers, zonder teken of spatie tussen de duizendtallen: 1000, niet 1.000. Maanden, weken en dagen mogen decimalen hebben: 2,5.',
  },
  'file.unreadable-yes-no': {
    message: '{column}: “{value}” is ja noch nee.',
    fix: 'Schrijf ja of nee, in het Nederlands, het Frans, het Duits of het Engels, of laat de cel leeg.',
  },
  'file.unreadable-attachments': {
    message: '{column}: “{value}” is niet leesbaar als lijst van bijlagen. De types zijn {types}.',
    fix: 'Schrijf type=pad voor elk bestand, met | ertussen: medicalCertificate=certs/a.pdf|other=b.jpg.',
  },
  'file.email-format': {
    message: 'Het e-mailadres van de werknemer is geen adres waarnaar geschreven kan worden.',
    fix: 'Geef één adres op, bijvoorbeeld voornaam.naam@example.be, of geen: het is niet verplicht.',
  },
  'file.scientific-notation': {
    message:
      '{column}: een rekenblad heeft de waarde omgezet in wetenschappelijke notatie, waarbij de laatste cijfers bijna altijd verloren gaan.',
    fix: 'Zet de kolom in het rekenblad op tekst, typ de waarde opnieuw en exporteer opnieuw. Als er geen cijfer verloren is, stelt check --repair het nummer voor.',
  },
  'file.hash-marks': {
    message: '{column}: de cel bevat ####, wat een rekenblad toont in plaats van een waarde die niet past.',
    fix: 'Maak de kolom in het rekenblad breder en exporteer opnieuw.',
  },
  'file.lost-leading-zero': {
    message:
      'Het INSZ heeft {digits} cijfers en wordt geldig met {zeros} {zeros:nul|nullen} ervoor: een rekenblad heeft het waarschijnlijk als een getal opgevat.',
    fix: 'Zet de kolom in het rekenblad op tekst en exporteer opnieuw, of laat check --repair de nullen terugzetten; controleer of het nummer het juiste is.',
  },
  'file.stored-as-decimal': {
    message: '{column}: een rekenblad heeft het nummer met decimalen opgeslagen.',
    fix: 'Zet de kolom in het rekenblad op tekst en exporteer opnieuw, of laat check --repair de decimalen weglaten.',
  },
  'file.client-reference-too-long': {
    message: '{column}: “{value}” heeft meer dan {maximum} tekens.',
    fix: 'Kort de referentie in; ze moet alleen voor elke rij verschillend zijn.',
  },
  'file.client-reference-personal': {
    message:
      '{column}: de referentie bevat een INSZ of een e-mailadres. Referenties verschijnen in lijsten, logboeken en bestandsnamen, waar geen van beide mag staan.',
    fix: 'Gebruik een andere referentie, bijvoorbeeld een personeelsnummer of een dossiernummer.',
  },
  'file.letter-for-digit': {
    message:
      '{column}: er staan letters op de plaats van cijfers ({letters}); met de cijfers is het een nummer dat kan bestaan.',
    fix: 'Schrijf de cijfers, of laat check --repair het doen.',
  },
  'file.swapped-day-month': {
    message:
      '{column}: “{value}” is alleen een datum met de maand eerst, {date}: een rekenblad heeft dag en maand waarschijnlijk omgewisseld.',
    fix: 'Schrijf de dag vóór de maand, of laat check --repair het doen. Kijk ook de andere datums van het bestand na: zolang beide getallen hoogstens 12 zijn, is een omwisseling niet te zien.',
  },
  'file.serial-date': {
    message: '{column}: “{value}” is het nummer waarmee een rekenblad de dag {date} telt.',
    fix: 'Geef de kolom in het rekenblad een datumopmaak en exporteer opnieuw, of laat check --repair de datum schrijven.',
  },
  'file.typographic-characters': {
    message:
      '{column}: de waarde bevat vaste spaties, typografische aanhalingstekens of onzichtbare tekens, waardoor ze niet leesbaar is.',
    fix: 'Typ de waarde opnieuw zonder die tekens, of laat check --repair ze verwijderen.',
  },
  'file.client-reference-twice': {
    message: 'Deze referentie werd al gebruikt op regel {line} van {file}.',
    fix: 'Geef elke rij een eigen referentie, of laat de kolom leeg: dan wordt er voor elke rij een gemaakt.',
  },
  'file.control-characters': {
    message: '{column}: de tekst bevat een stuurteken, {character}, dat geen scherm kan tonen.',
    fix: 'Typ de tekst opnieuw: zulke tekens komen mee met tekst die uit een ander programma gekopieerd is. Regeleinden in een commentaar mogen blijven.',
  },
  'file.comment-personal': {
    message: '{column}: de tekst bevat een INSZ. Die tekst gaat met de aanvraag naar de RVA en verschijnt in lijsten.',
    fix: 'Haal het nummer weg: de aanvraag vermeldt de werknemer al, en niemand anders hoeft met een nummer vermeld te worden.',
  },
};
