import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const beyondTheRow: RuleStatements<typeof rulesBeyondTheRow> = {
  'file.ragged-row':
    'Jede Zeile hat so viele Zellen, wie die Kopfzeile Spalten hat; sonst weiß niemand, welche Zelle zu welcher Spalte gehört, und die Zeile wird nicht weiter geprüft.',
  'file.missing-attachment':
    'Ein Dokument, das eine Zeile nennt, lässt sich unter seinem Pfad öffnen, vom Ordner der Antragsdatei aus. Ist es noch nicht da, kann es nach der Einreichung hinzugefügt werden.',
  'attachment.type':
    'Eine Anlage ist eine PDF- oder eine JPEG-Datei (JPG). Entscheidend ist der Inhalt der Datei, nicht die Endung ihres Namens.',
  'attachment.max-size':
    'Eine Anlage hat höchstens 2 MB. Bis 2 000 000 Bytes wird sie angenommen, über 2 097 152 abgelehnt; dazwischen gibt es eine Warnung, weil der Dienst nicht sagt, wie er zählt.',
};
