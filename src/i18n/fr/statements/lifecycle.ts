import type { lifecycleNotes } from '../../../domain/rules/lifecycle/lifecycle-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const lifecycle: RuleStatements<readonly [], typeof lifecycleNotes> = {
  'lifecycle.modify.end-date-only':
    "Seul le dernier jour d'une demande introduite peut être modifié. Tout le reste se corrige en annulant la demande et en l'introduisant à nouveau.",
  'lifecycle.modify.until-worker-part':
    "Une demande ne peut être modifiée ou annulée que tant que le travailleur n'a pas complété sa partie.",
  'lifecycle.modify.rules-apply':
    'Un nouveau dernier jour doit à nouveau respecter les règles sur les blocs, les durées et les totaux, comme si la demande était introduite avec lui.',
  'lifecycle.consult':
    "Dans le service en ligne, le détail d'une demande peut être ouvert tant que le travailleur n'a pas complété sa partie ; ensuite, il n'en reste que la ligne dans l'aperçu.",
  'lifecycle.sub-ticket':
    'Une modification ou une annulation laisse à la demande son numéro de ticket et en reçoit un second, le sien.',
  'lifecycle.early-end':
    "Une interruption ne prend fin plus tôt qu'avec l'accord de l'employeur et après en avoir informé l'ONEM par écrit. Les jours non pris d'un bloc minimal sont déduits du crédit, sauf pour les soins palliatifs ; les allocations déjà payées restent acquises, sauf en fin de carrière.",
};
