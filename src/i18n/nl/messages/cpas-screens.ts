import type { cpasScreens as english } from '../../en/messages/cpas-screens.ts';

export const cpasScreens: Readonly<Record<keyof typeof english, string>> = {
  'help.cpas.contact':
    'bij wie u terechtkunt: het regionale kantoor van een aanvraag, of alle; de federatie; de documentatie',
  'cpas.ask.field': '{field}:',
  'cpas.ask.fieldOf': '{of} – {field}:',
  'cpas.ask.country': 'De code van het land (BE, FR, DE) of de naam.',
  'cpas.ask.next': 'Wat moet er met deze aanvraag gebeuren?',
  'cpas.ask.send': 'Naar de RVA verzenden; daarna kan er niets meer gewijzigd of toegevoegd worden',
  'cpas.ask.keep': 'Als kladversie bewaren, om bewijzen toe te voegen of ze te wijzigen',
  'cpas.ask.drop': 'Niets; de opdracht om ze te hernemen wordt getoond',
  'cpas.ask.derogation':
    'Een afwijking vragen? Alleen voor een complex dossier waarvan al twee berekeningen gemaakt zijn.',
  'cpas.attachNext': 'Om een bewijs toe te voegen: baw cpas attach {ticket} BESTAND --type occupationProof',
  'cpas.returnedNext':
    'Wijzig ze (baw cpas show {ticket} --as-file > aanvraag.yaml, dan baw cpas request aanvraag.yaml --into {ticket}) of voeg een bewijs toe (baw cpas attach {ticket} BESTAND --type …), en verzend ze opnieuw: baw cpas submit {ticket}',
  'cpas.noProof': 'Er is geen bewijs toegevoegd, en dat kan niet meer zodra de aanvraag verzonden is.',
  'cpas.lastDay': 'Werk nodig tot en met',
  'cpas.noWorkNeeded': 'er is geen werk meer nodig',
  'cpas.earlierRequired': '{days} dagen in {months} maanden, en {earlier} in de tien jaar ervoor',
  'cpas.earlierProven': 'In de tien jaar ervoor',
  'cpas.partTimeDay': 'Vrijwillig deeltijds',
  'cpas.partTimeValue': '{date}, op grond van {days} halve dagen in {months} maanden (halve uitkeringen)',
  'cpas.contactOf': 'Contact',
  'cpas.contract': 'Overeenkomst',
  'cpas.contact.first':
    'Eerst het regionale kantoor van de RVA (partnerlijn). Vragen over de toepassing zelf: "Support" in OCMW@RVA.',
  'cpas.contact.elsewhere': 'zie www.rva.be, kantoren',
  'cpas.contact.second':
    'Heeft het kantoor geen antwoord, of is er geen overeenstemming: uw federatie. Vermeld het ticketnummer ({ticket}) en laat persoonsgegevens weg.',
  'cpas.contact.flanders': 'Vlaanderen',
  'cpas.contact.brusselsDutch': 'Brussel, Nederlandstaligen',
  'cpas.contact.brusselsFrench': 'Brussel, Franstaligen',
  'cpas.contact.wallonia': 'Wallonië',
  'cpas.contact.third':
    'Alleen de federatie richt zich tot het SPOC van de RVA, wanneer alle middelen uitgeput zijn, niemand ondanks meerdere vragen kon helpen en de betaling daardoor meer dan een maand te laat is.',
  'cpas.contact.documentation': 'Algemene informatie en veelgestelde vragen: {url}',
  'cpas.contact.dated':
    'Adressen zoals de RVA ze bij de opening van de dienst gaf (2023). Dit programma is een simulatie, tenzij een andere dienst opgegeven is: de RVA kent zijn tickets niet.',
  'cpas.fault.tooMany': '{field}: een aanvraag bevat er hoogstens honderd.',
  'cpas.fault.twice':
    '{field}: dezelfde persoon en dezelfde tewerkstelling als in een aanvraag hierboven; de RVA maakt hoogstens twee berekeningen per tewerkstelling.',
  'cpas.c607.data.twice': 'Een periode van werk staat er twee keer met dezelfde datums en uren: ze telt twee keer.',
  'cpas.c607.data.twice.fix': 'Laat er één weg, tenzij er twee jobs tegelijk waren.',
  'cpas.c607.max-two.again':
    'Voor deze tewerkstelling werd al een eerste berekening verzonden: dit zou de tweede en laatste zijn.',
  'cpas.c607.max-two.again.fix':
    'Kies de fase "tweede berekening" van 30 tot 15 dagen vóór het einde, of "herberekening" na een gebeurtenis.',
};
