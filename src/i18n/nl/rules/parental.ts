import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const parental: RuleTexts<typeof parentalRules> = {
  'parental.forms': {
    message:
      'Ouderschapsverlof vanaf {startDate} kan niet worden opgenomen als “{regime}”: het wordt volledig, halftijds of met 1/5 opgenomen en, sinds {since}, met 1/10 of in de flexibele vormen.',
    fix: 'Kies volledige onderbreking, halftijds, 1/5 of 1/10, of controleer de soort onderbreking en de begindatum.',
  },
  'parental.full.min-block': {
    message:
      'Het verlof van {startDate} tot en met {endDate} duurt {found} {found:maand|maanden}; volledig ouderschapsverlof wordt opgenomen per {block} maand of een veelvoud daarvan.',
    fix: 'Laat het verlof eindigen op {shorterEnd} ({shorter} {shorter:maand|maanden}) of {longerEnd} ({longer} {longer:maand|maanden}). Kies voor losse weken het volledige, flexibele regime, met akkoord van de werkgever.',
  },
  'parental.full-flex.block': {
    message:
      'Het verlof duurt {days} {days:dag|dagen}; volledig, flexibel ouderschapsverlof wordt opgenomen in hele weken van 7 dagen.',
    fix: 'Laat het verlof eindigen op {shorterEnd} ({shorter} {shorter:week|weken}) of {longerEnd} ({longer} {longer:week|weken}).',
  },
  'parental.full-flex.window': {
    message:
      'Het verlof eindigt op {endDate}; weken die in één kennisgeving gevraagd worden, vallen binnen {months} maanden, hier uiterlijk op {latestEnd}.',
    fix: 'Laat het verlof uiterlijk op {latestEnd} eindigen; voor de weken daarna is een nieuwe kennisgeving nodig.',
  },
  'parental.half.min-block': {
    message:
      'Het verlof van {startDate} tot en met {endDate} duurt {found} {found:maand|maanden}; halftijds ouderschapsverlof wordt opgenomen per {block} maanden of een veelvoud daarvan.',
    fix: 'Laat het verlof eindigen op {shorterEnd} ({shorter} maanden) of {longerEnd} ({longer} maanden). Kies voor losse maanden het halftijdse, flexibele regime, met akkoord van de werkgever.',
  },
  'parental.half-flex.block': {
    message:
      'Het verlof van {startDate} tot en met {endDate} duurt {found} {found:maand|maanden}; halftijds, flexibel ouderschapsverlof wordt opgenomen in volle maanden.',
    fix: 'Laat het verlof eindigen op {shorterEnd} ({shorter} {shorter:maand|maanden}) of {longerEnd} ({longer} {longer:maand|maanden}).',
  },
  'parental.one-fifth.min-block': {
    message:
      'Het verlof van {startDate} tot en met {endDate} duurt {found} {found:maand|maanden}; bij een vermindering met 1/5 wordt het opgenomen per {block} maanden of een veelvoud daarvan.',
    fix: 'Laat het verlof eindigen op {shorterEnd} ({shorter} maanden) of {longerEnd} ({longer} maanden).',
  },
  'parental.one-tenth.min-block': {
    message:
      'Het verlof van {startDate} tot en met {endDate} duurt {found} {found:maand|maanden}; bij een vermindering met 1/10 wordt het opgenomen per {block} maanden of een veelvoud daarvan.',
    fix: 'Laat het verlof eindigen op {shorterEnd} ({shorter} maanden) of {longerEnd} ({longer} maanden).',
  },
  'parental.total': {
    message:
      'Deze aanvraag komt overeen met {requested} {requested:maand|maanden} volledige onderbreking; samen met {used} al opgenomen voor dit kind is dat meer dan de toegestane {capital} maanden.',
    fix: 'Kort het verlof in: het saldo komt overeen met {left} {left:maand|maanden} volledige onderbreking (1 maand volledig = 4 weken = 2 maanden halftijds = 5 maanden met 1/5 = 10 maanden met 1/10).',
  },
  'parental.partial.full-time-required': {
    message:
      'Het contract vóór het verlof bedraagt {found} per week; voor ouderschapsverlof halftijds, met 1/5 of met 1/10 is een voltijds contract nodig, {full}.',
    fix: 'Vraag een volledige onderbreking aan; die staat open voor deeltijdse werknemers. Is de werknemer voltijds bij verschillende werkgevers samen, vermeld dat dan.',
  },
  'parental.half.flemish-contractual': {
    message:
      'Het contract vóór het verlof bedraagt {found} op {full} per week; alleen contractuele personeelsleden van de Vlaamse overheid kunnen vanuit een deeltijds contract, van minstens 75 %, halftijds gaan werken.',
    fix: 'Ga na of de werknemer een contract heeft met de Vlaamse overheid zelf; vraag anders een volledige onderbreking aan.',
  },
  'parental.flex.agreement': {
    message:
      'Voor het regime “{regime}” is het akkoord van de werkgever nodig; deze aanvraag vermeldt er geen, of vermeldt een weigering.',
    fix: 'Vul “ja” in als akkoord van de werkgever zodra het gegeven is, over het principe en over de spreiding van de dagen. Zonder akkoord kiest u “{ordinary}” tot {ordinaryEnd} ({ordinaryMonths} {ordinaryMonths:maand|maanden}): dat is een recht.',
  },
  'parental.one-tenth.agreement': {
    message:
      'Voor ouderschapsverlof met 1/10 is het akkoord van de werkgever nodig; deze aanvraag vermeldt er geen, of vermeldt een weigering.',
    fix: 'Vul “ja” in als akkoord van de werkgever zodra het gegeven is, over het principe en over de spreiding van de vermindering. Zonder akkoord kiest u volledig, halftijds of 1/5; dat zijn rechten.',
  },
  'parental.one-tenth.education': {
    message:
      'Of het regime “{regime}” openstaat in het Vlaamse onderwijs, hangt af van de regels van de Vlaamse Gemeenschap.',
    fix: 'Raadpleeg de geldende omzendbrief van die Gemeenschap over ouderschapsverlof voor u indient.',
  },
  'parental.child-age': {
    message:
      'Het verlof begint op {startDate}; voor een kind dat op {birthDate} geboren is, kan het van die dag tot en met {latestStart} beginnen, vóór de leeftijd van {age} jaar.',
    fix: 'Controleer beide datums. Voor een kind met een handicap ligt de grens op 21 jaar: vermeld dat. Heeft de werkgever het verlof uitgesteld, dan kan het later beginnen: dien de aanvraag dan met het bewijs in, buiten dit bestand om.',
  },
  'parental.adoption-start': {
    message: 'Het verlof begint op {startDate}, vóór de inschrijving van het kind in het gezin op {registrationDate}.',
    fix: 'Laat het verlof ten vroegste op {registrationDate} beginnen, of verbeter de datum van inschrijving.',
  },
  'parental.foster': {
    message: 'Ouderschapsverlof van een pleegouder: {column} is {found}; die datum moet {expected} of later zijn.',
    fix: 'De plaatsing moet voor minstens zes maanden gepland zijn, begonnen zijn bij de start van het verlof en even lang duren als het verlof; kennisgeving kan vanaf juli 2025. Verbeter de datums of houd de beslissing tot plaatsing bij de hand; ga buiten de privésector en de lokale besturen ook de regels van de dienst na.',
  },
  'parental.seniority': {
    message:
      'De werknemer was in de {window} maanden vóór de kennisgeving {found} {found:maand|maanden} in dienst; {required} zijn nodig.',
    fix: 'Laat een nieuwe kennisgeving doen op {earliestNotice} of later, wanneer {required} maanden bereikt zijn. Uitzendarbeid in deze onderneming telt mee: geef de maanden anciënniteit op met die arbeid erbij.',
  },
  'parental.allowance.fourth-month': {
    message:
      'Voor een kind geboren of geadopteerd vóór {firstBirth} (hier {birthDate}) betaalt de RVA {paid} maanden volledige onderbreking of het equivalent daarvan; met deze aanvraag wordt dat {total}.',
    fix: 'Het verlof zelf is in orde; laat de werknemer weten dat het deel boven {paid} maanden geen recht geeft op een uitkering.',
  },
  'parental.document': {
    message:
      'Het verlof is begonnen op {startDate} en er is geen bewijs bijgevoegd van de adoptie, de pleegplaatsing of de handicap waarop het berust.',
    fix: 'Zorg dat u het bewijs hebt (inschrijving van het kind, beslissing van de plaatsingsdienst, erkenning van de handicap) en voeg het toe als “Bewijs van verwantschap” (kinshipProof), nu of na de indiening.',
  },
};
