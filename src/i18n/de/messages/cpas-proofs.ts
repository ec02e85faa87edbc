import type { cpasProofs as english } from '../../en/messages/cpas-proofs.ts';

/** Proofs that go with a request to CPAS@ONEM. */
export const cpasProofs = {
  'help.cpas.attachFlag': 'ein Nachweis, der mitgeht: occupationProof=nachweis.pdf; wiederholbar',
  'help.cpas.attachmentDescription': 'was ein Nachweis vom Typ other ist',
  'cpas.fault.noDescription': '{field}: fehlt; ein Nachweis der Art „Andere“ braucht eine.',
  'cpas.fault.unreadable': '{field}: Das Dokument ist nicht da oder nicht lesbar.',
  'cpas.fault.tooLarge': '{field}: Das Dokument ist größer als 2 MB.',
  'cpas.fault.notADocument': '{field}: Das Dokument ist weder ein PDF noch ein JPEG.',
  'cpas.row.incomplete':
    '{reference}: {ticket} liegt beim Dienst, ist aber nicht vollständig (Nachweise, Versand); derselbe Befehl macht damit weiter. {reason}',
  'cpas.proof.planned': 'Geht mit: {file}',
  'cpas.proof.attached': '{count} {count:Nachweis|Nachweise} beigefügt.',
  'cpas.proof.missing':
    '{file} liegt {ticket} nicht bei und kann nicht mehr beigefügt werden: Fragen Sie das Arbeitslosenamt.',
  'cpas.ask.proof': 'Einen Nachweis beifügen (PDF oder JPEG, höchstens 2 MB)?',
  'cpas.proof.descriptionWhat': 'eine Beschreibung des Dokuments',
  'cpas.fault.fixTyped': 'Berichtigen Sie es.',
  'cpas.ask.repeat':
    'Um hier weiterzumachen (nach der Nationalregisternummer wird erneut gefragt; ein Kommentar ist wieder hinzuzufügen):',
} satisfies Readonly<Record<keyof typeof english, string>>;
