import type { lifecycleNotes } from '../../../domain/rules/lifecycle/lifecycle-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const lifecycle: RuleStatements<readonly [], typeof lifecycleNotes> = {
  'lifecycle.modify.end-date-only':
    'Alleen de laatste dag van een ingediende aanvraag kan worden gewijzigd. Al de rest wordt rechtgezet door de aanvraag te annuleren en opnieuw in te dienen.',
  'lifecycle.modify.until-worker-part':
    'Een aanvraag kan enkel worden gewijzigd of geannuleerd zolang de werknemer zijn deel niet heeft ingevuld.',
  'lifecycle.modify.rules-apply':
    'Een nieuwe laatste dag moet opnieuw voldoen aan de regels over blokken, duur en totalen, alsof de aanvraag ermee werd ingediend.',
  'lifecycle.consult':
    'In de onlinedienst kunnen de details van een aanvraag worden geopend zolang de werknemer zijn deel niet heeft ingevuld; daarna blijft alleen de regel in het overzicht over.',
  'lifecycle.sub-ticket':
    'Een wijziging of een annulering laat de aanvraag haar ticketnummer en krijgt een tweede, eigen ticketnummer.',
  'lifecycle.early-end':
    'Een onderbreking eindigt enkel vroeger met het akkoord van de werkgever en nadat de RVA schriftelijk op de hoogte is gebracht. Niet-opgenomen dagen van een minimumblok worden van het krediet afgetrokken, behalve bij palliatief verlof; reeds betaalde uitkeringen blijven verworven, behalve bij een landingsbaan.',
};
