import type { notificationNotes } from '../../../domain/rules/notification/notification-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const notification: RuleStatements<readonly [], typeof notificationNotes> = {
  'notification.electronic':
    'Als het profiel van de werkgever het toelaat, bezorgen werknemers hun kennisgeving elektronisch; de werkgever aanvaardt, weigert of stelt een latere begindatum voor.',
};
