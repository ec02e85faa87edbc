import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const medical: RuleTexts<typeof medicalRules> = {
  'medical.forms': {
    message:
      'Verlof voor medische bijstand wordt opgenomen als volledige onderbreking, halftijds of met 1/5, niet als “{regime}”.',
    fix: 'Kies volledige onderbreking (ook voor 1, 2 of 3 weken), halftijds of vermindering met 1/5, of controleer de soort onderbreking.',
  },
  'medical.min-block': {
    message:
      'De periode van {startDate} tot en met {endDate} is korter dan {minimum} {minimum:maand|maanden}, het minimum voor medische bijstand.',
    fix: 'Eindig op {earliestEnd} of later. Een volledige onderbreking mag met uw akkoord ook eindigen op {weeksEnd} ({weeks} {weeks:week|weken}).',
  },
  'medical.max-block': {
    message:
      'De periode van {startDate} tot en met {endDate} is langer dan {maximum} maanden, het maximum per aanvraag.',
    fix: 'Laat het verlof uiterlijk op {latestEnd} eindigen en vraag het vervolg aan in een afzonderlijke aanvraag, die er meteen op mag volgen.',
  },
  'medical.whole-months': {
    message:
      'De periode van {startDate} tot en met {endDate} is geen geheel aantal maanden; of de RVA een deel van een maand aanvaardt, is niet gepubliceerd.',
    fix: 'Laat het verlof voor alle zekerheid eindigen op {lowerEnd} ({lowerMonths} {lowerMonths:maand|maanden}) of op {upperEnd} ({upperMonths} maanden).',
  },
  'medical.weeks': {
    message:
      'Deze volledige onderbreking duurt {days} {days:dag|dagen}. Per week opgenomen duurt ze 1 tot {maximumWeeks} hele weken van 7 dagen, en alleen als de werkgever akkoord gaat.',
    fix: 'Vermeld “ja” onder “{agreement}” als u akkoord gaat met hele weken; laat het verlof anders eindigen op {monthEnd} (één maand, volledige onderbreking).',
  },
  'medical.total': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden ({regime}) voor dezelfde patiënt overschreden.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'medical.total.single-parent': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden ({regime}) overschreden, het verdubbelde krediet van een werknemer die alleen woont met het kind.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'medical.education.temporary': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} en {requested} {requested:gevraagde maand|gevraagde maanden} overschrijdt een tijdelijke leerkracht waarschijnlijk {maximum} maanden ({regime}) voor dezelfde patiënt.',
    fix: 'Vraag de Franse Gemeenschap hoeveel er nog overblijft voor u indient: volgens het lagere maximum hoogstens {left} {left:maand|maanden}.',
  },
  'medical.partial.full-time-required': {
    message:
      'Een vermindering met 1/5 is normaal alleen mogelijk voor voltijdse werknemers: het contract bedraagt {found}, voltijds is {full}.',
    fix: 'Kies volledige onderbreking, of controleer de contractuele uren: {expected} wordt verwacht.',
  },
  'medical.half.three-quarters': {
    message:
      'Halftijdse onderbreking is normaal pas mogelijk vanaf 3/4 van een voltijdse betrekking, hier {expected}: het contract bedraagt {found} op {full}.',
    fix: 'Kies volledige onderbreking, of controleer de contractuele uren.',
  },
  'medical.certificate': {
    message: 'Het attest van de arts van de patiënt is niet bijgevoegd: zonder attest krijgt de RVA het dossier niet.',
    fix: 'Voeg het toe als “Medisch attest (medicalCertificate)”, nu of na het indienen.',
  },
  'medical.refusal.under-10': {
    message:
      'Met {headcount} {headcount:werknemer|werknemers} hebt u er minder dan {below}: voor het verlof, of minstens voor de gedeeltelijke vormen ervan, is uw akkoord nodig.',
    fix: 'Vermeld “ja” onder “{agreement}” als u akkoord gaat.',
  },
  'medical.refusal.under-50': {
    message:
      'Met {headcount} {headcount:werknemer|werknemers} hebt u er minder dan {below}, en de werknemer heeft al het equivalent van {taken} maanden volledig opgenomen: vanaf {fullMonths} maanden volledig of {partialMonths} maanden deeltijds kunt u schriftelijk weigeren.',
    fix: 'Vermeld “ja” onder “{agreement}” als u akkoord gaat.',
  },
  'medical.hospital.extension-adjacent': {
    message:
      'De week van {otherStart} tot {otherEnd} (regel {line} van {file}) wordt niet meteen gevolgd: de tweede week moet beginnen op {expectedStart}.',
    fix: 'Laat de tweede week beginnen op {expectedStart}, ook op een dag zonder werk; geef voor een andere ziekenhuisopname de eigen opnamedatum op.',
  },
  'medical.hospital.full-only': {
    message: 'Verlof voor een gehospitaliseerd kind is een volledige onderbreking, niet “{regime}”.',
    fix: 'Kies volledige onderbreking; vraag voor een andere vorm gewone medische bijstand aan, zonder dit motief.',
  },
  'medical.hospital.child-age': {
    message:
      'Het kind is {age} jaar op {date}: dit verlof is bedoeld voor een gehospitaliseerd kind jonger dan {limit} jaar.',
    fix: 'Vraag gewone medische bijstand aan, zonder dit motief, of controleer de geboortedatum.',
  },
  'medical.hospital.duration': {
    message:
      'De aanvraag duurt {days} {days:dag|dagen}, en {total} {total:dag|dagen} samen met de weken die er meteen aan voorafgaan; voor een gehospitaliseerd kind duurt ze precies {expected} dagen, en met de verlenging hoogstens {maximum} dagen.',
    fix: 'Vraag één week aan, hier tot en met {expectedEnd}; één week extra mag zonder onderbreking volgen, in een aparte rij. Is er meer nodig, dan gaat het om gewone medische bijstand.',
  },
  'medical.hospital.timing': {
    message: 'Het verlof begint op {startDate}, vóór de opname van het kind op {admissionDate}.',
    fix: 'Begin ten vroegste op {admissionDate}: tijdens het verblijf of direct erna.',
  },
  'medical.hospital.certificates': {
    message:
      '{attached} van de {expected} documenten {attached:is|zijn} bijgevoegd: het bewijs van het ziekenhuis en het attest van de arts (dat het vermeldt als de opname onvoorzien was).',
    fix: 'Voeg “Bewijs van hospitalisatie (hospitalProof)” en “Medisch attest (medicalCertificate)” toe, nu of na het indienen.',
  },
};
