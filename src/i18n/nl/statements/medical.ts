import type { medicalNotes } from '../../../domain/rules/medical/medical-notes.ts';
import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const medical: RuleStatements<typeof medicalRules, typeof medicalNotes> = {
  'medical.forms':
    'Medische bijstand wordt volledig, ook per week, halftijds of met 1/5 opgenomen; halftijds per losse maand, 1/10, 1/3 en 1/4 bestaan niet.',
  'medical.min-block':
    'Een aanvraag voor medische bijstand duurt minstens één maand. Alleen een volledige onderbreking mag korter zijn: hele weken met akkoord van de werkgever, of het saldo van het krediet.',
  'medical.max-block':
    'Een aanvraag voor medische bijstand duurt hoogstens drie maanden; aanvragen mogen direct op elkaar volgen.',
  'medical.whole-months':
    'Medische bijstand wordt per één, twee of drie hele maanden gevraagd. Of daar een deel van een maand bij mag, is nergens gepubliceerd.',
  'medical.weeks':
    'Met akkoord van de werkgever mag een volledige onderbreking 1, 2 of 3 hele weken van zeven dagen duren; vier weken tellen als een maand.',
  'medical.total':
    'Voor eenzelfde patiënt bedraagt de medische bijstand hoogstens 12 maanden volledig of 24 maanden halftijds of met 1/5; de vormen kunnen worden gecombineerd, één maand volledig voor twee maanden deeltijds.',
  'medical.total.single-parent':
    'Een alleenstaande werknemer met kinderen ten laste heeft het dubbele krediet, 24 maanden volledig of 48 maanden deeltijds, wanneer de patiënt zijn kind van hoogstens 16 jaar is.',
  'medical.education.temporary':
    'In de Franse Gemeenschap heeft een tijdelijke leerkracht voor eenzelfde patiënt waarschijnlijk 3 maanden volledig of 6 maanden deeltijds, in plaats van 12 en 24: controleer het saldo.',
  'medical.partial.full-time-required':
    'Een vermindering met 1/5 voor medische bijstand is normaal voor voltijdse werknemers; meerdere jobs tellen samen.',
  'medical.half.three-quarters':
    'Halftijdse medische bijstand is normaal mogelijk vanaf een contract van minstens drie vierde van een voltijdse betrekking; meerdere jobs tellen samen.',
  'medical.certificate':
    'Het attest van de arts van de patiënt, met de bereidverklaring van de werknemer, is bijgevoegd: zonder attest ontvangt de RVA het dossier niet. Het mag na de indiening volgen.',
  'medical.refusal.under-10':
    'Bij minder dan 10 werknemers is het akkoord van de werkgever nodig: volgens één gepubliceerde tekst voor het verlof zelf, volgens een andere alleen voor halftijds en 1/5.',
  'medical.refusal.under-50':
    'Bij minder dan 50 werknemers kan de werkgever schriftelijk weigeren zodra de werknemer 6 maanden volledig of 12 maanden deeltijds heeft gehad; de aanvraag vermeldt dat de werkgever akkoord gaat.',
  'medical.hospital.full-only':
    'Het verlof voor een gehospitaliseerd minderjarig kind is een volledige onderbreking; andere vormen vallen onder de gewone medische bijstand.',
  'medical.hospital.child-age': 'Het gehospitaliseerde kind is jonger dan 18 jaar op de dag van de opname.',
  'medical.hospital.duration':
    'Een aanvraag voor een gehospitaliseerd kind duurt precies één week van zeven kalenderdagen. Ze kan eenmaal met een week worden verlengd, met een aparte aanvraag.',
  'medical.hospital.timing':
    'Het verlof voor een gehospitaliseerd kind wordt tijdens of direct na het verblijf opgenomen, nooit vóór de opname; één dag hospitalisatie volstaat.',
  'medical.hospital.certificates':
    'Het bewijs van de hospitalisatie en het attest van de arts zijn allebei bijgevoegd; het attest vermeldt dat de opname onvoorzien was wanneer de kennisgeving korter dan zeven dagen vooraf gebeurde.',
  'medical.weeks.remainder':
    'Wanneer van het volledige krediet minder dan een maand overblijft, mag dat saldo zonder akkoord van de werkgever worden opgenomen.',
  'medical.weeks.reply': 'Een werkgever die opname per week weigert, doet dat schriftelijk binnen twee werkdagen.',
  'medical.kinship.private':
    'In de private en de lokale sector is de patiënt een gezinslid, een bloedverwant tot de tweede graad of een aanverwant in de eerste graad.',
  'medical.kinship.other':
    'In de federale en gewestelijke diensten en in het onderwijs is de patiënt een gezinslid, of een bloed- of aanverwant tot de tweede graad.',
  'medical.serious-illness':
    'Alleen de arts van de patiënt oordeelt of de ziekte ernstig is; noch de werkgever, noch de RVA doet dat.',
  'medical.certificate.age':
    'In de Franse Gemeenschap wordt het attest ten vroegste één maand vóór het begin van het verlof ingevuld.',
  'medical.seniority': 'Er wordt geen anciënniteit gevraagd.',
  'medical.postponement':
    'De werkgever kan het begin met hoogstens zeven dagen uitstellen; hij meldt dat aan de werknemer binnen twee werkdagen na de kennisgeving.',
  'medical.hospital.who':
    'Het verlof voor een gehospitaliseerd kind komt eerst toe aan de ouder die met het kind samenwoont of aan het gezinslid dat het dagelijks opvoedt; kunnen zij het niet opnemen, dan aan de ouder die niet met het kind samenwoont, en daarna aan familie tot de tweede graad.',
  'medical.hospital.continue':
    'Duurt de zorg langer, dan wordt ze voortgezet als gewone medische bijstand, met een eigen kennisgeving van zeven dagen; samen met de voorafgaande week of weken mag die periode dan korter zijn dan een maand.',
  'medical.hospital.trainee':
    'Stagiairs bij de federale overheid mogen medische bijstand alleen opnemen voor een gehospitaliseerd minderjarig kind.',
  'medical.hospital.extension-adjacent':
    'De tweede week voor een gehospitaliseerd kind volgt zonder onderbreking op de eerste, ook als ze op een dag zonder werk begint: eindigt de eerste week op een zaterdag, dan begint de tweede op zondag.',
};
