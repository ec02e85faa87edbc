import type { overviewNotes } from '../../../domain/rules/overview/overview-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const overview: RuleStatements<readonly [], typeof overviewNotes> = {
  'overview.window': 'Die Übersicht zeigt die Anträge der letzten zwei Jahre; ältere werden darin nicht gesucht.',
  'overview.large-employer':
    'Im Online-Dienst ist die Übersicht eines Arbeitgebers mit mehr als 100 Arbeitnehmern begrenzt, und ein Arbeitnehmer wird über seine ENSS gesucht. Kleinere Arbeitgeber können den Arbeitnehmer aus der Dimona-Liste wählen.',
  'overview.scope.education':
    'Ein Schulträger sieht die Anträge, die er selbst eingereicht hat, nie die eines anderen Schulträgers, auch nicht für denselben Arbeitnehmer.',
};
