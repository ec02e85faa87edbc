import type { runChoices as english } from '../../en/messages/run-choices.ts';

export const runChoices: Readonly<Record<keyof typeof english, string>> = {
  'help.flag.rate': "nombre maximal d'appels au service : 5, 5/s ou 300/min (par défaut, ce que le service permet)",
  'help.flag.waitForService':
    "attendre le retour du service, au plus aussi longtemps : 90s, 30m, 2h ; sans durée, jusqu'à Ctrl-C",
  'help.flag.maxErrors':
    "s'arrêter si plus de lignes que cela échouent : un nombre ou, à partir de 20 lignes traitées, une part telle que 5%",
  'help.flag.stopOnRefusal': "s'arrêter dès que le service refuse une ligne ; ce qui est en cours est achevé",
  'help.flag.atomic': "ne rien envoyer si une ligne d'un des fichiers enfreint une règle",
  'help.flag.retryRefused': "renvoyer ce que le service a refusé lors d'une exécution précédente",
  'submit.notAskedAgain': "Refusée lors d'une exécution précédente, et non renvoyée : --retry-refused la renvoie.",
  'submit.refusedBefore':
    "Parmi les lignes refusées, {count} {count:l'a été|l'ont été} lors d'une exécution précédente ; le service n'a pas été interrogé à nouveau. Une fois le motif disparu, ajoutez --retry-refused à la même commande.",
  'run.concurrencyLowered':
    'Le service permet {limit} {limit:appel|appels} à la fois ; --concurrency {wanted} est ramené à ce nombre.',
  'run.rateLowered': 'Le service permet {limit} {limit:appel|appels} par seconde ; --rate est ramené à ce nombre.',
  'run.pause.asked': "Le service demande une pause de {wait} ; l'exécution reprendra ensuite.",
  'run.pause.failing': 'Le service échoue à plusieurs reprises ; nouvel essai dans {wait}. {reason}',
  'run.pause.waitingForService':
    "Le service est indisponible. Nouvel essai dans {wait}, et ainsi de suite jusqu'à son retour. {reason}",
  'run.unsendable': '{file}, ligne {record} : {reason}',
  'run.resumed': "Le service répond à nouveau ; l'exécution continue.",
  'run.seconds': '{count} {count:seconde|secondes}',
  'run.minutes': '{count} {count:minute|minutes}',
};
