import type { mock as english } from '../../en/messages/mock.ts';

export const mock: Readonly<Record<keyof typeof english, string>> = {
  'help.mock.calls': 'Die letzten Aufrufe, die der Dienst erhalten hat, und ihre Anzahl anzeigen',
  'help.mock.faults': 'Die Störungen, die die Aufrufe treffen, anzeigen, festlegen oder beenden',
  'help.mock.faults.file': 'Störungsregeln, die an die Stelle der jetzigen treten (JSON oder YAML)',
  'help.mock.faults.clear': 'alle Störungen beenden',
  'help.mock.start.faults': 'Störungsregeln für die Aufrufe (JSON oder YAML)',
  'help.mock.start.limitRate': 'Aufrufe pro Sekunde, die der Dienst annimmt, bevor er mit 429 antwortet',
  'help.mock.start.limitConcurrency': 'gleichzeitige Aufrufe, die der Dienst annimmt, bevor er mit 429 antwortet',
  'mock.calls.received': 'Erhaltene Aufrufe: {count}; angezeigt: {shown}.',
  'mock.faults.none': 'Kein Aufruf wird von einer Störung getroffen.',
};
