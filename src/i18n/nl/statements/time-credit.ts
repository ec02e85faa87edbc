import type { timeCreditNotes } from '../../../domain/rules/time-credit/time-credit-notes.ts';
import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const timeCredit: RuleStatements<typeof timeCreditRules, typeof timeCreditNotes> = {
  'time-credit.forms':
    'Tijdskrediet met motief wordt opgenomen als volledige onderbreking, halftijds of als vermindering met 1/5; weken, flexibele maanden, 1/3, 1/4 en 1/10 bestaan er niet voor.',
  'time-credit.motive.required':
    'Tijdskrediet steunt op een van de zes motieven (kind, palliatieve zorgen, zwaar ziek gezins- of familielid, kind met een handicap, zwaar ziek minderjarig kind, erkende opleiding) of op het einde van de loopbaan. Tijdskrediet zonder motief bestaat sinds 1 april 2017 niet meer.',
  'time-credit.total.care':
    'Alle tijdskrediet met motief samen duurt over de hele loopbaan hoogstens 51 kalendermaanden. Maanden worden niet omgerekend: een maand met 1/5 telt even zwaar als een maand volledige onderbreking, en opleiding is in de 51 maanden begrepen.',
  'time-credit.total.training':
    'Tijdskrediet voor een erkende opleiding duurt over de hele loopbaan hoogstens 36 kalendermaanden, ongeacht de vorm; die maanden zijn begrepen in de 51 maanden van alle motieven.',
  'time-credit.child.age':
    'Tijdskrediet voor een kind begint vóór de 8e verjaardag van het kind; voor een kind met een handicap vóór de 21e, voor een zwaar ziek minderjarig kind vóór de 18e; voor een geadopteerd kind ten vroegste bij de inschrijving. Het mag na de verjaardag doorlopen.',
  'time-credit.child.foster':
    'Tijdskrediet om voor een kind te zorgen geldt voor een kind door geboorte of adoptie; sinds 1 juli 2025 hebben pleegouders ouderschapsverlof, niet dit tijdskrediet.',
  'time-credit.child.allowance-age':
    'Sinds 1 februari 2023 geeft volledig tijdskrediet voor een kind alleen recht op een uitkering als het begint vóór de 5e verjaardag van het kind. Het recht op afwezigheid blijft tot de 8e verjaardag, en halftijds en met 1/5 is er tot dan een uitkering.',
  'time-credit.child.allowance-48':
    'Sinds 1 februari 2023 wordt de uitkering bij tijdskrediet voor een kind hoogstens 48 maanden betaald, terwijl het recht op afwezigheid 51 maanden bedraagt. Eén gepubliceerde pagina vermeldt 46 maanden.',
  'time-credit.child.allowance-seniority':
    'Sinds 1 juni 2023 vereist de uitkering bij tijdskrediet voor een kind 36 maanden anciënniteit vóór de schriftelijke kennisgeving; het recht op afwezigheid vereist er 24.',
  'time-credit.full.allowance-occupation':
    'Sinds 1 februari 2023 vereist de uitkering bij volledig tijdskrediet voor een kind 12 maanden voltijdse tewerkstelling vóór de aanvraag, of 24 maanden voor een deeltijdse werknemer.',
  'time-credit.sector-cct':
    'Volledig en halftijds tijdskrediet voor een kind, palliatieve zorgen, een ziek gezins- of familielid of een opleiding bestaat alleen als een sector- of ondernemings-cao het mogelijk maakt; voor 1/5 is nooit een cao nodig.',
  'time-credit.min-block.full-half':
    'Volledig en halftijds tijdskrediet voor een kind, een kind met een handicap, een zwaar ziek kind of een opleiding duurt minstens 3 maanden, tenzij er minder krediet over is.',
  'time-credit.min-block.one-fifth':
    'Tijdskrediet met 1/5 voor een kind, een kind met een handicap, een zwaar ziek kind of een opleiding duurt minstens 6 maanden, tenzij er minder krediet over is.',
  'time-credit.min-block.palliative':
    'Tijdskrediet voor palliatieve zorgen duurt 1 maand en kan voor dezelfde patiënt één keer met 1 maand verlengd worden, ongeacht de vorm.',
  'time-credit.min-block.ill-relative':
    'Tijdskrediet voor een zwaar ziek gezins- of familielid duurt 1 tot 3 maanden per aanvraag, ongeacht de vorm; aanvragen mogen op elkaar volgen.',
  'time-credit.half.three-quarters':
    'Halftijds tijdskrediet kan vanaf een contract van minstens 3/4 van voltijds, gedurende de 12 maanden vóór de schriftelijke kennisgeving.',
  'time-credit.one-fifth.full-time':
    'Tijdskrediet met 1/5 is er voor werknemers die de 12 maanden vóór de schriftelijke kennisgeving voltijds werkten.',
  'time-credit.one-fifth.five-days':
    'De vermindering met 1/5 is één dag of twee halve dagen per week in een regeling van minstens 5 dagen. Sinds 1 januari 2026 komt een andere voltijdse regeling in aanmerking als een sector- of ondernemings-cao of een schriftelijk akkoord de nadere regels bepaalt.',
  'time-credit.seniority':
    'De werknemer is vóór de schriftelijke kennisgeving 24 maanden in dienst bij de werkgever. Tijdskrediet dat onmiddellijk volgt op voor alle kinderen uitgeput ouderschapsverlof is vrijgesteld.',
  'time-credit.small-employer':
    'Een werkgever met 10 werknemers of minder moet met het tijdskrediet instemmen; sommige bronnen spreken van minder dan 10.',
  'time-credit.motive-proof':
    'Het bewijs van het motief is uiterlijk bij het begin van het tijdskrediet bij de werkgever, en gaat met de aanvraag naar de RVA als het verplicht is.',
  'time-credit.eoc.forms':
    'Een landingsbaan is halftijds of een vermindering met 1/5, nooit een volledige onderbreking.',
  'time-credit.eoc.min-block':
    'Een landingsbaan duurt halftijds minstens 3 maanden en met 1/5 minstens 6 maanden. Er is geen maximum: ze mag doorlopen tot het pensioen.',
  'time-credit.eoc.age-right':
    'De werknemer is 55 jaar of ouder op de eerste dag van de landingsbaan. Voor kennisgevingen tot en met 31 december 2025 bestonden er uitzonderingen vanaf 50 jaar.',
  'time-credit.eoc.no-50':
    'Sinds 1 januari 2026 kan niemand nog vanaf 50 jaar minder gaan werken: de uitzonderingen voor een zwaar beroep of een loopbaan van 28 jaar zijn afgeschaft, en het recht begint op 55 jaar.',
  'time-credit.eoc.age-allowance':
    'De uitkering voor een landingsbaan wordt betaald vanaf 60 jaar; van 55 tot 59 jaar kan de werknemer minder gaan werken zonder uitkering, tenzij een sector-cao ze vroeger mogelijk maakt.',
  'time-credit.eoc.age-allowance-55':
    'Van 1 januari 2026 tot en met 30 juni 2029 kan een sector-cao de uitkering vanaf 55 jaar mogelijk maken: na 35 jaar loopbaan, een zwaar beroep (5 van de laatste 10 of 7 van de laatste 15 jaar), 20 jaar ploegen- of nachtarbeid, of bij een erkende herstructurering.',
  'time-credit.eoc.career':
    'De loopbaan als loontrekkende telt 25 jaar voor een kennisgeving tot eind 2025; voor een kennisgeving in 2026 31 jaar voor mannen en 26 voor vrouwen, daarna elk jaar een jaar meer, tot 35 en 30 jaar vanaf 2030.',
  'time-credit.eoc.career-date':
    'Als de kennisgeving in het ene jaar gebeurt en de landingsbaan in een later jaar begint, volstaat de loopbaan voor beide jaren: de bronnen verschillen over de datum die telt, die van de kennisgeving of die van het begin.',
  'time-credit.eoc.seniority':
    'De werknemer is vóór de schriftelijke kennisgeving van de landingsbaan 24 maanden in dienst bij de werkgever.',
  'time-credit.eoc.occupation':
    'Gedurende de 24 maanden vóór de schriftelijke kennisgeving werkte de werknemer voltijds voor een vermindering met 1/5, of minstens 3/4 van voltijds voor halftijds.',
  'time-credit.remainder':
    'Als er van het krediet (51 maanden, 36 voor een opleiding) minder dan het minimum over is, mag dat saldo zoals het is opgenomen worden.',
  'time-credit.max-request':
    'Een aanvraag mag zo lang duren als het resterende krediet; alleen aanvragen voor een zwaar ziek gezins- of familielid (3 maanden) en voor palliatieve zorgen (1 maand en één verlenging) zijn korter.',
  'time-credit.full.any-regime':
    'Volledig tijdskrediet staat open voor elke arbeidsregeling: ook deeltijdse werknemers kunnen volledig onderbreken.',
  'time-credit.after-leave':
    'Thematisch verlof wordt geneutraliseerd: de 12 maanden vóór de kennisgeving waarin het contract groot genoeg moet zijn, worden zonder dat verlof geteld.',
  'time-credit.threshold':
    'Als meer dan 5 % van de werknemers van 30 juni van het voorgaande jaar tegelijk afwezig zou zijn, geldt een voorkeurregeling. Werknemers van 55 jaar en ouder met 1/5 tellen in geen van beide aantallen mee.',
  'time-credit.eoc.career-days':
    'Een loopbaanjaar telt 312 gewerkte of gelijkgestelde dagen; 25 jaar is dus 7 800 dagen.',
  'time-credit.eoc.sector-lists':
    'Een oudere pagina van de dienst zegt dat afwijkingen tussen 55 en 60 jaar niet online ingediend kunnen worden. Sinds elektronisch indienen verplicht is, klopt dat vermoedelijk niet meer.',
};
