import type { cpasProofs as english } from '../../en/messages/cpas-proofs.ts';

/** Proofs that go with a request to CPAS@ONEM. */
export const cpasProofs = {
  'help.cpas.attachFlag': 'een bewijs dat meegaat: occupationProof=bewijs.pdf; herhaalbaar',
  'help.cpas.attachmentDescription': 'wat een bewijs van het type other is',
  'cpas.fault.noDescription': '{field}: ontbreekt; een bewijs van de aard "andere" heeft er een nodig.',
  'cpas.fault.unreadable': '{field}: het document is niet gevonden of niet leesbaar.',
  'cpas.fault.tooLarge': '{field}: het document is groter dan 2 MB.',
  'cpas.fault.notADocument': '{field}: het document is geen PDF en geen JPEG.',
  'cpas.row.incomplete':
    '{reference}: {ticket} staat bij de dienst, maar is niet volledig (bewijzen, verzending); dezelfde opdracht gaat ermee verder. {reason}',
  'cpas.proof.planned': 'Gaat mee: {file}',
  'cpas.proof.attached': '{count} {count:bewijs|bewijzen} toegevoegd.',
  'cpas.proof.missing':
    '{file} zit niet bij {ticket} en kan niet meer toegevoegd worden: vraag het aan het werkloosheidsbureau.',
  'cpas.ask.proof': 'Een bewijs toevoegen (PDF of JPEG, hoogstens 2 MB)?',
  'cpas.proof.descriptionWhat': 'een beschrijving van het document',
  'cpas.fault.fixTyped': 'Verbeter het.',
  'cpas.ask.repeat':
    'Om hier verder te gaan (het rijksregisternummer wordt opnieuw gevraagd; een opmerking moet u opnieuw toevoegen):',
} satisfies Readonly<Record<keyof typeof english, string>>;
