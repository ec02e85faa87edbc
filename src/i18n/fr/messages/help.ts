import type { help as english } from '../../en/messages/help.ts';

export const help: Readonly<Record<keyof typeof english, string>> = {
  'help.program':
    "Contrôle hors ligne les demandes d'interruption de carrière d'un employeur belge, les introduit en lot et en assure le suivi. Tant qu'aucun autre service n'est indiqué, tout va vers une simulation sur cette machine et rien n'est transmis à l'ONEM.",
  'help.program.after':
    'Premiers pas :\n  baw check demandes.csv      ce qui ne va pas, et comment le corriger\n  baw submit demandes.csv     introduire ce qui est correct\n  baw list                    ce qui a été introduit\n  baw help exit-codes         ce sur quoi un script peut compter\n',
  'help.heading.usage': 'Utilisation :',
  'help.heading.arguments': 'Arguments :',
  'help.heading.options': 'Options :',
  'help.heading.globalOptions': 'Options de toutes les commandes :',
  'help.heading.commands': 'Commandes :',
  'help.heading.exitCodes': 'Codes de sortie :',
  'help.usage.options': 'options',
  'help.usage.command': 'commande',
  'help.default': 'par défaut : {value}',

  'help.flag.help': 'afficher cette aide',
  'help.flag.version': 'afficher la version',
  'help.flag.service': 'destination des demandes : embedded (simulation, par défaut) ou une URL de base',
  'help.flag.profile': 'paramètres à utiliser, par leur nom dans le config.json du dossier de données',
  'help.flag.asOf': "la date qui vaut aujourd'hui (2026-11-21 ou 21/11/2026)",
  'help.flag.lang': 'langue des messages : fr, nl, de, en',
  'help.flag.json': 'résultat en un document JSON sur la sortie standard',
  'help.flag.ndjson': 'résultat en un objet JSON par ligne',
  'help.flag.plain': "ni tableaux ni couleurs : pour les lecteurs d'écran",
  'help.flag.noColor': 'sans couleurs',
  'help.flag.quiet': 'seulement le résultat et les erreurs',
  'help.flag.verbose': "en cas d'échec, aussi ce que le système a répondu",

  'help.flag.employer': "numéro BCE de l'employeur, pour les lignes qui n'en donnent pas",
  'help.flag.sector':
    "secteur, pour les lignes qui n'en donnent pas : private, local, federal, regional, flemish, education",
  'help.flag.capacity': "qualité, pour les lignes qui n'en donnent pas : employer, organizingAuthority",
  'help.flag.community': "communauté, pour les lignes qui n'en donnent pas : frenchSpeaking, flemish, germanSpeaking",
  'help.flag.school': "numéro BCE de l'institution, pour les lignes qui n'en donnent pas",
  'help.flag.headcount': "nombre de travailleurs de l'employeur, pour les lignes qui ne le disent pas",
  'help.flag.schoolYearEndDate': "dernier jour de l'année scolaire, pour les lignes qui ne le disent pas",

  'help.check': 'Contrôler des fichiers de demandes selon les règles, sans rien envoyer',
  'help.submit': 'Contrôler des fichiers de demandes et introduire ce qui est correct',
  'help.new': 'Introduire une demande en répondant à des questions',
  'help.files': "fichiers de demandes (CSV) ; - lit l'entrée standard",
  'help.files.optional':
    "fichiers de demandes (CSV) ; - lit l'entrée standard ; sans fichier, un terminal demande une seule demande",
  'help.flag.map': 'lire un en-tête comme une de nos colonnes, par exemple "Matricule=clientReference" (répétable)',
  'help.flag.ignoreUnknown': 'passer les colonnes inconnues',
  'help.flag.encoding': 'encodage des fichiers : utf-8, utf-16le, utf-16be, windows-1252',
  'help.flag.delimiter': 'caractère entre les cellules : ; , | ou tab',
  'help.flag.explainUnchecked': "énumérer ce qui n'a pu être contrôlé, faute de données",
  'help.flag.dryRun': "s'arrêter avant l'envoi : montrer ce qui serait introduit",
  'help.flag.certify':
    'déclarer, pour cette exécution, que les données sont exactes et que toute modification sera communiquée immédiatement',
  'help.flag.yes': 'ne plus poser de question',
  'help.flag.out': "dossier des fichiers de résultat (par défaut : à côté de chaque fichier d'entrée)",
  'help.flag.concurrency': 'demandes envoyées en même temps, de 1 à 128 (16 par défaut)',
  'help.flag.all': 'montrer chaque constat, pas seulement les premières lignes de chaque règle',
  'help.check.explainUnchecked': "dire quelles règles n'ont pas pu être contrôlées, et faute de quelle colonne",
  'help.check.out': "dossier pour les lignes rejetées et le rapport ; sans lui, rien n'est écrit",
  'help.check.allowDuplicate': 'ne pas signaler une demande qui revient deux fois',
  'help.flag.allowDuplicate': "réintroduire ce que cette machine a déjà introduit lors d'une autre exécution",

  'help.list': 'Afficher les demandes introduites au cours des deux dernières années',
  'help.list.type': "type d'interruption, code ou libellé (répétable, ou séparés par des virgules)",
  'help.list.regime': 'régime, code ou libellé (répétable, ou séparés par des virgules)',
  'help.list.status': 'statut, code ou libellé (répétable, ou séparés par des virgules)',
  'help.list.ticket': 'numéro de ticket',
  'help.list.from': 'périodes qui se terminent ce jour-là ou après, il y a deux ans au plus tôt',
  'help.list.to': 'périodes qui commencent ce jour-là ou avant',
  'help.list.niss': "NISS du travailleur ; sans numéro, ou avec -, il est demandé ou lu sur l'entrée standard",
  'help.list.reference': 'votre propre référence de la demande',
  'help.flag.showPersonalData': 'afficher les NISS et les adresses e-mail en entier',

  'help.show': 'Consulter une demande',
  'help.ticket': 'numéro de ticket, par exemple 04W-002ZS8X-NM-Z',

  'help.modify': "Modifier la date de fin d'une demande, tant que le travailleur n'a pas complété sa partie",
  'help.modify.endDate': 'nouveau dernier jour de la période',
  'help.modify.comment': "commentaire pour l'ONEM, 200 caractères au plus",
  'help.modify.certify':
    'déclarer que les données sont exactes et que toute modification sera communiquée immédiatement',

  'help.cancel': "Annuler une demande, tant que le travailleur n'a pas complété sa partie",
  'help.cancel.yes': "confirmer l'annulation sans que la question soit posée",

  'help.help': 'Aide sur une commande ou un sujet (exit-codes)',
  'help.help.topic': 'une commande, ou exit-codes',

  'help.exit.done': 'fait',
  'help.exit.bug': "une faute de ce programme ; détails sur la sortie d'erreur",
  'help.exit.usage': "erreur d'utilisation",
  'help.exit.rulesBroken': 'les règles ont trouvé des problèmes bloquants',
  'help.exit.someRefused': 'tout a reçu une réponse, le service en a refusé une partie',
  'help.exit.rowsPending': 'quelque chose reste sans réponse : relancez la même commande',
  'help.exit.notAllowed': 'non identifié, ou pas autorisé',
  'help.exit.unreachable': 'le service est injoignable',
  'help.exit.notUnderstood': "le service a donné une réponse qui n'est pas comprise",
  'help.exit.inputUnreadable': "un fichier d'entrée est illisible",
  'help.exit.busy': 'une autre exécution tient ce dont celle-ci a besoin',
  'help.exit.needsReview': "des lignes demandent la décision d'une personne",
  'help.exit.resultUnwritten': "un résultat n'a pu être écrit",
  'help.exit.interrupted': 'interrompu ; ce qui a été fait est enregistré',

  'failure.unknownColumn': 'colonne {index}, « {header} » : la plus proche connue est {nearest}',
  'failure.perhaps': 'Peut-être {suggestion} ?',
  'failure.endedAtOnce':
    "Arrêté net : ce qui était en cours a pu être fait ou non. Relancez la même commande : elle s'en assure avant d'introduire quoi que ce soit.",
  'failure.bug':
    "Désolé : c'est une faute du programme, pas de ce que vous avez tapé. Merci de la signaler avec les lignes ci-dessous ; elles ne contiennent pas de données personnelles.",
};
