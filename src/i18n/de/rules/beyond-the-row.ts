import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message: 'Diese Zeile hat {found} {found:Zelle|Zellen}; die Kopfzeile hat {expected} {expected:Spalte|Spalten}.',
    fix: 'Suchen Sie nach einem fehlenden oder überzähligen Trennzeichen oder nach einem Text mit Trennzeichen, dem die Anführungszeichen fehlen.',
  },
  'file.missing-attachment': {
    message:
      '{path} lässt sich nicht öffnen: Dort ist keine Datei, oder es ist ein Ordner, oder die Datei darf nicht gelesen werden.',
    fix: 'Legen Sie das Dokument dort ab oder berichtigen Sie den Pfad, der vom Ordner der Antragsdatei ausgeht. Der Antrag kann trotzdem eingereicht werden: Sie oder der Arbeitnehmer können das Dokument später hinzufügen, aber das LfA erhält nichts, solange ein verpflichtendes Dokument fehlt.',
  },
  'attachment.type': {
    message: '{path} ist weder eine PDF- noch eine JPEG-Datei, und der Dienst nimmt nichts anderes an.',
    fix: 'Speichern oder scannen Sie das Dokument als PDF oder ein Foto als JPG und geben Sie diese Datei an. Nur die Endung des Namens zu ändern genügt nicht.',
  },
  'attachment.max-size': {
    message:
      '{path} hat {bytes} Bytes; der Dienst nimmt 2 MB pro Datei an: {certain} Bytes mit Sicherheit, {maximum} als äußerste Grenze.',
    fix: 'Verkleinern Sie die Datei: Scannen Sie in Schwarz-Weiß oder mit 150 Punkten pro Zoll, oder fügen Sie die Seiten als mehrere Dateien bei.',
  },
};
