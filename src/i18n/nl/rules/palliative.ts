import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const palliative: RuleTexts<typeof palliativeRules> = {
  'palliative.forms': {
    message: 'Palliatief verlof wordt opgenomen als volledige onderbreking, halftijds of met 1/5, niet als “{regime}”.',
    fix: 'Kies volledige onderbreking, halftijdse onderbreking of vermindering met 1/5, of controleer de soort onderbreking.',
  },
  'palliative.block': {
    message:
      'De periode van {startDate} tot en met {endDate} duurt niet precies {block} {block:maand|maanden}, de duur van één aanvraag.',
    fix: 'Laat het verlof eindigen op {expectedEnd}. Het mag twee keer verlengd worden, telkens met een afzonderlijke aanvraag voor één maand.',
  },
  'palliative.total': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden voor dezelfde patiënt overschreden.',
    fix: 'Er {left:blijft|blijven} hoogstens {left} {left:maand|maanden} over: controleer het aantal al opgenomen maanden, of overweeg medische bijstand.',
  },
  'palliative.certificate': {
    message: 'Het attest van de arts van de patiënt is niet bijgevoegd; voor elke maand is een nieuw attest nodig.',
    fix: 'Voeg het toe als “Attest palliatieve zorgen (palliativeCertificate)”, nu of na het indienen. Het hoeft de patiënt niet te noemen.',
  },
  'palliative.half.three-quarters': {
    message:
      'Halftijds palliatief verlof kan vanaf 3/4 van een voltijdse betrekking, hier {expected}: het contract bedraagt {found} op {full}.',
    fix: 'Kies volledige onderbreking, of verbeter de contractuele uren.',
  },
  'palliative.one-fifth.full-time': {
    message:
      'Een vermindering met 1/5 is er voor voltijdse werknemers: het contract bedraagt {found}, {expected} is nodig (voltijds {full}).',
    fix: 'Kies volledige onderbreking, of verbeter de contractuele uren.',
  },
};
