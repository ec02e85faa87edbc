import type { lifecycleNotes } from '../../../domain/rules/lifecycle/lifecycle-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const lifecycle: RuleStatements<readonly [], typeof lifecycleNotes> = {
  'lifecycle.modify.end-date-only':
    'Nur der letzte Tag eines eingereichten Antrags kann geändert werden. Alles andere wird berichtigt, indem man den Antrag annulliert und neu einreicht.',
  'lifecycle.modify.until-worker-part':
    'Ein Antrag kann nur geändert oder annulliert werden, solange der Arbeitnehmer seinen Teil nicht ausgefüllt hat.',
  'lifecycle.modify.rules-apply':
    'Ein neuer letzter Tag muss die Regeln über Blöcke, Dauer und Gesamtdauer erneut einhalten, als würde der Antrag damit eingereicht.',
  'lifecycle.consult':
    'Im Online-Dienst lassen sich die Einzelheiten eines Antrags öffnen, solange der Arbeitnehmer seinen Teil nicht ausgefüllt hat; danach bleibt nur die Zeile in der Übersicht.',
  'lifecycle.sub-ticket':
    'Eine Änderung oder Annullierung lässt dem Antrag seine Ticketnummer und erhält eine zweite, eigene Ticketnummer.',
  'lifecycle.early-end':
    'Eine Unterbrechung endet nur dann vorzeitig, wenn der Arbeitgeber zustimmt und das LfA vorher schriftlich informiert wurde. Nicht genommene Tage eines Mindestblocks werden vom Guthaben abgezogen, außer bei Palliativpflege; bereits gezahlte Zulagen bleiben erhalten, außer am Laufbahnende.',
};
