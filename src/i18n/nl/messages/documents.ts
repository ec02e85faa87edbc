import type { documents as english } from '../../en/messages/documents.ts';

export const documents: Readonly<Record<keyof typeof english, string>> = {
  'documents.sentAlong':
    '{count} {count:rij vermeldt|rijen vermelden} documenten; elk wordt bij de aanvraag gevoegd zodra die is ingediend.',
  'documents.changed': '{file} werd na de controle gewijzigd en is niet verzonden. Voer dezelfde opdracht opnieuw uit.',
  'documents.missing':
    '{file} kan niet gelezen worden en is niet verzonden. Voer dezelfde opdracht opnieuw uit zodra het er is.',
  'documents.pending': '{file} is niet verzonden, of het resultaat is niet bekend. Voer dezelfde opdracht opnieuw uit.',
  'documents.notAttached': 'Bijlage niet toegevoegd ({type}): {reason}',
  'documents.reason': '{type}: {reason}',
  'documents.left': 'Ingediend, maar met bijlagen die niet zijn toegevoegd:',
  'documents.stillRequired': 'Niet doorgestuurd naar de RVA zolang deze bijlagen ontbreken:',
  'documents.attached': '{count} {count:bijlage|bijlagen} toegevoegd.',
  'help.attachments': 'De bijlagen van een aanvraag tonen, en welke nog ontbreken',
  'help.attachments.save': 'de documenten in deze map schrijven; er wordt niets overschreven',
  'documents.type': 'Bijlage',
  'documents.file': 'Bestand',
  'documents.size': 'Grootte',
  'documents.sent': 'Verzonden',
  'documents.kilobytes': '{size} kB',
  'documents.none': 'Er is geen bijlage toegevoegd.',
  'documents.complete': 'Er is verder niets vereist.',
  'documents.wanted': 'Nog vereist, anders gaat het dossier niet naar de RVA: {types}',
  'documents.saved': 'Geschreven: {path}',
  'documents.savedBefore': 'Was er al: {path}',
};
