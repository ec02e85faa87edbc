import type { overviewNotes } from '../../../domain/rules/overview/overview-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const overview: RuleStatements<readonly [], typeof overviewNotes> = {
  'overview.window': 'Het overzicht toont de aanvragen van de laatste twee jaar; oudere worden er niet in gezocht.',
  'overview.large-employer':
    'In de onlinedienst is het overzicht van een werkgever met meer dan 100 werknemers beperkt en wordt een werknemer gezocht met zijn INSZ. Kleinere werkgevers kunnen de werknemer uit de Dimona-lijst kiezen.',
  'overview.scope.education':
    'Een inrichtende macht ziet de aanvragen die ze zelf heeft ingediend, nooit die van een andere inrichtende macht, ook niet voor dezelfde werknemer.',
};
