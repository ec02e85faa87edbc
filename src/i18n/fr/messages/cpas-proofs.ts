import type { cpasProofs as english } from '../../en/messages/cpas-proofs.ts';

/** Proofs that go with a request to CPAS@ONEM. */
export const cpasProofs = {
  'help.cpas.attachFlag': 'une preuve à joindre : occupationProof=preuve.pdf ; répétable',
  'help.cpas.attachmentDescription': "ce qu'est une preuve du type other",
  'cpas.fault.noDescription': '{field} : absent ; une preuve de nature « autre » en demande un.',
  'cpas.fault.unreadable': '{field} : le document est introuvable ou illisible.',
  'cpas.fault.tooLarge': '{field} : le document dépasse 2 Mo.',
  'cpas.fault.notADocument': "{field} : le document n'est ni un PDF ni un JPEG.",
  'cpas.row.incomplete':
    '{reference} : {ticket} est auprès du service, mais pas complète (preuves, envoi) ; la même commande reprend ici. {reason}',
  'cpas.proof.planned': 'Pièce jointe : {file}',
  'cpas.proof.attached': '{count} {count:preuve jointe|preuves jointes}.',
  'cpas.proof.missing':
    "{file} n'est pas jointe à {ticket} et ne peut plus l'être : adressez-vous au bureau du chômage.",
  'cpas.ask.proof': 'Joindre une preuve (PDF ou JPEG, 2 Mo au plus) ?',
  'cpas.proof.descriptionWhat': "ce qu'est le document",
  'cpas.fault.fixTyped': 'Corrigez-le.',
  'cpas.ask.repeat': 'Pour reprendre (le numéro national sera redemandé ; un commentaire est à rajouter) :',
} satisfies Readonly<Record<keyof typeof english, string>>;
