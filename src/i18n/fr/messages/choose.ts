import type { choose as english } from '../../en/messages/choose.ts';

export const choose: Readonly<Record<keyof typeof english, string>> = {
  'choose.modify': 'Sélectionnez la demande que vous souhaitez modifier :',
  'choose.cancel': 'Sélectionnez la demande que vous souhaitez annuler :',
  'choose.attach': 'Sélectionnez la demande à laquelle vous souhaitez ajouter une pièce jointe :',
  'choose.attachments': 'Sélectionnez la demande dont vous souhaitez voir les pièces jointes :',
  'choose.show': 'Sélectionnez la demande que vous souhaitez consulter :',
  'choose.item': '{ticket} · {worker} · {leave}, {regime}, du {start} au {end}',
  'choose.none': "Il n'y a aucune demande à sélectionner : le service n'en a reçu aucune ces deux dernières années.",
  'choose.noneOpen':
    "Il n'y a aucune demande à sélectionner : dans toutes, le travailleur a déjà rempli la partie qui le concerne, ou elles sont annulées.",
  'choose.more':
    'Seules les {count} plus récentes sont proposées. Pour une autre, indiquez son numéro de ticket, que « baw list » affiche.',
  'attach.type': 'Quelle pièce souhaitez-vous ajouter ?',
  'attach.required': '{type} (obligatoire)',
  'attach.file': 'Choisir un fichier :',
  'attach.fileNeeded': 'Indiquez le chemin du fichier, ou tapez Ctrl-C pour abandonner.',
  'attach.description': 'Veuillez donner une description de la pièce jointe (200 caractères) :',
  'attach.tooLong': '{found} caractères sont tapés ; 200 sont permis.',
  'attach.cannotOpen': '« {path} » ne peut être ouvert. Indiquez son chemin à partir du dossier de travail.',
  'help.attach.certify': "plus nécessaire : une pièce s'ajoute sans la mention légale",
};
