import type { mock as english } from '../../en/messages/mock.ts';

export const mock: Readonly<Record<keyof typeof english, string>> = {
  'help.mock.calls': 'Afficher les derniers appels que le service a reçus, et leur nombre',
  'help.mock.faults': 'Afficher, fixer ou supprimer les pannes que subissent les appels',
  'help.mock.faults.file': 'règles de panne à fixer à la place des règles actuelles (JSON ou YAML)',
  'help.mock.faults.clear': 'supprimer toutes les pannes',
  'help.mock.start.faults': 'règles de panne pour les appels (JSON ou YAML)',
  'help.mock.start.limitRate': "nombre d'appels par seconde que le service accepte avant de répondre 429",
  'help.mock.start.limitConcurrency': "nombre d'appels simultanés que le service accepte avant de répondre 429",
  'mock.calls.received': 'Appels reçus : {count} ; affichés : {shown}.',
  'mock.faults.none': 'Aucun appel ne subira de panne.',
};
