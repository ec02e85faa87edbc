import type { fieldNotes } from '../../../domain/rules/field/field-notes.ts';
import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const field: RuleStatements<typeof fieldRules, typeof fieldNotes> = {
  'field.niss.required':
    'Jeder Antrag bezeichnet den Arbeitnehmer mit einer Nationalregisternummer (ENSS) oder einer BIS-Nummer.',
  'field.worker-code': 'Ein Arbeitgeber des Privatsektors gibt an, ob der Arbeitnehmer Angestellter oder Arbeiter ist.',
  'field.joint-committee':
    'Ein Arbeitgeber des Privatsektors gibt die Nummer der paritätischen Kommission des Arbeitnehmers an.',
  'field.status':
    'Im Unterrichtswesen gibt jeder Antrag an, ob der Arbeitnehmer statutarisch, vertraglich oder zeitweilig beschäftigt ist. In anderen öffentlichen Diensten darf das Statut angegeben werden.',
  'field.community':
    'Ein Schulträger gibt die Gemeinschaft an, die den Arbeitnehmer bezahlt: die Französische, die Flämische oder die Deutschsprachige.',
  'field.school-bce':
    'Ein Schulträger gibt die Unternehmensnummer der Schule an, in der der Arbeitnehmer beschäftigt ist. Das ist weder seine eigene Nummer noch die der Gemeinschaft; seine eigene Nummer führt zu einer Warnung.',
  'field.reduction-scheme':
    'Gilt eine kollektive Regelung der Arbeitszeitverkürzung, so ist die Vollzeit die tatsächlich gearbeitete Woche, nicht der Jahresdurchschnitt. Dass eine solche Regelung anzugeben ist, steht fest; für diese Zählweise wurde keine Quelle gefunden.',
  'field.comment.max-length':
    'Ein Kommentar hat höchstens 200 Zeichen, ebenso die Beschreibung einer Anlage. Gezählt werden Zeichen, nicht Bytes: Ein Buchstabe mit Akzent ist eines.',
  'field.dimona-list.education':
    'Ein Schulträger wählt den Arbeitnehmer nicht aus der Dimona-Liste des Online-Dienstes, die sein eigenes Personal enthält; er gibt die ENSS ein. Eine Antragsdatei enthält diese Nummer immer.',
  'field.worker-email':
    'Die E-Mail-Adresse des Arbeitnehmers ist freiwillig. Im Profil des Arbeitgebers sind Name und E-Mail-Adresse einer Kontaktperson verpflichtend; Vorname, Telefon und Handy sind es nicht.',
  'field.certify':
    'Wer einen Antrag einreicht, erklärt, dass die Angaben richtig sind, und sieht zuvor den rechtlichen Hinweis: Eine unrichtige Erklärung kann zur Strafverfolgung führen. Ohne diese Erklärung wird nichts gesendet.',
  'field.motive':
    'Der Urlaub wegen medizinischen Beistands hat keinen anderen Grund als das hospitalisierte minderjährige Kind und die Laufbahnunterbrechung keinen anderen als das Laufbahnende; ohne Grund handelt es sich um den gewöhnlichen Urlaub.',
};
