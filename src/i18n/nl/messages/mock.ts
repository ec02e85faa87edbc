import type { mock as english } from '../../en/messages/mock.ts';

export const mock: Readonly<Record<keyof typeof english, string>> = {
  'help.mock.calls': 'De laatste oproepen tonen die de dienst heeft ontvangen, en hun aantal',
  'help.mock.faults': 'De storingen die de oproepen treffen tonen, instellen of opheffen',
  'help.mock.faults.file': 'storingsregels die de huidige vervangen (JSON of YAML)',
  'help.mock.faults.clear': 'alle storingen opheffen',
  'help.mock.start.faults': 'storingsregels voor de oproepen (JSON of YAML)',
  'help.mock.start.limitRate': 'aantal oproepen per seconde dat de dienst aanvaardt voordat hij 429 antwoordt',
  'help.mock.start.limitConcurrency': 'aantal gelijktijdige oproepen dat de dienst aanvaardt voordat hij 429 antwoordt',
  'mock.calls.received': 'Ontvangen oproepen: {count}; getoond: {shown}.',
  'mock.faults.none': 'Geen enkele oproep wordt door een storing getroffen.',
};
