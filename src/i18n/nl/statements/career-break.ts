import type { careerBreakNotes } from '../../../domain/rules/career-break/career-break-notes.ts';
import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const careerBreak: RuleStatements<typeof careerBreakRules, typeof careerBreakNotes> = {
  'career-break.flemish-excluded':
    'Sinds 2 september 2016 heeft het personeel van de Vlaamse overheid, haar lokale besturen en haar scholen het Vlaams zorgkrediet in plaats van de gewone loopbaanonderbreking en het eindeloopbaanstelsel bij de RVA. De vier thematische verloven blijven bij de RVA.',
  'career-break.total.full':
    'De volledige loopbaanonderbreking duurt over de hele loopbaan hoogstens 60 maanden. Gedeeltelijke onderbrekingen zijn een afzonderlijk krediet, en thematische verloven worden niet afgetrokken.',
  'career-break.total.partial':
    'De gedeeltelijke loopbaanonderbreking duurt, ongeacht de breuk, over de hele loopbaan hoogstens 60 maanden, los van de 60 volledige maanden. Thematische verloven worden niet afgetrokken, en het eindeloopbaanstelsel heeft geen maximum.',
  'career-break.min-block': 'Een periode van loopbaanonderbreking duurt minstens 3 maanden, ongeacht de vorm.',
  'career-break.max-block':
    'In de federale dienst en in lokale en provinciale besturen duurt één periode van gewone loopbaanonderbreking hoogstens 12 maanden; een andere mag erop volgen. Het eindeloopbaanstelsel mag doorlopen tot het pensioen.',
  'career-break.forms':
    'Loopbaanonderbreking wordt opgenomen als volledige onderbreking, halftijds of als vermindering met 1/3, 1/4 of 1/5; op het einde van de loopbaan alleen gedeeltelijk. Welke vormen openstaan, hangt af van de overheid en het statuut: lokaal personeel en contractuelen hebben ze alle vijf, statutair en tijdelijk personeel elders heeft 1/3 en 1/4 niet altijd.',
  'career-break.federal.statutory-half-only':
    'Statutair federaal personeel heeft halftijds als enige gedeeltelijke loopbaanonderbreking; volledig onderbreken kan ook.',
  'career-break.refusable':
    'Een gewone loopbaanonderbreking hangt in het algemeen af van het akkoord van de overheid. Een bron bevestigt dat alleen voor de universiteiten van de Franse Gemeenschap.',
  'career-break.eoc.age':
    'De werknemer is 55 jaar of ouder op de eerste dag van het eindeloopbaanstelsel, dat gedeeltelijk is en tot het pensioen mag doorlopen, als de overheid erin voorziet.',
  'career-break.eoc.federal-statutory':
    'Statutair federaal personeel heeft op het einde van de loopbaan een eigen halftijdse regeling, buiten de RVA; de gewone loopbaanonderbreking blijft openstaan.',
  'career-break.allowance-age':
    'De uitkering op het einde van de loopbaan staat voor overheidspersoneel vast vanaf 60 jaar; geen gepubliceerde bron zegt of ze op 55 jaar begint.',
  'career-break.federal.contractual':
    'Federale contractuelen kunnen hun prestaties verminderen tot halftijds of met 1/3, 1/4 of 1/5.',
  'career-break.federal.excluded':
    'Stagiairs en mandaathouders van de federale dienst hebben geen loopbaanonderbreking; leidinggevenden in de klassen A4 en A5 hebben toestemming nodig.',
  'career-break.education.legal':
    'In het onderwijs en de psycho-medisch-sociale centra steunt de loopbaanonderbreking op het KB van 12 augustus 1991, voor statutair, contractueel en tijdelijk personeel.',
  'career-break.education.school-dates':
    'Vaste datums (begin op 1 september of 1 oktober, einde op 31 augustus) zijn een oudere regel van het Vlaamse onderwijs; de huidige regels van de Franse en de Duitstalige Gemeenschap staan in hun jaarlijkse omzendbrieven.',
  'career-break.no-new-capital':
    'De overgang van een contract naar een statutaire betrekking bij de federale dienst geeft geen nieuw krediet: de al opgenomen maanden blijven van de 60 afgetrokken.',
};
