import type { notificationNotes } from '../../../domain/rules/notification/notification-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const notification: RuleStatements<readonly [], typeof notificationNotes> = {
  'notification.electronic':
    "Si le profil de l'employeur le permet, les travailleurs donnent leur avis par voie électronique ; l'employeur accepte, refuse ou propose une date de début ultérieure.",
};
