import type { fieldNotes } from '../../../domain/rules/field/field-notes.ts';
import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const field: RuleStatements<typeof fieldRules, typeof fieldNotes> = {
  'field.niss.required': 'Elke aanvraag duidt de werknemer aan met een rijksregisternummer (INSZ) of een BIS-nummer.',
  'field.worker-code': 'Een werkgever uit de privésector vermeldt of de werknemer bediende of arbeider is.',
  'field.joint-committee':
    'Een werkgever uit de privésector vermeldt het nummer van het paritair comité van de werknemer.',
  'field.status':
    'In het onderwijs vermeldt elke aanvraag of de werknemer statutair (vastbenoemd), contractueel of tijdelijk is. In andere overheidsdiensten mag het statuut worden vermeld.',
  'field.community':
    'Een inrichtende macht vermeldt de Gemeenschap die de werknemer betaalt: de Franse, de Vlaamse of de Duitstalige.',
  'field.school-bce':
    'Een inrichtende macht vermeldt het ondernemingsnummer van de school waar de werknemer tewerkgesteld is. Dat is noch haar eigen nummer, noch dat van de Gemeenschap; haar eigen nummer geeft een waarschuwing.',
  'field.reduction-scheme':
    "Wanneer een collectieve regeling van arbeidsduurvermindering geldt, zijn de voltijdse uren die van de werkelijk gepresteerde week, niet het jaargemiddelde. Dat zo'n regeling moet worden vermeld, staat vast; voor deze telwijze werd geen bron gevonden.",
  'field.comment.max-length':
    'Een opmerking telt hoogstens 200 tekens, net als de beschrijving van een bijlage. Het gaat om tekens, niet om bytes: een letter met een accent is er één.',
  'field.dimona-list.education':
    'Een inrichtende macht kiest de werknemer niet uit de Dimona-lijst van de onlinedienst, die van haar eigen personeel is; ze typt het INSZ in. Een aanvraagbestand vermeldt dat nummer altijd.',
  'field.worker-email':
    'Het e-mailadres van de werknemer is facultatief. In het profiel van de werkgever zijn de naam en het e-mailadres van een contactpersoon verplicht; voornaam, telefoon en gsm zijn dat niet.',
  'field.certify':
    'Wie een aanvraag indient, verklaart dat de gegevens juist zijn en krijgt eerst de wettelijke vermelding te zien: een onjuiste verklaring kan tot vervolging leiden. Zonder die verklaring wordt niets verzonden.',
  'field.motive':
    'Verlof voor medische bijstand heeft geen ander motief dan het gehospitaliseerde minderjarige kind, en loopbaanonderbreking geen ander dan het einde van de loopbaan; zonder motief gaat het om het gewone verlof.',
};
