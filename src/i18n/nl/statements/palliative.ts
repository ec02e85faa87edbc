import type { palliativeNotes } from '../../../domain/rules/palliative/palliative-notes.ts';
import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const palliative: RuleStatements<typeof palliativeRules, typeof palliativeNotes> = {
  'palliative.forms': 'Palliatief verlof wordt volledig, halftijds of met 1/5 opgenomen; andere vormen bestaan niet.',
  'palliative.block':
    'Een aanvraag voor palliatief verlof duurt precies één maand, ongeacht de vorm; elke verlenging is een aparte aanvraag.',
  'palliative.total':
    'Voor eenzelfde patiënt bedraagt het palliatief verlof in totaal hoogstens drie maanden, ongeacht de vorm: één maand, tweemaal verlengd. Vóór 1 februari 2017 waren het er twee.',
  'palliative.certificate':
    'Het attest van de arts van de patiënt is bijgevoegd, voor elke maand een nieuw; het hoeft de patiënt niet te vermelden. Zonder attest ontvangt de RVA het dossier niet.',
  'palliative.half.three-quarters':
    'Halftijds palliatief verlof is mogelijk vanaf een contract van minstens drie vierde van een voltijdse betrekking; meerdere jobs tellen samen.',
  'palliative.one-fifth.full-time':
    'Palliatief verlof met 1/5 is voor voltijdse werknemers; meerdere jobs tellen samen.',
  'palliative.start':
    'Het verlof begint op de maandag na de week waarin het attest werd overhandigd, of vroeger als de werkgever akkoord gaat; een andere termijn is er niet.',
  'palliative.no-refusal':
    'Dit verlof is een recht: er is geen akkoord, geen anciënniteit en geen familieband met de patiënt voor nodig.',
  'palliative.death':
    'Overlijdt de patiënt tijdens het verlof, dan kiest de werknemer: het verlof afmaken of het werk hervatten.',
};
