import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const timeCredit: RuleTexts<typeof timeCreditRules> = {
  'time-credit.forms': {
    message: 'Tijdskrediet wordt opgenomen als volledige onderbreking, halftijds of met 1/5, niet als “{regime}”.',
    fix: 'Kies volledige onderbreking, halftijdse onderbreking of vermindering met 1/5, of controleer de soort onderbreking.',
  },
  'time-credit.motive.required': {
    message: 'Tijdskrediet zonder motief bestaat niet meer: “{motive}” bevat geen van de erkende motieven.',
    fix: 'Geef het motief op: Zorg voor een kind (child), Palliatieve zorgen (palliative), Zwaar ziek familielid (illRelative), Kind met handicap (disabledChild), Zwaar ziek minderjarig kind (illMinorChild), Opleiding (training) of Eindeloopbaan (endOfCareer).',
  },
  'time-credit.total.care': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} tijdskrediet en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} kalendermaanden overschreden, ongeacht de vorm.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'time-credit.total.training': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} tijdskrediet voor opleiding en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} kalendermaanden overschreden.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'time-credit.child.age': {
    message:
      'Het tijdskrediet begint op {startDate}; voor dit kind kan het beginnen van {earliestStart} tot en met {latestStart}, vóór de leeftijd van {limit} jaar.',
    fix: 'Laat het beginnen van {earliestStart} tot en met {latestStart}, of controleer de geboortedatum en, voor een geadopteerd kind, de datum van inschrijving. Vermeld het als commentaar als u het uitstel veroorzaakt hebt.',
  },
  'time-credit.child.foster': {
    message:
      'Het kind is een pleegkind; tijdskrediet om voor een kind te zorgen geldt voor een kind door geboorte of adoptie.',
    fix: 'Vraag ouderschapsverlof, waar pleegouders recht op hebben, of verbeter de band met het kind.',
  },
  'time-credit.child.allowance-age': {
    message:
      'Het kind is {age} jaar bij het begin van het volledige tijdskrediet: er is geen uitkering, want die vereist een begin vóór {limit} jaar.',
    fix: 'Laat dit de werknemer weten; halftijds en met 1/5 is er langer een uitkering.',
  },
  'time-credit.child.allowance-48': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} en {requested} {requested:gevraagde maand|gevraagde maanden} overschrijdt de werknemer de {maximum} maanden waarvoor de uitkering voor een kind betaald wordt.',
    fix: 'Laat dit de werknemer weten: de uitkering dekt nog hoogstens {left} {left:maand|maanden}.',
  },
  'time-credit.child.allowance-seniority': {
    message:
      'De werknemer is {found} {found:maand|maanden} bij u in dienst; voor de uitkering voor een kind zijn er {minimum} nodig vóór de schriftelijke kennisgeving.',
    fix: 'Laat de werknemer weten dat de RVA bij een kennisgeving vóór {earliestNotice} waarschijnlijk geen uitkering betaalt, of controleer de datum van indiensttreding.',
  },
  'time-credit.full.allowance-occupation': {
    message:
      'De werknemer werkt hier {found} {found:maand|maanden}; voor de uitkering bij volledig tijdskrediet voor een kind zijn er met dit contract {minimum} nodig.',
    fix: 'Laat de werknemer weten dat de RVA bij een kennisgeving vóór {earliestNotice} waarschijnlijk geen uitkering betaalt, of controleer de anciënniteit.',
  },
  'time-credit.sector-cct': {
    message:
      'Voor tijdskrediet “{regime}” met het motief “{motive}” is een sector- of ondernemings-cao nodig; volgens de rij is er geen.',
    fix: 'Kies 1/5, waarvoor geen cao nodig is, of ga na of een cao deze vorm mogelijk maakt.',
  },
  'time-credit.min-block.full-half': {
    message:
      'De periode van {startDate} tot en met {endDate} is korter dan {minimum} maanden, het minimum voor volledig en halftijds tijdskrediet.',
    fix: 'Laat het tijdskrediet ten vroegste op {earliestEnd} eindigen.',
  },
  'time-credit.min-block.one-fifth': {
    message:
      'De periode van {startDate} tot en met {endDate} is korter dan {minimum} maanden, het minimum voor tijdskrediet met 1/5.',
    fix: 'Laat het tijdskrediet ten vroegste op {earliestEnd} eindigen.',
  },
  'time-credit.min-block.palliative': {
    message:
      'Tijdskrediet voor palliatieve zorgen duurt {block} {block:maand|maanden} en kan voor dezelfde patiënt één keer verlengd worden; deze aanvraag loopt van {startDate} tot en met {endDate}, met {taken} al opgenomen {taken:maand|maanden}.',
    fix: 'Laat het tijdskrediet eindigen op {blockEnd} en vraag de verlenging aan in een afzonderlijke aanvraag, of controleer het aantal al opgenomen maanden.',
  },
  'time-credit.min-block.ill-relative': {
    message:
      'De periode van {startDate} tot en met {endDate} duurt geen {minimum} tot {maximum} maanden, de duur van een aanvraag voor een zwaar ziek gezins- of familielid.',
    fix: 'Laat het tijdskrediet eindigen tussen {earliestEnd} en {latestEnd}; een nieuwe aanvraag mag erop volgen.',
  },
  'time-credit.half.three-quarters': {
    message:
      'Halftijds tijdskrediet kan vanaf 3/4 van een voltijdse betrekking, hier {expected}: het contract bedraagt {found} op {full}.',
    fix: 'Kies volledige onderbreking, of verbeter de contractuele uren. Ze moeten al 12 maanden vóór de kennisgeving gelden.',
  },
  'time-credit.one-fifth.full-time': {
    message:
      'Tijdskrediet met 1/5 is er voor voltijdse werknemers: het contract bedraagt {found}, {expected} is nodig (voltijds {full}).',
    fix: 'Kies volledige onderbreking, of verbeter de contractuele uren. Ze moeten al 12 maanden vóór de kennisgeving gelden.',
  },
  'time-credit.one-fifth.five-days': {
    message:
      'De werknemer heeft een werkweek van {found} {found:dag|dagen}; 1/5 kan vanaf {expected} dagen. Sinds {since} komt een andere werkweek in aanmerking als een akkoord de regels ervan bepaalt.',
    fix: 'Vermeld de sector- of ondernemings-cao, of het schriftelijk akkoord met de werknemer, als dat er is.',
  },
  'time-credit.seniority': {
    message:
      'De werknemer is vóór de schriftelijke kennisgeving {found} {found:maand|maanden} bij u in dienst; voor tijdskrediet zijn er {minimum} nodig.',
    fix: 'De kennisgeving kan vanaf {earliestNotice}; controleer anders de anciënniteit. Volgt het tijdskrediet meteen op uitgeput ouderschapsverlof, vermeld dat dan.',
  },
  'time-credit.small-employer': {
    message:
      'Met {headcount} {headcount:werknemer|werknemers}, hoogstens {maximum}, is voor het tijdskrediet uw akkoord nodig.',
    fix: 'Vermeld “ja” onder “{agreement}” als u akkoord gaat.',
  },
  'time-credit.motive-proof': {
    message:
      'Het tijdskrediet met het motief “{motive}” is begonnen op {startDate} en er is geen bewijs van het motief bijgevoegd.',
    fix: 'Voeg het toe als “Bewijs van het motief (motiveProof)”, nu of na het indienen: het moet er zijn wanneer het tijdskrediet begint.',
  },
  'time-credit.eoc.forms': {
    message: 'Een landingsbaan is halftijds of met 1/5, niet “{regime}”.',
    fix: 'Kies halftijdse onderbreking of vermindering met 1/5.',
  },
  'time-credit.eoc.min-block': {
    message:
      'De periode van {startDate} tot en met {endDate} is korter dan {minimum} maanden, het minimum voor deze vorm van landingsbaan.',
    fix: 'Laat de landingsbaan ten vroegste op {earliestEnd} eindigen; ze mag doorlopen tot het pensioen.',
  },
  'time-credit.eoc.age-right': {
    message: 'Volgens het INSZ is de werknemer op de eerste dag {age} jaar; een landingsbaan kan vanaf {minimum} jaar.',
    fix: 'Laat de landingsbaan beginnen na de verjaardag die het recht opent, of kies tijdskrediet met een ander motief.',
  },
  'time-credit.eoc.no-50': {
    message:
      'Volgens het INSZ is de werknemer op de eerste dag {age} jaar. De uitzonderingen vóór {minimum} jaar (zwaar beroep, lange loopbaan) bestaan sinds {endedOn} niet meer.',
    fix: 'Laat de landingsbaan beginnen na de verjaardag die het recht opent, of kies tijdskrediet met een ander motief. Gebeurde de kennisgeving vóór {endedOn}, vraag dan aan de RVA of een uitzondering nog geldt.',
  },
  'time-credit.eoc.age-allowance': {
    message:
      'Volgens het INSZ is de werknemer op de eerste dag {age} jaar: het verlof is een recht, de uitkering begint op {minimum} jaar.',
    fix: 'Laat dit de werknemer weten, of vermeld de sector-cao als die de uitkering vroeger mogelijk maakt.',
  },
  'time-credit.eoc.age-allowance-55': {
    message:
      'Volgens het INSZ is de werknemer op de eerste dag {age} jaar, met een loopbaan van {found} jaar: de vervroegde uitkering vereist {expected} jaar, een zwaar beroep of nachtarbeid.',
    fix: 'Ga na of het zwaar beroep of de jaren nacht- of ploegenarbeid bewezen kunnen worden; laat het anders de werknemer weten.',
  },
  'time-credit.eoc.career': {
    message:
      'De loopbaan telt {found} jaar; op {decidingDate}, de dag van de kennisgeving of, als die niet gedateerd is, van de indiening, is {expected} jaar als loontrekkende nodig.',
    fix: 'Controleer het aantal loopbaanjaren. Welk traject geldt, mannen of vrouwen, is afgeleid uit het INSZ.',
  },
  'time-credit.eoc.career-date': {
    message:
      'Een loopbaan van {found} jaar volstaat voor de kennisgeving van {noticeDate}, maar niet voor de start op {startDate}, waarvoor {expected} jaar nodig zou zijn; de bronnen verschillen over de datum die telt.',
    fix: 'Vraag het na bij de RVA voor u indient, of begin in het jaar van de kennisgeving.',
  },
  'time-credit.eoc.seniority': {
    message:
      'De werknemer is vóór de schriftelijke kennisgeving {found} {found:maand|maanden} bij u in dienst; voor een landingsbaan zijn er {minimum} nodig.',
    fix: 'De kennisgeving kan vanaf {earliestNotice}; controleer anders de anciënniteit.',
  },
  'time-credit.eoc.occupation': {
    message: 'Het contract bedraagt {found} op {full}; voor deze vorm van landingsbaan is minstens {expected} nodig.',
    fix: 'Kies een andere vorm, of verbeter de contractuele uren. Ze moeten al 24 maanden vóór de kennisgeving gelden.',
  },
};
