import type { cpasScreens as english } from '../../en/messages/cpas-screens.ts';

export const cpasScreens: Readonly<Record<keyof typeof english, string>> = {
  'help.cpas.contact':
    "à qui s'adresser : le bureau régional d'une demande, ou tous ; la fédération ; la documentation",
  'cpas.ask.field': '{field} :',
  'cpas.ask.fieldOf': '{of} – {field} :',
  'cpas.ask.country': 'Le code du pays (BE, FR, DE) ou son nom.',
  'cpas.ask.next': 'Que faire de cette demande ?',
  'cpas.ask.send': "L'envoyer à l'ONEM ; ensuite plus de modification, ni de preuve à joindre",
  'cpas.ask.keep': 'La garder comme brouillon, pour y joindre des preuves ou la modifier',
  'cpas.ask.drop': "Rien ; la commande qui la reprend s'affiche",
  'cpas.ask.derogation':
    'Demander une dérogation ? Seulement pour un dossier complexe dont deux calculs ont déjà été faits.',
  'cpas.attachNext': 'Pour joindre une preuve : baw cpas attach {ticket} FICHIER --type occupationProof',
  'cpas.returnedNext':
    'Modifiez-la (baw cpas show {ticket} --as-file > demande.yaml, puis baw cpas request demande.yaml --into {ticket}) ou joignez une preuve (baw cpas attach {ticket} FICHIER --type …), puis renvoyez-la : baw cpas submit {ticket}',
  'cpas.noProof': "Aucune preuve n'est jointe, et il n'est plus possible d'en joindre une fois la demande envoyée.",
  'cpas.lastDay': "Travail nécessaire jusqu'au",
  'cpas.noWorkNeeded': "plus aucun travail n'est nécessaire",
  'cpas.earlierRequired': '{days} jours en {months} mois, et {earlier} dans les dix ans qui précèdent',
  'cpas.earlierProven': 'Dans les dix ans avant',
  'cpas.partTimeDay': 'Temps partiel volontaire',
  'cpas.partTimeValue': '{date}, pour {days} demi-jours en {months} mois (demi-allocations)',
  'cpas.contactOf': 'Contact',
  'cpas.contract': 'Contrat',
  'cpas.contact.first':
    "D'abord le bureau régional de l'ONEM (ligne partenaire). Pour l'application elle-même : « Support » dans CPAS@ONEM.",
  'cpas.contact.elsewhere': 'voir www.onem.be, bureaux',
  'cpas.contact.second':
    "Si le bureau n'a pas de réponse, ou sans consensus : votre fédération. Donnez le numéro de ticket ({ticket}) et supprimez les données personnelles.",
  'cpas.contact.flanders': 'Flandre',
  'cpas.contact.brusselsDutch': 'Bruxelles, néerlandophones',
  'cpas.contact.brusselsFrench': 'Bruxelles, francophones',
  'cpas.contact.wallonia': 'Wallonie',
  'cpas.contact.third':
    "La fédération seule prend contact avec le SPOC de l'ONEM, quand tous les moyens sont épuisés, que personne n'a pu aider malgré plusieurs demandes et que le paiement a de ce fait plus d'un mois de retard.",
  'cpas.contact.documentation': 'Informations générales et questions fréquentes : {url}',
  'cpas.contact.dated':
    "Adresses données par l'ONEM à l'ouverture du service (2023). Ce programme est une simulation, sauf si un autre service est indiqué : l'ONEM ne connaît pas ses tickets.",
  'cpas.fault.tooMany': '{field} : une demande en prend cent au plus.',
  'cpas.fault.twice':
    "{field} : la même personne et la même occupation que dans une demande précédente ; l'ONEM fait deux calculs au plus par occupation.",
  'cpas.c607.data.twice':
    'Une période de travail figure deux fois avec les mêmes dates et heures : elle compte deux fois.',
  'cpas.c607.data.twice.fix': "Supprimez-en une, sauf s'il y avait deux emplois en même temps.",
  'cpas.c607.max-two.again':
    'Un premier calcul a déjà été envoyé pour cette occupation : celui-ci serait le second et le dernier.',
  'cpas.c607.max-two.again.fix':
    'Choisissez la phase « second calcul » de 30 à 15 jours avant la fin, ou « nouveau calcul » après un événement.',
};
