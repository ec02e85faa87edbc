import type { employer as english } from '../../en/messages/employer.ts';

export const employer: Readonly<Record<keyof typeof english, string>> = {
  'help.employer': 'Consulter et enregistrer vos paramètres : contact, secteur, avertissements électroniques',
  'help.employer.show': 'Consulter vos paramètres',
  'help.employer.set':
    "Enregistrer vos paramètres ; ce qui n'est pas donné ne change pas, sans option le terminal pose les questions",
  'help.employer.sector': 'votre secteur : private, public',
  'help.employer.notifications': 'si les travailleurs peuvent vous envoyer des avertissements électroniques : on, off',
  'employer.contact': 'Personne ou service de contact',
  'employer.lastName': 'Nom (service/personne)',
  'employer.firstName': 'Prénom',
  'employer.phone': 'Numéro de téléphone',
  'employer.mobile': 'GSM',
  'employer.email': 'Adresse e-mail',
  'employer.sector': 'Secteur',
  'employer.notifications': 'Avertissements écrits électroniques',
  'employer.acceptsNotifications': "Les travailleurs peuvent m'envoyer des avertissements électroniques.",
  'employer.howToClear': 'Entrée garde la valeur actuelle ; - la supprime.',
  'employer.none': "Aucun paramètre n'est encore enregistré. « baw employer set » les enregistre.",
  'employer.saved': 'Sauvegardé.',
  'employer.unchanged': "Rien n'a changé. Rien n'a été envoyé.",
  'help.flag.fillFromPersonnel':
    "compléter les codes travailleur et commissions paritaires manquants à l'aide du fichier du personnel Dimona",
  'personnel.completed':
    "Complétées à l'aide du fichier du personnel Dimona : {count} {count:ligne|lignes} ; absents du fichier : {unknown} {unknown:travailleur|travailleurs}.",
  'personnel.unavailable':
    'Pas de fichier du personnel Dimona pour {employer} : 100 travailleurs ou plus, ou pas de mandat. Ses lignes restent telles quelles.',
  'personnel.hint': 'Tapez ? pour sélectionner un travailleur dans le fichier du personnel Dimona.',
  'personnel.choose': "Sélection d'un travailleur :",
  'personnel.manual': '‹ sélection manuelle',
  'personnel.empty': 'Le fichier du personnel Dimona est vide.',
};
