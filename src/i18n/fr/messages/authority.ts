import type { authority as english } from '../../en/messages/authority.ts';

/** Les mots du guide du pouvoir organisateur. */
export const authority: Readonly<Record<keyof typeof english, string>> = {
  'new.authority.hoursBefore': "Charge du demandeur avant l'interruption ({unit}) :",
  'new.authority.hoursFull': 'Une charge complète comprend ({unit}) :',
  'new.authority.hoursDuring': "Charge du demandeur pendant l'interruption ({unit}) :",
  'new.authority.multipleEmployers': 'Occupation chez plusieurs employeurs ou deux communautés ?',
  'new.authority.dropped': 'La charge abandonnée est de {hours}.',
  'new.authority.typeNiss':
    'En tant que pouvoir organisateur, veuillez ne pas utiliser la liste Dimona : tapez le NISS du travailleur.',
  'confirmation.authority': 'Pouvoir organisateur : {number}.',
  'help.follow.capacity':
    'qualité en laquelle la demande a été introduite, employer ou organizingAuthority ; les deux si les deux sont nommées (par défaut : celle du profil, sinon les deux)',
  'follow.capacityOfProfile':
    'Affiché : ce qui a été introduit en qualité de {capacity}, la qualité du profil. Avec --capacity employer,organizingAuthority, vous voyez les deux.',
  'tickets.school': 'École',
  'tickets.capacity': 'Qualité',
  'board.school': 'école {number}',
};
