import type { documents as english } from '../../en/messages/documents.ts';

export const documents: Readonly<Record<keyof typeof english, string>> = {
  'documents.sentAlong':
    '{count} {count:ligne cite|lignes citent} des documents ; chacun est joint à sa demande dès que celle-ci est introduite.',
  'documents.changed': "{file} a été modifié après sa vérification et n'a pas été envoyé. Relancez la même commande.",
  'documents.missing':
    "{file} ne peut pas être lu et n'a pas été envoyé. Dès qu'il est disponible, relancez la même commande.",
  'documents.pending': "{file} n'a pas été envoyé, ou le résultat n'est pas connu. Relancez la même commande.",
  'documents.notAttached': 'Pièce non jointe ({type}) : {reason}',
  'documents.reason': '{type} : {reason}',
  'documents.left': 'Introduites, mais des pièces ne sont pas jointes :',
  'documents.stillRequired': "Non transmises à l'ONEM tant que ces pièces manquent :",
  'documents.attached': '{count} {count:pièce jointe|pièces jointes}.',
  'help.attachments': "Afficher les pièces jointes d'une demande et celles qui manquent encore",
  'help.attachments.save': "écrire les documents dans ce dossier ; rien n'y est écrasé",
  'documents.type': 'Pièce',
  'documents.file': 'Fichier',
  'documents.size': 'Taille',
  'documents.sent': 'Envoyée',
  'documents.kilobytes': '{size} ko',
  'documents.none': "Aucune pièce n'est jointe.",
  'documents.complete': "Plus aucune pièce n'est requise.",
  'documents.wanted': "Encore requises, sans quoi le dossier n'est pas transmis à l'ONEM : {types}",
  'documents.saved': 'Écrit : {path}',
  'documents.savedBefore': 'Déjà présent : {path}',
};
