import type { carerNotes } from '../../../domain/rules/carer/carer-notes.ts';
import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const carer: RuleStatements<typeof carerRules, typeof carerNotes> = {
  'carer.forms': 'Verlof voor mantelzorg wordt volledig, halftijds of met 1/5 opgenomen; andere vormen bestaan niet.',
  'carer.full.block': 'Een volledig verlof voor mantelzorg duurt één, twee of drie hele maanden.',
  'carer.partial.block': 'Een verlof voor mantelzorg halftijds of met 1/5 duurt twee, vier of zes hele maanden.',
  'carer.total.per-person':
    'Voor eenzelfde zorgbehoevende bedraagt het verlof hoogstens 3 maanden volledig of 6 maanden halftijds of met 1/5; de vormen kunnen worden gecombineerd, één maand volledig voor twee maanden deeltijds.',
  'carer.total.career':
    'Over de hele loopbaan, voor alle personen samen, bedraagt het verlof voor mantelzorg hoogstens 6 maanden volledig of 12 maanden halftijds of met 1/5.',
  'carer.partial.full-time-required':
    'Verlof voor mantelzorg halftijds of met 1/5 is voor voltijdse werknemers, waarbij meerdere jobs samen tellen; een deeltijdse werknemer kan alleen volledig onderbreken.',
  'carer.recognition':
    'Het ziekenfonds heeft de werknemer erkend als mantelzorger van die persoon met sociale rechten; het bewijs is bijgevoegd, of de datum ervan is vermeld. Een algemene erkenning volstaat niet.',
  'carer.recognition.validity':
    'Het verlof begint terwijl de erkenning geldig is: één jaar vanaf de ondertekening van de verklaring op eer. Ze kan worden verlengd.',
  'carer.scope':
    'Het verlof voor mantelzorg bestaat sinds 1 september 2020; voor het statutaire federale personeel en de autonome overheidsbedrijven sinds 1 januari 2021.',
  'carer.reform-pending':
    'Een hervorming waarover de pers bericht, zou het maximum per persoon van 3 op 6 maanden brengen en weken toelaten met akkoord van de werkgever. Een bekendmaking in het Belgisch Staatsblad werd niet gevonden: tot dan blijft het maximum 3 maanden volledig of 6 maanden deeltijds.',
  'carer.single-period':
    'Eén schriftelijke kennisgeving betreft één ononderbroken periode: elke rij van een bestand is er één.',
  'carer.seniority': 'Er wordt geen anciënniteit gevraagd.',
  'carer.no-kinship': 'De zorgbehoevende hoeft geen familielid te zijn en niet bij de werknemer te wonen.',
};
