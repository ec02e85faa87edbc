import type { screens as english } from '../../en/messages/screens.ts';

export const screens: Readonly<Record<keyof typeof english, string>> = {
  'new.screen.sector': 'Secteur',
  'new.screen.documents': 'Pièces jointes',
  'new.ask.regime.parentalLeave': 'Type de congé parental :',
  'new.parental.full': 'complet',
  'new.parental.fullFlexible': 'complet avec flexibilisation',
  'new.parental.half': 'mi-temps',
  'new.parental.halfFlexible': 'mi-temps avec flexibilisation',
  'new.parental.oneFifth': 'un cinquième-temps',
  'new.parental.oneTenth': 'un dixième-temps',
  'new.parental.note':
    "En tant qu'employeur, vous pouvez marquer votre accord pour une interruption complète par périodes d'1 semaine (7 jours calendrier consécutifs) ou d'un multiple, et pour une réduction à 1/2 temps par périodes d'1 mois ou d'un multiple.",
  'new.email': 'Je souhaite recevoir un e-mail de confirmation.',
  'new.flag.confirmationEmail': 'demander au service un e-mail de confirmation',
  'new.flag.attach': 'document à joindre à la demande, par exemple medicalCertificate=scan.pdf (répétable)',
  'new.documents.hint':
    "Vous pouvez joindre un scan ou une photo lisible de chaque pièce jointe nécessaire à votre dossier sous forme d'un fichier de format PDF ou JPG d'une taille maximum de 2 Mo. Entrée : plus tard, avec « baw attach ».",
  'new.documents.file': '{type}, choisir un fichier :',
  'new.documents.cannotOpen':
    '« {path} » ne peut être ouvert. Indiquez son chemin à partir du dossier de travail, ou effacez-le et tapez Entrée : la pièce peut suivre plus tard.',
  'new.documents.notSent':
    "La demande avait déjà été introduite ; ses pièces jointes n'ont pas été envoyées. « baw attachments {ticket} » montre celles qui y sont, « baw attach {ticket} » en ajoute.",
  'new.documents.attached': 'Pièce jointe : {file} ({type}).',
  'confirmation.document': 'Pièce à joindre : {file} ({type}).',
  'list.niss': 'NISS',
  'list.name': 'Nom',
  'list.ticket': 'Numéro de ticket',
  'list.leave': "Type d'interruption",
  'list.start': 'Date de début',
  'list.end': 'Date de fin',
  'list.submitted': "Date d'introduction",
  'modify.title': "Modification d'une demande",
  'modify.ask': "Date de fin d'interruption (actuellement {end}) :",
  'modify.receipt': 'Accusé de réception : modification de votre interruption',
  'modify.sentence': "La demande concerne la modification d'{leave}, {regime}, du {start} au {end}.",
  'cancel.title': "Confirmation : annulation d'interruption",
  'cancel.number': "Numéro unique de la communication encodée par l'employeur : {ticket}",
  'cancel.before':
    "Avant cette demande d'interruption, le travailleur était occupé dans le cadre d'un contrat de travail de {hours}.",
  'cancel.receipt': 'Accusé de réception : annulation',
  'cancel.sentence': "La demande concerne l'annulation d'{leave}, {regime}, du {start} au {end}.",
  'attach.done': 'Changements effectués.',
};
