import type { bulk as english } from '../../en/messages/bulk.ts';

/** Runs that accept notifications, ask for calculations, or are taken up again. */
export const bulk = {
  'notifications.row.ragged':
    'Ligne {line} : trop ou trop peu de cellules ; impossible de savoir laquelle est laquelle. La ligne a été laissée de côté.',
  'notifications.row.sameLeave':
    "Ligne {line}, {ticket} : la ligne {other} accepte déjà le même congé du même travailleur. Accepter les deux l'introduirait deux fois ; --allow-duplicate le fait quand même.",
  'notifications.row.needsReview':
    "Ligne {line}, {ticket} : ce congé a peut-être déjà été introduit, sous {requests}. Quelqu'un doit décider : baw runs review.",
  'notifications.row.othersAccepted':
    '{ticket} : quelqu’un d’autre l’a accepté entre-temps, sous le numéro {request}, peut-être avec d’autres données que celles de la ligne {line}. C’est cette demande qui vaut ; la vôtre n’a rien changé. Consultez-la avec baw show {request}.',
  'runs.row.others': 'accepté par quelqu’un d’autre ; rien de ce qui a été envoyé ne compte',
  'notifications.acceptedAllTheSame':
    '{count} {count:avertissement a|avertissements ont} tout de même été {count:accepté|acceptés} ; la même commande dira {count:lequel|lesquels}.',
  'runs.count.accepted': '{count} {count:accepté|acceptés}',
  'runs.count.acceptedBefore': '{count} déjà {count:accepté|acceptés}',
  'cpas.sameFileAgain':
    'Avec --allow-duplicate, le même fichier poursuit son exécution {run}, qui a déjà tout demandé : rien n’a été redemandé. Pour demander la même chose une fois de plus, donnez une copie du fichier sous un autre nom.',
  'runs.input.calculation': 'un calcul',
  'runs.input.notification': 'un seul avertissement',
  'runs.input.tickets': 'tickets désignés',
  'runs.action.accept': 'acceptation de {ticket}',
  'runs.rows.calculated': 'Calculs demandés ({count}) :',
  'runs.action.calculation': 'calcul {reference}',
  'runs.receipt.calculated': 'Calcul demandé le {at}, sous le numéro {ticket}',
  'runs.count.calculated': '{count} {count:demandé|demandés}',
  'runs.count.calculatedBefore': '{count} déjà {count:demandé|demandés}',
  'cpas.row.unknown': '{reference} : on ignore si le calcul a été demandé ; la même commande le dira. {reason}',
  'cpas.row.notSent': '{reference} : pas envoyé ; la même commande reprend ici. {reason}',
  'cpas.row.needsReview':
    "{reference} : plusieurs demandes peuvent être celle-ci : {tickets}. Quelqu'un doit décider : baw runs review.",
} satisfies Readonly<Record<keyof typeof english, string>>;
