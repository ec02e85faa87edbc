import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const field: RuleTexts<typeof fieldRules> = {
  'field.niss.required': {
    message: 'Het INSZ van de werknemer ontbreekt.',
    fix: 'Vul het in als 999999/999-99; een werknemer zonder rijksregisternummer heeft een bisnummer, dat ook aanvaard wordt.',
  },
  'field.worker-code': {
    message:
      'De werknemerscode ontbreekt: een werkgever uit de privésector moet vermelden of de werknemer bediende of arbeider is.',
    fix: 'Vul Bediende of Arbeider in.',
  },
  'field.joint-committee': {
    message: 'Het paritair comité ontbreekt: een werkgever uit de privésector moet het vermelden.',
    fix: 'Vul het in als 200.00; het staat op de loonbrief van de werknemer.',
  },
  'field.status': {
    message: 'Het type contract ontbreekt: in het onderwijs moet dat statutair, contractueel of tijdelijk zijn.',
    fix: 'Vul Statutair, Contractueel of Tijdelijk in.',
  },
  'field.community': {
    message: 'De gemeenschap ontbreekt: een inrichtende macht moet vermelden welke gemeenschap de werknemer betaalt.',
    fix: 'Vul Franse Gemeenschap, Vlaamse Gemeenschap of Duitstalige Gemeenschap in.',
  },
  'field.school-bce': {
    message:
      'Hier is het ondernemingsnummer nodig van de school waar de werknemer tewerkgesteld is, niet dat van de inrichtende macht of van de gemeenschap.',
    fix: 'Vul het eigen nummer van de school in; de Kruispuntbank van Ondernemingen (KBO) toont het bij de naam van de school.',
  },
  'field.reduction-scheme': {
    message:
      'Er geldt een stelsel van arbeidsduurvermindering: de voltijdse arbeidsduur, {hoursFull}, moet de werkelijk gepresteerde week zijn en niet het jaargemiddelde.',
    fix: 'Vergelijk de voltijdse arbeidsduur met het uurrooster; is het de werkelijk gepresteerde week, dan hoeft u niets te doen.',
  },
  'field.comment.max-length': {
    message: '{column}: de tekst telt {length} tekens; hoogstens {maximum} zijn toegestaan.',
    fix: 'Kort de tekst in.',
  },
  'field.motive': {
    message: '“{motive}” is geen motief van het verlof “{leaveType}”.',
    fix: 'Laat het motief leeg, of geef “{expected}” op als het verlof daarvoor dient.',
  },
};
