import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const field: RuleTexts<typeof fieldRules> = {
  'field.niss.required': {
    message: 'Die ENSS (Nationalregisternummer) des Arbeitnehmers fehlt.',
    fix: 'Tragen Sie sie in der Form 999999/999-99 ein; ein Arbeitnehmer ohne Nationalregisternummer hat eine BIS-Nummer, die ebenfalls angenommen wird.',
  },
  'field.worker-code': {
    message:
      'Der Arbeitnehmercode fehlt: Ein Arbeitgeber des Privatsektors muss angeben, ob der Arbeitnehmer Angestellter oder Arbeiter ist.',
    fix: 'Tragen Sie Angestellter oder Arbeiter ein.',
  },
  'field.joint-committee': {
    message: 'Die paritätische Kommission fehlt: Ein Arbeitgeber des Privatsektors muss sie angeben.',
    fix: 'Tragen Sie sie in der Form 200.00 ein; sie steht auf dem Lohnzettel des Arbeitnehmers.',
  },
  'field.status': {
    message: 'Die Vertragsart fehlt: Im Unterrichtswesen muss sie statutarisch, vertraglich oder zeitweilig sein.',
    fix: 'Tragen Sie Statutarisch, Vertraglich oder Zeitweilig ein.',
  },
  'field.community': {
    message: 'Die Gemeinschaft fehlt: Ein Schulträger muss angeben, welche Gemeinschaft den Arbeitnehmer bezahlt.',
    fix: 'Tragen Sie Deutschsprachige Gemeinschaft, Französische Gemeinschaft oder Flämische Gemeinschaft ein.',
  },
  'field.school-bce': {
    message:
      'Hier ist die Unternehmensnummer der Schule erforderlich, in der der Arbeitnehmer beschäftigt ist, und nicht die des Schulträgers oder der Gemeinschaft.',
    fix: 'Tragen Sie die eigene Nummer der Schule ein; die Zentrale Datenbank der Unternehmen (ZDU) zeigt sie unter dem Namen der Schule.',
  },
  'field.reduction-scheme': {
    message:
      'Es gilt eine Regelung zur Arbeitszeitverkürzung (R.T.T.): Die angegebene Vollzeit, {hoursFull}, muss die tatsächlich geleistete Wochenarbeitszeit sein und nicht der Jahresdurchschnitt.',
    fix: 'Vergleichen Sie die Vollzeit mit dem Stundenplan; ist es die tatsächlich geleistete Wochenarbeitszeit, ist nichts zu tun.',
  },
  'field.comment.max-length': {
    message: '{column}: Der Text hat {length} Zeichen; zulässig sind höchstens {maximum}.',
    fix: 'Kürzen Sie den Text.',
  },
  'field.motive': {
    message: '„{motive}“ ist kein Grund für den Urlaub „{leaveType}“.',
    fix: 'Lassen Sie den Grund leer, oder geben Sie „{expected}“ an, wenn der Urlaub dafür genommen wird.',
  },
};
