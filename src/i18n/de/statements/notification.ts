import type { notificationNotes } from '../../../domain/rules/notification/notification-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const notification: RuleStatements<readonly [], typeof notificationNotes> = {
  'notification.electronic':
    'Wenn das Profil des Arbeitgebers es zulässt, geben Arbeitnehmer ihre Benachrichtigung elektronisch; der Arbeitgeber nimmt an, lehnt ab oder schlägt einen späteren Beginn vor.',
};
