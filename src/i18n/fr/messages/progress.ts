import type { progress as english } from '../../en/messages/progress.ts';

export const progress: Readonly<Record<keyof typeof english, string>> = {
  'progress.checking': 'Contrôle',
  'progress.filing': 'Envoi',
  'progress.waiting': 'Attente',
  'progress.finishing': 'Clôture',
  'progress.checkedLine': 'Contrôle : {done} {done:ligne faite|lignes faites}',
  'progress.leftToCheck': 'environ {left} à faire',
  'progress.filedLine': 'Envoi : {done} {done:ligne faite|lignes faites} sur {total}, {left} à faire',
  'progress.filed': '{count} {count:introduite|introduites}',
  'progress.refused': '{count} {count:refusée|refusées}',
  'progress.skipped': '{count} déjà {count:introduite|introduites}',
  'progress.needsReview': '{count} à trancher',
  'progress.rate': '{rate} par seconde',
  'progress.timeLeft': 'encore environ {duration}',
  'progress.timeLeftShort': 'encore {duration}',
  'progress.finishingLine': 'fin de ce qui est en cours',
  'progress.pause.asked': 'demandé par le service',
  'progress.pause.failing': 'le service ne répond pas',
  'progress.pause.waitingForService': 'service indisponible',
  'progress.pausedUntil': "en attente ({reason}) jusqu'à {time}, encore {duration}",
  'progress.pausedOver': 'en attente ({reason}), nouvel essai en cours',
  'progress.resumesIn': 'encore {duration}',
  'progress.interrupting':
    'Ce qui est en cours se termine et les résultats sont écrits. Un second Ctrl-C arrête net ; rien ne serait perdu ni introduit deux fois.',
};
