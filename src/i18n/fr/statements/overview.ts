import type { overviewNotes } from '../../../domain/rules/overview/overview-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const overview: RuleStatements<readonly [], typeof overviewNotes> = {
  'overview.window':
    "L'aperçu montre les demandes des deux dernières années ; des demandes antérieures n'y sont pas recherchées.",
  'overview.large-employer':
    "Dans le service en ligne, l'aperçu d'un employeur de plus de 100 travailleurs est limité et un travailleur se recherche par son NISS. Un plus petit employeur peut choisir le travailleur dans la liste Dimona.",
  'overview.scope.education':
    "Un pouvoir organisateur voit les demandes qu'il a introduites lui-même, jamais celles d'un autre pouvoir organisateur, même pour le même travailleur.",
};
