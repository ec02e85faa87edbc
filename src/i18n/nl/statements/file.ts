import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const file: RuleStatements<typeof fileRules> = {
  'file.required-value':
    'De soort onderbreking, het regime, de eerste en de laatste dag, de voltijdse en de contractuele uren zijn ingevuld; ook de uren tijdens de onderbreking, tenzij die volledig is.',
  'file.unknown-code':
    'Een cel van een kolom met vaste waarden bevat een van die waarden, of het label ervan in het Frans, Nederlands, Duits of Engels.',
  'file.unreadable-hours':
    'Een aantal uren per week wordt geschreven in uren en minuten (30:24, 30u24) of in decimale uren (30,4 of 30.4).',
  'file.unreadable-periods':
    'Wanneer de eenheid lestijden is, is de opdracht een gewoon getal, zoals 20 of 17,6, zonder minuten.',
  'file.hours-not-whole-minutes':
    'Decimale uren geven hele minuten: 30,4 uur is 30 uur 24, terwijl 25,33 uur geen heel aantal minuten is en er niets wordt afgerond.',
  'file.periods-too-precise': 'Lestijden worden overgenomen uit de opdracht, met hoogstens twee decimalen.',
  'file.unreadable-number':
    'Een aantal personen, jaren, maanden, weken of dagen staat in cijfers, zonder teken tussen duizendtallen, binnen wat mogelijk is; alleen wat al opgenomen is, mag decimalen hebben.',
  'file.unreadable-yes-no':
    'Een ja/nee-cel bevat ja of nee in een van de vier talen, of 1, 0, true, false of x; leeg betekent nee, of "niet vermeld" waar dat een verschil maakt.',
  'file.unreadable-attachments':
    'Bijlagen worden geschreven als type=pad, met | ertussen: medicalCertificate=certs/a.pdf|other=b.jpg.',
  'file.email-format':
    'Het e-mailadres van de werknemer is facultatief. Als het ingevuld is, is het één adres waarnaar men kan schrijven, van hoogstens 254 tekens.',
  'file.scientific-notation':
    'Geen rekenblad heeft een waarde omgezet in wetenschappelijke notatie, zoals 8,5E+10, waarbij de laatste cijfers voorgoed verloren gaan.',
  'file.hash-marks':
    'Geen cel bevat ####, dat een rekenblad toont in plaats van een waarde wanneer de kolom te smal is.',
  'file.lost-leading-zero':
    'Een INSZ behoudt de nullen waarmee het begint, zoals bij personen geboren van 2000 tot 2009; een rekenblad dat het voor een getal houdt, laat ze weg.',
  'file.stored-as-decimal':
    'INSZ en ondernemingsnummers zijn opgeslagen als tekst; een rekenblad dat ze als decimale getallen opslaat, voegt cijfers toe die er niet bij horen.',
  'file.client-reference-too-long': 'Uw eigen referentie van een aanvraag telt hoogstens 64 tekens.',
  'file.client-reference-personal':
    'Uw eigen referentie van een aanvraag bevat geen INSZ en geen e-mailadres, omdat referenties in lijsten, logboeken en bestandsnamen verschijnen.',
  'file.letter-for-digit':
    'Een nummer bevat alleen cijfers: geen letter O in plaats van 0, en geen I of l in plaats van 1, in een INSZ, een ondernemingsnummer of een ticket.',
  'file.swapped-day-month':
    'Een datum geeft de dag vóór de maand, zoals 31/12/2026, of wordt geschreven als 2026-12-31: geen rekenblad heeft dag en maand omgewisseld.',
  'file.serial-date':
    'Een datum wordt als datum geschreven, en niet als het nummer waarmee een rekenblad zijn dagen telt, zoals 46387.',
  'file.typographic-characters':
    'Geen nummer, datum of adres bevat vaste spaties, typografische aanhalingstekens of onzichtbare tekens die een tekstverwerker of een webpagina erin heeft gezet.',
  'file.client-reference-twice':
    'Een referentie komt maar één keer voor in de bestanden van een verzending, hoofdletters inbegrepen, omdat de antwoorden van de dienst er hun rij mee terugvinden.',
  'file.comment-personal':
    'Een commentaar en de beschrijving van een bijlage bevatten geen INSZ: beide gaan naar de RVA en verschijnen in lijsten.',
  'file.control-characters':
    'Een tekst bevat geen stuurtekens, die geen scherm kan tonen, behalve regeleinden en tabs.',
};
