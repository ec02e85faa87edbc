import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const carer: RuleTexts<typeof carerRules> = {
  'carer.forms': {
    message:
      'Verlof voor mantelzorg wordt opgenomen als volledige onderbreking, halftijds of met 1/5, niet als “{regime}”.',
    fix: 'Kies volledige onderbreking, halftijdse onderbreking of vermindering met 1/5, of controleer de soort onderbreking.',
  },
  'carer.full.block': {
    message:
      'De periode van {startDate} tot en met {endDate} duurt geen 1, 2 of 3 volle maanden (blokken van {block} {block:maand|maanden}).',
    fix: 'Laat het verlof eindigen op {lowerEnd} ({lowerMonths} {lowerMonths:maand|maanden}) of op {upperEnd} ({upperMonths} maanden).',
  },
  'carer.partial.block': {
    message:
      'De periode van {startDate} tot en met {endDate} duurt geen 2, 4 of 6 volle maanden (blokken van {block} {block:maand|maanden}).',
    fix: 'Laat het verlof eindigen op {lowerEnd} ({lowerMonths} {lowerMonths:maand|maanden}) of op {upperEnd} ({upperMonths} maanden).',
  },
  'carer.total.per-person': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden ({regime}) voor dezelfde persoon overschreden.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'carer.total.career': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} over de hele loopbaan en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden ({regime}) overschreden.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'carer.partial.full-time-required': {
    message:
      'Een deeltijdse werknemer kan alleen volledig onderbreken: het contract bedraagt {found}, voor halftijds en 1/5 is {expected} nodig (voltijds {full}).',
    fix: 'Kies volledige onderbreking, of verbeter de contractuele uren.',
  },
  'carer.recognition': {
    message:
      'De erkenning als mantelzorger met sociale rechten is niet bijgevoegd en onder “{recognitionDate}” staat geen datum.',
    fix: 'Voeg ze toe als “Erkenning als mantelzorger (carerRecognition)”, nu of na het indienen. Een algemene erkenning volstaat niet.',
  },
  'carer.recognition.validity': {
    message:
      'Het verlof begint op {startDate}; de erkenning van {recognitionDate} geldt van die dag tot en met {lastDay}.',
    fix: 'Begin tussen {recognitionDate} en {lastDay}, laat de erkenning door het ziekenfonds verlengen, of controleer de datum ervan.',
  },
  'carer.scope': {
    message: 'Het verlof begint op {startDate}; voor deze werknemer bestaat het sinds {since}.',
    fix: 'Begin ten vroegste op {since}, of controleer de begindatum en het type contract.',
  },
};
