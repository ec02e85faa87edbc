import type { ErrorKey } from '../../errors/error-keys.ts';
import type { RuleText } from '../rule-text.ts';
import { signInErrors } from './errors/sign-in.ts';

export const errors: Readonly<Record<ErrorKey, RuleText>> = {
  ...signInErrors,
  'usage.unknownOption': {
    message: "L'option {option} n'existe pas.",
    fix: "L'aide de la commande (--help) énumère ses options.",
  },
  'usage.unknownCommand': {
    message: "La commande « {command} » n'existe pas.",
    fix: '« baw help » énumère les commandes.',
  },
  'usage.missingCommand': {
    message: "La commande n'est pas complète.",
    fix: 'Ajoutez --help pour voir ce qui peut suivre.',
  },
  'usage.missingArgument': {
    message: "L'argument « {argument} » manque.",
    fix: "Ajoutez-le ; --help montre l'ordre.",
  },
  'usage.tooManyArguments': {
    message: "Il y a plus d'arguments que cette commande n'en prend.",
    fix: 'Mettez entre guillemets les valeurs qui contiennent des espaces ; --help montre ce qui est attendu.',
  },
  'usage.missingFlag': {
    message: "Rien n'indique {what}, et il n'y a pas de terminal pour poser la question.",
    fix: 'Ajoutez {flag}.',
  },
  'usage.missingFlagValue': {
    message: "L'option {flag} n'a pas de valeur.",
    fix: "Donnez la valeur après l'option.",
  },
  'usage.badValue': {
    message: "« {value} » n'est pas une valeur pour {flag}.",
    fix: 'Attendu : {expected}.',
  },
  'usage.badEnterprise': {
    message: "« {value} », indiqué pour {flag}, n'est pas un numéro d'entreprise.",
    fix: "Un numéro d'entreprise (BCE) a dix chiffres, commence par 0 ou 1, et ses deux derniers chiffres contrôlent les autres : recopiez-le sous la forme 0999.999.999.",
  },
  'usage.badTicket': {
    message: "« {ticket} » n'est pas un numéro de ticket.",
    fix: 'Un ticket ressemble à 04W-002ZS8X-NM-Z. Il ne contient jamais les lettres I, L, O, Q ou Y : ce qui y ressemble est un chiffre 1 ou 0, ou une autre lettre.',
  },
  'usage.badPhone': {
    message: "La valeur de {flag} n'est pas un numéro de téléphone.",
    fix: "Écrivez-le avec l'indicatif du pays, par exemple +32 2 555 12 34 ; un numéro belge peut commencer par 0.",
  },
  'usage.badEmail': {
    message: "La valeur de {flag} n'est pas une adresse e-mail.",
    fix: 'Donnez une adresse comme rh@exemple.be.',
  },
  'usage.badDocument': {
    message: "{file} ne peut pas être ajouté : {why}. Rien n'a été envoyé.",
    fix: 'Vérifiez le chemin, et enregistrez ou numérisez le document en un PDF plus petit.',
  },
  'usage.notPostponed': {
    message:
      "Le {date} n'est pas postérieur au {asked}, la date de début demandée par le travailleur. Rien n'a été envoyé.",
    fix: "Indiquez une date plus tardive avec --from, ou acceptez l'avertissement tel quel.",
  },
  'usage.postponedToThePast': {
    message: "Le {date} est passé. Rien n'a été envoyé.",
    fix: 'Indiquez une date à venir avec --from.',
  },
  'usage.alreadyFiled': {
    message:
      "Vous avez déjà introduit vous-même une demande pour le même congé : {ticket}. Accepter l'avertissement l'introduirait une seconde fois. Rien n'a été envoyé.",
    fix: "Refusez l'avertissement, ou annulez d'abord la demande ; avec --allow-duplicate, les deux sont voulus.",
  },
  'usage.badNiss': {
    message: "Ce qui a été donné à {flag} n'est pas un NISS (il n'est pas répété ici).",
    fix: "Donnez les onze chiffres, avec ou sans ponctuation, comme sur la carte d'identité.",
  },
  'usage.personalNumber': {
    message: "{flag} contient un numéro national (il n'est pas répété ici).",
    fix: 'Retirez ce numéro : la demande désigne déjà le travailleur, et toute personne qui la traite lit le commentaire.',
  },
  'usage.dateTooEarly': {
    message: '{flag} vaut {value}, mais le service ne montre que les demandes des deux dernières années.',
    fix: "La première date possible aujourd'hui est le {earliest}.",
  },
  'usage.datesReversed': {
    message: '{flag} est postérieur à {other}.',
    fix: "Échangez les deux dates, ou corrigez l'une d'elles ; la première date possible aujourd'hui est le {earliest}.",
  },
  'usage.conflictingFlags': {
    message: "{flag} et {other} s'excluent.",
    fix: "Gardez l'un des deux.",
  },
  'usage.notCertified': {
    message: "Rien n'a été envoyé : la déclaration légale n'a pas été faite.",
    fix: 'Répondez oui sur un terminal, ou donnez --certify dans un script, après avoir vérifié que les données sont exactes.',
  },
  'usage.notConfirmed': {
    message: "Rien n'a été envoyé : l'annulation n'a pas été confirmée.",
    fix: 'Répondez oui, ou donnez --yes.',
  },
  'usage.noTerminal': {
    message: "Il faudrait poser une question, et il n'y a pas de terminal pour cela.",
    fix: 'Donnez {flag}.',
  },
  'usage.noSet': {
    message: "Rien n'indique quelles demandes sont visées.",
    fix: 'Désignez-en une par son ticket, ou un ensemble : {flags}.',
  },
  'usage.runElsewhere': {
    message: "L'exécution {run} a introduit ses demandes auprès d'un autre service, {target}.",
    fix: 'Désignez ce service avec --service, ou une autre exécution.',
  },
  'usage.insecureService': {
    message: 'En HTTP non chiffré vers {service}, des données personnelles seraient lisibles en chemin.',
    fix: 'Utilisez https. Le HTTP non chiffré est accepté vers cette machine seulement (127.0.0.1, localhost).',
  },
  'usage.sameResult': {
    message: "{place} serait écrit à la fois pour {other} et pour {file}, ou est l'un d'eux.",
    fix: 'Donnez chaque fichier une seule fois et sous un nom propre, ou lancez la commande une fois par fichier.',
  },
  'usage.oneFile': {
    message: "{flag} ne s'applique qu'à un seul fichier.",
    fix: 'Lancez la commande une fois par fichier.',
  },
  'usage.repairOverInput': {
    message: '{file} est le fichier lu ; une réparation ne le modifie jamais.',
    fix: 'Donnez un autre nom au fichier réparé.',
  },
  'usage.badMapping': {
    message: "« {mapping} » n'est pas une correspondance de colonne.",
    fix: 'Écrivez "Leur nom=notreColonne", par exemple --map "Matricule=clientReference".',
  },
  'usage.unusedMapping': {
    message: "--map désigne la colonne « {header} », que {file} n'a pas.",
    fix: 'La colonne la plus proche du fichier est « {nearest} ».',
  },
  'usage.other': {
    message: "La ligne de commande n'est pas correcte : {detail}.",
    fix: 'Ajoutez --help pour voir ce qui est attendu.',
  },
  'usage.profileUnknown': {
    message: "Le profil « {profile} » n'existe pas.",
    fix: 'Les profils se trouvent dans {file}, sous "profiles".',
  },
  'usage.settingsUnreadable': {
    message: 'Les paramètres de {file} sont illisibles ({detail}).',
    fix: 'Corrigez le fichier, ou déplacez-le pour continuer sans paramètres.',
  },
  'usage.settingUnknown': {
    message: "Le paramètre « {entry} » n'existe pas ; il figure dans {file}.",
    fix: 'Corrigez son nom ou supprimez-le ; docs/settings.md énumère les paramètres.',
  },
  'usage.settingNotOneOf': {
    message: "Le paramètre « {entry} » de {file} a une valeur qu'il ne peut pas avoir.",
    fix: "Donnez-lui l'une de ces valeurs : {values}.",
  },
  'usage.settingInvalid': {
    message: "Le paramètre « {entry} » de {file} a une valeur qu'il ne peut pas avoir.",
    fix: 'docs/settings.md indique les valeurs possibles : un nombre entier sans guillemets, un texte entre guillemets ou une date comme "2027-06-30".',
  },
  'usage.ruleIsNote': {
    message:
      "Le profil fixe la gravité de « {rule} », mais cette règle ne fait l'objet d'aucun contrôle : elle ne figure qu'à titre d'information.",
    fix: "Supprimez cette entrée ; « baw rules explain {rule} » indique où la règle s'applique.",
  },
  'usage.ruleUnknown': {
    message: "Le profil fixe la gravité de « {rule} », et cette règle n'existe pas.",
    fix: "Reprenez l'identifiant d'un constat ou de « baw rules list ».",
  },
  'usage.noSuchRule': {
    message: "Il n'existe pas de règle « {rule} ».",
    fix: '« baw rules list » les montre toutes ; --search en trouve une par un mot.',
  },
  'usage.periodReversed': {
    message: '{flag} est postérieur à {other}.',
    fix: "Échangez les deux dates, ou corrigez l'une d'elles.",
  },
  'usage.ruleFixed': {
    message:
      "Le profil abaisse « {rule} », mais sans cette règle il n'y a pas de demande que le service puisse accepter.",
    fix: 'Supprimez cette entrée ; seules les règles de droit peuvent être abaissées.',
  },

  'usage.noSuchRun': {
    message: "Il n'y a pas d'exécution « {run} ».",
    fix: '« baw runs list » les affiche ; les premiers caractères suffisent, et last désigne la plus récente.',
  },
  'usage.severalRuns': {
    message: '« {run} » est le début de {count} exécutions.',
    fix: 'Donnez plus de caractères ; « baw runs list » affiche les exécutions.',
  },
  'usage.runNotDamaged': {
    message: "L'exécution {run} n'est pas endommagée : elle n'est pas mise de côté.",
    fix: '« baw runs show {run} » la montre ; « baw runs purge --run {run} » la supprime.',
  },
  'usage.runUndecided': {
    message: "L'exécution {run} a des lignes sans résultat définitif : elle n'est pas supprimée.",
    fix: 'Continuez-la avec « baw runs resume {run} », ou décidez avec « baw runs review {run} ».',
  },
  'usage.runOtherTarget': {
    message: "L'exécution {run} concerne un autre service : {target}.",
    fix: 'Indiquez celui-là, avec --service ou --profile. Une simulation qui a été vidée en est une autre.',
  },
  'usage.resumeInput': {
    message: "L'exécution {run} a lu l'entrée standard, qui n'a pas été conservée.",
    fix: "Redonnez le même contenu à la même commande : baw {command} - < FICHIER. L'exécution y est reconnue.",
  },
  'usage.resumeAnswers': {
    message: "L'exécution {run} a introduit une demande à partir de réponses, qui n'ont pas été conservées.",
    fix: 'Redonnez les mêmes réponses à « baw new », ou décidez avec « baw runs review {run} ».',
  },
  'usage.resumeCommand': {
    message: "L'exécution {run} a été lancée avec « baw {command} ».",
    fix: "Relancez cette commande avec les mêmes arguments : elle reprend là où l'exécution s'est arrêtée.",
  },
  'usage.noSuchRow': {
    message: "Aucune ligne {row} de l'exécution {run} n'est en suspens.",
    fix: '« baw runs review {run} --json » énumère les lignes en suspens avec leur clé.',
  },
  'usage.adoptUnknown': {
    message: "Le service n'a pas de demande {ticket}.",
    fix: "Vérifiez le ticket avec « baw list » ; rien n'a été enregistré.",
  },
  'usage.adoptOther': {
    message: 'La demande {ticket} concerne un autre travailleur ou un autre employeur que la ligne.',
    fix: "Vérifiez le ticket avec « baw show {ticket} » ; rien n'a été enregistré.",
  },
  'usage.adoptTaken': {
    message: "La demande {ticket} est celle d'une autre ligne de l'exécution ({row}).",
    fix: "Une demande ne peut correspondre qu'à une seule ligne ; rien n'a été enregistré.",
  },
  'usage.sameRequest': {
    message: 'Le service détient exactement cette ligne, sous {ticket} : renvoyée, elle serait introduite deux fois.',
    fix: "Prenez-la avec --adopt {ticket}, ou continuez l'exécution, qui le fait d'elle-même. Si elle n'est pas voulue, annulez-la d'abord.",
  },
  'input.notFound': {
    message: "Le fichier {file} n'existe pas.",
    fix: 'Vérifiez le nom et le dossier.',
  },
  'input.isFolder': {
    message: '{file} est un dossier, pas un fichier.',
    fix: "Indiquez les fichiers qui s'y trouvent, par exemple {file}/*.csv.",
  },
  'input.notPermitted': {
    message: "Vous n'avez pas le droit de lire {file}.",
    fix: "Demandez l'accès à son propriétaire, ou copiez-le dans un de vos dossiers.",
  },
  'input.notReadable': {
    message: 'Le fichier {file} est illisible ({detail}).',
    fix: 'Vérifiez le disque ou le dossier réseau, puis réessayez.',
  },
  'input.notRegular': {
    message: "{file} n'est pas un fichier sur disque mais un tube ou un périphérique, qui ne se lit qu'une fois.",
    fix: 'Donnez-le comme entrée standard : écrivez - à la place de son nom, par exemple « … | baw check - ».',
  },
  'input.empty': {
    message: 'Le fichier {file} est vide.',
    fix: 'Exportez-le de nouveau ; la première ligne doit contenir les noms des colonnes.',
  },
  'input.headerOnly': {
    message: 'Le fichier {file} a un en-tête et aucune ligne.',
    fix: 'Exportez-le de nouveau avec ses lignes.',
  },
  'input.noKnownColumn': {
    message: 'La ligne {line} de {file} ne nomme aucune colonne connue. Elle commence par : {found}.',
    fix: 'La première ligne doit contenir les noms des colonnes, par exemple NISS, Date de début, Régime. Utilisez --map pour vos propres noms.',
  },
  'input.missingColumns': {
    message: 'Il manque à la ligne {line} de {file} des colonnes obligatoires : {missing}.',
    fix: 'Ajoutez-les, ou indiquez avec --map lesquelles de vos colonnes leur correspondent.',
  },
  'input.missingTicket': {
    message: "La ligne {line} de {file} n'a pas de colonne pour les tickets.",
    fix: "Donnez-lui l'en-tête « Numéro de ticket ».",
  },
  'input.duplicateColumn': {
    message: 'La ligne {line} de {file} a deux fois la colonne « {column} » : colonnes {first} et {second}.',
    fix: "Supprimez l'une des deux, ou renommez-la ref_… pour la conserver telle quelle.",
  },
  'input.duplicateCarried': {
    message: 'La ligne {line} de {file} a deux fois la colonne « {column} » : colonnes {first} et {second}.',
    fix: "Supprimez l'une des deux, ou donnez-lui un autre nom qui commence par ref_.",
  },
  'input.unknownColumn': {
    message: "Ligne {line} de {file} : la colonne {index}, « {column} », n'est pas connue.",
    fix: 'Le nom connu le plus proche est {suggestion}. Utilisez --map "{column}=…", renommez-la ref_… pour la conserver telle quelle, ou ajoutez --ignore-unknown.',
  },
  'input.unknownColumns': {
    message: 'La ligne {line} de {file} a des colonnes qui ne sont pas connues : {columns}.',
    fix: 'Indiquez avec --map "nom=…" ce que chacune contient, renommez-la ref_… pour la conserver telle quelle, ou ajoutez --ignore-unknown.',
  },
  'input.namelessColumn': {
    message: "La ligne {line} de {file} a une valeur dans la colonne {index}, qui n'a pas de nom dans l'en-tête.",
    fix: "Nommez la colonne dans l'en-tête (ref_… pour la conserver telle quelle), videz-la, ou ajoutez --ignore-unknown.",
  },
  'input.unclosedQuote': {
    message: "Une cellule entre guillemets qui commence à la ligne {line} de {file} n'est jamais fermée.",
    fix: 'Ajoutez le " manquant ou supprimez celui qui ouvre la cellule ; dans une telle cellule, un guillemet s\'écrit deux fois.',
  },
  'input.cellTooLong': {
    message:
      "La cellule entre guillemets qui commence à la ligne {line} de {file} dépasse les {limit} caractères qu'une ligne peut compter.",
    fix: 'Raccourcissez la cellule ; s\'il lui manque le " final, ajoutez-le ou supprimez celui qui ouvre la cellule.',
  },
  'input.strayQuote': {
    message: "Ligne {line} de {file}, colonne {column} : un guillemet se trouve au milieu d'une cellule.",
    fix: "Mettez toute la cellule entre guillemets et écrivez deux fois chaque guillemet qu'elle contient.",
  },
  'input.binary': {
    message: "{file} n'est pas un fichier texte : il ressemble à {format}.",
    fix: 'Exportez-le en CSV.',
  },
  'input.archive': {
    message: '{file} est une archive ({format}), pas un tableau.',
    fix: "Décompressez-la, puis indiquez le fichier CSV qu'elle contient.",
  },
  'input.nulByte': {
    message: "La ligne {line} de {file} contient un octet NUL : le fichier est endommagé, ou n'est pas du texte.",
    fix: 'Exportez-le de nouveau en CSV, en UTF-8.',
  },
  'input.notDecodable': {
    message: 'La ligne {line} de {file} ne peut être lue en {encoding}.',
    fix: 'Exportez-le en UTF-8, ou indiquez son encodage avec --encoding.',
  },
  'input.lineTooLong': {
    message: "La ligne {line} de {file} dépasse {limit} caractères : ce n'est pas une ligne de tableau.",
    fix: "Vérifiez que c'est bien un fichier CSV et que ses fins de ligne n'ont pas été perdues.",
  },
  'input.formatNotSupported': {
    message: "{file} est dans un format qui n'est pas lu : {format}.",
    fix: 'Ouvrez-le dans le tableur et enregistrez-le au format « CSV UTF-8 ».',
  },
  'input.unknownDelimiter': {
    message: "Ce qui sépare les cellules de {file} n'a pu être trouvé.",
    fix: 'Indiquez-le avec --delimiter : un de ; , | ou tab.',
  },
  'input.changedWhileRead': {
    message: '{file} a été modifié pendant sa lecture.',
    fix: "Attendez que ce qui l'écrit ait terminé, puis relancez la même commande.",
  },
  'input.stdinTwice': {
    message: "L'entrée standard (-) est indiquée plus d'une fois, ou nécessaire à deux choses.",
    fix: 'Utilisez-la une seule fois ; mettez le reste dans des fichiers.',
  },

  'output.notWritable': {
    message: '{file} ne peut être écrit ({detail}).',
    fix: 'Vérifiez les droits sur son dossier, ou choisissez un autre dossier.',
  },
  'output.notFolder': {
    message: "{file} est un fichier, ou se trouve sous un fichier, alors qu'il faut un dossier.",
    fix: "Indiquez un dossier ; il est créé s'il n'existe pas.",
  },
  'output.diskFull': {
    message: "Le disque est plein : {file} n'a pu être écrit.",
    fix: "Faites de la place, puis relancez la même commande ; ce qui a été introduit est enregistré et n'est pas introduit deux fois.",
  },
  'output.standardOutput': {
    message: "Le résultat n'a pas pu être écrit sur la sortie standard ({detail}).",
    fix: "Libérez de la place, ou dirigez-le ailleurs, puis relancez la même commande ; ce qui a été introduit est consigné et ne l'est pas deux fois.",
  },
  'journal.damaged': {
    message: "L'enregistrement de l'exécution {run} est endommagé : {file}, ligne {line}.",
    fix: "Ne le modifiez pas et ne le supprimez pas. Tant qu'il est là, rien n'est introduit auprès de son service depuis cette machine. « baw runs set-aside {run} » le met de côté, garde ce qui est encore lisible et dit ce qui n'est alors plus connu.",
  },
  'journal.damagedFile': {
    message: '{file} est endommagé à la ligne {line}.',
    fix: "Ne le modifiez pas. Remettez-en une copie saine, provenant d'une sauvegarde. À défaut, déplacez le fichier là où il sera conservé : son contenu n'est alors plus connu ici ; comparez donc avec « baw list » ce que le service détient avant d'introduire à nouveau.",
  },
  'journal.newerVersion': {
    message: '{file} a été écrit par une version plus récente de ce programme (format {version}).',
    fix: 'Continuez avec cette version.',
  },
  'busy.run': {
    message: 'Un autre processus ({owner}) travaille à la même exécution : {file}.',
    fix: "Attendez qu'il ait terminé, ou arrêtez-le, puis relancez la même commande.",
  },
  'busy.service': {
    message: 'Un autre processus ({owner}) utilise le service simulé de {file}.',
    fix: "Attendez qu'il ait terminé, ou donnez son adresse avec --service.",
  },

  'service.refused': {
    message: "Le service a refusé ({status}, {type}). Rien n'a été modifié.",
    fix: 'Corrigez ce que le service indique, ou adressez-vous au contact du service en citant ce type.',
  },
  'service.unavailable': {
    message: 'Le service ne peut répondre pour le moment ({status}).',
    fix: 'Relancez la même commande dans quelques minutes.',
  },
  'service.unreachable': {
    message: 'Le service {target} est injoignable.',
    fix: "Vérifiez l'adresse et le réseau. Avec la simulation : « baw mock start » tourne-t-il ?",
  },
  'service.noAnswer': {
    message: "Le service {target} a pris l'appel et n'a pas répondu : on ne sait pas s'il a agi.",
    fix: "Relancez la même commande : elle s'en assure avant d'envoyer quoi que ce soit deux fois. « baw show » ou « baw list » montrent ce que le service détient.",
  },
  'service.noAnswerToQuestion': {
    message: "Le service {target} n'a pas répondu. Il n'a été que consulté : rien n'a été modifié.",
    fix: 'Relancez la même commande dans quelques minutes.',
  },
  'service.outcomeUnknown': {
    message:
      "On ne sait pas si le service a modifié la demande {ticketNumber} : il a été sollicité et n'a pas répondu.",
    fix: "Voyez avec « baw show {ticketNumber} » ; si rien n'a été modifié, relancez la même commande.",
  },
  'service.notUnderstood': {
    message: "La réponse du service à {operation} n'est pas comprise ({reason}).",
    fix: "Vérifiez que --service désigne un service d'interruption de carrière, et que ce programme est à jour.",
  },
  'service.notFound': {
    message: "Le service n'a pas cette demande, ou aucune que vous puissiez voir.",
    fix: 'Vérifiez le numéro de ticket ; « baw list » montre ceux que vous pouvez voir. Les lettres I, L, O, Q et Y ne figurent jamais dans un ticket.',
  },
  'service.notAllowed': {
    message: "Vous n'y êtes pas autorisé ({status}, {type}).",
    fix: "Vérifiez l'employeur et la qualité, et qu'un mandat les couvre.",
  },
  'service.notModifiable': {
    message:
      "La demande ne peut plus être modifiée ni annulée : son statut est « {requestStatus} ». Rien n'a été modifié.",
    fix: "Une modification n'est possible que tant que le travailleur n'a pas complété sa partie. Contactez le bureau de l'ONEM qui traite le dossier.",
  },
  'service.notCancellable': {
    message: "La demande ne peut plus être annulée : son statut est « {requestStatus} ». Rien n'a été modifié.",
    fix: "Une annulation n'est possible que tant que le travailleur n'a pas complété sa partie. Contactez le bureau de l'ONEM qui traite le dossier.",
  },
  'service.alreadyCancelled': {
    message: "La demande {ticketNumber} est déjà annulée. Rien n'a été modifié.",
    fix: 'Introduisez une nouvelle demande si le congé doit malgré tout avoir lieu.',
  },
  'service.attachmentNotAllowed': {
    message:
      "Plus aucune annexe ne peut être jointe à la demande : son statut est « {requestStatus} ». Rien n'a été modifié.",
    fix: "Une annexe peut être jointe tant que le dossier n'est ni clôturé ni annulé. Contactez le bureau de l'ONEM qui traite le dossier.",
  },
  'service.alreadyDecided': {
    message: "L'avertissement a déjà été traité : « {decision} ». Rien n'a été modifié.",
    fix: "Chaque avertissement se décide une seule fois. Convenez d'un nouvel avertissement avec le travailleur, ou introduisez vous-même une demande.",
  },
  'service.alreadyAccepted': {
    message: "L'avertissement est accepté : la demande {request} en est issue. Rien n'a été modifié.",
    fix: "Tant que le travailleur n'a pas complété sa partie, « baw cancel {request} » annule la demande ; « baw attach {request} » y ajoute une pièce jointe.",
  },
  'service.notificationChanged': {
    message:
      "L'avertissement a changé entre-temps : il a été postposé, ou une pièce jointe a été ajoutée. Rien n'a été décidé.",
    fix: 'Consultez-le avec « baw notifications show », puis décidez à nouveau.',
  },
  'service.noNotification': {
    message: "Le service n'a pas cet avertissement, ou aucun que vous puissiez voir.",
    fix: 'Vérifiez le numéro de ticket ; « baw notifications list --all » montre ceux que vous pouvez voir.',
  },
  'service.personnelUnavailable': {
    message:
      "Le fichier du personnel Dimona n'est pas proposé ici : l'employeur compte 100 travailleurs ou plus, ou vous agissez en tant que pouvoir organisateur.",
    fix: 'Tapez vous-même le NISS et les autres données.',
  },
  'service.changedMeanwhile': {
    message: "Quelqu'un l'a modifié entre-temps. Rien n'a été enregistré.",
    fix: "Regardez ce qui s'y trouve maintenant, et recommencez.",
  },
  'service.notificationUnknown': {
    message:
      "On ne sait pas si le service a modifié l'avertissement {ticketNumber} : il a été sollicité et n'a pas répondu.",
    fix: "Relancez la même commande : rien n'est fait deux fois. « baw notifications show {ticketNumber} » montre où il en est.",
  },
  'service.profileUnknown': {
    message: "On ne sait pas si le service a enregistré vos paramètres : il a été sollicité et n'a pas répondu.",
    fix: "Relancez la même commande. « baw employer show » montre ce qui s'y trouve.",
  },
  'service.overlapping': {
    message:
      'Le service détient déjà une demande de ce travailleur pour une période qui chevauche celle-ci : {conflictingTicketNumbers}.',
    fix: 'Consultez-la avec « baw show » ; annulez-la ou changez la période.',
  },
  'service.badRequest': {
    message: "Le service n'accepte pas les données reçues. Rien n'a été modifié.",
    fix: 'Corrigez les valeurs indiquées, puis relancez la même commande.',
  },
  'mock.portInUse': {
    message: 'Le port {port} est déjà utilisé sur cette machine.',
    fix: 'Choisissez-en un autre avec --port, ou 0 pour un port libre.',
  },
  'mock.notAMock': {
    message: "{target} n'est pas un service simulé : il ne peut être piloté.",
    fix: 'Indiquez-en un avec --service, ou omettez --service pour le service intégré.',
  },
  'mock.faultsUnreadable': {
    message: "{file} n'est ni du JSON ni du YAML : la lecture s'arrête à la ligne {line}.",
    fix: 'Corrigez cette ligne ; docs/service.md montre un fichier de règles de panne.',
  },
  'mock.faultUnknownField': {
    message: "Le champ « {entry} » n'existe pas dans une règle de panne ; il figure dans {file}.",
    fix: 'Corrigez son nom ou supprimez-le ; docs/service.md énumère les champs.',
  },
  'mock.faultNotOneOf': {
    message: "« {entry} », dans {file}, a une valeur qu'il ne peut pas avoir.",
    fix: "Donnez-lui l'une de ces valeurs : {values}.",
  },
  'mock.faultInvalid': {
    message: '« {entry} », dans {file}, manque ou ne peut pas figurer là de cette façon.',
    fix: "docs/service.md indique ce que peut être chaque champ d'une règle de panne et quels champs vont ensemble.",
  },
  'mock.notificationsOff': {
    message: "Cet employeur n'accepte pas les avertissements électroniques.",
    fix: 'Activez-les : « baw employer set --notifications on ».',
  },
  'mock.fileUnreadable': {
    message: "{file} n'est pas utilisable : il y a une erreur à {entry}.",
    fix: 'Corrigez le fichier ; docs/service.md en décrit les champs.',
  },
  'mock.workerFirst': {
    message: "L'étape n'est pas encore possible : le statut de la demande est « {requestStatus} ».",
    fix: "Le travailleur doit d'abord compléter sa partie : « baw mock complete » avec le même ticket.",
  },
  'mock.workerDone': {
    message: 'Le travailleur a déjà complété sa partie : le statut de la demande est « {requestStatus} ».',
    fix: "L'étape suivante revient à l'ONEM : « baw mock process » avec le même ticket.",
  },
  'mock.noFurtherStep': {
    message: "Il ne reste plus d'étape : le statut de la demande est « {requestStatus} ».",
    fix: 'Introduisez une nouvelle demande pour parcourir à nouveau les étapes.',
  },

  'stopped.onRefusal': {
    message: "Le service a refusé une ligne, et l'exécution devait s'arrêter au premier refus (--stop-on-refusal).",
    fix: "Voyez le motif du refus et corrigez la ligne ; sans --stop-on-refusal, l'exécution continue avec les autres.",
  },
  'stopped.tooManyErrors': {
    message: 'Sur {rows} lignes traitées, {errors} ont échoué : plus que ne le permet --max-errors {limit}.',
    fix: "Examinez d'abord les motifs ; si le reste doit quand même être envoyé, autorisez plus d'erreurs ou omettez --max-errors.",
  },
  'stopped.notAllValid': {
    message:
      "Rien n'a été envoyé : toutes les lignes ne peuvent pas l'être (non valables : {count}), et il fallait les envoyer toutes ou aucune (--atomic).",
    fix: 'Corrigez ce qui est indiqué ci-dessus, ou omettez --atomic pour introduire les lignes valables.',
  },
  interrupted: {
    message: 'Interrompu. Ce qui a été fait est enregistré.',
    fix: 'Relancez la même commande pour continuer.',
  },
  'interrupted.before': {
    message: "Interrompu. Rien n'a été envoyé ni modifié.",
    fix: 'Relancez la même commande pour recommencer.',
  },
  'service.calculationLimit': {
    message: 'Deux calculs ont déjà été envoyés pour cette occupation.',
    fix: 'Pour un dossier complexe, demandez une dérogation avec --derogation.',
  },
  'service.calculationNotEditable': {
    message: "La demande est chez l'ONEM, ou calculée, et n'est plus modifiable (c607.status.sent).",
    fix: "Demandez au bureau du chômage de la modifier ou de la renvoyer ; d'une demande calculée, « baw cpas revise » fait une copie modifiable.",
  },
  'service.calculationNotCalculated': {
    message: "Seule une demande calculée par l'ONEM peut être copiée.",
    fix: 'Un brouillon ou une demande renvoyée se modifie directement : « baw cpas request FICHIER --into TICKET ».',
  },
  'mock.notSentForCalculation': {
    message: "La demande n'est pas chez l'ONEM : seule une demande envoyée peut recevoir une réponse.",
    fix: 'Envoyez un brouillon ou une demande renvoyée avec « baw cpas submit » ; la réponse à une demande calculée : « baw cpas result ».',
  },
  'usage.badPeriod': {
    message: "« {value} » ne fait pas partie d'une période que {flag} comprend.",
    fix: 'Écrivez-la comme {expected}.',
  },
  'usage.fileOfOneCalculation': {
    message: '{file} contient {count} demandes, et une seule peut être mise dans un ticket.',
    fix: 'Donnez un fichier avec une demande.',
  },
  'input.notYaml': {
    message: "{file}, ligne {line} : ceci n'est ni du YAML ni du JSON.",
    fix: 'Corrigez la ligne ; docs/cpas.md montre un fichier complet.',
  },
  'input.noCalculation': {
    message: '{file} ne contient pas de demande de calcul.',
    fix: 'docs/cpas.md montre un fichier complet.',
  },
  'input.unknownField': {
    message: "{file}, ligne {line} : une demande n'a pas de champ « {field} ».",
    fix: 'Prenez un nom ou un libellé de la liste de docs/cpas.md.',
  },
  'input.noReference': {
    message:
      "{file}, ligne {line} : la référence manque ; elle distingue les lignes d'une demande de celles d'une autre.",
    fix: 'Donnez à chaque ligne la référence de sa demande.',
  },
  'input.notADocument': {
    message: "{file} n'est ni un PDF ni un JPEG, quoi que dise son nom.",
    fix: 'Enregistrez-le ou scannez-le en PDF ou en JPEG.',
  },
  'input.documentTooLarge': {
    message: '{file} dépasse {limit} octets.',
    fix: 'Réduisez-le : scannez en gris, ou divisez-le.',
  },
};
