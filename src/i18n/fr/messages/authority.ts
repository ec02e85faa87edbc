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
};
