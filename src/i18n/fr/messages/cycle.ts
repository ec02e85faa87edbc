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
};
