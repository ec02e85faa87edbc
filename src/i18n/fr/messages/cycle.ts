import type { cycle as english } from '../../en/messages/cycle.ts';

export const cycle: Readonly<Record<keyof typeof english, string>> = {
  'cycle.details': 'Détails',
  'cycle.details.closed': 'ne peuvent plus être consultés : le travailleur a complété sa partie',
  'help.watch': 'Suivre des demandes et signaler une fois chaque changement de statut',
  'help.watch.until': 'statut à attendre ; sans lui, jusqu’à ce que chacune soit clôturée ou annulée',
  'help.watch.ticket': 'tickets à suivre (répétable, ou séparés par des virgules)',
  'help.watch.run': 'suivre ce que cette exécution a introduit : son numéro, ou « last »',
  'help.watch.file': 'suivre les tickets d’un fichier, comme les lignes acceptées d’une exécution',
  'help.watch.interval':
    'secondes entre deux consultations (par défaut, souvent au début, puis de plus en plus rarement)',
  'help.watch.timeout': 'arrêter après cette durée : 90s, 30m, 2h',
  'watch.unreadable':
    '{count} {count:ligne ne contient|lignes ne contiennent} pas de ticket lisible et {count:n’est pas suivie|ne sont pas suivies}.',
  'watch.begin': 'Suivi de {count} {count:demande|demandes} : {states}.',
  'watch.reached': 'Toutes y sont : {states}.',
  'watch.endedElsewhere': 'Certaines ont pris fin autrement ou sont inconnues du service : {states}.',
  'watch.timedOut': 'Le délai est écoulé : {states}.',
  'watch.interrupted': 'Arrêté : {states}.',
  'watch.unknown': 'inconnue du service',
  'help.board':
    'Montrer qui doit agir, ce qui a changé depuis la dernière consultation et quelles échéances approchent',
  'help.board.since': 'seulement les demandes introduites à partir de ce jour',
  'help.board.within': 'montrer les échéances dans ce nombre de jours (par défaut, 30)',
  'board.heading': '{total} {total:demande|demandes} des deux dernières années : qui doit agir',
  'board.headingSince': '{total} {total:demande introduite|demandes introduites} depuis le {since} : qui doit agir',
  'board.worker': 'Le travailleur',
  'board.employer': 'Vous : des pièces manquent',
  'board.onem': 'L’ONEM',
  'board.nobody': 'Personne : terminées',
  'board.deadlines':
    'Les deux parties doivent parvenir à l’ONEM dans les deux mois suivant le début ; plus tard, les allocations ne courent qu’à partir de la réception (request.deadline.two-months) :',
  'board.due': 'jusqu’au {date}, encore {days} {days:jour|jours} : {status}',
  'board.overdue': '{date}, dépassé de {days} {days:jour|jours} : {status}',
  'board.missing': 'Non transmises à l’ONEM tant que ces pièces manquent (attachment.later) :',
  'board.changes': '{count} {count:changement|changements} depuis la dernière consultation, {at} :',
  'board.noChanges': 'Aucun changement depuis la dernière consultation, {at}.',
  'board.new': 'nouvelle',
  'board.firstLook': 'Première consultation : la prochaine dira ce qui a changé.',
  'board.more': '… et {count} de plus ; --all les montre.',
};
