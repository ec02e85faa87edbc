import type { changes as english } from '../../en/messages/changes.ts';

export const changes = {
  'help.modify.file':
    "modifier la date de fin de plusieurs demandes : fichier CSV avec leurs tickets et nouvelles dates de fin ; - lit l'entrée standard",
  'help.cancel.file': "annuler plusieurs demandes : fichier CSV avec leurs tickets ; - lit l'entrée standard",
  'help.cancel.run': "annuler toutes les demandes que cette exécution a introduites d'ici et qui existent encore",
  'help.cancel.tickets':
    "annuler ces demandes : tickets séparés par des virgules, ou - pour les lire sur l'entrée standard",
  'help.ticket.optional': 'numéro de ticket, par exemple 04W-002ZS8X-NM-Z ; ou désignez un ensemble par une option',
  'help.attach': 'Ajouter des documents à des demandes introduites',
  'help.attach.document': 'le document : fichier PDF ou JPEG de 2 Mo au plus',
  'help.attach.file':
    "ajouter plusieurs documents : fichier CSV avec tickets, types et chemins, ou les lignes acceptées d'une exécution ; - lit l'entrée standard",
  'help.attach.type': "ce qu'est le document, code ou libellé, par exemple medicalCertificate",
  'help.attach.description': "ce qu'est un document du type « autre », 200 caractères au plus",
  'help.replace':
    "Introduire à nouveau des demandes avec d'autres données, chacune à la place d'une demande existante ; l'ancienne est annulée une fois la nouvelle introduite",
  'help.replace.file': "fichier de demandes (CSV) avec une colonne de plus, replaces : le ticket de l'ancienne demande",
  'help.replace.column': "la colonne qui désigne l'ancienne demande, si elle porte un autre nom",
  'help.changes.dryRun': "s'arrêter avant l'envoi : montrer ce qui serait modifié",

  'changes.certifyWhat': 'que les données sont exactes',
  'changes.cancelWhat': 'que les demandes sont à annuler',
  'changes.empty': "L'ensemble est vide : il ne désigne aucune demande. Rien n'a été fait.",
  'changes.nothing': 'Il ne reste rien à envoyer.',
  'changes.plan.modify':
    '{count} {count:demande|demandes} de {workers} {workers:travailleur|travailleurs}, date de fin à modifier (destination : {target}) :',
  'changes.plan.cancel':
    '{count} {count:demande|demandes} de {workers} {workers:travailleur|travailleurs} à annuler (destination : {target}) :',
  'changes.plan.attach':
    '{count} {count:document|documents} à ajouter, pour {workers} {workers:travailleur|travailleurs} (destination : {target}) :',
  'changes.plan.earlier': '  fin avancée : {earlier}, fin reportée : {later}',
  'changes.plan.comments': "  {count} avec un commentaire pour l'ONEM",
  'changes.plan.already.modify':
    "{count} {count:demande se termine|demandes se terminent} déjà ce jour-là : rien n'est envoyé pour {count:elle|elles}.",
  'changes.plan.already.cancel':
    "{count} {count:demande est déjà annulée|demandes sont déjà annulées} : rien n'est envoyé pour {count:elle|elles}.",
  'changes.plan.already.attach':
    "{count} {count:document est déjà joint|documents sont déjà joints} : rien n'est envoyé pour {count:lui|eux}.",
  'changes.plan.without.attach': '{count} {count:ligne ne désigne|lignes ne désignent} aucun document.',
  'changes.plan.repeated':
    "{count} {count:ligne demande|lignes demandent} la même chose qu'une ligne précédente : un seul envoi.",
  'changes.confirm.modify': 'Modifier la date de fin de {count} {count:demande|demandes} maintenant ?',
  'changes.confirm.cancel': 'Annuler {count} {count:demande|demandes} maintenant ?',
  'changes.confirm.attach': 'Ajouter {count} {count:document|documents} maintenant ?',
  'changes.notConfirmed': "Pas de confirmation : rien n'a été envoyé.",
  'changes.dryRun':
    "Simulation : {count} {count:modification serait envoyée|modifications seraient envoyées}. Rien n'a été envoyé.",
  'changes.line.modify': '{ticket} : se termine le {date}',
  'changes.line.attach': '{ticket} : {file}',
  'changes.done.modify':
    '{rows} {rows:ligne|lignes} : {filed} {filed:modifiée|modifiées}, {skipped} déjà ainsi, {refused} {refused:refusée|refusées}, {invalid} à corriger.',
  'changes.done.cancel':
    '{rows} {rows:ligne|lignes} : {filed} {filed:annulée|annulées}, {skipped} déjà ainsi, {refused} {refused:refusée|refusées}, {invalid} à corriger.',
  'changes.done.attach':
    '{rows} {rows:ligne|lignes} : {filed} {filed:ajoutée|ajoutées}, {skipped} déjà ainsi, {refused} {refused:refusée|refusées}, {invalid} à corriger.',
  'changes.needsReview':
    '{count} {count:ligne demande|lignes demandent} une décision : le service détient ce qui pourrait y correspondre et ne peut trancher. « baw runs review {run} » montre les deux côtés et enregistre la décision.',
  'replace.needsReview':
    "{count} {count:ligne demande|lignes demandent} une décision. Si la nouvelle demande existe peut-être déjà : « baw runs review {run} ». Si l'ancienne subsiste : le motif dit pourquoi, et « baw cancel » l'annule une fois le motif levé.",
  'changes.pending':
    "{count} {count:ligne n'a pas été envoyée, ou son|lignes n'ont pas été envoyées, ou leur} résultat n'est pas connu. Relancez la même commande : elle se renseigne avant tout envoi.",
  'changes.stopped':
    'Arrêté : {reason} Fait et consigné dans cette exécution : {filed}. Pas envoyé, ou sans résultat connu : {pending}.',
  'changes.stopped.fix': "La même commande reprend là où cette exécution s'est arrêtée, sans rien faire deux fois.",
  'changes.doneAllTheSame':
    '{count} {count:modification a été faite et consignée|modifications ont été faites et consignées}. Les résultats viendront avec la prochaine exécution de la même commande.',
  'changes.cancel.again':
    'Si des lignes de ces demandes restent dans un fichier de demandes, soumettre ce fichier les introduit à nouveau ; retirez-les si le congé ne doit pas avoir lieu.',
  'changes.sameAsLine': 'identique à la ligne {line}',
  'changes.alreadySo': 'déjà ainsi',

  'replace.plan':
    "{count} {count:demande|demandes} à introduire (destination : {target}), chacune à la place d'une demande existante :",
  'replace.order':
    "Chaque nouvelle demande est d'abord introduite ; l'ancienne n'est annulée qu'ensuite. Si la nouvelle est refusée, l'ancienne subsiste.",
  'replace.confirm': 'Remplacer {count} {count:demande|demandes} maintenant ?',
  'replace.line': '{ticket}, à la place de {replaces}',
  'replace.done':
    '{rows} {rows:ligne|lignes} : {filed} {filed:remplacée|remplacées}, {skipped} déjà ainsi, {refused} {refused:refusée|refusées}, {invalid} à corriger.',
  'replace.oldStands': '{ticket} est introduite, mais {replaces} subsiste : {reason}',
  'replace.oldPending': '{ticket} est introduite ; on ne sait pas encore si {replaces} est annulée.',
  'replace.overlap':
    'Ce service ne prend aucune demande qui chevauche celle à remplacer. Annulez celle-ci avec « baw cancel », puis introduisez la ligne avec « baw submit ».',

  'change.ragged':
    "Cette ligne a {found} {found:cellule|cellules} ; l'en-tête a {expected} {expected:colonne|colonnes}.",
  'change.ragged.fix':
    'Cherchez un séparateur manquant ou superflu, ou un texte contenant un séparateur sans guillemets.',
  'change.ticket-missing': 'Le numéro de ticket manque.',
  'change.ticket-missing.fix': 'Indiquez le ticket de la demande visée ; « baw list » les montre.',
  'change.ticket-shape': "« {value} » n'est pas un numéro de ticket.",
  'change.ticket-shape.fix':
    'Un ticket ressemble à 04W-002ZS8X-NM-Z. Il ne contient jamais les lettres I, L, O, Q ni Y.',
  'change.date-missing': 'La nouvelle date de fin manque.',
  'change.date-missing.fix': 'Indiquez le nouveau dernier jour du congé, ou retirez la ligne.',
  'change.date-unreadable': "« {value} » n'est pas une date.",
  'change.date-unreadable.fix': 'Écrivez 30/06/2027 ou 2027-06-30, le jour avant le mois.',
  'change.text-too-long': 'Le texte compte {length} caractères ; {maximum} au plus sont admis.',
  'change.text-too-long.fix': 'Raccourcissez le texte.',
  'change.text-personal': "Le texte contient un NISS (il n'est pas répété ici).",
  'change.text-personal.fix': 'Retirez le numéro : la demande désigne déjà le travailleur.',
  'change.control-characters': "Le texte contient un caractère de contrôle, {character}, qu'aucun écran ne montre.",
  'change.control-characters.fix': 'Retapez le texte : ces caractères viennent avec du texte copié.',
  'change.type-missing': "Rien n'indique ce qu'est le document.",
  'change.type-missing.fix': 'Indiquez son type : {types}.',
  'change.type-unknown': "« {value} » n'est pas un type de document.",
  'change.type-unknown.fix': "Indiquez l'un de ceux-ci : {types}.",
  'change.path-missing': "Rien n'indique où se trouve le document.",
  'change.path-missing.fix': 'Indiquez son chemin, à partir du dossier du fichier qui le désigne.',
  'change.attachments-unreadable': '« {value} » ne peut être lu comme une liste de documents.',
  'change.attachments-unreadable.fix': 'Écrivez type=chemin pour chacun, séparés par |. Les types sont : {types}.',
  'change.document-missing': "{path} ne peut être ouvert : ce fichier n'existe pas, ou il ne peut être lu.",
  'change.document-missing.fix':
    'Placez-y le document, ou corrigez le chemin, qui se compte à partir du dossier du fichier.',
  'change.description-missing': 'Un document du type « autre » demande une description.',
  'change.description-missing.fix': "Dites en quelques mots ce que c'est, ou indiquez le type qui convient.",
  'change.description-unused':
    "Le service n'accepte de description que pour un document du type « autre » : celle-ci n'est pas envoyée.",
  'change.description-unused.fix': "Il n'y a rien à faire.",
  'change.another': 'La ligne {line} demande une autre modification de la même demande.',
  'change.another.fix': 'Gardez la ligne voulue.',
  'change.not-found': 'Le service ne connaît pas cette demande, ou pas pour cet employeur.',
  'change.not-found.fix': 'Comparez le ticket avec « baw list ».',
  'change.is-cancelled': 'La demande est annulée.',
  'change.is-cancelled.fix':
    'Ce qui est annulé ne peut être modifié : introduisez le congé à nouveau, ou retirez la ligne.',
  'change.state': 'La demande ne peut plus être modifiée : son statut est « {status} ».',
  'change.state.fix':
    "Une demande ne peut être modifiée ou annulée que tant que le travailleur n'a pas complété sa partie. Ensuite, contactez le bureau de l'ONEM.",
  'change.replaces-missing': "Rien n'indique quelle demande celle-ci doit remplacer.",
  'change.replaces-missing.fix': "Indiquez son ticket. Une nouvelle demande s'introduit avec « baw submit ».",
  'change.replaces-twice': 'La ligne {line} remplace la même demande.',
  'change.replaces-twice.fix':
    "Gardez l'une des deux ; introduisez l'autre avec « baw submit » si les deux sont voulues.",
  'change.replaces-other': "La demande à remplacer est celle d'un autre travailleur ou employeur.",
  'change.replaces-other.fix':
    "Comparez le ticket et le NISS. Si c'est le NISS qui est à corriger, donnez à la ligne la référence de l'ancienne demande.",
} as const satisfies Record<keyof typeof english, string>;
